import BellhopCore
import Foundation
import Synchronization

/// Sends requests with URLSession in this very process, which a response can end: only to measure what a process of its
/// own costs. It has no deadline.
package final class InProcessTransport: Transport {
  private let shared = Mutex<CallSession?>(nil)

  package init() {}

  package func send(_ request: PreparedRequest) async -> Exchange {
    let session = session(for: request)
    return await withCheckedContinuation { continuation in
      let assembly = Mutex(AnswerAssembly(longestBody: request.longestResponse))
      let waiting = Mutex<CheckedContinuation<Exchange, Never>?>(continuation)
      session.start(
        CarriedCall(request, isTunnelled: false) { news in
          let (end, response) = assembly.withLock { ($0.take(news), $0.response) }
          guard let end else { return }
          let outcome = CallOutcome(request: request, host: request.url, response: response, hint: nil, now: Date())
          let continuation = waiting.withLock { waiting in
            defer { waiting = nil }
            return waiting
          }
          continuation?.resume(returning: Exchange(outcome: outcome.outcome(of: end)))
        }
      )
    }
  }

  private func session(for request: PreparedRequest) -> CallSession {
    guard !request.changesSomething else { return CallSession(isShared: false) }
    return shared.withLock { shared in
      if let kept = shared, kept.canBeUsedAgain { return kept }
      let session = CallSession(isShared: true)
      shared = session
      return session
    }
  }
}
