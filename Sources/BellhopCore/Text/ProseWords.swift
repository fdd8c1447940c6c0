import Languages

/// The words that hold admins' sentences together; each list has its one place here.
enum ProseWords {
  // MARK: - Beside a noun

  static let definiteArticles = Prose.set("prose.articles.definite")
  static let articles = definiteArticles.union(Prose.set("prose.articles.indefinite"))
  /// The customer's own: "their".
  static let owners = Prose.set("prose.owners")
  /// All that stands for an article: "the", "their", "its".
  static let determiners = definite.union(articles)
  static let definite = definiteArticles.union(owners).union(Prose.set("prose.owners.others"))
  /// The rest of "customer's".
  static let genitive = Prose.set("prose.genitive")
  static let every = Prose.set("prose.every")
  static let all = Prose.set("prose.all")
  static let of = Prose.set("prose.of")
  static let within = Prose.set("prose.in")
  static let with = Prose.set("prose.with")
  static let people = Prose.set("prose.people")

  // MARK: - Between parts

  static let and = Prose.set("prose.and")
  static let or = Prose.set("prose.or")
  static let andOr = and.union(or)
  static let but = Prose.set("prose.but")
  static let then = Prose.set("prose.then")
  static let only = Prose.set("prose.only")
  /// "If", "when", "unless".
  static let conditions = Prose.set("prose.conditions")
  static let which = Prose.set("prose.which")

  // MARK: - Denying

  static let not = Prose.set("prose.not")
  static let no = Prose.set("prose.no")
  static let denials = not.union(no)
  static let without = Prose.set("prose.without")
  /// What stands before a denied verb and denies nothing by itself: "ne".
  static let particles = Prose.set("prose.particles")

  // MARK: - Verbs

  static let being = Prose.set("prose.is")
  static let having = Prose.set("prose.has")
  static let auxiliaries = being.union(having)
  /// "It", "they".
  static let subjects = Prose.set("prose.subjects")
}

extension Language {
  private static let headFirst = PerLanguage { Lexicon.of($0).isOn("prose.head-first") }

  /// Whether a noun stands before what is said of it.
  var hasHeadFirst: Bool { Self.headFirst[self] }
}
