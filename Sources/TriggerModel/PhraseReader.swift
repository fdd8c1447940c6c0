/// Reads phrases for a fit, and keeps what it has read: after a change most phrases are the same as before.
///
/// What is kept depends on a phrase's text alone. How rare its letter groups are, and how alike phrases are, depends on
/// all phrases and is computed for each fit.
public struct PhraseReader: Sendable {
  /// What a phrase is made of.
  struct Phrase: Sendable {
    var words: [[UInt8]]
    var grams: [CharacterGrams.Count]
    /// Empty without a table.
    var vector: Vector
  }

  public let language: PhraseLanguage
  let table: WordTable?
  private var known: [String: Phrase] = [:]

  /// - Parameter table: Nil to judge by letters alone.
  public init(language: PhraseLanguage, table: WordTable? = .english) {
    self.language = language
    self.table = table
  }

  /// How many phrases are kept.
  public var count: Int { known.count }

  /// What the phrases are made of; those that aren't among them are forgotten.
  mutating func read(_ phrases: [String]) -> [Phrase] {
    var kept: [String: Phrase] = [:]
    let read = phrases.map { text in
      let phrase = kept[text] ?? known[text] ?? made(of: text)
      kept[text] = phrase
      return phrase
    }
    known = kept
    return read
  }

  private func made(of text: String) -> Phrase {
    let folded = FoldedText(text, spellingOut: language)
    let words = folded.words
    return Phrase(
      words: words,
      grams: CharacterGrams.counts(of: words),
      vector: table.map { SentenceVector(folded.tokens.map(\.letters), in: $0).blocks } ?? []
    )
  }
}
