import Foundation

#if canImport(CryptoKit)
  import CryptoKit
#else
  import CSodium
#endif

/// SHA-256 (FIPS 180-4).
public enum Digest {
  /// - Returns: 32 bytes.
  public static func sha256(_ data: Data) -> Data {
    #if canImport(CryptoKit)
      return Data(SHA256.hash(data: data))
    #else
      var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
      data.withBytes { bytes, count in _ = crypto_hash_sha256(&digest, bytes, UInt64(count)) }
      return Data(digest)
    #endif
  }
}

extension Data {
  /// Two lower-case hexadecimal digits for each byte.
  public var hexadecimal: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  #if !canImport(CryptoKit)
    /// The bytes for a C function that wants a pointer also where there are none: that of empty data is null.
    func withBytes<Result>(_ body: (UnsafePointer<UInt8>, Int) -> Result) -> Result {
      guard !isEmpty else { return withUnsafePointer(to: 0) { body($0, 0) } }
      return [UInt8](self).withUnsafeBufferPointer { buffer in
        guard let start = buffer.baseAddress else { return withUnsafePointer(to: 0) { body($0, 0) } }
        return body(start, buffer.count)
      }
    }
  #endif
}
