/// Percent-encoding of UTF-8 text by RFC 3986.
enum PercentEncoding {
  /// Bytes that may stand as they are in some part of a URL.
  struct Allowed: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init(_ characters: String) {
      for byte in characters.utf8 {
        if byte < 64 { low |= 1 << UInt64(byte) } else if byte < 128 { high |= 1 << UInt64(byte - 64) }
      }
    }

    func contains(_ byte: UInt8) -> Bool {
      switch byte {
      case 0..<64: low & (1 << UInt64(byte)) != 0
      case 64..<128: high & (1 << UInt64(byte - 64)) != 0
      default: false
      }
    }
  }

  private static let unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"

  /// A value in a path segment: only RFC 3986's unreserved characters, so that no value can add a segment.
  static let pathValue = Allowed(unreserved)
  /// A key or a value in a query: unreserved, and the twelve that signature v3 decodes, so that a verifier that decodes
  /// them and one that doesn't see the same text.
  static let queryValue = Allowed(unreserved + ":/?@!$'()*,;")
  /// A path segment as an admin types it (RFC 3986, `pchar`).
  static let pathText = Allowed(unreserved + "!$&'()*+,;=:@")
  /// A query as an admin types it.
  static let queryText = Allowed(unreserved + "!$&'()*+,;=:@/?")

  private static let digits = Array("0123456789ABCDEF".utf8)

  /// All of the text encoded, `%` too.
  static func encode(_ text: some StringProtocol, keeping allowed: Allowed) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 { append(byte, to: &bytes, keeping: allowed) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Text that may be encoded already: escapes stay, what can't stand in a URL is encoded. Nil when a `%` isn't followed
  /// by two hexadecimal digits.
  static func complete(_ text: some StringProtocol, keeping allowed: Allowed) -> String? {
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count + 16)
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "%") {
        guard escape(in: source, at: index) != nil else { return nil }
        bytes += source[index..<index + 3]
        index += 3
      } else {
        append(source[index], to: &bytes, keeping: allowed)
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text with its escapes decoded once; one that isn't whole stays as it is.
  static func decode(_ text: some StringProtocol) -> String {
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      if let byte = escape(in: source, at: index) {
        bytes.append(byte)
        index += 3
      } else {
        bytes.append(source[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The byte that an escape at this place stands for; nil where there is none.
  static func escape(in bytes: [UInt8], at index: Int) -> UInt8? {
    guard index + 2 < bytes.count, bytes[index] == UInt8(ascii: "%"),
      let high = HexDigit.value(of: bytes[index + 1]), let low = HexDigit.value(of: bytes[index + 2])
    else { return nil }
    return high << 4 | low
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8], keeping allowed: Allowed) {
    if allowed.contains(byte) {
      bytes.append(byte)
    } else {
      bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
}
