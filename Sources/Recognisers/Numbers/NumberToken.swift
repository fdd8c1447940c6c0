import Foundation

/// A word, a number in digits or a sign of a text in which numbers are looked for.
struct NumberToken {
  enum Kind {
    /// Letters, folded.
    case word(String)
    case numeral(Numeral)
    /// `½` and its like.
    case fraction(Decimal)
    case sign(Unicode.Scalar)
    /// Something in which no number is looked for: an address, a version.
    case other
  }

  var kind: Kind
  /// In the text's scalars.
  var range: Range<Int>
  /// Nothing stands between it and the token before.
  var isGlued: Bool

  var word: String? {
    if case .word(let word) = kind { word } else { nil }
  }

  var numeral: Numeral? {
    if case .numeral(let numeral) = kind { numeral } else { nil }
  }

  var sign: Unicode.Scalar? {
    if case .sign(let sign) = kind { sign } else { nil }
  }
}

/// A text cut into tokens.
struct NumberTokens {
  let text: ScannedText
  let language: Language
  let tokens: [NumberToken]

  init(_ text: String, _ language: Language) {
    self.text = ScannedText(text)
    self.language = language
    tokens = Self.cut(self.text, NumeralReader(text: self.text, language: language))
  }

  func token(at index: Int) -> NumberToken? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// The folded word at an index.
  func word(at index: Int) -> String? { token(at: index)?.word }

  private static func cut(_ text: ScannedText, _ numerals: NumeralReader) -> [NumberToken] {
    var tokens: [NumberToken] = []
    func add(_ kind: NumberToken.Kind, _ range: Range<Int>) {
      tokens.append(NumberToken(kind: kind, range: range, isGlued: tokens.last?.range.upperBound == range.lowerBound))
    }
    for chunk in text.chunks {
      if isAddress(text.scalars[chunk]) {
        add(.other, chunk)
        continue
      }
      // A number that is grouped by spaces has taken the beginning of this chunk.
      var index = max(chunk.lowerBound, tokens.last?.range.upperBound ?? 0)
      while index < chunk.upperBound {
        let scalar = text.scalars[index]
        let start = index
        if scalar.isASCIIDigit || (isFractionMark(at: index, in: text)) {
          for piece in numerals.read(at: index) {
            add(piece.numeral.map { .numeral($0) } ?? .other, piece.range)
            index = piece.range.upperBound
          }
        } else if scalar.isLetter {
          var word = ""
          while let next = text.scalar(at: index), next.isLetter || next.isCombiningMark {
            FoldedLetter.fold(next, into: &word)
            index += 1
          }
          add(.word(word), start..<index)
        } else {
          index += 1
          add(VulgarFraction.value(of: scalar).map { .fraction($0) } ?? .sign(scalar), start..<index)
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
  private static let parts: [Unicode.Scalar: (Int, Int)] = [
    "¼": (1, 4), "½": (1, 2), "¾": (3, 4), "⅐": (1, 7), "⅑": (1, 9), "⅒": (1, 10), "⅓": (1, 3), "⅔": (2, 3),
    "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8),
    "⅝": (5, 8), "⅞": (7, 8),
  ]

  static func value(of scalar: Unicode.Scalar) -> Decimal? {
    scalar.isASCII ? nil : parts[scalar].map { Decimal($0.0) / Decimal($0.1) }
  }
}
