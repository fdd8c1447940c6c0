/// What a call did: the request as it was sent and what came of it, with every secret masked.
public struct ExecutionReport: Codable, Hashable, Sendable {
  /// The first request that was sent; nil when none could be built.
  public var request: PreparedRequest?
  public var exchange: Exchange

  public init(request: PreparedRequest?, exchange: Exchange) {
    self.request = request
    self.exchange = exchange
  }
}
