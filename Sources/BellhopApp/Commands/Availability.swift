/// Whether a command can be given now, and if not, why: a disabled command is shown with its reason, never hidden.
public enum Availability: Hashable, Sendable {
  case enabled
  case disabled(String)

  public var isEnabled: Bool { self == .enabled }

  public var reason: String? {
    guard case .disabled(let reason) = self else { return nil }
    return reason
  }
}
