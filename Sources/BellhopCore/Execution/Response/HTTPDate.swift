import Languages

import struct Foundation.Date

/// A moment as HTTP writes it, in any of the three forms that a recipient must read (RFC 9110 §5.6.7):
/// `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` and `Sun Nov  6 08:49:37 1994`.
enum HTTPDate {
  /// - Parameter now: against which a year of two digits counts.
  /// - Returns: nil for what isn't of one of the forms, or no day of the calendar.
  static func secondsSince1970(_ text: String, now: Date) -> Int? {
    let parts = text.split(separator: " ").map(String.init)
    switch parts.count {
    case 6 where parts[5] == "GMT":
      return moment(day: parts[1], month: parts[2], year: Int(parts[3]), clock: parts[4])
    case 5:
      return moment(day: parts[2], month: parts[1], year: Int(parts[4]), clock: parts[3])
    case 4 where parts[3] == "GMT":
      let date = parts[1].split(separator: "-").map(String.init)
      guard date.count == 3, date[2].utf8.count == 2, let short = Int(date[2]), (0...99).contains(short) else {
        return nil
      }
      return moment(day: date[0], month: date[1], year: year(short, now: now), clock: parts[2])
    default: return nil
    }
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  private static func moment(day: String, month: String, year: Int?, clock: String) -> Int? {
    let numbers = clock.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 3, let hour = numbers[0], let minute = numbers[1], let second = numbers[2],
      (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second),
      let day = Int(day), let month = months.firstIndex(of: month), let year,
      let date = LocalDate(year: year, month: month + 1, day: day)
    else { return nil }
    return (date.dayNumber * 24 + hour) * 3_600 + minute * 60 + second
  }

  /// What would lie more than 50 years ahead is the last year that ended in these digits.
  private static func year(_ short: Int, now: Date) -> Int? {
    guard let day = Int(exactly: (now.timeIntervalSince1970 / 86_400).rounded(.down)),
      let present = LocalDate(dayNumber: day)?.year
    else { return nil }
    let year = present / 100 * 100 + short
    if year > present + 50 { return year - 100 }
    return year < present - 49 ? year + 100 : year
  }
}
