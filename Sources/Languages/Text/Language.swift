/// A language that the agent speaks and in which it understands customers.
///
/// It is a setting of the workspace. What the admin wrote (names, instructions, triggers) is used as it stands. What is
/// known of a language stands in its files; a case here names them.
public enum Language: String, Codable, Hashable, Sendable, CaseIterable {
  case english = "en"
  case french = "fr"

  /// The language's name in itself, as a person chooses it.
  public var title: String { Lexicon.of(self).text("language.title") }

  /// Whether admins' instructions in this language are read.
  public var readsProse: Bool { Lexicon.of(self).isOn("language.prose") }
}
