import BellhopCore
import Foundation
import Synchronization

/// An endpoint that answers each request with the same JSON, or never; it keeps what it was sent.
final class StubTransport: Transport {
  private let json: String?
  private let kept = Mutex<[PreparedRequest]>([])
  private let (arrivals, arrival) = AsyncStream<PreparedRequest>.makeStream()

  /// - Parameter json: nil for an endpoint that stays silent until the call is cancelled.
  init(answering json: String?) { self.json = json }

  var sent: [PreparedRequest] { kept.withLock { $0 } }

  /// Returns once a request has come.
  func waitForRequest() async {
    for await _ in arrivals { return }
  }

  func send(_ request: PreparedRequest) async -> Exchange {
    kept.withLock { $0.append(request) }
    arrival.yield(request)
    if let json { return Exchange(outcome: .answered(Response(status: 200, body: Data(json.utf8)))) }
    let (silence, _end) = AsyncStream<Never>.makeStream()
    for await _ in silence {}
    withExtendedLifetime(_end) {}
    return Exchange(outcome: .failed(CallFailure(.cancelled, "The call was cancelled.")))
  }
}
