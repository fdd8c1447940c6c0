/// What a call is made with. Two calls with the same are one and the same to the endpoint.
struct RunSubject: Hashable, Sendable {
  let action: Action
  private let inputs: [InputID: String]
  /// The facts of the customer that the action sends.
  private let facts: [ConversationFact: String]
  /// The words in which the customer asked, where they are sent.
  private let message: String?
  private let sent: SentContent

  init(_ action: Action, _ values: RunValues) {
    self.action = action
    inputs = values.inputs
    var facts: [ConversationFact: String] = [:]
    var message: String?
    for case .fact(let fact)? in action.endpoint.parameters.map(\.property) {
      if fact.isOfCustomer { facts[fact] = values.value(of: fact) }
      if fact == .message { message = values.message }
    }
    self.facts = facts
    self.message = message
    sent = SentContent(action, values)
  }

  /// Whether it would do the same: by this action, or by another that calls the same. How the customer asked makes no
  /// difference to what is done.
  func doesSame(as other: RunSubject) -> Bool {
    sent == other.sent || action.id == other.action.id && inputs == other.inputs && facts == other.facts
  }
}

/// What a customer agreed to, and the id that it has.
struct AgreedRun: Hashable, Sendable {
  let id: RunID
  let subject: RunSubject
}

extension Conversation {
  /// The id of what is called now: that of the call before where this one repeats it, and a new one otherwise.
  ///
  /// A repeat is another try of the same run, or a request for what may have been done already. What is known to be done
  /// and is wanted once more is something new.
  mutating func agree(to subject: RunSubject, in run: Run) -> AgreedRun {
    if let agreed = run.agreed, agreed.subject == subject { return agreed }
    if let unsure = done.last(where: { $0.outcome == .unsure && $0.agreed.subject == subject }) { return unsure.agreed }
    runCount += 1
    return AgreedRun(id: RunID(conversation: id, number: runCount), subject: subject)
  }
}
