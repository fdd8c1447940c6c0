/// What one run of an action has gathered: the inputs from the customer and the facts of the conversation.
public struct RunValues: Hashable, Sendable {
  public var inputs: [InputID: String]
  public var customer: Customer
  public var conversationID: String
  /// The customer's message that started the action.
  public var message: String

  public init(
    inputs: [InputID: String] = [:],
    customer: Customer = Customer(),
    conversationID: String = "",
    message: String = ""
  ) {
    self.inputs = inputs
    self.customer = customer
    self.conversationID = conversationID
    self.message = message
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

/// Something without which a request can't be built.
public enum MissingValue: Error, Hashable, Sendable {
  case input(InputID)
  case fact(ConversationFact)
}

extension Action {
  /// What must still be known before the call: every required input in the order of the form, then the facts that a
  /// parameter sends.
  public func missingValues(in values: RunValues) -> [MissingValue] {
    let inputs = inputs.filter { values.value(of: $0.id) == nil }.map { MissingValue.input($0.id) }
    var facts: [MissingValue] = []
    for case .fact(let fact)? in endpoint.parameters.map(\.property) where values.value(of: fact) == nil {
      if !facts.contains(.fact(fact)) { facts.append(.fact(fact)) }
    }
    return inputs + facts
  }

  /// The sentence for a value that a request can't do without.
  func sentence(for missing: MissingValue) -> String {
    switch missing {
    case .input(let id):
      let name = input(id)?.name ?? ""
      return name.isEmpty
        ? "A parameter takes its value from an input that this action no longer has. Choose its property again."
        : "The input “\(name)” has no value yet, so the request can't be built. Collect it first."
    case .fact(let fact):
      return "\(fact.title) isn't known in this conversation, so the request can't be built. Set it, or ask for it."
    }
  }
}
