/// Cuts a text into tokens, one scalar after another.
struct TokenReader {
  private var tokens: [Tokens.Token] = []
  private var offset = 0
  private var isSpaced = true

  private var kind: Tokens.Token.Kind?
  private var piece = ""
  private var start = 0
  /// A hyphen or an apostrophe after a letter: dropped if a letter follows.
  private var joiner: (text: String, span: Range<Int>)?

  mutating func take(_ scalar: Unicode.Scalar) {
    let end = offset + UTF8.width(scalar)
    let scalar = Sign.plain(scalar)
    defer { offset = end }
    if scalar.isCombiningMark {
      extend(to: end)
    } else if scalar.isLetter {
      joiner = nil
      begin(.word)
      Fold.append(scalar, to: &piece)
    } else if scalar.isASCIIDigit {
      keepJoiner()
      begin(.number)
      piece.unicodeScalars.append(scalar)
    } else if scalar.properties.isWhitespace {
      closePiece()
      keepJoiner()
      isSpaced = true
    } else {
      takeSign(scalar, end)
    }
  }

  mutating func finish() -> [Tokens.Token] {
    closePiece()
    keepJoiner()
    return tokens
  }

  private mutating func takeSign(_ scalar: Unicode.Scalar, _ end: Int) {
    // Signs that make no difference for the eye: variation selectors, skin tones and joiners of pictures.
    guard !(0xFE00...0xFE0F).contains(scalar.value), !(0x1F3FB...0x1F3FF).contains(scalar.value), scalar.value != 0x200D
    else { return }
    let text = String(scalar)
    let follows = kind == .word
    closePiece()
    keepJoiner()
    if follows, text == "-" || text == "'" {
      joiner = (text, offset..<end)
    } else {
      append(.sign, text, offset..<end)
    }
  }

  private mutating func begin(_ kind: Tokens.Token.Kind) {
    guard self.kind != kind else { return }
    closePiece()
    self.kind = kind
    start = offset
  }

  /// A mark that combines with the letter before it belongs to the word.
  private mutating func extend(to end: Int) {
    guard kind == nil, let last = tokens.indices.last, tokens[last].span.upperBound == offset else { return }
    tokens[last].span = tokens[last].span.lowerBound..<end
  }

  private mutating func closePiece() {
    guard let kind else { return }
    append(kind, piece, start..<offset)
    self.kind = nil
    piece = ""
  }

  private mutating func keepJoiner() {
    guard let sign = joiner else { return }
    joiner = nil
    append(.sign, sign.text, sign.span)
  }

  private mutating func append(_ kind: Tokens.Token.Kind, _ text: String, _ span: Range<Int>) {
    let value = kind == .number && text.utf8.count <= 9 ? Int(text) : nil
    tokens.append(Tokens.Token(kind: kind, text: text, value: value, isSpaced: isSpaced, span: span))
    isSpaced = false
  }
}
