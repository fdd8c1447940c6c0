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
  /// The stems by which customers may name it.
  let nameStems: Set<String>

  init(id: ID, name: String, instructions: String) {
    self.id = id
    self.name = name
    self.instructions = instructions
    reading = InputReader.read(name: name, instructions: instructions)
    nameStems = SlotName.stems(of: name)
  }

  var isFreeText: Bool { reading.format.isFreeText }

  static func inputs(of action: Action) -> [Slot] {
    action.inputs.enumerated().map { index, input in
      Slot(
        id: .input(input.id),
        name: input.name.isEmpty ? "Input \(index + 1)" : input.name,
        instructions: input.instructions
      )
    }
  }

  /// The facts of the customer that the action sends and that aren't known: they are asked for, never sent empty.
  static func missingFacts(of action: Action, from customer: Customer) -> [Slot] {
    var facts: [ConversationFact] = []
    for case .fact(let fact)? in action.endpoint.parameters.map(\.property)
    where fact.isOfCustomer && customer.value(of: fact) == nil && !facts.contains(fact) {
      facts.append(fact)
    }
    return facts.map { fact in
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
