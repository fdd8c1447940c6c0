import struct Foundation.Date

/// Reads `Retry-After` (RFC 9110 §10.2.3): seconds, or a date in the form that HTTP prefers.
///
/// HubSpot writes milliseconds into it; a number is nevertheless taken as HTTP defines it.
enum RetryAfter {
  /// A longer wait is no use to a customer who is talking to the agent.
  static let longest = 24 * 60 * 60

  /// - Returns: seconds from now, from 0 to ``longest``; nil when the value isn't of either form.
  static func seconds(_ value: String, now: Date) -> Int? {
    let value = value.trimmed
    if !value.isEmpty, value.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return min(Int(value) ?? longest, longest)
    }
    guard let date = secondsSince1970(httpDate: value) else { return nil }
    let wait = (Double(date) - now.timeIntervalSince1970).rounded(.up)
    return Int(min(max(wait, 0), Double(longest)))
  }

  /// `Sun, 06 Nov 1994 08:49:37 GMT`
  private static func secondsSince1970(httpDate text: String) -> Int? {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let parts = text.split(separator: " ")
    guard parts.count == 6, parts[5] == "GMT", let day = Int(parts[1]), (1...31).contains(day),
      let month = months.firstIndex(of: String(parts[2])), let year = Int(parts[3]), (1970...9999).contains(year)
    else { return nil }
    let clock = parts[4].split(separator: ":").compactMap { Int($0) }
    guard clock.count == 3, (0...23).contains(clock[0]), (0...59).contains(clock[1]), (0...60).contains(clock[2]) else {
      return nil
    }
    return (daysSince1970(year: year, month: month + 1, day: day) * 24 + clock[0]) * 3_600 + clock[1] * 60 + clock[2]
  }

  /// Days in the Gregorian calendar, in years that begin with March so that the leap day is the last.
  private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
  }
}
