/// One row of the request: a key, and the property that its value comes from.
public struct Parameter: Codable, Hashable, Sendable {
  public var key: String
  /// Nil while the admin has not chosen one.
  public var property: Property?
  /// What its value is in a body; in a query everything is text.
  public var type: ValueType

  public init(key: String = "", property: Property? = nil, type: ValueType = .text) {
    self.key = key
    self.property = property
    self.type = type
  }

  /// Files of before there was a choice have none, and what is text isn't written.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    key = try container.decode(String.self, forKey: .key)
    property = try container.decodeIfPresent(Property.self, forKey: .property)
    type = try container.decodeIfPresent(ValueType.self, forKey: .type) ?? .text
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(key, forKey: .key)
    try container.encodeIfPresent(property, forKey: .property)
    if type != .text { try container.encode(type, forKey: .type) }
  }

  private enum CodingKeys: String, CodingKey {
    case key
    case property
    case type
  }
}

/// Where a parameter's value comes from.
public enum Property: Codable, Hashable, Sendable {
  case input(InputID)
  case fact(ConversationFact)
  case fixed(String)
  case secret(SecretName)
}

/// Something that the conversation knows without asking.
public enum ConversationFact: String, Codable, Hashable, Sendable, CaseIterable {
  case customerName
  case customerEmail
  case customerID
  case conversationID
  /// The customer's message that started the action.
  case message

  public var title: String {
    switch self {
    case .customerName: "Customer's name"
    case .customerEmail: "Customer's e-mail"
    case .customerID: "Customer's id"
    case .conversationID: "Conversation id"
    case .message: "Customer's message"
    }
  }
}
