import BellhopCore

/// One trigger phrase to choose in Preview. An action without a phrase has a row too, so that it can be edited from here.
public struct TriggerRow: Hashable, Sendable {
  public var action: ActionID
  /// Nil when the action has no phrase yet.
  public var phrase: String?

  /// The rows of these actions, in their order.
  static func rows(of actions: [StoredAction]) -> [TriggerRow] {
    actions.flatMap { stored -> [TriggerRow] in
      let phrases = stored.action.triggers.map(\.text).filter { !$0.isEmpty }
      guard !phrases.isEmpty else { return [TriggerRow(action: stored.id, phrase: nil)] }
      return phrases.map { TriggerRow(action: stored.id, phrase: $0) }
    }
  }
}
