/// A language that the agent speaks and in which it understands how customers steer the talk.
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

  func text(of saying: Saying) -> String {
    switch self {
    case .english: EnglishSentences.text(of: saying)
    case .french: FrenchSentences.text(of: saying)
    }
  }

  /// How customers say yes, cancel, why and the like: "ok" and "stop" are also said in French.
  var customerWords: CustomerWords {
    switch self {
    case .english: .english
    case .french: .french
    }
  }

  /// The heads of the card that a colleague gets.
  var cardWords: HandOffCard.Words {
    switch self {
    case .english: .english
    case .french: .french
    }
  }
}
