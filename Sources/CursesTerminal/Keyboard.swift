import CTerminal
import Dispatch
import TerminalUI

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Reads the bytes of the terminal and hands on what they mean.
@MainActor
final class Keyboard {
  private var decoder = InputDecoder()
  private var source: (any DispatchSourceRead)?
  private var timer: (any DispatchSourceTimer)?
  private var buffer = [UInt8](repeating: 0, count: 16 * 1024)
  private let onInput: ([InputEvent]) -> Void
  private let onEnd: () -> Void

  /// How long to wait for more before what came is taken for all: a lone Esc isn't a key sequence, a paste whose end
  /// never comes must not swallow what is typed after it. Nil if nothing is awaited.
  private var patience: DispatchTimeInterval? {
    decoder.isPending ? .milliseconds(25) : decoder.isPasting ? .seconds(2) : nil
  }

  init(onInput: @escaping ([InputEvent]) -> Void, onEnd: @escaping () -> Void) {
    self.onInput = onInput
    self.onEnd = onEnd
  }

  func start() {
    let source = DispatchSource.makeReadSource(fileDescriptor: STDIN_FILENO, queue: .main)
    source.setEventHandler { [weak self] in
      MainActor.assumeIsolated { self?.readBytes() }
    }
    source.resume()
    self.source = source
  }

  func stop() {
    source?.cancel()
    source = nil
    forgetTimer()
  }

  private func readBytes() {
    guard source != nil else { return }
    let count = read(STDIN_FILENO, &buffer, buffer.count)
    if count > 0 {
      let events = decoder.feed(buffer[..<count])
      waitForMore()
      if !events.isEmpty { onInput(events) }
    } else if count == 0 || ![EAGAIN, EINTR].contains(errno) {
      // Else the source would fire for ever once the terminal is gone.
      stop()
      onEnd()
    }
  }

  /// The timer exists only while more is awaited: an idle program isn't woken.
  private func waitForMore() {
    forgetTimer()
    guard let patience else { return }
    let timer = DispatchSource.makeTimerSource(queue: .main)
    timer.schedule(deadline: .now() + patience, leeway: .milliseconds(1))
    timer.setEventHandler { [weak self] in
      MainActor.assumeIsolated { self?.stopWaiting() }
    }
    timer.resume()
    self.timer = timer
  }

  private func stopWaiting() {
    forgetTimer()
    // The rest may lie there already, when the main thread was busy for longer than the delay.
    if terminal_has_input() {
      readBytes()
      return
    }
    let events = decoder.flush()
    if !events.isEmpty { onInput(events) }
  }

  private func forgetTimer() {
    timer?.cancel()
    timer = nil
  }
}
