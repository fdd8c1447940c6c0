/// One row of the request: a key, and the property that its value comes from.
public struct Parameter: Codable, Hashable, Sendable {
  public var key: String
  /// Nil while the admin has not chosen one.
  public var property: Property?

  public init(key: String = "", property: Property? = nil) {
    self.key = key
    self.property = property
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
