import CTerminal
import Dispatch

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Brings the signals that concern a terminal to the main thread.
@MainActor
final class SignalWatch {
  enum Event: Hashable {
    case resized
    /// Somebody else asked for what Ctrl-Z does.
    case askedToStop
    /// Continued after a stop that couldn't be caught.
    case continued
    case askedToEnd(Int32)
  }

  private static let endings = [SIGTERM, SIGHUP, SIGINT]
  private var source: (any DispatchSourceRead)?
  private let onEvent: (Event) -> Void

  /// Call `start` before ncurses is opened: it installs handlers of its own for signals that have none.
  init(onEvent: @escaping (Event) -> Void) {
    self.onEvent = onEvent
  }

  func start() {
    let wake = terminal_watch_signals()
    guard wake >= 0 else { return }
    let source = DispatchSource.makeReadSource(fileDescriptor: wake, queue: .main)
    source.setEventHandler { [weak self] in
      MainActor.assumeIsolated { self?.deliver() }
    }
    source.resume()
    self.source = source
  }

  func stop() {
    source?.cancel()
    source = nil
    terminal_unwatch_signals()
  }

  /// Whether a request to end waits to be delivered.
  var isAskedToEnd: Bool { Self.endings.contains { terminal_has_signal($0) } }

  private func deliver() {
    terminal_drain_wakes()
    for ending in Self.endings where terminal_take_signal(ending) { report(.askedToEnd(ending)) }
    if terminal_take_signal(SIGCONT) { report(.continued) }
    if terminal_take_signal(SIGTSTP) { report(.askedToStop) }
    if terminal_take_signal(SIGWINCH) { report(.resized) }
  }

  /// An event may have led to `stop`; the rest are nobody's then.
  private func report(_ event: Event) {
    if source != nil { onEvent(event) }
  }
}
