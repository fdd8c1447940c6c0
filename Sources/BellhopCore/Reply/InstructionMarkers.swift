/// The words of instructions that say what is to be done with the fields beside them, in English and French.
enum InstructionMarkers {
  enum Kind {
    case tell
    case withhold
  }

  /// Stems of verbs that tell, as `WordStem` gives them.
  private static let verbs: Set<String> = [
    "tell", "giv", "includ", "shar", "mention", "say", "show", "provid", "report", "return", "inform", "display",
    "send", "communicat", "confirm", "reveal", "disclos", "expos", "present", "relay", "list", "stat", "read", "quot",
    "repeat", "output", "add", "summaris", "summariz", "describ", "detail", "answer", "reply", "respond", "writ", "put",
    "nam", "leak", "print", "announc", "us",
  ]
  /// Verbs of the customer, which count only after "must not".
  private static let learningVerbs: Set<String> = ["see", "know", "learn", "get", "receiv", "find", "hear", "hav"]

  private static let frenchVerbs = [
    "indiqu", "donn", "communiqu", "inclu", "mentionn", "dire", "dites", "affich", "precis", "montr", "partag",
    "fourni", "renvo", "revel", "divulgu", "transm", "list", "cite",
  ]

  /// What may stand before a verb; after "the" or a noun, "state" and "list" are fields.
  private static let leadsToVerb: Set<String> = [
    "and", "then", "please", "also", "always", "only", "just", "to", "must", "should", "can", "could", "will", "you",
    "otherwise", "or", "nor", "but", "may", "simply", "clearly", "politely", "instead", "agent", "bot", "assistant",
    "ever",
    "et", "puis", "ne", "n", "veuillez", "toujours", "ou", "ni", "pas", "de", "jamais",
  ]

  private static let negations = [
    "do not", "don t", "dont", "does not", "never", "must not", "mustn t", "should not", "shouldn t", "may not",
    "cannot", "can not", "can t", "will not", "won t", "not to", "must never", "should never", "need not",
    "needn t", "ne pas", "ne jamais",
  ]
  private static let withholding = [
    "exclude", "excluding", "omit", "omitting", "leave out", "leaving out", "hide", "hiding", "withhold",
    "withholding", "conceal", "redact", "redacting", "without", "except for", "except", "excepting", "apart from",
    "other than", "but not", "avoid", "avoiding", "refrain from", "keep back", "skip", "skipping", "drop", "remove",
    "ignore", "nothing about", "but never", "and not", "not", "all but", "everything but", "anything but", "mask",
    "sans", "sauf", "excepte", "omettez", "omettre", "masquez", "masquer", "cachez", "cacher", "excluez", "exclure",
    "a l exception de", "hormis", "mais pas", "evitez de", "eviter de", "taisez", "taire",
  ]

  struct Marker {
    var kind: Kind
    var place: Range<Int>
    /// "Everything but": the rest is to be told.
    var saysEverything = false
    var isFrench = false
  }

  /// The marker that begins at a word, the longest one.
  static func marker(at index: Int, in text: InstructionText) -> Marker? {
    french(at: index, in: text) ?? negated(at: index, in: text) ?? withheld(at: index, in: text)
      ?? telling(at: index, in: text)
  }

  private static func negated(at index: Int, in text: InstructionText) -> Marker? {
    guard let negation = text.phrase(of: negations, startingAt: index) else { return nil }
    var next = negation.upperBound
    for _ in 0..<2
    where next < text.words.count && ["ever", "also", "please", "be", "under"].contains(text.words[next]) {
      next += 1
    }
    guard next < text.words.count else { return nil }
    let stem = WordStem.of(text.words[next])
    guard verbs.contains(stem) || learningVerbs.contains(stem) || isFrenchVerb(text.words[next]) else { return nil }
    return Marker(kind: .withhold, place: index..<afterVerbs(next + 1, in: text), isFrench: text.words[index] == "ne")
  }

  private static func withheld(at index: Int, in text: InstructionText) -> Marker? {
    if let no = text.phrase(of: ["no", "with no", "pas de", "aucun", "aucune"], startingAt: index), index == 0 {
      return Marker(kind: .withhold, place: no, isFrench: text.words[0] != "no" && text.words[0] != "with")
    }
    guard let found = text.phrase(of: withholding, startingAt: index) else { return nil }
    let phrase = text.words[found].joined(separator: " ")
    let everything = ["all but", "everything but", "anything but"].contains(phrase)
    let end = afterVerbs(found.upperBound, in: text)
    return Marker(kind: .withhold, place: index..<end, saysEverything: everything, isFrench: isFrenchWord(phrase))
  }

  private static func telling(at index: Int, in text: InstructionText) -> Marker? {
    let word = text.words[index]
    if index == 0, ["only", "just"].contains(word) {
      return Marker(kind: .tell, place: 0..<afterVerbs(1, in: text))
    }
    guard verbs.contains(WordStem.of(word)), index == 0 || leadsHere(index, in: text) else {
      let phrases = ["make sure to", "be sure to", "let them know", "let the customer know", "let customers know"]
      guard let phrase = text.phrase(of: phrases, startingAt: index) else { return nil }
      return Marker(kind: .tell, place: index..<afterVerbs(phrase.upperBound, in: text))
    }
    return Marker(kind: .tell, place: index..<afterVerbs(index + 1, in: text))
  }

  private static func leadsHere(_ index: Int, in text: InstructionText) -> Bool {
    leadsToVerb.contains(text.words[index - 1]) || text.gap(after: index - 1).contains { ",:;".contains($0) }
  }

  /// "share or mention", "mention or share", "include only": one marker.
  private static func afterVerbs(_ index: Int, in text: InstructionText) -> Int {
    var end = index
    while end < text.words.count {
      let word = text.words[end]
      if ["only", "just", "out", "back"].contains(word)
        || verbs.contains(WordStem.of(word)) && isBareVerb(end, in: text)
      {
        end += 1
      } else if ["or", "and", "nor"].contains(word), end + 1 < text.words.count,
        verbs.contains(WordStem.of(text.words[end + 1])), text.gap(after: end - 1).allSatisfy(\.isWhitespace)
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// A verb right after a marker ("avoid mentioning"), and not a field ("include status").
  private static func isBareVerb(_ index: Int, in text: InstructionText) -> Bool {
    let word = text.words[index]
    return word.hasSuffix("ing") || ["tell", "say", "show", "give", "share", "mention", "include"].contains(word)
  }

  // MARK: - French

  private static func isFrenchVerb(_ word: String) -> Bool {
    word.count > 3 && frenchVerbs.contains(where: word.hasPrefix) && !isEnglishVerb(word)
  }

  private static func isEnglishVerb(_ word: String) -> Bool {
    verbs.contains(WordStem.of(word)) || ["including", "includes", "included", "list", "lists"].contains(word)
  }

  private static func isFrenchWord(_ phrase: String) -> Bool {
    [
      "sans", "sauf", "excepte", "omettez", "omettre", "masquez", "masquer", "cachez", "cacher", "excluez", "exclure",
      "a l exception de", "hormis", "mais pas", "evitez de", "eviter de", "taisez", "taire",
    ].contains(phrase)
  }

  /// "N'incluez pas", "Ne donnez que", "Indiquez".
  private static func french(at index: Int, in text: InstructionText) -> Marker? {
    if ["ne", "n"].contains(text.words[index]), index + 2 < text.words.count {
      let verb = index + 1
      if isFrenchVerb(text.words[verb]) {
        switch text.words[verb + 1] {
        case "pas", "jamais", "plus": return Marker(kind: .withhold, place: index..<(verb + 2), isFrench: true)
        case "que", "qu": return Marker(kind: .tell, place: index..<(verb + 2), isFrench: true)
        default: return Marker(kind: .withhold, place: index..<(verb + 1), isFrench: true)
        }
      }
      if ["pas", "jamais"].contains(text.words[verb]), isFrenchVerb(text.words[verb + 1]) {
        return Marker(kind: .withhold, place: index..<(verb + 2), isFrench: true)
      }
    }
    guard isFrenchVerb(text.words[index]), index == 0 || leadsHere(index, in: text) else { return nil }
    return Marker(kind: .tell, place: index..<(index + 1), isFrench: true)
  }
}
