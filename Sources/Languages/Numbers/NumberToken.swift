import Foundation

/// A word, a number in digits or a sign of a text in which numbers are looked for.
///
/// At most one of these is set; where none is, it is something in which no number is looked for: an address, a version.
struct NumberToken {
  /// Letters, folded.
  var word: String?
  var numeral: Numeral?
  /// `½` and its like.
  var fraction: Decimal?
  var sign: Unicode.Scalar?
  /// In the text's scalars.
  var range: Range<Int>
  /// Nothing stands between it and the token before.
  var isGlued = false
}

/// A text cut into tokens.
struct NumberTokens {
  let text: ScannedText
  let language: Language
  let tokens: [NumberToken]

  init(_ text: String, _ language: Language) {
    self.text = ScannedText(text)
    self.language = language
    tokens = Self.cut(self.text, NumeralReader(text: self.text, lexicon: .of(language)))
  }

  private init(text: ScannedText, language: Language, tokens: [NumberToken]) {
    self.text = text
    self.language = language
    self.tokens = tokens
  }

  /// The same text with its first tokens alone.
  func prefix(_ count: Int) -> NumberTokens {
    NumberTokens(text: text, language: language, tokens: Array(tokens.prefix(count)))
  }

  func token(at index: Int) -> NumberToken? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// The folded word at an index.
  func word(at index: Int) -> String? { token(at: index)?.word }

  private static func cut(_ text: ScannedText, _ numerals: NumeralReader) -> [NumberToken] {
    var tokens: [NumberToken] = []
    func add(_ token: NumberToken) {
      var token = token
      token.isGlued = tokens.last?.range.upperBound == token.range.lowerBound
      tokens.append(token)
    }
    for chunk in text.chunks {
      if isAddress(text.scalars[chunk]) {
        add(NumberToken(range: chunk))
        continue
      }
      // A number that is grouped by spaces has taken the beginning of this chunk.
      var index = max(chunk.lowerBound, tokens.last?.range.upperBound ?? 0)
      while index < chunk.upperBound {
        let scalar = text.scalars[index]
        let start = index
        if scalar.isASCIIDigit || (isFractionMark(at: index, in: text)) {
          for piece in numerals.read(at: index) {
            add(NumberToken(numeral: piece.numeral, range: piece.range))
            index = piece.range.upperBound
          }
        } else if scalar.isLetter {
          var word = ""
          while let next = text.scalar(at: index), next.isLetter || next.isCombiningMark {
            Fold.append(next, to: &word)
            index += 1
          }
          add(NumberToken(word: word, range: start..<index))
        } else {
          index += 1
          let fraction = VulgarFraction.value(of: scalar)
          add(NumberToken(fraction: fraction, sign: fraction == nil ? scalar : nil, range: start..<index))
        }
      }
    }
    return tokens
  }

  private static func isFractionMark(at index: Int, in text: ScannedText) -> Bool {
    guard text.scalars[index] == "." || text.scalars[index] == ",", text.isDigit(at: index + 1) else { return false }
    guard let before = text.scalar(at: index - 1) else { return true }
    return before.properties.isWhitespace || "-+($€£".unicodeScalars.contains(before)
  }

  /// An e-mail or web address; the numbers in it are none of the customer's.
  private static func isAddress(_ chunk: ArraySlice<Unicode.Scalar>) -> Bool {
    if chunk.count > 4, String(String.UnicodeScalarView(chunk.prefix(4))).lowercased() == "www." { return true }
    var colon = false
    for (scalar, next) in zip(chunk, chunk.dropFirst()) {
      if scalar == "@", next.isLetter { return true }
      if scalar == ":" { colon = true }
      if colon, scalar == "/", next == "/" { return true }
    }
    return false
  }
}

/// Fractions that are one sign.
enum VulgarFraction {
  private static let values: [Unicode.Scalar: Decimal] = [
    "¼": 1 / 4, "½": 1 / 2, "¾": 3 / 4, "⅐": 1 / 7, "⅑": 1 / 9, "⅒": 1 / 10, "⅓": 1 / 3, "⅔": 2 / 3,
    "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5, "⅙": 1 / 6, "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8,
    "⅝": 5 / 8, "⅞": 7 / 8,
  ]

  static func value(of scalar: Unicode.Scalar) -> Decimal? {
    scalar.isASCII ? nil : values[scalar]
  }
}
