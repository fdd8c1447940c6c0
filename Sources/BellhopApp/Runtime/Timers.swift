import Dispatch

/// The timers that the state asked for. None exists while nothing waits, so an idle Bellhop wakes nobody.
@MainActor
final class Timers {
  private var running: [TimerID: any DispatchSourceTimer] = [:]
  private let fire: @MainActor (TimerID) -> Void

  init(fire: @escaping @MainActor (TimerID) -> Void) {
    self.fire = fire
  }

  func start(_ id: TimerID, after seconds: Double) {
    stop(id)
    let timer = DispatchSource.makeTimerSource(queue: .main)
    timer.schedule(deadline: .now() + seconds, leeway: .milliseconds(5))
    timer.setEventHandler { [weak self] in
      MainActor.assumeIsolated {
        self?.running[id] = nil
        self?.fire(id)
      }
    }
    running[id] = timer
    timer.resume()
  }

  func stop(_ id: TimerID) {
    running.removeValue(forKey: id)?.cancel()
  }
}
