import Languages

/// The currencies that instructions name, by sign, code or word.
enum CurrencyWords {
  /// Before the unit in which something is told.
  static let inWords = Prose.phrases("prose.in-unit")

  /// A currency, and the words that name it; for a sign the word beside it.
  static func find(in text: InstructionText) -> (code: String, place: Range<Int>)? {
    all(in: text).first { !$0.isWeak || isCounted($0.place, in: text) }.map { ($0.code, $0.place) }
  }

  /// The words of the currency that begins at a place.
  static func place(startingAt start: Int, in text: InstructionText) -> Range<Int>? {
    all(in: text).first { $0.place.lowerBound == start && text.gap(before: start).allSatisfy(\.isWhitespace) }?.place
  }

  /// Whether a word names a currency.
  static func isOne(_ index: Int, of text: InstructionText) -> Bool {
    all(in: text).contains { $0.place.contains(index) }
  }

  /// The currency whose sign stands in a text.
  static func sign(in text: String) -> String? {
    CurrencyMention.all(in: text, .english).first { !$0.isWeak }?.code
  }

  private typealias Mention = (code: String, place: Range<Int>, isWeak: Bool)

  private static func all(in text: InstructionText) -> [Mention] {
    CurrencyMention.all(in: text.text, text.language).compactMap { mention in
      if let place = text.words(in: mention.span) { return (mention.code, place, mention.isWeak) }
      return text.word(beside: mention.span).map { (mention.code, $0..<($0 + 1), mention.isWeak) }
    }
  }

  /// Whether a word for other things as well names a currency here: "in pounds", "20 pounds", "(pounds)".
  private static func isCounted(_ place: Range<Int>, in text: InstructionText) -> Bool {
    text.phrase(of: inWords, endingAt: place.lowerBound) != nil
      || WrittenNumber.ending(at: place.lowerBound, in: text) != nil || text.gap(before: place.lowerBound).contains("(")
  }
}
