/// What matching an action depends on: a change of anything else needs no new fit.
public struct TriggerSubject: Hashable, Sendable {
  public var action: ActionID
  public var name: String
  public var triggers: [TriggerPhrase]
  public var isWrite: Bool

  public init(_ action: Action) {
    self.action = action.id
    name = action.name
    triggers = action.triggers
    isWrite = action.changesSomething
  }
}
