import Languages

/// The words of admins' prose that stand under one key, of every language that admins write in.
///
/// Instructions mix languages, as where an English sentence names a field in French, so all are read at once. Whoever needs
/// words keeps them in a constant of its own.
enum Prose {
  private static let lexicons = Language.allCases.filter(\.readsProse).map(Lexicon.of)

  static func set(_ key: String) -> Set<String> { lexicons.reduce(into: []) { $0.formUnion($1.set(key)) } }

  /// Phrases, each with what stands behind its equals sign.
  static func phrases(_ key: String) -> Phrases { Phrases(pairs(key)) }

  /// Phrases by what stands behind their equals sign.
  static func groups(_ pairs: [(text: String, value: String)]) -> [String: Phrases] {
    Dictionary(grouping: pairs, by: \.value).mapValues(Phrases.init)
  }

  /// The folded entries with what stands behind their equals sign.
  static func table(_ key: String) -> [String: String] {
    lexicons.reduce(into: [:]) { $0.merge($1.table(key)) { first, _ in first } }
  }

  static func numbers(_ key: String) -> [String: Int] {
    lexicons.reduce(into: [:]) { $0.merge($1.numbers(key)) { first, _ in first } }
  }

  static func pairs(_ key: String) -> [(text: String, value: String)] { lexicons.flatMap { $0.pairs(key) } }
}
