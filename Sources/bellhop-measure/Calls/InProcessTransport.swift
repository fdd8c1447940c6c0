import BellhopCore
import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Sends requests with URLSession in this very process, which a response can end: only to measure what a process of its
/// own costs.
final class InProcessTransport: Transport {
  private let shared = URLSession(configuration: .ephemeral)

  func send(_ request: PreparedRequest) async -> Exchange {
    guard let url = URL(string: request.url) else {
      return Exchange(outcome: .failed(CallFailure(.configuration, "“\(request.url)” isn't an address.")))
    }
    var sent = URLRequest(url: url)
    sent.httpMethod = request.method.rawValue
    for header in request.headers { sent.setValue(header.value, forHTTPHeaderField: header.name) }
    sent.httpBody = request.body
    // A change has a connection of its own, as it has in the process for calls.
    let session = request.changesSomething ? URLSession(configuration: .ephemeral) : shared
    defer { if request.changesSomething { session.finishTasksAndInvalidate() } }
    do {
      let (body, head) = try await session.data(for: sent)
      let status = (head as? HTTPURLResponse)?.statusCode ?? 0
      return Exchange(outcome: Response(status: status, body: body).outcome(from: request.url, now: Date()))
    } catch {
      return Exchange(outcome: .failed(CallFailure(.connection, error.localizedDescription)))
    }
  }
}
