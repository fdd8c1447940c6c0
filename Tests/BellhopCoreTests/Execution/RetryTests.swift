import BellhopCore
import Foundation
import Synchronization
import Testing

/// When a call is tried again by itself, against an endpoint and a clock that only the test moves.
@Suite struct RetryTests {
  private let now = Date(timeIntervalSince1970: 1_700_000_000)

  private func run(_ endpoint: ScriptedEndpoint, _ effect: ActionEffect = .looksUp, timeout: Int = 30) async
    -> ExecutionReport
  {
    let action = Action(
      id: ActionID("a"),
      endpoint: Endpoint(method: .post, url: "https://api.example.com/", timeout: timeout),
      effect: effect
    )
    return await Executor(transport: endpoint, clock: { endpoint.time }, sleep: { try endpoint.sleep($0) })
      .run(action, values: RunValues(), secrets: Secrets(), now: now)
  }

  static let passing: [Exchange.Outcome] = [
    .failed(CallFailure(.connection, "broke")), .failed(CallFailure(.unreachable, "refused")),
    ScriptedEndpoint.answer(429), ScriptedEndpoint.answer(502), ScriptedEndpoint.answer(503),
    ScriptedEndpoint.answer(504), ScriptedEndpoint.answer(408),
  ]

  @Test(arguments: passing)
  func `a look-up is tried again at most twice, with a growing pause`(outcome: Exchange.Outcome) async {
    let failing = ScriptedEndpoint([outcome])
    let report = await run(failing)
    #expect(failing.sent.count == 3)
    #expect(failing.pauses == [.seconds(0.5), .seconds(2)])
    #expect(report.attempts.map(\.wait) == [0.5, 2])
    #expect(report.exchange.outcome == outcome)

    let recovering = ScriptedEndpoint([outcome, ScriptedEndpoint.answer(200)])
    let second = await run(recovering)
    #expect(recovering.sent.count == 2)
    #expect(second.attempts.count == 1)
    if case .answered = second.exchange.outcome {} else { Issue.record("\(second.exchange)") }
  }

  @Test(arguments: passing + [ScriptedEndpoint.answer(429, after: "1"), ScriptedEndpoint.answer(303)])
  func `a change is sent once, whatever comes of it`(outcome: Exchange.Outcome) async {
    let endpoint = ScriptedEndpoint([outcome])
    let report = await run(endpoint, .changes)
    #expect(endpoint.sent.count == 1)
    #expect(endpoint.pauses.isEmpty)
    #expect(report.attempts.isEmpty)
  }

  @Test(arguments: [200, 303, 400, 401, 403, 404, 405, 409, 413, 415, 422, 500, 501, 511])
  func `what doesn't pass isn't tried again`(status: Int) async {
    let endpoint = ScriptedEndpoint([ScriptedEndpoint.answer(status)])
    _ = await run(endpoint)
    #expect(endpoint.sent.count == 1)
  }

  @Test(arguments: [429, 503])
  func `a wait that the endpoint asks for is kept, up to ten seconds`(status: Int) async {
    let short = ScriptedEndpoint([ScriptedEndpoint.answer(status, after: "7"), ScriptedEndpoint.answer(200)])
    let report = await run(short)
    #expect(short.pauses == [.seconds(7)])
    #expect(short.sent.map(\.timeout) == [30, 23])
    #expect(report.attempts.map(\.wait) == [7])

    let long = ScriptedEndpoint([ScriptedEndpoint.answer(status, after: "11"), ScriptedEndpoint.answer(200)])
    let failed = await run(long)
    #expect(long.pauses.isEmpty)
    #expect(long.sent.count == 1)
    guard case .failed(let failure) = failed.exchange.outcome else {
      Issue.record("\(failed)")
      return
    }
    #expect(failure.retryAfter == 11)
  }

  @Test func `no try begins that the time of the call doesn't allow`() async {
    let endpoint = ScriptedEndpoint([ScriptedEndpoint.answer(503, after: "9")])
    let report = await run(endpoint, timeout: 20)
    #expect(endpoint.pauses == [.seconds(9), .seconds(9)])
    #expect(endpoint.sent.map(\.timeout) == [20, 11, 2])
    #expect(report.attempts.count == 2)

    let tight = ScriptedEndpoint([ScriptedEndpoint.answer(503, after: "9")])
    _ = await run(tight, timeout: 9)
    #expect(tight.sent.count == 1)

    let slow = ScriptedEndpoint([.failed(CallFailure(.timeout, "late"))], each: .seconds(5))
    _ = await run(slow, timeout: 5)
    #expect(slow.sent.count == 1)
  }

  @Test func `a call that is cancelled while it waits ends as cancelled`() async {
    let endpoint = ScriptedEndpoint([ScriptedEndpoint.answer(503)], isCancelled: true)
    let report = await run(endpoint)
    guard case .failed(let failure) = report.exchange.outcome else {
      Issue.record("\(report)")
      return
    }
    #expect(failure.kind == .cancelled)
    #expect(endpoint.sent.count == 1)
  }

  @Test func `a redirect is followed after the wait that it asks for, or not at all`() async {
    let short = ScriptedEndpoint([
      ScriptedEndpoint.answer(302, after: "4", to: "/other"), ScriptedEndpoint.answer(200),
    ])
    let report = await run(short)
    #expect(short.pauses == [.seconds(4)])
    #expect(short.sent.map(\.url) == ["https://api.example.com/", "https://api.example.com/other"])
    #expect(report.attempts.isEmpty)

    let long = ScriptedEndpoint([ScriptedEndpoint.answer(302, after: "60", to: "/other")])
    let failed = await run(long)
    #expect(long.sent.count == 1)
    guard case .failed(let failure) = failed.exchange.outcome else {
      Issue.record("\(failed)")
      return
    }
    #expect(failure.kind == .rateLimited)
    #expect(failure.retryAfter == 60)
  }

  @Test(arguments: [301, 302, 303, 307, 308])
  func `a look-up by POST is redirected as HTTP has it`(status: Int) async {
    let endpoint = ScriptedEndpoint([
      ScriptedEndpoint.answer(status, to: "/other"), ScriptedEndpoint.answer(200),
    ])
    _ = await run(endpoint)
    #expect(endpoint.sent.map(\.url) == ["https://api.example.com/", "https://api.example.com/other"])
    let isSame = status > 304
    #expect(endpoint.sent.map(\.method) == [.post, isSame ? .post : .get])
    #expect(endpoint.sent.map(\.body) == [Data("{}".utf8), isSame ? Data("{}".utf8) : nil])
    #expect(endpoint.sent.last?.headers.contains { $0.name == "Content-Type" } == isSame)
  }

  @Test func `each try is signed with its own time`() async {
    let endpoint = ScriptedEndpoint([ScriptedEndpoint.answer(503, after: "3"), ScriptedEndpoint.answer(200)])
    let key = SecretName("key")
    let action = Action(
      id: ActionID("a"),
      endpoint: Endpoint(
        url: "https://api.example.com/",
        authentication: .requestSignature(RequestSignature(version: .v3, secret: key))
      )
    )
    _ = await Executor(transport: endpoint, clock: { endpoint.time }, sleep: { try endpoint.sleep($0) })
      .run(
        action,
        values: RunValues(),
        secrets: Secrets([Secret(name: key, value: "s", hosts: ["api.example.com"])]),
        now: now
      )
    let times = endpoint.sent.compactMap { request in
      request.headers.first { $0.name == "X-HubSpot-Request-Timestamp" }?.value
    }
    #expect(times == ["1700000000000", "1700000003000"])
  }
}

/// An endpoint that answers by a script, its last line again and again. Only its answers and pauses move its clock.
private final class ScriptedEndpoint: Transport {
  private struct State {
    var sent: [PreparedRequest] = []
    var pauses: [Duration] = []
    var passed = Duration.zero
  }

  private let script: [Exchange.Outcome]
  private let each: Duration
  private let isCancelled: Bool
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  init(_ script: [Exchange.Outcome], each: Duration = .zero, isCancelled: Bool = false) {
    self.script = script
    self.each = each
    self.isCancelled = isCancelled
  }

  static func answer(_ status: Int, after seconds: String? = nil, to location: String? = nil) -> Exchange.Outcome {
    var response = Response(status: status)
    if let seconds { response.headers.append(Header("Retry-After", seconds)) }
    if let location { response.headers.append(Header("Location", location)) }
    return response.outcome(from: "api.example.com", now: Date(timeIntervalSince1970: 0))
  }

  var time: ContinuousClock.Instant { state.withLock { start + $0.passed } }
  var sent: [PreparedRequest] { state.withLock { $0.sent } }
  var pauses: [Duration] { state.withLock { $0.pauses } }

  func sleep(_ duration: Duration) throws {
    if isCancelled { throw CancellationError() }
    state.withLock {
      $0.pauses.append(duration)
      $0.passed += duration
    }
  }

  func send(_ request: PreparedRequest) async -> Exchange {
    let number = state.withLock { state in
      state.passed += each
      state.sent.append(request)
      return state.sent.count
    }
    return Exchange(outcome: script[min(number, script.count) - 1])
  }
}
