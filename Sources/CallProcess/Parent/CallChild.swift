import BellhopCore
import CCalls
import Foundation
import Synchronization

/// One child, from its start until the system has forgotten it. It carries one call at a time.
final class CallChild: Sendable {
  private struct State {
    var call: ChildCall?
    var hasEnded = false
    /// From then on its number may be another process's.
    var isReaped = false
  }

  /// The way that its calls take, which can't be changed after its start.
  let route: ProxyRoute
  let process: pid_t
  private let socket: WireSocket
  private let state = Mutex(State())
  /// A long request waits for a child that isn't ready yet, and must hold up nobody else.
  private let writing = DispatchQueue(label: "bellhop.calls.request")

  private init(process: pid_t, socket: WireSocket, route: ProxyRoute) {
    self.process = process
    self.socket = socket
    self.route = route
  }

  /// Starts one on a thread of its own, which waits for what it says until it has ended. A thread that waits costs
  /// nothing; and starting may take a while on a busy machine.
  ///
  /// - Parameters:
  ///   - onStart: called with the child, or with a break of the cause `notStarted`.
  ///   - onEnd: called once it has ended and left nothing behind.
  static func start(
    _ program: CallProgram,
    route: ProxyRoute,
    onStart: @escaping @Sendable (Result<CallChild, CallBreak>) -> Void,
    onEnd: @escaping @Sendable (CallChild) -> Void
  ) {
    Thread.detachNewThread {
      do throws(CallBreak) {
        let child = try spawn(program, route: route)
        onStart(.success(child))
        child.listen()
        child.reap()
        onEnd(child)
      } catch {
        onStart(.failure(error))
      }
    }
  }

  private static func spawn(_ program: CallProgram, route: ProxyRoute) throws(CallBreak) -> CallChild {
    var process: pid_t = 0
    var descriptor: Int32 = -1
    let variables = program.variables(for: route).map { "\($0.key)=\($0.value)" }
    let fault = withCStrings(["bellhop", CallingChild.command]) { arguments in
      withCStrings(variables) { environment in
        call_spawn(program.path, arguments, environment, &process, &descriptor)
      }
    }
    guard fault == 0 else { throw CallBreak(.notStarted, String(cString: strerror(fault))) }
    return CallChild(process: process, socket: WireSocket(descriptor: descriptor), route: route)
  }

  /// Gives it a call, whose news it hears from now on; false when it has ended.
  func carry(_ call: ChildCall, frame: Data) -> Bool {
    state.withLock { state in
      guard !state.hasEnded else { return false }
      state.call = call
      // Before anybody can know that it has ended: the socket is closed behind all that is to be written by then.
      writing.async { [socket] in socket.write(frame) }
      return true
    }
  }

  /// Whether it has said something that hasn't been heard yet.
  var hasNews: Bool { state.withLock { !$0.hasEnded && socket.hasMore } }

  /// Ends it, whatever it is doing.
  func kill() {
    state.withLock { state in
      if !state.isReaped { _ = signal(process) }
    }
  }

  private func signal(_ process: pid_t) -> Int32 {
    #if canImport(Darwin)
      Darwin.kill(process, SIGKILL)
    #else
      Glibc.kill(process, SIGKILL)
    #endif
  }

  private func listen() {
    var buffer = WireBuffer()
    while true {
      let bytes = socket.read()
      guard !bytes.isEmpty else { return }
      buffer.append(bytes)
      do throws(WireFault) {
        while let json = try buffer.next() {
          let news = try WireFrame.decode(CallNews.self, from: json)
          state.withLock { $0.call }?.take(news)
        }
      } catch {
        state.withLock { $0.call }?.take(.broke(CallBreak(.misbehaved)))
        return
      }
    }
  }

  private func reap() {
    kill()
    // It must still be known to the system when nobody can signal it any more.
    var facts = siginfo_t()
    while waitid(P_PID, id_t(process), &facts, WEXITED | WNOWAIT) == -1, errno == EINTR {}
    let call = state.withLock { state in
      var status: Int32 = 0
      while waitpid(process, &status, 0) == -1, errno == EINTR {}
      state.isReaped = true
      state.hasEnded = true
      return state.call
    }
    socket.shutDown()
    // Its number may be another's afterwards.
    writing.sync { socket.close() }
    call?.childEnded(self)
  }

  private static func withCStrings<Result>(
    _ words: [String],
    _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = words.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    return body(pointers + [nil])
  }
}
