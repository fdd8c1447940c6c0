/// What one run of an action has gathered: the inputs from the customer and the facts of the conversation.
public struct RunValues: Hashable, Sendable {
  public var inputs: [InputID: String]
  public var customer: Customer
  public var conversationID: String
  /// The customer's message that started the action.
  public var message: String
  /// What the customer agreed to, by which the endpoint may know a repeat; nil where there is no run.
  public var run: RunID?
  /// What each input was asked to look like, as far as that is known: a yes is sent in the words that its input has.
  public var formats: [InputID: InputFormat]

  public init(
    inputs: [InputID: String] = [:],
    customer: Customer = Customer(),
    conversationID: String = "",
    message: String = "",
    run: RunID? = nil,
    formats: [InputID: InputFormat] = [:]
  ) {
    self.inputs = inputs
    self.customer = customer
    self.conversationID = conversationID
    self.message = message
    self.run = run
    self.formats = formats
  }

  /// The value of an input, or nil while it is missing. What is empty is missing.
  public func value(of input: InputID) -> String? {
    guard let value = inputs[input], !value.isEmpty else { return nil }
    return value
  }

  /// The value of a fact, or nil while it isn't known. What is empty isn't known.
  public func value(of fact: ConversationFact) -> String? {
    let value: String? =
      switch fact {
      case .customerName, .customerEmail, .customerID: customer.value(of: fact)
      case .conversationID: conversationID
      case .message: message
      }
    return value?.isEmpty == true ? nil : value
  }
}
