/// A matcher that was fitted to the triggers of some actions, with what it was fitted to.
///
/// Fitting takes tens of milliseconds, so it happens away from the main thread, and an ``AgentDefinition`` takes a fit
/// only while it is one for its actions. Until then the words alone decide.
public struct TriggerFit: Sendable {
  /// What matching an action depends on: a change of anything else needs no new fit.
  public struct Subject: Hashable, Sendable {
    public var action: ActionID
    public var triggers: [TriggerPhrase]
    public var isWrite: Bool
  }

  public let subjects: [Subject]
  /// Nil when there is nothing to fit, or too much.
  let matcher: KernelTriggerMatcher?

  public init(to actions: [AnsweringAction]) {
    subjects = Self.subjects(of: actions)
    matcher = KernelTriggerMatcher(actions: actions.map(\.action))
  }

  public static func subjects(of actions: [AnsweringAction]) -> [Subject] {
    actions.map {
      Subject(action: $0.id, triggers: $0.action.triggers, isWrite: $0.action.endpoint.method.isWrite)
    }
  }

  /// What is wrong with the phrases; nil when nothing was fitted.
  public var health: TriggerHealth? { matcher.map(TriggerHealth.init) }
}

/// Two fits are equal when they are of the same triggers: the same phrases give the same fit.
extension TriggerFit: Equatable {
  public static func == (a: TriggerFit, b: TriggerFit) -> Bool { a.subjects == b.subjects }
}
