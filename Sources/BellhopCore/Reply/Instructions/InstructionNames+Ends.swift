/// What stands around a name: the question's preposition, when it is told, and how what is kept back ends.
extension InstructionNames {
  static let articles: Set<String> = ["the", "their", "its", "le", "la", "les", "son", "sa", "l"]
  /// Words for how something is to be said that are names of fields as well.
  static let eitherWords: Set<String> = [
    "summary", "language", "advice", "recommendation", "opinion", "sentence", "greeting", "tone",
  ]

  /// "The terminal first", "le statut en dernier": when a field is told, and where its name ends.
  static func order(_ range: Range<Int>, in text: InstructionText) -> (order: NamedField.Order, end: Int) {
    let ends: [(NamedField.Order, [String])] = [
      (.first, ["first", "at the beginning", "at the start", "en premier", "d abord", "au debut", "en premier lieu"]),
      (.last, ["last", "at the end", "en dernier", "a la fin", "en fin de reponse"]),
      (.asWritten, ["in order", "in that order", "in this order", "dans l ordre", "dans cet ordre"]),
    ]
    for (order, phrases) in ends {
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
    guard range.lowerBound > 0, keeping.contains(text.words[range.lowerBound - 1]),
      let tail = text.phrase(of: keptEnds, endingAt: range.upperBound), tail.lowerBound > range.lowerBound
    else { return range }
    return range.lowerBound..<tail.lowerBound
  }

  static let keeping: Set<String> = ["keep", "keeping", "garde", "gardez", "garder", "gardant"]
  static let keptEnds = [
    "to yourself", "from the customer", "from them", "from customers", "private", "confidential", "secret", "hidden",
    "internal", "pour toi", "pour vous", "confidentiel", "confidentielle", "confidentiels", "confidentielles",
    "secrets",
    "secrete", "secretes", "prive", "privee", "interne", "internes", "cache", "cachee",
  ]

  /// "For how many people", "by when", "à quelle heure": the question is what is asked for.
  static func withoutPreposition(_ range: Range<Int>, in text: InstructionText) -> Int {
    let questions: Set<String> = [
      "when", "which", "what", "how", "who", "whom", "whose", "quelle", "quel", "qui", "quand", "combien",
    ]
    let prepositions: Set<String> = ["by", "for", "from", "at", "on", "to", "in", "with", "a", "pour", "de", "par"]
    guard range.count > 2, prepositions.contains(text.words[range.lowerBound]),
      questions.contains(text.words[range.lowerBound + 1])
    else { return range.lowerBound }
    return range.lowerBound + 1
  }

  /// "What they ordered", "ce qu'il a commandé": the items of the order.
  static func goods(_ words: [String]) -> String? {
    let bought: Set<String> = ["ordered", "bought", "purchased"]
    if ["what", "everything"].contains(words.first ?? ""), words.count <= 5, bought.contains(words.last ?? "") {
      return "items"
    }
    let isFrench =
      words.starts(with: ["ce", "qu"]) || words.starts(with: ["ce", "que"]) || words.starts(with: ["qu"])
    let achete: Set<String> = ["commande", "achete", "commandee", "achetee"]
    return isFrench && words.count <= 7 && achete.contains(words.last ?? "") ? "articles" : nil
  }

  /// Whether a sentence asks for a manner of saying, which only a language model has.
  static func isAboutTone(_ sentence: String) -> Bool {
    FoldedWords(sentence, limit: 100).folded.contains { guidanceWords.contains($0) || toneWords.contains($0) }
  }

  private static let toneWords: Set<String> = [
    "warm", "warmly", "cheerful", "professional", "professionally", "calm", "empathy", "reassure", "reassuring",
    "greet",
    "tutoyer", "vouvoyer", "sois", "soyez", "courtois", "french", "english", "francais", "anglais", "translate",
    "traduis", "words", "humour", "casual",
  ]
}
