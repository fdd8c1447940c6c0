/// The sentences of one language, by the keys of its file: texts with places in braces that are filled when they are said.
///
/// `\n` is a line break. A sentence in double quotes keeps the spaces at its ends.
public struct SentenceCatalogue: Sendable {
  let file: LexiconFile
  private let sentences: [String: String]

  private static let languages = PerLanguage { SentenceCatalogue(LexiconFile(named: "\($0.rawValue).sentences")) }

  /// The sentences of a language; its file is scanned when they are asked for first.
  public static func of(_ language: Language) -> SentenceCatalogue { languages[language] }

  init(_ file: LexiconFile) {
    self.file = file
    sentences = file.lines.mapValues { lines in
      let text = lines.joined(separator: " ").replacing("\\n", with: "\n")
      return text.count > 1 && text.hasPrefix("\"") && text.hasSuffix("\"") ? String(text.dropFirst().dropLast()) : text
    }
  }

  /// For tests: a catalogue of a text.
  public init(text: String) { self.init(LexiconFile(text)) }

  /// The sentence with its places filled. A sentence that isn't there is its key, so that it is seen.
  ///
  /// - Parameter values: What stands in each place. What a value holds is never filled again.
  public func say(_ key: String, _ values: [String: String] = [:]) -> String {
    guard let sentence = sentences[key] else { return key }
    guard sentence.utf8.contains(UInt8(ascii: "{")) else { return sentence }
    var said = ""
    var rest = Substring(sentence)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      said += rest[..<open]
      said += values[String(rest[rest.index(after: open)..<close])] ?? ""
      rest = rest[rest.index(after: close)...]
    }
    return said + rest
  }

  /// Whether there is a sentence of this key.
  public func has(_ key: String) -> Bool { sentences[key] != nil }
}
