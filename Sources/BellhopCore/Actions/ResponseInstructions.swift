/// The admin's words on what of the API's response the agent must include or leave out.
public struct ResponseInstructions: Codable, Hashable, Sendable {
  public var text: String
  public init(_ text: String = "") { self.text = text }

  public init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
