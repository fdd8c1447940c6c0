/// Something that the agent must collect from the customer before it performs the action.
public struct RequiredInput: Codable, Hashable, Sendable, Identifiable {
  public var id: InputID
  public var name: String
  /// The expected format or details, in the admin's words: "A valid email address, for example johndoe@example.com".
  public var instructions: String
  /// The format that the admin chose; nil to read it from the name and the instructions.
  public var format: InputFormat?

  public init(id: InputID, name: String = "", instructions: String = "", format: InputFormat? = nil) {
    self.id = id
    self.name = name
    self.instructions = instructions
    self.format = format
  }
}
