/// Who the agent talks to. In Preview the admin plays this customer.
public struct Customer: Codable, Hashable, Sendable {
  public var name: String
  public var email: String
  public var id: String

  public init(name: String = "", email: String = "", id: String = "") {
    self.name = name
    self.email = email
    self.id = id
  }

  public func value(of fact: ConversationFact) -> String? {
    let value: String? =
      switch fact {
      case .customerName: name
      case .customerEmail: email
      case .customerID: id
      case .conversationID, .message: nil
      }
    return value?.isEmpty == true ? nil : value
  }
}
