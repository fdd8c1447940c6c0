/// What the agent can do: the actions that answer, each with the revision that a run keeps, and how messages find them.
///
/// It is a snapshot. When the workspace changes, a conversation gets a new one by
/// ``ConversationEvent/definitionChanged(_:)``; a run that is going keeps the action that it began with.
public struct AgentDefinition: Sendable {
  public let actions: [AnsweringAction]
  let matcher: any TriggerMatching
  /// The inputs of each action with their formats, read once: reading them costs more than a message does.
  private let inputs: [ActionID: [Slot]]

  public init(_ actions: [AnsweringAction]) {
    self.init(actions, matcher: LexicalTriggerMatcher(actions: actions.map(\.action)))
  }

  /// - Parameter fit: Finds the actions by what messages mean, provided that it is of these actions' triggers.
  public init(_ actions: [AnsweringAction], fit: TriggerFit?) {
    guard let fit, let matcher = fit.matcher, fit.subjects == actions.map({ TriggerSubject($0.action) }) else {
      self.init(actions)
      return
    }
    self.init(actions, matcher: matcher)
  }

  public init(_ actions: [AnsweringAction], matcher: any TriggerMatching) {
    self.actions = actions
    self.matcher = matcher
    inputs = Dictionary(actions.map { ($0.id, Slot.inputs(of: $0.action)) }, uniquingKeysWith: { first, _ in first })
  }

  public subscript(id: ActionID) -> AnsweringAction? { actions.first { $0.id == id } }

  /// What must be collected for an action from this customer: its inputs in their order, then the facts that its
  /// parameters send and that aren't known.
  func slots(for id: ActionID, from customer: Customer, in language: Language) -> [Slot] {
    guard let action = self[id]?.action else { return [] }
    let inputs = inputs[id] ?? []
    return inputs + Slot.missingFacts(of: action, from: customer, in: language)
  }
}

/// Two definitions are equal when the same actions answer; how they are matched follows from them.
extension AgentDefinition: Hashable {
  public static func == (a: AgentDefinition, b: AgentDefinition) -> Bool { a.actions == b.actions }
  public func hash(into hasher: inout Hasher) { hasher.combine(actions) }
}

/// An action as customers get it: its definition and the revision that this is.
public struct AnsweringAction: Hashable, Sendable, Identifiable {
  public var action: Action
  public var revision: Int

  public init(_ action: Action, revision: Int) {
    self.action = action
    self.revision = revision
  }

  public init(_ stored: StoredAction) {
    self.init(stored.action, revision: stored.revision)
  }

  public var id: ActionID { action.id }
}
