/// A try of a call after which it was tried again by itself, with every secret masked.
public struct Attempt: Codable, Hashable, Sendable {
  /// What came of it.
  public var failure: CallFailure
  public var timing: Exchange.Timing
  /// The seconds that were waited before the next try.
  public var wait: Double

  public init(failure: CallFailure, timing: Exchange.Timing, wait: Double) {
    self.failure = failure
    self.timing = timing
    self.wait = wait
  }
}

/// When a look-up is tried again by itself. What changes something never is.
enum RetryRule {
  /// How often, after the first try.
  static let most = 2
  /// The longest wait that an endpoint may ask for and that is waited for in line, in seconds. Nobody looks at a silent
  /// agent for longer.
  static let longestWait = 10
  /// Without a word of the endpoint: short first, then long enough for a server that starts anew.
  private static let pauses = [0.5, 2.0]

  /// The seconds to wait before the next try; nil when there is none.
  ///
  /// - Parameter attempts: the tries that were made, this one not counted.
  static func pause(after exchange: Exchange, of request: PreparedRequest, attempts: Int) -> Double? {
    guard !request.changesSomething, attempts < min(most, pauses.count), case .failed(let failure) = exchange.outcome,
      mayPass(failure)
    else { return nil }
    guard let asked = failure.retryAfter, asked > 0 else { return pauses[attempts] }
    return asked <= longestWait ? Double(asked) : nil
  }

  private static func mayPass(_ failure: CallFailure) -> Bool {
    switch failure.kind {
    case .connection, .unreachable, .timeout, .rateLimited: true
    case .serverError: [425, 502, 503, 504].contains(failure.response?.status)
    case .configuration, .notClaimed, .tls, .notAllowed, .notFound, .rejected, .unfit, .redirected, .responseTooLarge,
      .unreadable, .cancelled:
      false
    }
  }
}
