import BellhopCore
import Foundation

/// A call as the workspace keeps it.
public struct KeptCall: Hashable, Sendable, Identifiable {
  /// Grows with each call.
  public var id: Int
  public var run: RunID
  /// Counted from 1 within the run.
  public var attempt: Int
  public var isRepeat: Bool
  public var repeatKey: String?
  public var subject: AuditEvent.Subject
  public var changesSomething: Bool
  public var method: String
  public var host: String
  public var path: String
  /// The user of the process that made it.
  public var who: String
  public var state: CallState
  public var claimedAt: Date
  public var sentAt: Date?
  public var endedAt: Date?
  public var status: Int?
  public var failure: CallFailure.Kind?
  /// How often it was tried by itself: more than once only where that does no harm.
  public var tries = 1
  /// In seconds; nil for what did not happen.
  public var firstByte: Double?
  public var total: Double?
  public var settlement: Settlement?
  public var values: [Value]

  /// What a person found out about a call that was unsure.
  public struct Settlement: Hashable, Sendable {
    public var wasDone: Bool
    public var at: Date
    public var by: String
    public var why: String
  }

  /// A value of the call, as far as it is kept or known.
  public struct Value: Hashable, Sendable {
    public var label: String
    /// Nil while it isn't kept, or its key is lost.
    public var text: String?
    /// The same for the same value: enough to tell two customers apart, and nothing to learn from.
    public var mark: String
    public var isWhom: Bool
  }

  /// Whom it was made for: what tells the customer best; nil when nothing was known, or was forgotten.
  public var whom: Value? { values.first(where: \.isWhom) }

  /// Whether it changes something and nobody knows whether it was done.
  public var isUnsure: Bool { state == .unsure && settlement == nil }
}

/// Which calls to read.
public struct CallQuery: Hashable, Sendable {
  public enum Scope: Hashable, Sendable, CaseIterable {
    case unsure
    case all
  }

  /// Where in the list, which begins with the newest.
  public enum Place: Hashable, Sendable {
    case row(Int)
    /// So that the same call stays in view when others come before it.
    case call(Int)
  }

  public var scope: Scope
  /// Words of the action or the host, or a value that a call was made with.
  public var filter: String
  /// About the middle of what is read.
  public var place: Place
  /// How many are read.
  public var count: Int

  public init(_ scope: Scope, filter: String = "", around place: Place = .row(0), count: Int) {
    self.scope = scope
    self.filter = filter
    self.place = place
    self.count = count
  }
}

/// A part of a list of calls.
public struct CallPage: Hashable, Sendable {
  public var query: CallQuery
  /// The row of the first call in the whole list.
  public var first: Int
  public var calls: [KeptCall]
  /// How many the whole list has.
  public var total: Int
  /// The row of the call that was asked for; nil when the list doesn't have it.
  public var row: Int?
  /// How many calls there are without the filter.
  public var all: Int
  public var unsure: Int
}
