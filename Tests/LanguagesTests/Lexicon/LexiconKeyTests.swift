import Foundation
import Testing

@testable import Languages

/// The keys that the sources name and the keys that the files have are the same.
@Suite("The keys of the languages' files")
struct LexiconKeyTests {
  @Test("every file of words can be read whole", arguments: Self.lexicons.map(\.name))
  func words(name: String) {
    let file = LexiconFile(named: name)
    #expect(file.faults.isEmpty)
    for (key, lines) in file.lines {
      #expect(LexiconEntries(lines).faults.isEmpty, "\(name): \(key), line \(file.keyLines[key] ?? 0)")
    }
  }

  @Test("every key that the sources name stands in each language's file, and no other", arguments: Language.allCases)
  func languages(language: Language) throws {
    let named = try Self.named(in: Self.readers).filter { Self.apart[$0.of] == nil }
    let file = Lexicon.of(language).file
    let needed = Set(named.map(\.key)).filter { !$0.hasPrefix("prose.") || Lexicon.of(language).isOn("language.prose") }
    #expect(needed.subtracting(file.keys).sorted() == [])
    let included = Self.included(in: file)
    #expect(included.subtracting(file.keys).sorted() == [])
    #expect(file.keys.subtracting(named.map(\.key)).subtracting(included).sorted() == [])
  }

  @Test("what is of no one language stands in one file, and is asked for there", arguments: Self.apart.keys.sorted())
  func shared(name: String) throws {
    let named = Set(try Self.named(in: Self.readers).filter { $0.of == name }.map(\.key))
    let file = try #require(Self.apart[name]).file
    #expect(named.subtracting(file.keys).sorted() == [])
    #expect(file.keys.subtracting(named).subtracting(Self.included(in: file)).sorted() == [])
  }

  @Test("every language has the same sentences with the same places", arguments: Language.allCases)
  func sentences(language: Language) throws {
    let english = SentenceCatalogue.of(.english).file
    let own = SentenceCatalogue.of(language).file
    #expect(own.faults.isEmpty)
    #expect(own.keys.symmetricDifference(english.keys).sorted() == [])
    let sources = try Self.sources().joined()
    for key in own.keys { #expect(Self.isNamed(key, in: sources), "nobody says \(key)") }
  }

  /// The keys that other keys of the file stand for.
  private static func included(in file: LexiconFile) -> Set<String> {
    Set(file.lines.values.flatMap { LexiconEntries($0).entries.compactMap(\.included) })
  }

  // MARK: - Reading the sources

  /// What is of no one language, by what its keys are asked of.
  private static let apart: [String: Lexicon] = ["common": Lexicon.common, "api": Lexicon.api]
  private static let lexicons =
    apart.keys.sorted().map { (name: "\($0).lexicon", language: Language?.none) }
    + Language.allCases.map { (name: "\($0.rawValue).lexicon", language: $0) }

  /// A call that reads a key, with what it is asked of.
  private static var readers: Regex<(Substring, Substring, Substring)> {
    /(\w+)\)?\s*\.(?:set|list|texts|phrases|table|pairs|numbers|text|isOn)\("([a-z0-9.-]+)"\)/
  }

  private static func named(
    in pattern: Regex<(Substring, Substring, Substring)>
  ) throws -> [(key: String, of: String)] {
    try sources().flatMap { text in
      text.matches(of: pattern).map { (String($0.output.2), String($0.output.1)) }
    }
  }

  /// A key is named as a whole, or up to the dot behind which a case or a form is put in.
  private static func isNamed(_ key: String, in sources: String) -> Bool {
    if sources.contains("\"\(key)\"") { return true }
    return key.indices.contains { key[$0] == "." && sources.contains("\"\(key[...$0])\\(") }
  }

  private static func sources() throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try ["Languages", "BellhopCore"].flatMap { target in
      let folder = root.appending(path: "Sources/\(target)").resolvingSymlinksInPath()
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      let paths = (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
      // A check over no files would pass and hold nothing.
      guard !paths.isEmpty else { throw CocoaError(.fileReadNoSuchFile) }
      return try paths.map { try String(contentsOf: $0, encoding: .utf8) }
    }
  }
}
