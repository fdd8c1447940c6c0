import BellhopCore

import struct Foundation.Data

extension CallResult {
  /// What the conversation learns from a report.
  ///
  /// - Parameter rehearsed: the action, when nothing was sent: its sample response is the answer then.
  init(_ report: ExecutionReport, rehearsed action: Action?) {
    switch report.exchange.outcome {
    case .failed(let failure): self = .failed(failure)
    case .answered(let response):
      if let action {
        self = .rehearsed(try? JSONValue(parsing: Data(action.sampleResponse.utf8)))
      } else if response.body.isEmpty {
        self = .answered(nil)
      } else if let value = try? JSONValue(parsing: response.body) {
        self = .answered(value)
      } else {
        self = .failed(CallFailure(.unreadable, "The endpoint's answer isn't JSON.", response: response))
      }
    }
  }
}
