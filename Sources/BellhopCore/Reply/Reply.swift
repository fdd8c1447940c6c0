/// What the agent says after the call, and where it came from.
public struct Reply: Hashable, Codable, Sendable {
  /// A value of the response that the customer is told.
  public struct Told: Hashable, Codable, Sendable {
    public var field: FieldPath
    /// As it is written in the reply.
    public var value: String

    public init(field: FieldPath, value: String) {
      self.field = field
      self.value = value
    }
  }

  /// Plain text of at most `longest` characters; it may have several lines.
  public var text: String
  public var told: [Told]
  /// The fields that the response had and that were kept from the customer.
  public var withheld: [FieldPath]
  /// One sentence each, for the admin: what was missing, cut or kept back.
  public var notes: [String]

  public init(text: String, told: [Told] = [], withheld: [FieldPath] = [], notes: [String] = []) {
    self.text = text
    self.told = told
    self.withheld = withheld
    self.notes = notes
  }

  /// In characters.
  public static let longest = 1_200
}
