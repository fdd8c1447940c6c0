/// What a call did: the request as it was sent and what came of it, with every secret masked.
public struct ExecutionReport: Codable, Hashable, Sendable {
  /// The request that was sent, before any redirect; nil when none could be built.
  public var request: PreparedRequest?
  public var exchange: Exchange
  /// The tries before this one, in their order.
  public var attempts: [Attempt]

  public init(request: PreparedRequest?, exchange: Exchange, attempts: [Attempt] = []) {
    self.request = request
    self.exchange = exchange
    self.attempts = attempts
  }
}
