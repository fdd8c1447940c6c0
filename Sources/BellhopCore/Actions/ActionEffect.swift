/// What an action does at the other end. Confirmation, retries, warnings and wording ask this, never the method: some
/// APIs look things up by POST.
public enum ActionEffect: String, Codable, Hashable, Sendable, CaseIterable {
  case looksUp
  case changes

  public var title: String {
    switch self {
    case .looksUp: "Looks something up"
    case .changes: "Changes something"
    }
  }
}

extension Endpoint.Method {
  /// What a call by this method does when nobody says otherwise (RFC 9110 §9.2.1).
  public var usualEffect: ActionEffect {
    switch self {
    case .get: .looksUp
    case .post: .changes
    }
  }
}

extension Action {
  /// What it does: as the admin says, else as its method usually does.
  public var effectiveEffect: ActionEffect { effect ?? endpoint.method.usualEffect }

  /// Whether the call may change something at the other end, so that it is confirmed, kept account of, and never
  /// repeated by itself.
  public var changesSomething: Bool { effectiveEffect == .changes }
}

extension Action {
  /// An action as it begins in the editor.
  public static func new(_ id: ActionID) -> Action {
    Action(id: id, endpoint: Endpoint(idempotencyHeader: Endpoint.usualIdempotencyHeader))
  }

  /// Whether the admin says that it does something else than its method usually does.
  public var departsFromMethod: Bool { effectiveEffect != endpoint.method.usualEffect }

  /// The header that carries the run's key in its calls; nil for none. What only looks something up may be called again
  /// anyway.
  public var sentIdempotencyHeader: String? {
    guard changesSomething, let header = endpoint.idempotencyHeader, !header.isEmpty else { return nil }
    return header
  }
}
