/// The language that phrases are written in, which decides how far the English table is trusted.
public enum PhraseLanguage: String, Sendable, CaseIterable {
  case english
  case french

  /// How much of the similarity comes from the table; the letters give the rest.
  ///
  /// The English table still knows names, loan words and brands in other languages; their letters say more.
  var tableShare: Double {
    switch self {
    case .english: 0.7
    case .french: 0.3
    }
  }

  /// Whether an unknown word may be read as a word of the table that the phrases don't have.
  var repairsFromTable: Bool { self == .english }

  /// Whether people write contractions without their apostrophe: "cant". In French "dont" is a word.
  var hasContractions: Bool { self == .english }

  /// Whether a folded word is one of the small ones that every text has.
  func isSmallWord(_ word: [UInt8]) -> Bool {
    switch self {
    case .english: Self.englishWords.contains(word)
    case .french: Self.frenchWords.contains(word)
    }
  }

  /// The language that most function words of the texts belong to; English when they tell nothing.
  public static func detected(in texts: some Sequence<String>) -> PhraseLanguage {
    var balance = 0
    for text in texts { balance += Self.balance(FoldedText(text).words) }
    return balance < 0 ? .french : .english
  }

  /// The language that a text is surely in: at least two more function words of it than of the other.
  public static func evident(in text: String) -> PhraseLanguage? {
    let balance = balance(FoldedText(text).words)
    return balance >= 2 ? .english : balance <= -2 ? .french : nil
  }

  /// Above zero for English, below for French, by as many words as there are more.
  private static func balance(_ words: [[UInt8]]) -> Int {
    words.reduce(0) { $0 + (englishWords.contains($1) ? 1 : frenchWords.contains($1) ? -1 : 0) }
  }

  // Words that the other language also has, such as "on", "me" or "a", are in neither list.
  private static let englishWords = folded(
    """
    the an i my is it to of in and can do does did how what where when why who you your for with have has want need
    this that was are be get from not don there am would could should please at or will any when
    """
  )
  private static let frenchWords = folded(
    """
    le la les un une des du de je j mon ma mes est et pas ne que qui quoi ou comment pourquoi quand au aux dans sur
    avec pour vous nous votre vos ce cette il elle suis ai avez voudrais veux peux puis c d l qu n quel quelle combien
    """
  )

  private static func folded(_ words: String) -> Set<[UInt8]> {
    Set(words.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
  }
}
