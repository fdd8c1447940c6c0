import struct Foundation.Data
import struct Foundation.Date
import struct Foundation.URL

/// Performs the call of an action: builds the request, sends it, follows a read's redirects by Bellhop's rule, tries a
/// read again where the cause may pass, and masks every secret in what came of it.
///
/// A read follows up to five redirects within its origin (scheme, host and port), signed anew for each address. Another
/// origin, or any redirect of a write, stops with a failure of kind `redirected`. A write is sent once.
public struct Executor: Sendable {
  /// How many redirects a read follows.
  public static let longestChain = 5

  private let transport: any Transport
  private let clock: @Sendable () -> ContinuousClock.Instant
  private let sleep: @Sendable (Duration) async throws -> Void

  /// - Parameters:
  ///   - clock: what the time of a call, all its tries and redirects together, is measured by.
  ///   - sleep: how a pause between two tries is made; it throws when the call is cancelled.
  public init(
    transport: any Transport,
    clock: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now },
    sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0, clock: .continuous) }
  ) {
    self.transport = transport
    self.clock = clock
    self.sleep = sleep
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
    let started = clock()
    let redaction = Redaction(secrets)
    let deadline = CallDeadline(began: began ?? started, allowed: .seconds(action.endpoint.boundedTimeout))
    var attempts: [Attempt] = []
    while true {
      let time = now.addingTimeInterval(started.duration(to: clock()) / .seconds(1))
      var request: PreparedRequest
      do throws(CallFailure) {
        request = try action.prepareRequest(values: values, secrets: secrets, now: time)
        if attempts.isEmpty { try await willSend() }
        request.timeout = try remaining(until: deadline)
      } catch {
        let exchange = Exchange(outcome: .failed(error)).redacted(by: redaction)
        return ExecutionReport(request: nil, exchange: exchange, attempts: attempts)
      }
      var exchange = await exchange(request, action.endpoint.authentication, secrets, time).redacted(by: redaction)
      let pause = RetryRule.pause(after: exchange, of: request, attempts: attempts.count)
      if let pause, case .failed(let failure) = exchange.outcome, deadline.allows(pause, at: clock()) {
        attempts.append(Attempt(failure: failure, timing: exchange.timing, wait: pause))
        if (try? await sleep(.seconds(pause))) != nil { continue }
        exchange.outcome = .failed(Self.cancelled)
      }
      return ExecutionReport(request: request.redacted(by: redaction), exchange: exchange, attempts: attempts)
    }
  }

  private static let cancelled = CallFailure(.cancelled, "The call was cancelled while it waited to be tried again.")

  private func exchange(
    _ request: PreparedRequest,
    _ authentication: Authentication,
    _ secrets: Secrets,
    _ now: Date
  ) async -> Exchange {
    let deadline = CallDeadline(began: clock(), allowed: .seconds(request.timeout))
    var request = request
    var followed: [String] = []
    while true {
      var exchange = await transport.send(request)
      let arrived = clock()
      exchange.redirects = followed
      if !followed.isEmpty { exchange.timing.total = deadline.elapsed(at: arrived) }
      guard let redirect = Redirect(exchange, of: request) else { return exchange }
      do throws(CallFailure) {
        let wait = try redirect.wait(within: deadline, at: arrived)
        request = try redirect.next(
          after: followed,
          authentication: authentication,
          secrets: secrets,
          now: now.addingTimeInterval(deadline.elapsed(at: arrived) + wait),
          timeout: deadline.wholeSecondsLeft(at: arrived + .seconds(wait))
        )
        if wait > 0, (try? await sleep(.seconds(wait))) == nil { throw Self.cancelled }
      } catch {
        exchange.outcome = .failed(error)
        return exchange
      }
      followed.append(request.url)
    }
  }

  /// The whole seconds that are left of a call before it is sent.
  private func remaining(until deadline: CallDeadline) throws(CallFailure) -> Int {
    let left = deadline.wholeSecondsLeft(at: clock())
    guard left > 0 else {
      throw CallFailure(
        .notClaimed,
        "The time for this call was over before it could be sent: the workspace was busy. Try again."
      )
    }
    return left
  }
}
