/// Gathers the bytes of a bracketed paste up to the mark that ends it, and makes text of them.
struct PasteCollector: Sendable {
  /// The most bytes that a paste may have: more than any text takes, and little enough to be held in memory.
  static let limit = 2 << 20

  private static let end: [UInt8] = [0x1b] + Array("[201~".utf8)

  private var bytes: [UInt8] = []
  private var matched = 0
  /// How many bytes came, whether or not they were kept.
  private var length = 0

  /// Takes the bytes up to the next that may begin the end of the paste, and says how many they are.
  mutating func takeContent(_ slice: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    guard matched == 0 else { return 0 }
    let content = slice.prefix { $0 != 0x1b }
    length += content.count
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

  /// The paste: its text in repaired UTF-8, line ends LF, no controls but LF and TAB. Makes ready for the next.
  ///
  /// A paste over the limit has no text: a part of it would look like all of it.
  mutating func finish() -> InputEvent {
    if matched < Self.end.count { releaseMatched() }
    defer { self = PasteCollector() }
    guard length <= Self.limit else { return .oversizedPaste(bytes: length, limit: Self.limit) }
    return .paste(Self.clean(String(decoding: bytes, as: UTF8.self)))
  }

  private mutating func keep(_ byte: UInt8) {
    length += 1
    if bytes.count < Self.limit { bytes.append(byte) }
  }

  /// Keeps what looked like the end mark but wasn't.
  private mutating func releaseMatched() {
    for byte in Self.end.prefix(matched) { keep(byte) }
    matched = 0
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
