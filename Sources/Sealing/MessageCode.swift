import Foundation

#if canImport(CryptoKit)
  import CryptoKit
#else
  import CSodium
#endif

/// HMAC-SHA-256 (RFC 2104), for keys of any length.
public enum MessageCode {
  /// - Returns: 32 bytes.
  public static func hmacSHA256(_ message: Data, key: Data) -> Data {
    #if canImport(CryptoKit)
      return Data(HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: key)))
    #else
      var state = crypto_auth_hmacsha256_state()
      var code = [UInt8](repeating: 0, count: Int(crypto_auth_hmacsha256_BYTES))
      key.withBytes { bytes, count in _ = crypto_auth_hmacsha256_init(&state, bytes, count) }
      message.withBytes { bytes, count in _ = crypto_auth_hmacsha256_update(&state, bytes, UInt64(count)) }
      crypto_auth_hmacsha256_final(&state, &code)
      return Data(code)
    #endif
  }

  /// Whether a code is that of a message, in a time that doesn't tell where they differ.
  public static func isValid(_ code: Data, of message: Data, key: Data) -> Bool {
    let right = hmacSHA256(message, key: key)
    guard code.count == right.count else { return false }
    return zip(code, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
