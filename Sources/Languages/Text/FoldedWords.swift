/// The words of a text, folded so that case, accents, width and punctuation no longer tell two of them apart.
public struct FoldedWords: Hashable, Sendable {
  public struct Word: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      case letters
      case digits
      /// Letters and digits, as codes and "3rd" have.
      case mixed
    }

    /// Lower case, no accents, decimal digits of any script as ASCII.
    public var folded: String
    /// Where the word stands in the text, in UTF-8 offsets.
    public var span: Range<Int>
    public var kind: Kind
  }

  public var words: [Word]

  init(words: [Word]) { self.words = words }

  /// - Parameter limit: the most words that are read; what comes after them is left out.
  public init(_ text: String, limit: Int = 4_000) {
    var words: [Word] = []
    var current = ""
    var (hasLetters, hasDigits) = (false, false)
    var start = 0
    var offset = 0
    func close(_ end: Int) {
      guard !current.isEmpty else { return }
      words.append(
        Word(folded: current, span: start..<end, kind: !hasDigits ? .letters : hasLetters ? .mixed : .digits)
      )
      current = ""
      (hasLetters, hasDigits) = (false, false)
    }
    for character in text {
      if words.count >= limit { break }
      let length = character.utf8.count
      let isLetter = character.isLetter && !Sign.isApostrophe(character)
      if isLetter || character.isNumber {
        let standsAlone = character.isIdeographic
        if standsAlone { close(offset) }
        if current.isEmpty { start = offset }
        for scalar in character.unicodeScalars { Fold.append(scalar, to: &current) }
        hasLetters = hasLetters || isLetter
        hasDigits = hasDigits || !isLetter
        if standsAlone { close(offset + length) }
      } else {
        close(offset)
      }
      offset += length
    }
    if words.count < limit { close(offset) }
    self.words = words
  }

  public var folded: [String] { words.map(\.folded) }
}

extension Character {
  /// The digit's value when this is a decimal digit of any script: `７` and `٧` are 7, `²` and `四` are none.
  public var decimalDigit: Int? {
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
