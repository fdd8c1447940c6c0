import BellhopCore
import Foundation
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Carries one call at a time over URLSession and writes what comes of it to a socket.
final class CallCarrier: Sendable {
  private struct State {
    var call: CarriedCall?
    /// Kept while it may be used again: for reads, which may share a connection.
    var session: CallSession?
  }

  private let socket: WireSocket
  private let state = Mutex(State())

  init(_ socket: WireSocket) { self.socket = socket }

  /// Reads requests until the socket ends, and the process with it, whatever it is doing then.
  func serve() -> Never {
    var buffer = WireBuffer()
    while true {
      let bytes = socket.read()
      guard !bytes.isEmpty else { _exit(0) }
      buffer.append(bytes)
      do throws(WireFault) {
        while let json = try buffer.next() { carry(try WireFrame.decode(PreparedRequest.self, from: json)) }
      } catch {
        _exit(65)
      }
    }
  }

  private func carry(_ request: PreparedRequest) {
    let session = session(for: request)
    let call = CarriedCall(request, tell: tell)
    state.withLock { $0.call = call }
    session.start(call)
  }

  /// A change has a session of its own, and with it a connection of its own: libcurl sends a request again by itself when
  /// a connection that it uses again closes without a byte, and the first may have done its work.
  private func session(for request: PreparedRequest) -> CallSession {
    let kept = state.withLock { $0.session }
    if let kept, !request.changesSomething, kept.canBeUsedAgain { return kept }
    kept?.end()
    let session = CallSession(isShared: !request.changesSomething)
    state.withLock { $0.session = session }
    return session
  }

  private func tell(_ news: CallNews) {
    guard let frame = try? WireFrame.encode(news) else { return tell(.broke(CallBreak(.misbehaved))) }
    socket.write(frame)
  }

  /// Tells what the library has handed over of the answer before it trapped, and ends the process.
  func endAfterTrap() -> Never {
    let (call, session) = state.withLock { ($0.call, $0.session) }
    session?.waitForDelegate()
    call?.fail(CallBreak(.stopped))
    _exit(70)
  }
}
