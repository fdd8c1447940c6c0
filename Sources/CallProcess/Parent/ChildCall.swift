import BellhopCore
import Foundation
import Synchronization

/// One call that a child carries, seen from Bellhop: what is heard of it, its time, and the one end that it comes to.
final class ChildCall: Sendable {
  private struct State {
    var continuation: CheckedContinuation<Exchange, Never>?
    var pool: ChildPool?
    var deadline: Task<Void, Never>?
    var child: CallChild?
    var assembly: AnswerAssembly
    var firstByte: Double?
    var attempts = 0
    /// From then on only its child's end is waited for, which tells whether anything was sent.
    var isExpired = false
    /// Set once; whatever comes later is too late.
    var isOver = false
  }

  let request: PreparedRequest
  /// Scheme, host and port: a child serves one of them.
  let origin: String
  let route: ProxyRoute
  private let host: String
  private let hint: String?
  private let now: @Sendable () -> Date
  private let began = ContinuousClock.now
  private let state: Mutex<State>

  /// How long a child that is just saying something may go on after the deadline. Its words may have lain there while
  /// this process was stopped.
  private static let grace = Duration.milliseconds(50)
  /// How long the end of a killed child is waited for: a process may be held up in the system itself.
  private static let longestDying = Duration.seconds(1)

  init(
    _ request: PreparedRequest,
    address: EndpointAddress,
    route: ProxyRoute,
    hint: String?,
    now: @escaping @Sendable () -> Date
  ) {
    self.request = request
    origin = address.origin
    host = address.host.text
    self.route = route
    self.hint = hint
    self.now = now
    state = Mutex(State(assembly: AnswerAssembly(longestBody: request.longestResponse)))
  }

  func start(in pool: ChildPool, _ continuation: CheckedContinuation<Exchange, Never>) {
    let deadline = Task { [weak self, timeout = request.timeout] in
      guard (try? await Task.sleep(for: .seconds(timeout), clock: .continuous)) != nil else { return }
      await self?.expire()
    }
    let isWanted = state.withLock { state in
      guard !state.isOver else { return false }
      state.continuation = continuation
      state.pool = pool
      state.deadline = deadline
      return true
    }
    guard isWanted else {
      deadline.cancel()
      let failure = CallBreak(.cancelled).failure(host: host, request: request)
      continuation.resume(returning: Exchange(outcome: .failed(failure), timing: .init(total: elapsed)))
      return
    }
    pool.carry(self)
  }

  var isOver: Bool { state.withLock { $0.isOver } }

  /// Takes the child that is to carry it; false when it is over meanwhile.
  func take(_ child: CallChild) -> Bool {
    state.withLock { state in
      guard !state.isOver, !state.isExpired else { return false }
      state.child = child
      state.attempts += 1
      return true
    }
  }

  func cancel() { finish(.broke(CallBreak(.cancelled)), childIsUsable: false) }

  func fail(_ reason: CallBreak) { finish(.broke(reason), childIsUsable: false) }

  /// Takes a piece of news from the child.
  func take(_ news: CallNews) {
    let time = elapsed
    let end = state.withLock { state -> AnswerAssembly.End? in
      guard !state.isOver else { return nil }
      let end = state.assembly.take(news)
      if state.assembly.response != nil { state.firstByte = state.firstByte ?? time }
      return end
    }
    if let end { finish(end, childIsUsable: end.leavesChildUsable) }
  }

  /// Called when all is heard that the child had said. What died before the request left is tried once more: nothing was
  /// sent.
  func childEnded(_ child: CallChild) {
    let next = state.withLock { state -> (pool: ChildPool?, cause: CallBreak.Cause)? in
      guard !state.isOver, state.child === child else { return nil }
      let hasBegun = state.assembly.hasBegun
      if state.isExpired { return (nil, hasBegun ? .timeout : .notBegun) }
      guard state.attempts < 2, !hasBegun else { return (nil, hasBegun ? .stopped : .notStarted) }
      state.child = nil
      return (state.pool, .notStarted)
    }
    guard let next else { return }
    if let pool = next.pool { return pool.carry(self) }
    fail(CallBreak(next.cause))
  }

  /// Ends the call at its deadline. While its child lives, the request may leave at any moment: so it is ended first, and
  /// what it had said until then tells whether anything was sent.
  private func expire() async {
    if state.withLock({ $0.child })?.hasNews == true {
      try? await Task.sleep(for: Self.grace, clock: .continuous)
    }
    let child = state.withLock { state in
      state.isExpired = true
      return state.child
    }
    guard let child else { return fail(CallBreak(.notBegun)) }
    child.kill()
    guard (try? await Task.sleep(for: Self.longestDying, clock: .continuous)) != nil else { return }
    fail(CallBreak(.timeout))
  }

  /// Reports the end, the first time that it is called, and lets the child go.
  private func finish(_ end: AnswerAssembly.End, childIsUsable: Bool) {
    let total = elapsed
    let ended = state.withLock { state -> State? in
      guard !state.isOver else { return nil }
      state.isOver = true
      defer {
        state.continuation = nil
        state.child = nil
        state.pool = nil
      }
      return state
    }
    guard let ended else { return }
    ended.deadline?.cancel()
    // Before the answer is told: who hears it may call again at once, and finds the child.
    if let child = ended.child {
      ended.pool?.release(child, isUsable: childIsUsable && !ended.isExpired)
    } else {
      ended.pool?.forget(self)
    }
    let result = CallOutcome(
      request: request,
      host: host,
      response: ended.assembly.response,
      hint: hint,
      now: now()
    )
    ended.continuation?.resume(
      returning: Exchange(outcome: result.outcome(of: end), timing: .init(firstByte: ended.firstByte, total: total))
    )
  }

  private var elapsed: Double { began.duration(to: .now) / .seconds(1) }
}

extension AnswerAssembly.End {
  /// Whether the child has come to the end of its call by itself and waits for the next one.
  fileprivate var leavesChildUsable: Bool {
    switch self {
    case .whole: true
    case .tooLarge, .headTooLong: false
    case .broke(let reason): ![.stopped, .misbehaved].contains(reason.cause)
    }
  }
}
