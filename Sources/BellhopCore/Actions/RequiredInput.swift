/// Something that the agent must collect from the customer before it performs the action.
public struct RequiredInput: Codable, Hashable, Sendable, Identifiable {
  public var id: InputID
  public var name: String
  /// The expected format or details, in the admin's words: "A valid email address, for example johndoe@example.com".
  public var instructions: String

  public init(id: InputID, name: String = "", instructions: String = "") {
    self.id = id
    self.name = name
    self.instructions = instructions
  }
}
