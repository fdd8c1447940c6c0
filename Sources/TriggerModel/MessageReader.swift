/// Reads a message's words as they are meant: short forms spelt out, slips mended, words parted and joined.
struct MessageReader: Sendable {
  private let language: PhraseLanguage
  private let repair: SpellingRepair
  private let spacing: WordSpacing

  /// - Parameters:
  ///   - phrases: The words of each phrase, which are known words.
  ///   - table: Used where it is the phrases' language.
  init(phrases: [[[UInt8]]], table: WordTable?, language: PhraseLanguage) {
    let table = language.repairsFromTable ? table : nil
    let words = Set(phrases.joined())
    self.language = language
    repair = SpellingRepair(phraseWords: words, table: table)
    spacing = WordSpacing(phrases: phrases, phraseWords: words, table: table, language: language)
  }

  func words(of message: String) -> [MessageReading.Word] {
    let tokens = FoldedText(message, spellingOut: language).tokens
    var words: [MessageReading.Word] = []
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      index += 1
      if let next, token.isWord, next.isWord, !token.isSpeltOut, !next.isSpeltOut,
        spacing.isOneWord(token.letters, next.letters)
      {
        let span = token.span.lowerBound..<next.span.upperBound
        words.append(.init(span: span, letters: token.letters + next.letters, isWord: true, isRepaired: true))
        index += 1
      } else {
        words += self.words(of: token)
      }
    }
    return words
  }

  private func words(of token: FoldedText.Token) -> [MessageReading.Word] {
    func whole(_ letters: [UInt8], isRepaired: Bool) -> [MessageReading.Word] {
      [.init(span: token.span, letters: letters, isWord: token.isWord, isRepaired: isRepaired)]
    }
    guard token.isWord, !token.isSpeltOut else { return whole(token.letters, isRepaired: token.isSpeltOut) }
    if let place = spacing.cutBetweenNeighbours(token.letters) { return parted(token, at: place) }
    let cut = spacing.cut(token.letters)
    if let cut, cut.isSure { return parted(token, at: cut.place) }
    if let mended = repair.repair(token.letters) { return whole(mended, isRepaired: true) }
    if let cut { return parted(token, at: cut.place) }
    if let mended = repair.repairTwo(token.letters) { return whole(mended, isRepaired: true) }
    return whole(token.letters, isRepaired: false)
  }

  /// Two words that were written as one. Both stand where it does, for letters with accents are longer than folded ones.
  private func parted(_ token: FoldedText.Token, at place: Int) -> [MessageReading.Word] {
    [token.letters[..<place], token.letters[place...]].map {
      .init(span: token.span, letters: Array($0), isWord: true, isRepaired: true)
    }
  }
}
