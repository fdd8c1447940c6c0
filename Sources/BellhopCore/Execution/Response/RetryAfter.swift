import struct Foundation.Date

/// Reads `Retry-After` (RFC 9110 §10.2.3): seconds, or a date.
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
    guard let date = HTTPDate.secondsSince1970(value, now: now) else { return nil }
    let wait = (Double(date) - now.timeIntervalSince1970).rounded(.up)
    return Int(min(max(wait, 0), Double(longest)))
  }
}
