import BellhopCore

import struct Foundation.Data

/// A call that has ended, read and made ready to be shown where it was made: its answer may be long, and a key press
/// doesn't wait for that.
public struct FinishedCall: Equatable, Sendable {
  /// What the inspector shows.
  public let record: CallRecord
  /// What the conversation learns.
  public let result: CallResult

  /// - Parameter isRehearsal: nothing was sent, and the action's sample response is the answer.
  public init(_ request: CallRequest, _ report: ExecutionReport, isRehearsal: Bool) {
    record = CallRecord(request, isRehearsal: isRehearsal, .reported(report))
    result = CallResult(report, rehearsed: isRehearsal ? request.action : nil)
  }

  public var id: CallID { record.request.id }
}

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
