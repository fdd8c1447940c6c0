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
    result =
      isRehearsal && report.exchange.isAnswered
      ? .rehearsed(try? JSONValue(parsing: Data(request.action.sampleResponse.utf8)))
      : CallResult(report.exchange, of: request.action)
  }

  public var id: CallID { record.request.id }
}

extension Exchange {
  fileprivate var isAnswered: Bool { if case .answered = outcome { true } else { false } }
}
