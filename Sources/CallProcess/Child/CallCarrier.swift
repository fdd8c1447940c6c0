import BellhopCore
import CCalls
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
    var begun = 0
    /// Those whose end has been told.
    var told = 0
  }

  /// How long it has nothing to do before it starts afresh; twice that at the most.
  private static let longestIdle = Duration.seconds(3)

  private let socket: WireSocket
  private let hasSecureProxy: Bool
  private let state = Mutex(State())

  /// - Parameter hasSecureProxy: whether secure calls go through a proxy, which is asked for a way first.
  init(_ socket: WireSocket, hasSecureProxy: Bool) {
    self.socket = socket
    self.hasSecureProxy = hasSecureProxy
  }

  /// Reads requests until the socket ends, and the process with it, whatever it is doing then.
  func serve() -> Never {
    var buffer = WireBuffer()
    while true {
      waitForMore(isWhole: buffer.isEmpty)
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

  /// Waits for the next request. After a call and a while without one, the process starts afresh: URLSession has a timer
  /// that fires every second from the first call on, and nothing else ends it.
  ///
  /// - Parameter isWhole: whether all that was read is dealt with.
  private func waitForMore(isWhole: Bool) {
    guard isWhole, CallingChild.canStartAfresh else { return }
    var wasIdle = false
    while state.withLock({ $0.begun > 0 }), !socket.hasMore(within: Self.longestIdle) {
      let isIdle = state.withLock { $0.begun == $0.told }
      if isIdle, wasIdle { CallingChild.startAfresh() }
      wasIdle = isIdle
    }
  }

  private func carry(_ request: PreparedRequest) {
    let isTunnelled = hasSecureProxy && request.url.hasPrefix("https:")
    // On a way that is open already the proxy doesn't answer again, and its answer couldn't be told from the host's.
    let session = session(isShared: !request.changesSomething && !isTunnelled)
    let call = CarriedCall(request, isTunnelled: isTunnelled, tell: tell)
    state.withLock { state in
      state.call = call
      state.begun += 1
    }
    session.start(call)
  }

  /// A change has a session of its own, and with it a connection of its own: libcurl sends a request again by itself when
  /// a connection that it uses again closes without a byte, and the first may have done its work.
  private func session(isShared: Bool) -> CallSession {
    let kept = state.withLock { $0.session }
    if let kept, isShared, kept.canBeUsedAgain { return kept }
    kept?.end()
    let session = CallSession(isShared: isShared)
    state.withLock { $0.session = session }
    return session
  }

  private func tell(_ news: CallNews) {
    guard let frame = try? WireFrame.encode(news) else { return tell(.broke(CallBreak(.misbehaved))) }
    // Nobody would hear what comes of a request that leaves from here on.
    guard socket.write(frame) else { _exit(0) }
    switch news {
    case .end, .broke: state.withLock { $0.told += 1 }
    case .begun, .head, .body: break
    }
  }

  /// Tells what the library has handed over of the answer before it trapped, and ends the process.
  func endAfterTrap() -> Never {
    let (call, session) = state.withLock { ($0.call, $0.session) }
    session?.waitForDelegate()
    call?.fail(CallBreak(.stopped))
    _exit(70)
  }
}
