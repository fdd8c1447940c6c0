import Foundation

/// The words of a text, folded so that case, accents, width and punctuation no longer tell two of them apart.
struct FoldedWords: Hashable, Sendable {
  struct Word: Hashable, Sendable {
    /// Lower case, no accents, decimal digits of any script as ASCII.
    var folded: String
    /// Where the word stands in the text, in UTF-8 offsets.
    var span: Range<Int>
  }

  var words: [Word]

  /// - Parameter limit: the most words that are read; what comes after them is left out.
  init(_ text: String, limit: Int = 4_000) {
    var words: [Word] = []
    var current = ""
    var start = 0
    var offset = 0
    func close(_ end: Int) {
      guard !current.isEmpty else { return }
      words.append(Word(folded: current, span: start..<end))
      current = ""
    }
    for character in text {
      if words.count >= limit { break }
      let length = character.utf8.count
      if character.isLetter || character.isNumber {
        let standsAlone = character.isIdeographic
        if standsAlone { close(offset) }
        if current.isEmpty { start = offset }
        current += Self.fold(character)
        if standsAlone { close(offset + length) }
      } else {
        close(offset)
      }
      offset += length
    }
    if words.count < limit { close(offset) }
    self.words = words
  }

  var folded: [String] { words.map(\.folded) }

  /// The character in lower case and without its accents.
  static func fold(_ character: Character) -> String {
    if character.isASCII { return character.lowercased() }
    if let digit = character.decimalDigit { return String(digit) }
    switch character {
    case "œ", "Œ": return "oe"
    case "æ", "Æ": return "ae"
    case "ß", "ẞ": return "ss"
    case "ø", "Ø": return "o"
    case "ł", "Ł": return "l"
    default: break
    }
    var scalars = String.UnicodeScalarView()
    for scalar in String(character).decomposedStringWithCanonicalMapping.unicodeScalars
    where scalar.properties.generalCategory != .nonspacingMark {
      scalars.append(scalar)
    }
    return String(scalars).lowercased()
  }

  static func fold(_ text: String) -> String { text.reduce(into: "") { $0 += fold($1) } }
}

extension Character {
  /// The digit's value when this is a decimal digit of any script: `７` and `٧` are 7, `²` and `四` are none.
  var decimalDigit: Int? {
    guard let scalar = unicodeScalars.first, unicodeScalars.count == 1 else { return nil }
    if scalar.isASCII { return ("0"..."9").contains(scalar) ? Int(scalar.value) - 48 : nil }
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else { return nil }
    return Int(value)
  }

  /// Whether it belongs to a script that writes no spaces, so that each character is matched as a word.
  fileprivate var isIdeographic: Bool {
    guard let scalar = unicodeScalars.first, !scalar.isASCII else { return false }
    return scalar.properties.isIdeographic || (0x3040...0x30FF).contains(scalar.value)
  }
}
