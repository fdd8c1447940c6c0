import BellhopStorage
import Foundation
import Languages

/// A call with its times as a clock on the wall shows them: made where it is read, not where it is drawn.
public struct CallLine: Equatable, Sendable, Identifiable {
  public var call: KeptCall
  /// When it began, as short as it can be told today.
  public var time: String
  /// When it came to each state, in their order.
  public var moments: [Moment]

  public struct Moment: Equatable, Sendable {
    public var title: String
    public var time: String
  }

  public var id: Int { call.id }

  /// - Parameters:
  ///   - today: what a clock shows now.
  ///   - clock: what a clock showed at a time.
  public init(_ call: KeptCall, today: LocalDateTime?, clock: (Date) -> LocalDateTime?) {
    self.call = call
    time = clock(call.claimedAt).map { $0.short(today: today) } ?? ""
    let moments: [(String, Date?)] = [
      ("Begun", call.claimedAt), ("Sent", call.sentAt), ("Ended", call.endedAt), ("Settled", call.settlement?.at),
    ]
    self.moments = moments.compactMap { title, date in
      date.flatMap(clock).map { Moment(title: title, time: $0.whole) }
    }
  }
}

/// A part of the list of calls, ready to be drawn.
public struct CallListing: Equatable, Sendable {
  public var query: CallQuery
  /// The row of the first line in the whole list.
  public var first: Int
  public var lines: [CallLine]
  /// How many the whole list has.
  public var total: Int
  /// The row of the call that was asked for; nil when the list doesn't have it.
  public var row: Int?
  /// How many calls there are without the filter.
  public var all: Int
  public var unsure: Int

  public init(_ page: CallPage, today: LocalDateTime?, clock: (Date) -> LocalDateTime?) {
    query = page.query
    first = page.first
    lines = page.calls.map { CallLine($0, today: today, clock: clock) }
    total = page.total
    row = page.row
    all = page.all
    unsure = page.unsure
  }
}

extension LocalDateTime {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The time today, the day and the time this year, the day in another year.
  fileprivate func short(today: LocalDateTime?) -> String {
    let clock = "\(time.hour.twoDigits):\(time.minute.twoDigits)"
    if date == today?.date { return clock }
    let day = "\(date.day) \(Self.months[(date.month - 1) % 12])"
    return date.year == today?.date.year ? "\(day) \(clock)" : "\(day) \(date.year)"
  }

  /// To the second, in the order of ISO 8601.
  fileprivate var whole: String {
    "\(date.year)-\(date.month.twoDigits)-\(date.day.twoDigits) "
      + "\(time.hour.twoDigits):\(time.minute.twoDigits):\(time.second.twoDigits)"
  }
}

extension Int {
  fileprivate var twoDigits: String { self < 10 ? "0\(self)" : String(self) }
}
