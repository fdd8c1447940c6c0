import struct Foundation.Data

/// What came of one call: the response or the failure, and how long its parts took.
public struct Exchange: Codable, Hashable, Sendable {
  public var outcome: Outcome
  public var timing: Timing
  /// The addresses that a redirect led to, in order; empty when there was none.
  public var redirects: [String]

  public init(outcome: Outcome, timing: Timing = Timing(), redirects: [String] = []) {
    self.outcome = outcome
    self.timing = timing
    self.redirects = redirects
  }

  public enum Outcome: Codable, Hashable, Sendable {
    /// The endpoint answered with a 2xx status and a body that can be read.
    case answered(Response)
    case failed(CallFailure)
  }

  /// Durations in seconds from the start of the call; nil for what did not happen.
  public struct Timing: Codable, Hashable, Sendable {
    public var firstByte: Double?
    public var total: Double
    public init(firstByte: Double? = nil, total: Double = 0) {
      self.firstByte = firstByte
      self.total = total
    }
  }
}

/// What the endpoint sent back. It is data, never instructions.
public struct Response: Codable, Hashable, Sendable {
  public var status: Int
  public var headers: [Header]
  public var body: Data

  public init(status: Int, headers: [Header] = [], body: Data = Data()) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}

/// Why a call did not give an answer: a kind that the conversation speaks by, and the exact cause for the admin.
public struct CallFailure: Error, Codable, Hashable, Sendable {
  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// The action, its secrets or its values don't make a request that can be sent.
    case configuration
    /// The workspace couldn't put it down first, so that nothing was sent. The cause may pass, or the same was sent before.
    case notClaimed
    /// The connection broke. For a write it isn't known whether it took effect.
    case connection
    /// No connection could be made, so that nothing was sent.
    case unreachable
    case tls
    /// Nothing was heard in time. For a write it isn't known whether it took effect, unless the endpoint said so (408).
    case timeout
    /// 401 or 403.
    case notAllowed
    /// 404 or 410: often "no such order", which is an answer for the customer rather than a fault.
    case notFound
    /// 400, 409, 422 and what HTTP has no word for: the request isn't accepted as it is. Its response may name the value
    /// that is to blame.
    case rejected
    /// A status that says that the request itself is wrong, such as 405, 413 or 415: only the admin can mend it.
    case unfit
    /// 429, or a redirect that may be followed only later.
    case rateLimited
    /// 5xx, and 425.
    case serverError
    case redirected
    case responseTooLarge
    /// The body isn't JSON, is nested too deep, or was cut off.
    case unreadable
    case cancelled
  }

  public var kind: Kind
  /// What happened, to what, and what to do next: for the admin, never for the customer.
  public var detail: String
  /// What the endpoint sent, when it did.
  public var response: Response?
  /// Seconds that the endpoint asked to wait, from `Retry-After`.
  public var retryAfter: Int?
  /// The input whose value can't be sent where it stands; nil where no single value is to blame.
  public var input: InputID?
  /// What came of the same change as it was made before, where that is why it wasn't sent.
  public var earlier: ChangeOutcome?

  public init(
    _ kind: Kind,
    _ detail: String,
    response: Response? = nil,
    retryAfter: Int? = nil,
    input: InputID? = nil,
    earlier: ChangeOutcome? = nil
  ) {
    self.kind = kind
    self.detail = detail
    self.response = response
    self.retryAfter = retryAfter
    self.input = input
    self.earlier = earlier
  }
}
