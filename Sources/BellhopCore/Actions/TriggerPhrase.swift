/// A word or phrase that prompts the agent to perform the action, such as "Reset my password".
public struct TriggerPhrase: Codable, Hashable, Sendable {
  public var text: String
  public init(_ text: String) { self.text = text }

  public init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
