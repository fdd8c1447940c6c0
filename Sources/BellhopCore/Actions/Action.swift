/// A task that the agent performs through an external application when a customer's request calls for it.
public struct Action: Codable, Hashable, Sendable, Identifiable {
  public var id: ActionID
  public var name: String
  /// A short explanation of what the action does.
  public var description: String
  public var triggers: [TriggerPhrase]
  public var inputs: [RequiredInput]
  public var endpoint: Endpoint
  public var responseInstructions: ResponseInstructions
  /// A response of the API as JSON text, empty when there is none. A rehearsal answers from it.
  public var sampleResponse: String
  public var confirmation: Confirmation
  /// What it does, when that isn't what its method usually does; nil to go by the method.
  public var effect: ActionEffect?

  public init(
    id: ActionID,
    name: String = "",
    description: String = "",
    triggers: [TriggerPhrase] = [],
    inputs: [RequiredInput] = [],
    endpoint: Endpoint = Endpoint(),
    responseInstructions: ResponseInstructions = ResponseInstructions(),
    sampleResponse: String = "",
    confirmation: Confirmation = .beforeWrites,
    effect: ActionEffect? = nil
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.triggers = triggers
    self.inputs = inputs
    self.endpoint = endpoint
    self.responseInstructions = responseInstructions
    self.sampleResponse = sampleResponse
    self.confirmation = confirmation
    self.effect = effect
  }

  /// What a person calls the action: its name, or words that say that it has none.
  public var title: String { name.isEmpty ? "Untitled action" : name }

  /// The title, cut to what fits a sentence.
  public var shortTitle: String { title.count > 40 ? title.prefix(39) + "…" : title }

  public func input(_ id: InputID) -> RequiredInput? { inputs.first { $0.id == id } }

  /// Whether the customer must say yes before the call is made.
  public var needsConfirmation: Bool {
    switch confirmation {
    case .always: true
    case .never: false
    case .beforeWrites: changesSomething
    }
  }
}

/// When the customer is asked to agree before the call.
public enum Confirmation: String, Codable, Hashable, Sendable, CaseIterable {
  case beforeWrites
  case always
  case never

  public var title: String {
    switch self {
    case .beforeWrites: "Before changes"
    case .always: "Always"
    case .never: "Never"
    }
  }
}
