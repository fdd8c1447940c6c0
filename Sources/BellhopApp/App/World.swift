import Foundation
import Languages

/// What a decision needs from outside: the time and fresh ids. Tests give fixed ones.
public struct World: Sendable {
  public var now: @Sendable () -> Date
  public var newID: @Sendable () -> String

  public init(now: @escaping @Sendable () -> Date, newID: @escaping @Sendable () -> String) {
    self.now = now
    self.newID = newID
  }
}

extension World {
  /// The day and the time that a clock on the wall shows here: what the customer of Preview means by "tomorrow".
  ///
  /// The C library reads the time zone; Foundation's calendar would cost tens of milliseconds at its first use.
  var clock: LocalDateTime? { Self.clock(at: now()) }

  /// What a clock on the wall showed here at a time.
  static func clock(at date: Date) -> LocalDateTime? {
    guard var seconds = time_t(exactly: date.timeIntervalSince1970.rounded(.down)) else { return nil }
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil,
      let date = LocalDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday)),
      let time = LocalTime(hour: Int(parts.tm_hour), minute: Int(parts.tm_min), second: min(Int(parts.tm_sec), 59))
    else { return nil }
    return LocalDateTime(date: date, time: time)
  }
}
