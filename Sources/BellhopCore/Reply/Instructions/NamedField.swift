import Languages

/// A field as the instructions name it.
struct NamedField: Hashable, Sendable {
  /// What kind of value answers the words: "when" a moment, "how much" an amount.
  enum Wanted: String, Hashable, Sendable {
    case anything
    case amount
    case number
    case moment
    case place
    /// "Who it is assigned to".
    case person
    case yesNo = "yes-no"
    /// "Why it is suspended".
    case reason
  }

  enum Order: Hashable, Sendable {
    case asWritten
    case first
    case last
  }

  /// The admin's words, without what only leads to them: "estimated delivery date", "whether it is paid".
  var phrase: String
  /// The language of the words.
  var language: Language
  /// The determiner before the words, folded: "the", "la".
  var article: String?
  var wanted: Wanted
  var count: Count?
  /// Which items of a list are meant, where the field is in one.
  var position: ListPosition?
  /// Which of a list's items are meant by what is said of them.
  private(set) var restriction: ListRestriction?
  /// The folded words without those that only pick items.
  private(set) var words: [String] = []
  /// Where it is to be told, whatever stands before it: "the terminal first".
  var order = Order.asWritten
  /// All that the response has inside it is told: "everything about the profile".
  var isWhole = false
  /// "The summary" is told where the response has it, and else something to be written.
  var mayBeGuidance = false
  /// What is said of a later name and may be meant here, too: "of the appointment".
  var tail: String?
  /// What the words mean, the full reading first, then shorter ones: "status of the order", "status".
  var readings: [Set<String>]
  /// The noun alone: "tickets" of "open tickets".
  private(set) var head: Set<String>

  /// The customer's own: "their order number".
  var isTheirs: Bool { article.map(ProseWords.owners.contains) ?? false }

  /// "whether it is paid", "when it arrives", "how much it costs".
  var isQuestion: Bool { Self.question(FieldName.words(phrase), phrase) != nil }

  init(phrase: String, language: Language = .english, article: String? = nil) {
    self.phrase = phrase
    self.language = language
    self.article = article
    var words = FieldName.words(phrase)
    wanted = Self.question(words, phrase) ?? .anything
    count = Count(phrase, words, language)
    var readings: [Set<String>] = []
    if let count {
      words = FieldName.words(count.noun)
      if case .other(let verb) = count.verb { readings.append(FieldName.meaning(words + FieldName.words(verb))) }
      wanted = .number
    }
    if let count, let said = Self.restriction(count) { restriction = said }
    if wanted == .anything, let (said, rest) = ListRestriction.read(words) {
      restriction = said
      words = rest
    }
    if let (position, rest) = ListPosition.read(words) {
      readings.append(FieldName.meaning(words))
      self.position = position
      words = rest
    }
    self.words = words
    let full = FieldName.meaning(words)
    readings += [full, full.subtracting(Self.adjectives)]
    for link in words.indices.reversed() where link > 0 && Self.links.contains(words[link]) {
      let head = FieldName.meaning(Array(words[..<link])).subtracting(Self.adjectives)
      if !head.isEmpty, !head.isSubset(of: Self.halves) { readings.append(head) }
    }
    if ProseWords.which.contains(words.first ?? "") {
      // "Which cities are served".
      let noun = FieldName.meaning(Array(words.dropFirst().prefix { !Self.whichVerbs.contains($0) }))
      if !noun.isEmpty { readings.append(noun) }
    }
    let end = words.firstIndex(where: Self.links.contains) ?? words.count
    head = FieldName.meaning(
      language.hasHeadFirst
        ? Array(FieldSynonyms.joined(Array(words[..<end])).prefix(1)) : Array(words[..<end].suffix(1))
    )
    if wanted != .anything { readings.append(full.subtracting(Self.adjectives).subtracting(Self.things)) }
    self.readings = readings.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private static func isMoney(_ word: String) -> Bool { AmountReader.isAmount(word) || money.contains(word) }

  private static func restriction(_ count: Count) -> ListRestriction? {
    guard case .other(let verb) = count.verb else { return nil }
    return ListRestriction.ofItems(FieldName.words(count.noun), FieldName.words(verb))
  }

  // MARK: - Questions

  private static let questions = Prose.phrases("prose.questions")
  /// As they are written: without its accent "où" is "ou".
  private static let places = Set(Prose.pairs("prose.questions.place").map(\.text))

  /// Whether a word, as it is written, asks for a place.
  static func asksForPlace(_ word: String) -> Bool { places.contains(word.lowercased()) }

  /// What a question asks for; nil for words that are none.
  private static func question(_ words: [String], _ phrase: String) -> Wanted? {
    if asksForPlace(String(phrase.prefix { !$0.isWhitespace })) { return .place }
    guard let found = questions.match(words, at: 0), let wanted = Wanted(rawValue: found.value) else { return nil }
    // "How much data they have used" asks for no money.
    if wanted == .amount, found.length > 1, words.count > found.length + 1,
      !FunctionWords.contains(words[found.length]),
      !isMoney(words[found.length])
    {
      return .number
    }
    return wanted
  }

  // MARK: - Words

  /// Words after which only more is said of the field: "status of the order", "items they ordered".
  static let links = Prose.set("prose.links")
  /// Words that an admin adds without meaning another field.
  private static let adjectives = FieldSynonyms.stems(Prose.set("prose.additions"))
  /// What a question is about rather than what it asks for: "when the order arrives".
  private static let things = FieldSynonyms.stems(Prose.set("prose.about"))
  /// Halves of names that name nothing by themselves: "number of", "date of".
  private static let halves = FieldName.timeWords.union(FieldSynonyms.stems(Lexicon.api.set("api.number")))
  private static let whichVerbs = Prose.set("prose.which.verbs")
  private static let money = Prose.set("prose.money")
}
