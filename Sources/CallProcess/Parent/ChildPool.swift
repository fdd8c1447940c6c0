import BellhopCore
import Foundation
import Synchronization

/// The children that there are: busy with a call, or idle for a while after one.
///
/// A child that has carried a call serves no other origin afterwards: what one API might make of it isn't to be near what
/// is sent to another.
final class ChildPool: Sendable {
  private struct Seat {
    let child: CallChild
    var origin: String?
    /// Nil while it carries a call.
    var idleSince: ContinuousClock.Instant?
  }

  private struct State {
    var seats: [Seat] = []
    /// Those that are being started.
    var starting = 0
    var waiting: [ChildCall] = []
    var ending: Task<Void, Never>?

    var count: Int { seats.count + starting }

    mutating func removeSeat(of child: CallChild) -> Seat? {
      seats.firstIndex { $0.child === child }.map { seats.remove(at: $0) }
    }
  }

  /// As many calls as are under way at once; the next one waits.
  static let most = 8

  private let program: CallProgram
  private let idleTime: Duration
  private let state = Mutex(State())

  /// - Parameter idleTime: how long a child stays without a call.
  init(program: CallProgram, idleTime: Duration) {
    self.program = program
    self.idleTime = idleTime
  }

  deinit {
    state.withLock { state in
      state.ending?.cancel()
      for seat in state.seats { seat.child.kill() }
    }
  }

  /// The processes that there are now.
  var processes: [pid_t] { state.withLock { $0.seats.map(\.child.process) } }

  // MARK: Calls

  /// Finds or starts a child for a call.
  func carry(_ call: ChildCall) {
    guard !call.isOver, let frame = frame(of: call) else { return }
    while true {
      switch choose(for: call) {
      case .wait: return
      case .use(let child):
        if give(call, to: child, frame) { return }
      case .start(let replaced):
        replaced?.kill()
        // Weak, for the child's thread keeps it; a call that isn't over keeps the pool.
        start(route: call.route, origin: call.origin) { [weak self] child in
          switch child {
          case .success(let child): if self?.give(call, to: child, frame) == false { self?.carry(call) }
          case .failure(let reason): call.fail(reason)
          }
        }
        return
      }
    }
  }

  /// Nil when the call can't be handed over, and is over.
  private func frame(of call: ChildCall) -> Data? {
    do throws(WireFault) {
      return try WireFrame.encode(call.request)
    } catch {
      let limit = WireFrame.longest >> 20
      call.fail(CallBreak(.notStarted, "the request is longer than the \(limit) MiB that can be sent"))
      return nil
    }
  }

  /// Drops a call that waits for a child.
  func forget(_ call: ChildCall) { state.withLock { $0.waiting.removeAll { $0 === call } } }

  private enum Choice {
    case use(CallChild)
    /// In the place of an idle one, when there are as many as may be.
    case start(replacing: CallChild?)
    case wait
  }

  private func choose(for call: ChildCall) -> Choice {
    state.withLock { state in
      let fitting = state.seats.indices.filter { index in
        let seat = state.seats[index]
        return seat.idleSince != nil && seat.child.route == call.route && [nil, call.origin].contains(seat.origin)
      }
      if let index = fitting.first(where: { state.seats[$0].origin != nil }) ?? fitting.first {
        state.seats[index].idleSince = nil
        state.seats[index].origin = call.origin
        return .use(state.seats[index].child)
      }
      if state.count < Self.most {
        state.starting += 1
        return .start(replacing: nil)
      }
      if let index = state.seats.firstIndex(where: { $0.idleSince != nil }) {
        state.starting += 1
        return .start(replacing: state.seats.remove(at: index).child)
      }
      state.waiting.append(call)
      return .wait
    }
  }

  /// False when the child has ended, so that another must be found.
  private func give(_ call: ChildCall, to child: CallChild, _ frame: Data) -> Bool {
    guard call.take(child) else {
      // Cancelled meanwhile; the child has heard nothing of it.
      release(child, isUsable: true)
      return true
    }
    if child.carry(call, frame: frame) { return true }
    _ = state.withLock { $0.removeSeat(of: child) }
    return false
  }

  private enum Release {
    case idle
    case next(ChildCall)
    case gone
  }

  /// Takes back a child whose call is over, and gives it the call that has waited the longest, when it fits. It is never
  /// given one behind that: a busy origin would keep the others waiting.
  func release(_ child: CallChild, isUsable: Bool) {
    let release = state.withLock { state -> Release in
      guard let index = state.seats.firstIndex(where: { $0.child === child }) else { return .gone }
      if isUsable {
        guard let next = state.waiting.first else {
          state.seats[index].idleSince = .now
          return .idle
        }
        if next.route == child.route, [nil, next.origin].contains(state.seats[index].origin) {
          state.seats[index].origin = next.origin
          return .next(state.waiting.removeFirst())
        }
      }
      state.seats.remove(at: index)
      return .gone
    }
    switch release {
    case .idle: endIdleLater()
    case .next(let call):
      guard let frame = frame(of: call) else { return self.release(child, isUsable: true) }
      if !give(call, to: child, frame) { carry(call) }
    case .gone:
      child.kill()
      serveWaiting()
    }
  }

  private func serveWaiting() {
    let next = state.withLock { state in
      state.count < Self.most && !state.waiting.isEmpty ? state.waiting.removeFirst() : nil
    }
    if let next { next.isOver ? serveWaiting() : carry(next) }
  }

  // MARK: Children

  /// Starts a child ahead of the first call, unless there is one.
  ///
  /// - Parameter route: worked out where it keeps nobody waiting.
  func prepare(_ route: @escaping @Sendable () -> ProxyRoute) {
    let isFirst = state.withLock { state in
      guard state.count == 0 else { return false }
      state.starting += 1
      return true
    }
    guard isFirst else { return }
    DispatchQueue.global(qos: .userInitiated).async { [weak self] in
      self?.start(route: route(), origin: nil) { [weak self] child in
        // What can't be started now is tried again, and told, with the first call.
        if case .success(let child) = child { self?.release(child, isUsable: true) }
      }
    }
  }

  /// Starts a child in the place that was kept for it.
  private func start(
    route: ProxyRoute,
    origin: String?,
    then go: @escaping @Sendable (Result<CallChild, CallBreak>) -> Void
  ) {
    CallChild.start(program, route: route) { [weak self] child in
      guard let self else {
        if case .success(let child) = child { child.kill() }
        return
      }
      state.withLock { state in
        state.starting -= 1
        if case .success(let child) = child { state.seats.append(Seat(child: child, origin: origin)) }
      }
      go(child)
      if case .failure = child { serveWaiting() }
    } onEnd: { [weak self] child in
      self?.hasEnded(child)
    }
  }

  private func hasEnded(_ child: CallChild) {
    _ = state.withLock { $0.removeSeat(of: child) }
    serveWaiting()
  }

  // MARK: Idle children

  /// Sets the one alarm there is, for the child that has been idle the longest; none while none is idle.
  private func endIdleLater() {
    state.withLock { state in
      guard state.ending == nil, let first = state.seats.compactMap(\.idleSince).min() else { return }
      let rest = idleTime - first.duration(to: .now)
      state.ending = Task { [weak self] in
        guard (try? await Task.sleep(for: max(rest, .zero), tolerance: .seconds(1))) != nil else { return }
        self?.endIdle()
      }
    }
  }

  private func endIdle() {
    let over = state.withLock { state in
      state.ending = nil
      let over = state.seats.filter { seat in
        seat.idleSince.map { $0.duration(to: .now) >= idleTime } ?? false
      }
      state.seats.removeAll { seat in over.contains { $0.child === seat.child } }
      return over
    }
    for seat in over { seat.child.kill() }
    endIdleLater()
  }
}
