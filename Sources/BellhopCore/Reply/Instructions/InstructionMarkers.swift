/// The words of instructions that say what is to be done with the fields beside them, in English; ``FrenchMarkers`` has
/// those of French.
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
    "nam", "leak", "print", "announc", "us", "notify", "advis", "contain", "remind", "outlin", "recap",
    "convey", "pass", "explain", "spell", "expos", "recit",
  ]
  /// Verbs of the customer, which count only after "must not".
  private static let learningVerbs: Set<String> = ["see", "know", "learn", "get", "receiv", "find", "hear", "hav"]

  /// What may stand before a verb; after "the" or a noun, "state" and "list" are fields.
  private static let leadsToVerb: Set<String> = [
    "and", "then", "please", "also", "always", "only", "just", "to", "must", "should", "can", "could", "will", "you",
    "otherwise", "or", "nor", "but", "may", "simply", "clearly", "politely", "instead", "agent", "bot", "assistant",
    "ever", "first", "finally", "lastly", "next", "afterwards", "by",
  ]

  private static let negations = [
    "do not", "don t", "dont", "does not", "never", "must not", "mustn t", "should not", "shouldn t", "may not",
    "cannot", "can not", "can t", "will not", "won t", "not to", "must never", "should never", "need not",
    "needn t", "under no circumstances", "in no case", "on no account", "at no time", "forbidden to", "not allowed to",
    "not permitted to", "prohibited to", "no one may", "nobody may", "nobody should", "no one should", "refuse to",
  ]
  private static let withholding = [
    "exclude", "excluding", "omit", "omitting", "leave out", "leaving out", "hide", "hiding", "withhold",
    "withholding", "conceal", "redact", "redacting", "without", "except for", "except", "excepting", "apart from",
    "other than", "but not", "neither", "avoid", "avoiding", "refrain from", "keep back", "skip", "skipping", "drop",
    "remove",
    "ignore", "nothing about", "but never", "and not", "not", "all but", "everything but", "mask",
    "say nothing about", "stay silent about", "never", "besides", "aside from", "minus", "strip", "suppress",
  ]

  struct Marker {
    var kind: Kind
    var place: Range<Int>
    /// "Everything but": the rest is to be told.
    var saysEverything = false
    /// "Start with": it goes before what was named so far.
    var goesFirst = false
    var isFrench = false
  }

  /// The marker that begins at a word, the longest one.
  static func marker(at index: Int, in text: InstructionText) -> Marker? {
    FrenchMarkers.marker(at: index, in: text) ?? negated(at: index, in: text) ?? withheld(at: index, in: text)
      ?? telling(at: index, in: text)
  }

  /// Whether a sentence asks for anything to be told.
  static func tellsSomething(_ sentence: String) -> Bool {
    let text = InstructionText(sentence)
    return text.words.indices.contains { marker(at: $0, in: text)?.kind == .tell }
  }

  private static func negated(at index: Int, in text: InstructionText) -> Marker? {
    // "Don't forget to mention" asks for it.
    let reminders = ["do not forget to", "don t forget to", "never forget to", "do not fail to", "don t fail to"]
    if let reminder = text.phrase(of: reminders, startingAt: index), reminder.upperBound < text.words.count {
      return Marker(kind: .tell, place: index..<afterVerbs(reminder.upperBound + 1, in: text))
    }
    guard let negation = text.phrase(of: negations, startingAt: index) else { return nil }
    var next = negation.upperBound
    for _ in 0..<2
    where next < text.words.count && ["ever", "also", "please", "be", "under"].contains(text.words[next]) {
      next += 1
    }
    guard next < text.words.count else { return nil }
    let stem = WordStem.of(text.words[next])
    guard verbs.contains(stem) || learningVerbs.contains(stem) else { return nil }
    let end = afterVerbs(next + 1, in: text)
    if let only = onlyBut(after: end, in: text) { return Marker(kind: .tell, place: index..<only) }
    return Marker(kind: .withhold, place: index..<end)
  }

  /// "Don't tell them anything but": what follows is all that is to be told.
  private static func onlyBut(after end: Int, in text: InstructionText) -> Int? {
    var next = end
    while next < text.words.count, next < end + 4, listeners.contains(text.words[next]) { next += 1 }
    guard
      let all = text.phrase(
        of: [
          "anything else", "anything more", "anything", "any other information", "any information", "any other field",
          "nothing else", "nothing", "any field", "any details",
        ],
        startingAt: next
      ),
      let but = text.phrase(
        of: ["but", "except for", "except", "other than", "besides", "apart from", "than", "beyond"],
        startingAt: all.upperBound
      )
    else { return nil }
    return but.upperBound
  }

  private static let listeners: Set<String> = [
    "the", "customer", "customers", "them", "to", "user", "users", "him", "her",
  ]

  private static func withheld(at index: Int, in text: InstructionText) -> Marker? {
    if let no = text.phrase(of: ["no", "with no"], startingAt: index), index == 0 {
      return Marker(kind: .withhold, place: no)
    }
    // "…, but keep the notes to yourself".
    if InstructionNames.keeping.contains(text.words[index]), index > 0 {
      let end = text.words[index...].indices.first {
        $0 > index + 1 && text.phrase(of: InstructionNames.keptEnds, startingAt: $0) != nil
      }
      return end.map { _ in Marker(kind: .withhold, place: index..<(index + 1)) }
    }
    guard let found = text.phrase(of: withholding, startingAt: index) else { return nil }
    // "How many orders are not shipped" asks for them.
    let beforeNot: Set<String> = ["is", "are", "was", "were", "has", "have", "been", "that", "which", "yet", "or"]
    if ["not", "never"].contains(text.words[index]), found.count == 1, index > 0,
      beforeNot.contains(text.words[index - 1]), text.gap(after: index - 1).allSatisfy(\.isWhitespace)
    {
      return nil
    }
    let everything = ["all but", "everything but"].contains(text.words[found].joined(separator: " "))
    let end = afterVerbs(found.upperBound, in: text)
    return Marker(kind: .withhold, place: index..<end, saysEverything: everything)
  }

  private static func telling(at index: Int, in text: InstructionText) -> Marker? {
    let word = text.words[index]
    // "Don't mention the weight, only the status" has a marker of its own for the status.
    let begins =
      index == 0 || text.gap(after: index - 1).contains { ",:;".contains($0) } || text.words[index - 1] == "but"
    if begins, ["only", "just"].contains(word) {
      return Marker(kind: .tell, place: index..<afterVerbs(index + 1, in: text))
    }
    if let first = text.phrase(
      of: ["start with", "begin with", "open with", "lead with", "start by", "begin by"],
      startingAt: index
    ) {
      return Marker(kind: .tell, place: index..<afterVerbs(first.upperBound, in: text), goesFirst: true)
    }
    if let last = text.phrase(of: ["end with", "finish with", "close with", "conclude with"], startingAt: index) {
      return Marker(kind: .tell, place: last)
    }
    guard verbs.contains(WordStem.of(word)), index == 0 || leadsHere(index, in: text) else {
      let phrases = [
        "make sure to", "be sure to", "let them know", "let the customer know", "let customers know", "remember to",
        "let the user know", "make sure they know", "make sure the customer knows", "make sure that the customer knows",
      ]
      guard let phrase = text.phrase(of: phrases, startingAt: index) else { return nil }
      return Marker(kind: .tell, place: index..<afterVerbs(phrase.upperBound, in: text))
    }
    if isNoun(index, in: text) { return nil }
    let end = afterVerbs(index + 1, in: text)
    return Marker(kind: .tell, place: index..<(onlyBut(after: end, in: text) ?? end))
  }

  /// "The reference and state": a word that is a verb or a field is a field where nothing follows that it could tell.
  private static func isNoun(_ index: Int, in text: InstructionText) -> Bool {
    let either: Set<String> = [
      "state", "list", "report", "name", "names", "quote", "answer", "reply", "details", "detail", "message", "display",
    ]
    guard index > 0, either.contains(text.words[index]) else { return false }
    guard index + 1 < text.words.count else { return true }
    return ["and", "or"].contains(text.words[index + 1]) || text.gap(after: index).contains { ",;.".contains($0) }
  }

  static func isVerb(_ word: String) -> Bool { verbs.contains(WordStem.of(word)) }

  private static func leadsHere(_ index: Int, in text: InstructionText) -> Bool {
    // "By when they must return it" speaks of the customer.
    if index > 1, ["must", "should", "can", "could", "will", "may", "to"].contains(text.words[index - 1]),
      ["they", "he", "she", "have", "need"].contains(text.words[index - 2])
    {
      return false
    }
    return leadsToVerb.contains(text.words[index - 1]) || text.gap(after: index - 1).contains { ",:;".contains($0) }
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
}
