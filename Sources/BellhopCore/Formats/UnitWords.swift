import Languages

/// The words of units of measure.
enum UnitWords {
  /// Whether a word after a number is of this unit; nil when it is no unit at all.
  static func matches(_ word: String, unit: String) -> Bool? {
    units.match([word.folded], at: 0).map { $0.value == unit }
  }

  /// The text with blanks, of the same length, where words name this unit: "2.5kg" and "un kilo et demi" are numbers then.
  static func blanked(_ unit: String, in text: String) -> String {
    var bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      guard isLetter(bytes[start]) else {
        start += 1
        continue
      }
      let end = bytes[start...].firstIndex { !isLetter($0) } ?? bytes.count
      let word = String(decoding: bytes[start..<end], as: UTF8.self)
      if matches(word, unit: unit) == true {
        for index in start..<end { bytes[index] = UInt8(ascii: " ") }
      }
      start = end
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Letters beyond ASCII are taken whole, as the bytes of `è` and `²` are.
  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 128 || (byte | 0x20) >= 97 && (byte | 0x20) <= 122 }

  /// The words for units, in all languages, and the sign of each.
  static let units = Phrases(Language.allCases.flatMap { Lexicon.of($0).pairs("measure.units") })
}
