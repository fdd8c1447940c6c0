import Languages

/// A text in lower case and without accents, cut into words of `a` to `z` and digits, and signs.
struct FoldedText: Sendable {
  struct Token: Hashable, Sendable {
    /// The folded letters and digits, or one sign, in ASCII.
    var letters: [UInt8]
    /// Where it stands in the text, in UTF-8 offsets.
    var span: Range<Int>
    /// Whether it has letters or digits, rather than being a sign.
    var isWord: Bool
    /// Whether a shorter form was written; several words may stand for one.
    var isSpeltOut = false
  }

  /// What comes after so many words and signs is left out: a message is judged by its beginning.
  static let mostTokens = 400
  /// Longer words are cut into several, so that hostile text costs no more than plain text.
  static let longestWord = 64

  private(set) var tokens: [Token] = []

  var words: [[UInt8]] { tokens.filter(\.isWord).map(\.letters) }

  /// - Parameter language: Whose short forms are read as what they stand for: "cant" as "can't", "pw" as "password".
  init(_ text: String, spellingOut language: PhraseLanguage? = nil) {
    var word: [UInt8] = []
    var start = 0
    var offset = 0
    func close(_ end: Int) {
      guard !word.isEmpty else { return }
      let token = Token(letters: word, span: start..<end, isWord: true)
      if language?.hasContractions == true, let parts = Contraction.parts(of: token) {
        tokens += parts
      } else if let language, let words = Abbreviation.words(for: word, in: language) {
        tokens += words.map { letters in
          let isWord = letters.first.map(Self.isWordLetter) ?? false
          return Token(letters: letters, span: token.span, isWord: isWord, isSpeltOut: true)
        }
      } else {
        tokens.append(token)
      }
      word = []
    }
    for character in text {
      guard tokens.count < Self.mostTokens else { return }
      let length = character.utf8.count
      Self.fold(character) { letter in
        if Self.isWordLetter(letter) {
          if word.count >= Self.longestWord { close(offset) }
          if word.isEmpty { start = offset }
          word.append(letter)
        } else {
          close(offset)
          if letter > UInt8(ascii: " "), letter < 0x7F {
            tokens.append(Token(letters: [letter], span: offset..<offset + length, isWord: false))
          }
        }
      }
      offset += length
    }
    close(offset)
  }

  /// Gives the character's letters and signs in ASCII; a space stands for what ASCII doesn't have.
  private static func fold(_ character: Character, _ take: (UInt8) -> Void) {
    if let ascii = character.asciiValue {
      take((65...90).contains(ascii) ? ascii + 32 : ascii)
      return
    }
    for scalar in character.unicodeScalars {
      Fold.forEach(of: Sign.plain(scalar)) { letter in
        take(letter.isASCII ? UInt8(truncatingIfNeeded: letter.value) : UInt8(ascii: " "))
      }
    }
  }

  private static func isWordLetter(_ letter: UInt8) -> Bool {
    (97...122).contains(letter) || (48...57).contains(letter)
  }
}
