import Languages

/// The words of one language that say what is to be done with the fields beside them.
struct MarkerWords: Sendable {
  /// The words of each language in which admins write.
  static let all = Language.allCases.filter(\.readsProse).map { MarkerWords($0, Lexicon.of($0)) }

  /// The words of each language, those of the text's own first.
  static let ownFirst = PerLanguage { language in
    all.filter { $0.language == language } + all.filter { $0.language != language }
  }

  let language: Language
  /// Verbs by their stems, and others that are taken as they are written.
  private let verbStems: Set<String>
  private let verbForms: Set<String>
  private let learningStems: Set<String>
  /// Verbs that may follow another marker: "avoid mentioning", "sans mentionner".
  private let bareVerbs: Set<String>
  private let bareEndings: [String]

  let reminders: Phrases
  let forbidding: Phrases
  /// What may stand between "don't" and its verb.
  let beforeVerb: Set<String>
  let withholding: Phrases
  /// Words for withholding that are nouns as well, or words of another language.
  let doubtful: Set<String>
  let denyingBeginnings: Phrases
  let first: Phrases
  let last: Phrases
  let telling: Phrases
  /// What may stand before a verb; after "the" or a noun, "state" and "list" are fields.
  let leads: Set<String>
  /// What follows a verb without being a name: "only", "out".
  let afterVerb: Set<String>
  /// What is joined to a verb with a hyphen.
  let joined: Set<String>
  /// "Nothing but", after a verb.
  let onlyBut: Phrases
  /// What stands before a denied verb: "ne".
  let particles: Set<String>

  init(_ language: Language, _ lexicon: Lexicon) {
    func phrases(_ pairs: [(text: String, value: String)]) -> Phrases { Phrases(pairs) }
    self.language = language
    let stems = lexicon.list("prose.tell.stems")
    let endings = lexicon.list("prose.tell.endings")
    let verbs = lexicon.set("prose.tell.verbs")
    let conjugates = !endings.isEmpty
    verbForms = conjugates ? verbs.union(stems.flatMap { stem in endings.map { stem + $0 } }) : []
    verbStems = conjugates ? [] : Set(verbs.map(WordStem.of))
    learningStems = Set(lexicon.list("prose.learn.verbs").map(WordStem.of))
    bareVerbs = lexicon.set("prose.tell.bare")
    bareEndings = lexicon.list("prose.tell.bare-endings")
    reminders = phrases(lexicon.pairs("prose.tell.reminders"))
    forbidding = phrases(lexicon.pairs("prose.withhold.forbidding"))
    beforeVerb = lexicon.set("prose.withhold.between")
    withholding = phrases(lexicon.pairs("prose.withhold.phrases"))
    doubtful = lexicon.set("prose.withhold.nouns")
    denyingBeginnings = phrases(lexicon.pairs("prose.withhold.beginnings"))
    first = phrases(lexicon.pairs("prose.tell.first"))
    last = phrases(lexicon.pairs("prose.tell.last"))
    telling = phrases(lexicon.pairs("prose.tell.phrases"))
    leads = lexicon.set("prose.tell.leads")
    afterVerb = lexicon.set("prose.tell.after")
    joined = lexicon.set("prose.tell.joined")
    onlyBut = phrases(lexicon.pairs("prose.tell.onlybut"))
    particles = lexicon.set("prose.particles")
  }

  /// A verb as it is told to somebody, in a language whose verbs show it.
  static func isOrder(_ word: String) -> Bool { all.contains { $0.verbForms.contains(word) } }

  func isVerb(_ word: String) -> Bool { verbForms.contains(word) || verbStems.contains(WordStem.of(word)) }

  /// What a customer does with what is told, after "must not".
  func isLearning(_ word: String) -> Bool { learningStems.contains(WordStem.of(word)) }

  /// A verb right after a marker ("avoid mentioning"), and not a field ("include status").
  func isBareVerb(_ word: String) -> Bool {
    isVerb(word) && (bareVerbs.contains(word) || bareEndings.contains(where: word.hasSuffix))
  }
}
