import struct Foundation.Data
import struct Foundation.Date
import struct Foundation.URL

/// Performs the call of an action: builds the request, sends it, follows a read's redirects by Bellhop's rule, and masks
/// every secret in what came of it.
///
/// A GET follows up to five redirects within its origin (scheme, host and port), signed anew for each address. Another
/// origin, or any redirect of a write, stops with a failure of kind `redirected`.
public struct Executor: Sendable {
  /// How many redirects a read follows.
  public static let longestChain = 5

  private let transport: any Transport
  private let clock: @Sendable () -> ContinuousClock.Instant

  /// - Parameter clock: what the time of a call, all its redirects together, is measured by.
  public init(
    transport: any Transport,
    clock: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
  ) {
    self.transport = transport
    self.clock = clock
  }

  /// - Parameters:
  ///   - now: the time that the request is signed with.
  ///   - began: since when the time of the call counts; nil for now.
  ///   - willSend: what is to be done before the first byte may leave. When it throws, nothing does.
  /// - Returns: the report, also when no request could be built or nothing may leave. It holds no secret's value.
  public func run(
    _ action: Action,
    values: RunValues,
    secrets: Secrets,
    now: Date,
    began: ContinuousClock.Instant? = nil,
    willSend: @Sendable () async throws(CallFailure) -> Void = { () async throws(CallFailure) in }
  ) async -> ExecutionReport {
    let began = began ?? clock()
    let redaction = Redaction(secrets)
    var request: PreparedRequest
    do throws(CallFailure) {
      request = try action.prepareRequest(values: values, secrets: secrets, now: now)
      try await willSend()
      request.timeout = try remaining(of: request, since: began)
    } catch {
      return ExecutionReport(request: nil, exchange: Exchange(outcome: .failed(error)).redacted(by: redaction))
    }
    let exchange = await exchange(request, action.endpoint.authentication, secrets, now, began)
    return ExecutionReport(request: request.redacted(by: redaction), exchange: exchange.redacted(by: redaction))
  }

  private func exchange(
    _ request: PreparedRequest,
    _ authentication: Authentication,
    _ secrets: Secrets,
    _ now: Date,
    _ began: ContinuousClock.Instant
  ) async -> Exchange {
    var request = request
    let allowed = began.duration(to: clock()) + Duration.seconds(request.timeout)
    var followed: [String] = []
    while true {
      var exchange = await transport.send(request)
      let elapsed = began.duration(to: clock())
      exchange.redirects = followed
      if !followed.isEmpty { exchange.timing.total = elapsed / .seconds(1) }
      guard let redirect = Redirect(exchange, of: request) else { return exchange }
      // A fraction of a second that is left counts as a whole one, for a request's time is told in whole seconds.
      let left = Int(((allowed - elapsed) / .seconds(1)).rounded(.up))
      do throws(CallFailure) {
        request = try redirect.next(
          after: followed,
          authentication: authentication,
          secrets: secrets,
          now: now.addingTimeInterval(elapsed / .seconds(1)),
          timeout: left
        )
      } catch {
        exchange.outcome = .failed(error)
        return exchange
      }
      followed.append(request.url)
    }
  }

  /// The whole seconds that are left of a call before it is sent; a fraction counts as one.
  private func remaining(of request: PreparedRequest, since began: ContinuousClock.Instant) throws(CallFailure) -> Int {
    let left = Int(
      (Duration.seconds(request.timeout) / .seconds(1) - began.duration(to: clock()) / .seconds(1)).rounded(.up)
    )
    guard left > 0 else {
      throw CallFailure(
        .configuration,
        "The time for this call was over before it could be sent: the workspace was busy. Try again."
      )
    }
    return min(left, request.timeout)
  }
}
