/// Sends a request and brings back what came of it. It never throws: every end of a call is an ``Exchange``.
public protocol Transport: Sendable {
  /// Ends early with a failure of kind `cancelled` when the surrounding task is cancelled.
  func send(_ request: PreparedRequest) async -> Exchange

  /// A call is likely to come soon: what takes time to begin may begin now. Returns at once.
  func prepare()
}

extension Transport {
  public func prepare() {}
}
