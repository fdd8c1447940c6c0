import Foundation
import Sealing
import Testing

/// The published vectors, which hold for either library that stands behind.
@Suite("Digests, codes and sealed values")
struct SealingTests {
  /// FIPS 180-4's examples, and the digest of nothing.
  @Test(
    "SHA-256",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ]
  )
  func digest(text: String, expected: String) {
    #expect(Digest.sha256(Data(text.utf8)).hexadecimal == expected)
  }

  /// RFC 4231, cases 1, 2, 3, 6 and 7; then both empty.
  static let codes: [(key: Data, message: Data, code: String)] = [
    (
      Data(repeating: 0x0B, count: 20), Data("Hi There".utf8),
      "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
    ),
    (
      Data("Jefe".utf8), Data("what do ya want for nothing?".utf8),
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    ),
    (
      Data(repeating: 0xAA, count: 20), Data(repeating: 0xDD, count: 50),
      "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
    ),
    (
      Data(repeating: 0xAA, count: 131), Data("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
      "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
    ),
    (
      Data(repeating: 0xAA, count: 131),
      Data(
        ("This is a test using a larger than block-size key and a larger than block-size data. "
          + "The key needs to be hashed before being used by the HMAC algorithm.").utf8
      ),
      "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"
    ),
    (Data(), Data(), "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"),
  ]

  @Test("HMAC-SHA-256", arguments: 0..<codes.count)
  func code(index: Int) {
    let vector = Self.codes[index]
    #expect(MessageCode.hmacSHA256(vector.message, key: vector.key).hexadecimal == vector.code)
  }

  @Test("a code is valid for its message and key only")
  func validity() {
    let key = Data("key".utf8)
    let code = MessageCode.hmacSHA256(Data("message".utf8), key: key)
    #expect(MessageCode.isValid(code, of: Data("message".utf8), key: key))
    #expect(!MessageCode.isValid(code, of: Data("massage".utf8), key: key))
    #expect(!MessageCode.isValid(code, of: Data("message".utf8), key: Data("kez".utf8)))
    #expect(!MessageCode.isValid(code.dropLast(), of: Data("message".utf8), key: key))
    #expect(!MessageCode.isValid(Data(), of: Data("message".utf8), key: key))
  }

  /// RFC 8439 §2.8.2, in the layout of a sealed value.
  private static let sealed = Data(
    hexadecimal: "070000004041424344454647"
      + "d31a8d34648e60db7b86afbc53ef7ec2a4aded51296e08fea9e2b5a736ee62d6"
      + "3dbea45e8ca9671282fafb69da92728b1a71de0a9e060b2905d6a5b67ecd3b36"
      + "92ddbd7f2d778b8c9803aee328091b58fab324e4fad675945585808b4831d7bc"
      + "3ff4def08e4b7a9de576d26586cec64b6116"
      + "1ae10b594f09e26a7e902ecbd0600691"
  )
  private static let label = Data(hexadecimal: "50515253c0c1c2c3c4c5c6c7")
  private static let text =
    "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it."

  @Test("the published sealed value opens")
  func published() throws {
    let key = try #require(SealingKey(bytes: Data(0x80...0x9F)))
    let opened = try #require(key.open(Self.sealed, label: Self.label))
    #expect(String(decoding: opened, as: UTF8.self) == Self.text)
  }

  @Test("what is sealed opens with the same key and label only", arguments: [0, 1, 15, 16, 17, 1_000])
  func roundTrip(count: Int) throws {
    let key = SealingKey()
    let text = Data((0..<count).map { UInt8(truncatingIfNeeded: $0) })
    let sealed = try key.seal(text, label: Self.label)
    #expect(sealed.count == count + 28)
    #expect(key.open(sealed, label: Self.label) == text)
    #expect(key.open(sealed, label: Data()) == nil)
    #expect(SealingKey().open(sealed, label: Self.label) == nil)
    #expect(try key.seal(text, label: Self.label) != sealed)
    let unlabelled = try key.seal(text, label: Data())
    #expect(key.open(unlabelled, label: Data()) == text)
  }

  @Test("a sealed value that was changed anywhere, or cut, doesn't open")
  func tampering() throws {
    let key = SealingKey()
    let sealed = try key.seal(Data("secret".utf8), label: Self.label)
    for index in sealed.indices {
      var changed = sealed
      changed[index] ^= 1
      #expect(key.open(changed, label: Self.label) == nil)
    }
    for count in 0..<sealed.count { #expect(key.open(sealed.prefix(count), label: Self.label) == nil) }
    // A part of other data, whose first index isn't 0.
    #expect(key.open((Data([1, 2, 3]) + sealed).dropFirst(3), label: Self.label) == Data("secret".utf8))
  }

  @Test("a key has 32 bytes, and two new ones differ")
  func keys() {
    #expect(SealingKey(bytes: Data(count: 31)) == nil)
    #expect(SealingKey(bytes: Data(count: 33)) == nil)
    #expect(SealingKey().bytes.count == 32)
    #expect(SealingKey().bytes != SealingKey().bytes)
  }
}

extension Data {
  fileprivate init(hexadecimal: String) {
    let digits = Array(hexadecimal.utf8)
    self.init(
      stride(from: 0, to: digits.count - 1, by: 2).compactMap { index in
        UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16)
      }
    )
  }
}
