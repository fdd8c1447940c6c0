import BellhopCore

import struct Foundation.Date

/// The call that is under way, for the spinner and the time that it has taken.
public struct RunningCall: Equatable, Sendable {
  public var request: CallRequest
  public var isRehearsal: Bool
  public var startedAt: Date
  /// In seconds, as it was when the spinner last moved.
  public var elapsed: Double = 0
  /// Counts the spinner's pictures.
  public var tick = 0
  /// The model that words the answer, once the call has ended and the answer is given to one.
  public var wordedBy: String?

  public var id: CallID { request.id }
}

/// One call of this session and what came of it.
public struct CallRecord: Equatable, Sendable {
  public enum Outcome: Equatable, Sendable {
    case waiting
    /// The admin didn't let it go out.
    case notSent
    case cancelled
    case reported(ExecutionReport)
  }

  public var request: CallRequest
  public var isRehearsal: Bool
  public var outcome: Outcome
  /// What the inspector says of it. It is made once, for a body may be long.
  var entries: [InspectorEntry]
  /// What came of giving the answer to a language model.
  public private(set) var wording: ModelReport?

  mutating func add(_ wording: ModelReport) {
    self.wording = wording
    entries += InspectorEntry.entries(of: wording)
  }

  init(_ request: CallRequest, isRehearsal: Bool, _ outcome: Outcome) {
    self.request = request
    self.isRehearsal = isRehearsal
    self.outcome = outcome
    entries = InspectorEntry.entries(of: request, isRehearsal: isRehearsal, outcome)
  }
}

/// The last calls, for the inspector.
public struct CallBook: Equatable, Sendable {
  /// How many are kept; the oldest go first.
  static let limit = 50

  private var records: [CallID: CallRecord] = [:]
  private var order: [CallID] = []

  subscript(id: CallID) -> CallRecord? { records[id] }

  mutating func begin(_ request: CallRequest, isRehearsal: Bool) {
    if records[request.id] == nil { order.append(request.id) }
    records[request.id] = CallRecord(request, isRehearsal: isRehearsal, .waiting)
    while order.count > Self.limit { records[order.removeFirst()] = nil }
  }

  /// Keeps what came of giving the answer to a language model.
  mutating func add(_ wording: ModelReport, to id: CallID) { records[id]?.add(wording) }

  /// Notes that a call ended without an answer.
  mutating func end(_ id: CallID, with outcome: CallRecord.Outcome) {
    guard let record = records[id] else { return }
    records[id] = CallRecord(record.request, isRehearsal: record.isRehearsal, outcome)
  }

  /// Keeps what came of a call, unless it was forgotten in the meantime.
  mutating func end(with record: CallRecord) {
    guard records[record.request.id] != nil else { return }
    records[record.request.id] = record
  }
}
