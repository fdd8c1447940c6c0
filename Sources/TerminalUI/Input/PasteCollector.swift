/// Gathers the bytes of a bracketed paste up to the mark that ends it, and makes text of them.
struct PasteCollector: Sendable {
  /// The most bytes of one paste that are kept; the rest is dropped.
  static let limit = 1 << 20

  private static let end: [UInt8] = [0x1b] + Array("[201~".utf8)

  private var bytes: [UInt8] = []
  private var matched = 0

  /// Takes the bytes up to the next that may begin the end of the paste, and says how many they are.
  mutating func takeContent(_ slice: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    guard matched == 0 else { return 0 }
    let content = slice.prefix { $0 != 0x1b }
    bytes.append(contentsOf: content.prefix(Self.limit - bytes.count))
    return content.count
  }

  /// Takes a byte and says whether it completes the end of the paste.
  mutating func take(_ byte: UInt8) -> Bool {
    if matched == 0, byte != 0x1b {
      keep(byte)
      return false
    }
    if byte == Self.end[matched] {
      matched += 1
      return matched == Self.end.count
    }
    releaseMatched()
    // ESC stands only at the beginning of the mark, so a new match can begin nowhere but here.
    if byte == 0x1b { matched = 1 } else { keep(byte) }
    return false
  }

  /// The text of the paste: UTF-8 repaired, line ends LF, no controls but LF and TAB. Makes ready for the next.
  mutating func finish() -> String {
    if matched < Self.end.count { releaseMatched() }
    matched = 0
    defer { bytes = [] }
    if bytes.count == Self.limit { dropCutScalar() }
    return Self.clean(String(decoding: bytes, as: UTF8.self))
  }

  private mutating func keep(_ byte: UInt8) {
    if bytes.count < Self.limit { bytes.append(byte) }
  }

  /// Keeps what looked like the end mark but wasn't.
  private mutating func releaseMatched() {
    for byte in Self.end.prefix(matched) { keep(byte) }
    matched = 0
  }

  /// Removes the beginning of a scalar that the limit cut in two.
  private mutating func dropCutScalar() {
    guard let lead = bytes.suffix(3).lastIndex(where: { $0 >= 0xc0 }) else { return }
    let length = bytes[lead] >= 0xf0 ? 4 : bytes[lead] >= 0xe0 ? 3 : 2
    if bytes.count - lead < length { bytes.removeSubrange(lead...) }
  }

  private static func clean(_ text: String) -> String {
    var clean: [UInt8] = []
    clean.reserveCapacity(text.utf8.count)
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 0x0d: clean.append(0x0a)
      case 0x0a: if previous != 0x0d { clean.append(byte) }
      // The second byte of a C1 control.
      case 0x80..<0xa0 where previous == 0xc2: clean.removeLast()
      case 0x09, 0x20..<0x7f, 0x80...: clean.append(byte)
      default: break
      }
      previous = byte
    }
    return String(decoding: clean, as: UTF8.self)
  }
}
