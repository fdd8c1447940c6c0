/// Whether a command can be given now, and if not, why: a disabled command is shown with its reason, never hidden.
public enum Availability: Hashable, Sendable {
  case enabled
  case disabled(String)

  public var isEnabled: Bool { self == .enabled }

  public var reason: String? {
    guard case .disabled(let reason) = self else { return nil }
    return reason
  }

  /// Publishing waits for errors to be mended; `next` says how to come to them.
  static func publishing(errors: Int, next: String) -> Availability {
    switch errors {
    case 0: .enabled
    case 1: .disabled("1 error to mend first\(next)")
    default: .disabled("\(errors) errors to mend first\(next)")
    }
  }
}
