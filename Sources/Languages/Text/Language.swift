/// A language that the agent speaks and in which it understands customers.
///
/// It is a setting of the workspace. What the admin wrote (names, instructions, triggers) is used as it stands.
public enum Language: String, Codable, Hashable, Sendable, CaseIterable {
  case english = "en"
  case french = "fr"

  /// The language's name in itself, as a person chooses it.
  public var title: String {
    switch self {
    case .english: "English"
    case .french: "Français"
    }
  }
}
