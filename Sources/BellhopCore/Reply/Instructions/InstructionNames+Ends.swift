import Languages

/// What stands around a name: the question's preposition, when it is told, and how what is kept back ends.
extension InstructionNames {
  /// Words for how something is to be said that are names of fields as well.
  static let eitherWords = Prose.set("prose.names.either")

  private static let orders: [(NamedField.Order, Phrases)] = [
    (.first, Prose.phrases("prose.names.told-first")), (.last, Prose.phrases("prose.names.told-last")),
    (.asWritten, Prose.phrases("prose.names.told-in-order")),
  ]

  /// "The terminal first", "le statut en dernier": when a field is told, and where its name ends.
  static func order(_ range: Range<Int>, in text: InstructionText) -> (order: NamedField.Order, end: Int) {
    for (order, phrases) in orders {
      if let found = text.phrase(of: phrases, endingAt: range.upperBound), found.lowerBound > range.lowerBound,
        !determiners.contains(text.words[found.lowerBound - 1])
      {
        return (order, found.lowerBound)
      }
    }
    return (.asWritten, range.upperBound)
  }

  /// Without the end of "keep the notes to yourself", "garde le score confidentiel".
  static func kept(_ range: Range<Int>, in text: InstructionText) -> Range<Int> {
    guard range.lowerBound > 0, treating.contains(text.words[range.lowerBound - 1]),
      let end = range.dropFirst().first(where: { text.phrase(of: keptEnds, startingAt: $0) != nil })
    else { return range }
    return range.lowerBound..<end
  }

  static let keeping = Prose.set("prose.keep.verbs")
  /// At the beginning of a sentence also "treat", "consider".
  static let treating = keeping.union(Prose.set("prose.keep.treating"))
  static let keptEnds = Phrases(
    Prose.pairs("prose.keep.ends") + Prose.pairs("prose.passive.withholding")
  )

  private static let questions = Prose.set("prose.names.questions")
  private static let prepositions = Prose.set("prose.names.before-question")

  /// "For how many people", "by when", "à quelle heure": the question is what is asked for.
  static func withoutPreposition(_ range: Range<Int>, in text: InstructionText) -> Int {
    guard range.count > 2, prepositions.contains(text.words[range.lowerBound]),
      questions.contains(text.words[range.lowerBound + 1])
    else { return range.lowerBound }
    return range.lowerBound + 1
  }

  /// "What they ordered", "ce qu'il a commandé": the items of the order.
  static func goods(_ words: [String], _ language: Language) -> String? {
    guard words.count <= 7, goodsOpeners.match(words, at: 0) != nil, bought.contains(words.last ?? "") else {
      return nil
    }
    return Lexicon.of(language).text("prose.goods")
  }

  private static let goodsOpeners = Prose.phrases("prose.goods.openers")
  private static let bought = Prose.set("prose.goods.bought")

  /// Whether a sentence asks for a manner of saying, which only a language model has.
  static func isAboutTone(_ sentence: String) -> Bool {
    FoldedWords(sentence, limit: 100).folded.contains { guidanceWords.contains($0) || toneWords.contains($0) }
  }

  private static let toneWords = Prose.set("prose.names.tone")
}
