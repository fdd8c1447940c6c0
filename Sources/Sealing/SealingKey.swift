import Foundation

#if canImport(CryptoKit)
  import CryptoKit
#else
  import CSodium
#endif

/// A key that seals what only its holder may read and nobody else can change: ChaCha20-Poly1305 (RFC 8439).
///
/// A sealed value is the nonce of 12 bytes, the text's bytes under the key, and the tag of 16 bytes.
public struct SealingKey: Sendable {
  /// In bytes.
  public static let length = 32
  private static let nonceLength = 12
  private static let tagLength = 16

  /// The key itself, ``length`` bytes.
  public let bytes: Data

  /// Nil when there aren't exactly ``length`` bytes.
  public init?(bytes: Data) {
    guard bytes.count == Self.length else { return nil }
    self.bytes = bytes
  }

  /// A new key from the system's source of randomness.
  public init() {
    var generator = SystemRandomNumberGenerator()
    bytes = Data((0..<Self.length).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
  }

  /// - Parameter label: what the sealed value is tied to: it opens only together with the same.
  public func seal(_ data: Data, label: Data) throws(SealingFailure) -> Data {
    #if canImport(CryptoKit)
      guard let box = try? ChaChaPoly.seal(data, using: SymmetricKey(data: bytes), authenticating: label) else {
        throw SealingFailure()
      }
      return box.combined
    #else
      guard Self.isReady else { throw SealingFailure() }
      var nonce = [UInt8](repeating: 0, count: Self.nonceLength)
      randombytes_buf(&nonce, nonce.count)
      var sealed = [UInt8](repeating: 0, count: data.count + Self.tagLength)
      var length: UInt64 = 0
      let code = data.withBytes { text, textCount in
        label.withBytes { label, labelCount in
          crypto_aead_chacha20poly1305_ietf_encrypt(
            &sealed,
            &length,
            text,
            UInt64(textCount),
            label,
            UInt64(labelCount),
            nil,
            nonce,
            [UInt8](bytes)
          )
        }
      }
      guard code == 0, length == UInt64(sealed.count) else { throw SealingFailure() }
      return Data(nonce + sealed)
    #endif
  }

  /// Nil when another key sealed it, under another label, or when anything of it was changed since.
  public func open(_ sealed: Data, label: Data) -> Data? {
    guard sealed.count >= Self.nonceLength + Self.tagLength else { return nil }
    #if canImport(CryptoKit)
      guard let box = try? ChaChaPoly.SealedBox(combined: sealed) else { return nil }
      return try? ChaChaPoly.open(box, using: SymmetricKey(data: bytes), authenticating: label)
    #else
      guard Self.isReady else { return nil }
      let nonce = [UInt8](sealed.prefix(Self.nonceLength))
      let box = sealed.dropFirst(Self.nonceLength)
      // One byte more than there can be: an array of none has no address.
      var text = [UInt8](repeating: 0, count: box.count - Self.tagLength + 1)
      var length: UInt64 = 0
      let code = box.withBytes { box, boxCount in
        label.withBytes { label, labelCount in
          crypto_aead_chacha20poly1305_ietf_decrypt(
            &text,
            &length,
            nil,
            box,
            UInt64(boxCount),
            label,
            UInt64(labelCount),
            nonce,
            [UInt8](bytes)
          )
        }
      }
      guard code == 0, length < UInt64(text.count) else { return nil }
      return Data(text.prefix(Int(length)))
    #endif
  }

  #if !canImport(CryptoKit)
    /// The library chooses its code for this processor once.
    private static let isReady = sodium_init() >= 0
  #endif
}

/// The cryptographic library refused to work: it could not be started.
public struct SealingFailure: Error {}
