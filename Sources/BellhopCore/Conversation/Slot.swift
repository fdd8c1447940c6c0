/// Something that a run must know before its call: a required input, or a fact of the customer that isn't known.
public struct Slot: Hashable, Sendable, Identifiable {
  public enum ID: Hashable, Sendable {
    case input(InputID)
    case fact(ConversationFact)
  }

  public let id: ID
  /// What the customer is asked for.
  public let name: String
  public let instructions: String
  /// What values are taken, as read from name and instructions.
  public let reading: FormatReading

  init(id: ID, name: String, instructions: String) {
    self.id = id
    self.name = name
    self.instructions = instructions
    reading = InputReader.read(name: name, instructions: instructions)
  }

  var isFreeText: Bool { reading.format.isFreeText }

  /// What must be collected for the action from this customer: its inputs in their order, then the facts that its
  /// parameters need and that aren't known.
  static func required(by action: Action, from customer: Customer) -> [Slot] {
    let inputs = action.inputs.enumerated().map { index, input in
      Slot(
        id: .input(input.id),
        name: input.name.isEmpty ? "Input \(index + 1)" : input.name,
        instructions: input.instructions
      )
    }
    var facts: [ConversationFact] = []
    for parameter in action.endpoint.parameters {
      guard case .fact(let fact) = parameter.property, fact.isOfCustomer, customer.value(of: fact) == nil,
        !facts.contains(fact)
      else { continue }
      facts.append(fact)
    }
    return inputs
      + facts.map { fact in
        Slot(id: .fact(fact), name: fact.nameForCustomer, instructions: fact.instructionsForCustomer)
      }
  }
}

extension ConversationFact {
  /// Whether it is a fact of the customer, who can be asked for it.
  var isOfCustomer: Bool {
    switch self {
    case .customerName, .customerEmail, .customerID: true
    case .conversationID, .message: false
    }
  }

  var nameForCustomer: String {
    switch self {
    case .customerName: "Name"
    case .customerEmail: "Email address"
    case .customerID: "Customer id"
    case .conversationID, .message: title
    }
  }

  var instructionsForCustomer: String {
    switch self {
    case .customerEmail: "A valid email address, for example johndoe@example.com"
    case .customerName, .customerID, .conversationID, .message: ""
    }
  }
}
