/// A field as the instructions name it.
struct NamedField: Hashable, Sendable {
  /// What kind of value answers the words: "when" a moment, "how much" an amount.
  enum Wanted: Hashable, Sendable {
    case anything
    case amount
    case number
    case moment
    case place
    /// "Who it is assigned to".
    case person
    case yesNo
    /// "Why it is suspended".
    case reason
  }

  enum Order: Hashable, Sendable {
    case asWritten
    case first
    case last
  }

  /// "How many seats are used".
  struct Count: Hashable, Sendable {
    enum Verb: Hashable, Sendable {
      case there
      case customerHas
      case customerHasLeft
      /// "They stay": what the customer does with them.
      case customerDoes(String)
      case other(String)
    }

    /// As it was written: "loyalty points".
    var noun: String
    var verb: Verb
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
  var isTheirs: Bool { article.map(Self.owners.contains) ?? false }

  /// "whether it is paid", "when it arrives", "how much it costs".
  var isQuestion: Bool { Self.questions.contains(firstWord) || phrase.lowercased().hasPrefix("où ") }

  private var firstWord: String {
    phrase.split(whereSeparator: \.isWhitespace).first.map { FoldedWords.fold(String($0)) } ?? ""
  }

  init(phrase: String, language: Language = .english, article: String? = nil) {
    self.phrase = phrase
    self.language = language
    self.article = article
    var words = FieldName.words(phrase)
    wanted = Self.wanted(words, phrase)
    count = Self.count(phrase, words, language)
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
      if !head.isEmpty, !head.isSubset(of: FieldName.timeWords.union(["number"])) { readings.append(head) }
    }
    if ["which", "what", "quels", "quelles", "quel", "quelle"].contains(words.first ?? "") {
      // "Which cities are served".
      let verbs: Set<String> = ["is", "are", "was", "were", "they", "can", "est", "sont", "il", "ils", "on"]
      let noun = FieldName.meaning(Array(words.dropFirst().prefix { !verbs.contains($0) }))
      if !noun.isEmpty { readings.append(noun) }
    }
    let end = words.firstIndex(where: Self.links.contains) ?? words.count
    head = FieldName.meaning(
      language == .french
        ? Array(FieldSynonyms.joined(Array(words[..<end])).prefix(1)) : Array(words[..<end].suffix(1))
    )
    if wanted != .anything { readings.append(full.subtracting(Self.adjectives).subtracting(Self.things)) }
    self.readings = readings.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private static func isMoney(_ word: String) -> Bool { AmountReader.isAmount(word) || word == "money" }

  private static func restriction(_ count: Count) -> ListRestriction? {
    guard case .other(let verb) = count.verb else { return nil }
    return ListRestriction.read(["which"] + FieldName.words(count.noun) + FieldName.words(verb))?.restriction
  }

  // MARK: - Questions

  private static let questions: Set<String> = [
    "whether", "if", "when", "where", "what", "how", "who", "which", "since", "until", "si", "quand", "combien", "quel",
    "quelle", "quels", "quelles", "qui", "s", "why", "pourquoi", "depuis", "s'il", "s’il", "s'ils", "s'elle",
  ]

  private static func wanted(_ words: [String], _ phrase: String) -> Wanted {
    switch words.first {
    case "whether", "if", "si": return .yesNo
    case "s" where words.dropFirst().first?.hasPrefix("il") == true: return .yesNo
    case "when", "quand", "since", "until", "depuis": return .moment
    case "where": return .place
    case "why", "pourquoi": return .reason
    case "who", "whom", "qui": return .person
    case "reason" where words.dropFirst().first == "why": return .reason
    case "ou": return phrase.lowercased().hasPrefix("où") ? .place : .anything
    // "How much data they have used" asks for no money.
    case "how" where words.count > 3 && words[1] == "much" && !FunctionWords.contains(words[2]) && !isMoney(words[2]):
      return .number
    case "how":
      return words.dropFirst().first == "much" ? .amount : words.dropFirst().first == "long" ? .anything : .number
    case "combien": return words.dropFirst().first == "de" ? .number : .amount
    default: return .anything
    }
  }

  private static func count(_ phrase: String, _ words: [String], _ language: Language) -> Count? {
    let raw = phrase.split(whereSeparator: \.isWhitespace).map(String.init)
    let folded = raw.map { FoldedWords.fold($0) }
    switch language {
    case .english:
      guard folded.starts(with: ["how", "many"]), raw.count > 2 else { return nil }
      let verbs: Set<String> = [
        "are", "is", "were", "was", "there", "they", "he", "she", "have", "has", "remain", "can", "will", "the",
        "exist", "it", "we", "you", "contains",
      ]
      let end = folded.indices.dropFirst(3).first { verbs.contains(folded[$0]) } ?? raw.count
      let tail = folded[end...].joined(separator: " ")
      let noun = raw[2..<end].joined(separator: " ")
      if tail.hasPrefix("it ") || tail.hasPrefix("contains") { return Count(noun: noun, verb: .there) }
      if tail.hasSuffix("left") || tail.contains("remain") { return Count(noun: noun, verb: .customerHasLeft) }
      if tail.hasSuffix("have") || tail.hasSuffix("has") || tail.hasPrefix("the customer has") {
        return Count(noun: noun, verb: .customerHas)
      }
      if tail.isEmpty || tail.contains("there") || tail == "exist"
        || ["it ", "the ", "contains"].contains(where: tail.hasPrefix)
      {
        return Count(noun: noun, verb: .there)
      }
      if ["they ", "he ", "she "].contains(where: tail.hasPrefix) {
        return Count(noun: noun, verb: .customerDoes(raw[(end + 1)...].joined(separator: " ")))
      }
      guard ["are ", "were ", "is ", "was "].contains(where: tail.hasPrefix) else {
        return Count(noun: noun, verb: .there)
      }
      return Count(noun: noun, verb: .other(raw[end...].joined(separator: " ")))
    case .french:
      guard
        folded.starts(with: ["combien", "de"])
          || folded.first == "combien" && folded.dropFirst().first?.hasPrefix("d'") == true,
        raw.count > 1
      else { return nil }
      let nounStart = folded[1] == "de" ? 2 : 1
      let verbs: Set<String> = [
        "contient", "contiennent", "comporte", "compte", "comprend",
        "il", "elle", "ils", "elles", "le", "la", "sont", "y", "a", "reste", "restent", "lui", "ont", "est", "possede",
      ]
      let end = folded.indices.dropFirst(nounStart + 1).first { verbs.contains(folded[$0]) } ?? raw.count
      guard nounStart < end else { return nil }
      var noun = raw[nounStart..<end].joined(separator: " ")
      if nounStart == 1 { noun = String(noun.dropFirst(2)) }
      let tail = folded[end...].joined(separator: " ")
      if tail.contains("rest") { return Count(noun: noun, verb: .customerHasLeft) }
      if tail.contains("y a") || tail.isEmpty || tail.hasPrefix("co") { return Count(noun: noun, verb: .there) }
      if ["sont", "est", "ont "].contains(where: tail.hasPrefix) {
        return Count(noun: noun, verb: .other(raw[end...].joined(separator: " ")))
      }
      return Count(noun: noun, verb: .customerHas)
    }
  }

  // MARK: - Words

  private static let owners: Set<String> = [
    "their", "his", "her", "your", "son", "sa", "ses", "leur", "leurs", "votre", "vos",
  ]
  /// Words after which only more is said of the field: "status of the order", "items they ordered".
  static let links: Set<String> = [
    "of", "for", "from", "in", "to", "with", "on", "they", "he", "she", "that", "which", "who", "we", "you", "de", "du",
    "des", "d", "qu", "que", "pour",
  ]
  /// Words that an admin adds without meaning another field.
  private static let adjectives: Set<String> = [
    "current", "new", "latest", "exact", "full", "final", "own", "precis", "complet", "actuel", "actuell",
    "nouveau", "nouvell", "list", "last", "first", "plea",
  ]
  /// What a question is about rather than what it asks for: "when the order arrives".
  private static let things: Set<String> = [
    "order", "parcel", "packag", "shipment", "item", "product", "it", "they", "he", "she", "customer", "much", "many",
    "cadeau", "il", "elle", "ils", "purchas", "due", "happen", "schedul", "occur", "tak", "plac", "planned", "ete",
  ]
}
