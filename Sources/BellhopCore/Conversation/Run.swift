import Languages

/// One performance of an action, from the request to its end. It keeps the action as it was when it began.
public struct Run: Hashable, Sendable {
  public let action: Action
  public let revision: Int
  /// The message that started it.
  public let message: String
  public let customer: Customer
  public let slots: [Slot]
  /// What is known so far, in the order in which it was given.
  public internal(set) var collected: [Collected] = []
  /// Inputs for which more than one value was given: which one is meant is asked instead of what it is.
  public internal(set) var unclear: [Slot.ID: [String]] = [:]
  /// The days among which the day of an input is: "some time last week".
  var within: [Slot.ID: ClosedRange<LocalDate>] = [:]
  /// What the request gave for inputs and isn't allowed: told when the input is asked for.
  var forbidden: [Slot.ID: ForbiddenValue] = [:]
  /// How often the value that is asked for was refused. It starts anew with each question.
  public internal(set) var misses = 0
  /// How often a retry was offered.
  public internal(set) var retries = 0
  public internal(set) var calls: [CallID] = []
  /// Whether the customer has to agree before the call, whatever the action says: what was done once is done again.
  var isRepeated = false
  /// What the last call was made with, and by which id.
  var agreed: AgreedRun?
  /// How often the endpoint named values that it doesn't take.
  var refusals = 0

  init(_ answering: AnsweringAction, slots: [Slot], message: String, customer: Customer) {
    action = answering.action
    revision = answering.revision
    self.message = message
    self.customer = customer
    self.slots = slots
  }

  /// A value that the run knows.
  public struct Collected: Hashable, Sendable, Identifiable {
    public enum Source: String, Hashable, Sendable {
      /// It stood in the message that started the action.
      case request
      case answer
      /// It was given beside the answer to another question.
      case alongside
      case correction
      /// It was sent before: the run repeats an earlier one.
      case earlier
    }

    public var id: Slot.ID
    public var name: String
    public var value: String
    public var source: Source
  }

  public func value(of id: Slot.ID) -> String? { collected.first { $0.id == id }?.value }

  public func slot(_ id: Slot.ID) -> Slot? { slots.first { $0.id == id } }

  /// The values by slot, for comparing what was agreed to with what is sent.
  var values: [Slot.ID: String] {
    Dictionary(collected.map { ($0.id, $0.value) }, uniquingKeysWith: { _, last in last })
  }

  /// What is known, in the order of the action's inputs.
  var summary: [Collected] { slots.compactMap { slot in collected.first { $0.id == slot.id } } }

  /// The same, with values as the customer reads them.
  func summary(in language: Language) -> [Collected] {
    summary.map { collected in
      guard let slot = slot(collected.id) else { return collected }
      var shown = collected
      shown.value = language.shown(collected.value, as: slot.reading.format)
      return shown
    }
  }

  var missing: [Slot] { slots.filter { value(of: $0.id) == nil } }

  var isWrite: Bool { action.changesSomething }

  mutating func fill(_ slot: Slot, with value: String, from source: Collected.Source) {
    within[slot.id] = nil
    clear(slot.id)
    collected.append(Collected(id: slot.id, name: slot.name, value: value, source: source))
  }

  mutating func clear(_ id: Slot.ID) {
    collected.removeAll { $0.id == id }
    unclear[id] = nil
  }

  /// The values that no longer hold when this one changes, and theirs in turn.
  func dependents(of id: Slot.ID) -> [Slot] {
    var reached: Set<Slot.ID> = [id]
    var found: [Slot] = []
    while let next = slots.first(where: { slot in
      !reached.contains(slot.id) && slots.contains { reached.contains($0.id) && slot.depends(on: $0) }
    }) {
      reached.insert(next.id)
      found.append(next)
    }
    return found.filter { value(of: $0.id) != nil }
  }

  var needsConfirmation: Bool { action.needsConfirmation || isRepeated && isWrite }

  /// The customer with the facts that had to be asked for.
  var completedCustomer: Customer {
    var customer = customer
    for item in collected {
      guard case .fact(let fact) = item.id else { continue }
      switch fact {
      case .customerName: customer.name = item.value
      case .customerEmail: customer.email = item.value
      case .customerID: customer.id = item.value
      case .conversationID, .message: break
      }
    }
    return customer
  }

  /// What a call of this run is made with.
  func callValues(in conversation: String) -> RunValues {
    RunValues(
      inputs: inputValues,
      customer: completedCustomer,
      conversationID: conversation,
      message: message,
      formats: formats
    )
  }

  private var formats: [InputID: InputFormat] {
    var formats: [InputID: InputFormat] = [:]
    for slot in slots {
      if case .input(let id) = slot.id { formats[id] = slot.reading.format }
    }
    return formats
  }

  var inputValues: [InputID: String] {
    var values: [InputID: String] = [:]
    for item in collected {
      if case .input(let id) = item.id { values[id] = item.value }
    }
    return values
  }
}
