/// The words of one language, by the keys of its file.
///
/// Whatever needs words fills a value of its own from here once for each language (`PerLanguage`) and looks nothing up
/// afterwards. A key that the file doesn't have is empty; a test finds it, as it finds a key that nobody asks for.
public struct Lexicon: Sendable {
  let file: LexiconFile

  /// What is the same in all languages, such as the signs of currencies.
  public static let common = Lexicon(LexiconFile(named: "common.lexicon"))

  /// The words of which programs make the names of fields and the values of their responses.
  public static let api = Lexicon(LexiconFile(named: "api.lexicon"))

  private static let languages = PerLanguage { Lexicon(LexiconFile(named: "\($0.rawValue).lexicon")) }

  /// The words of a language; its file is scanned when they are asked for first.
  public static func of(_ language: Language) -> Lexicon { languages[language] }

  init(_ file: LexiconFile) { self.file = file }

  /// For tests: a lexicon of a text.
  public init(text: String) { self.init(LexiconFile(text)) }

  /// The entries in the order of the file, folded: lower case, no accents.
  public func list(_ key: String) -> [String] { texts(key).map(\.folded) }

  /// The entries, folded.
  public func set(_ key: String) -> Set<String> { Set(list(key)) }

  /// The entries as they are written, in the order of the file.
  public func texts(_ key: String) -> [String] { entries(key).map(\.text) }

  /// The entries as folded words, the longest first; those of the same length in the order of the file.
  public func phrases(_ key: String) -> [[String]] {
    texts(key).map(Self.words).enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
  }

  /// The entries and their values as they are written: `mars = 3`. An entry without a value has an empty one.
  public func table(_ key: String) -> [String: String] {
    entries(key).reduce(into: [:]) { $0[$1.text.folded] = $1.value ?? "" }
  }

  /// The entries and their values in the order of the file, as they are written.
  public func pairs(_ key: String) -> [(text: String, value: String)] { entries(key).map { ($0.text, $0.value ?? "") } }

  /// The entries and their values, which are whole numbers.
  public func numbers(_ key: String) -> [String: Int] {
    entries(key).reduce(into: [:]) { $0[$1.text.folded] = $1.value.flatMap { Int($0) } }
  }

  /// What stands behind the key, as it is written: one text, whatever commas it has.
  public func text(_ key: String) -> String {
    guard let line = file.lines[key]?.joined(separator: " ") else { return "" }
    guard line.count > 1, line.hasPrefix("\""), line.hasSuffix("\"") else { return line }
    return String(line.dropFirst().dropLast()).replacing("\"\"", with: "\"")
  }

  /// The lexicons of all languages, for what is read whatever language it is in.
  static var all: [Lexicon] { Language.allCases.map(of) }

  /// The words that any language has for something.
  public static func union(_ words: (Lexicon) -> Set<String>) -> Set<String> {
    all.reduce(into: []) { $0.formUnion(words($1)) }
  }

  /// Whether a mechanism is the language's: `on` or `off`.
  public func isOn(_ key: String) -> Bool { text(key) == "on" }

  /// - Parameter depth: How many keys led here, so that two that name each other end.
  private func entries(_ key: String, depth: Int = 0) -> [LexiconEntries.Entry] {
    LexiconEntries(file.lines[key] ?? []).entries.flatMap { entry in
      guard let other = entry.included else { return [entry] }
      return depth < Self.deepest ? entries(other, depth: depth + 1) : []
    }
  }

  /// How far a key may be from the words that it stands for.
  static let deepest = 4

  /// The folded words of a phrase: what stands between signs and spaces.
  static func words(_ phrase: String) -> [String] { FoldedWords(phrase).folded }
}
