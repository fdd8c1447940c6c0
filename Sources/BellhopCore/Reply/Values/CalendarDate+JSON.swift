import Foundation
import Languages

extension CalendarDate {
  /// Reads a value of a response: a text as ISO 8601 writes it, or seconds or milliseconds since 1970 under a key that
  /// names a moment.
  init?(_ value: JSONValue, key: String?) {
    switch value {
    case .string(let text):
      if let date = CalendarDate(text) ?? CalendarDate(internet: text) {
        self = date
      } else if let key, let date = CalendarDate(compact: text, key: key) {
        self = date
      } else {
        return nil
      }
    case .number(let digits):
      guard let key, let number = Int(digits), FieldName.words(key).contains(where: Self.momentWords.contains) else {
        return nil
      }
      let seconds = digits.count == 13 ? number / 1_000 : number
      guard digits.count == 13 || digits.count == 10, Self.timestamps.contains(seconds) else { return nil }
      self.init(secondsSince1970: seconds, offset: 0)
    case .null, .bool, .array, .object: return nil
    }
  }

  /// Reads `20260612` under a key that says that it is a day; elsewhere eight digits are a code.
  private init?(compact text: String, key: String) {
    guard text.utf8.count == 8, text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text),
      FieldName.words(key).contains("date"), (1_900...2_100).contains(number / 10_000),
      let date = LocalDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    else { return nil }
    self.init(date)
  }

  /// Reads `Thu, 24 Aug 2026 05:01:45 +0000`, as RFC 5322 writes it.
  private init?(internet text: String) {
    guard text.utf8.count <= 40 else { return nil }
    let words = text.split(separator: " ").map(String.init)
    let parts = words.first?.last == "," ? Array(words.dropFirst()) : words
    guard parts.count == 5, (1...2).contains(parts[0].utf8.count), let day = Int(parts[0]),
      let month = CalendarNames.month(ofInternetDate: parts[1]), parts[2].utf8.count == 4, let year = Int(parts[2]),
      let date = LocalDate(year: year, month: month, day: day)
    else { return nil }
    let zone = ["GMT", "UTC", "Z"].contains(parts[4]) ? "Z" : parts[4]
    guard let time = Time(Array((parts[3] + zone).utf8)[...]) else { return nil }
    self.init(date, time: time)
  }

  /// The years 2001 to 2099: other numbers of ten digits are codes.
  private static let timestamps = 978_307_200...4_102_444_799
  private static let momentWords: Set<String> = [
    "at", "on", "date", "time", "timestamp", "created", "updated", "modified", "expires", "expiry", "expiration", "due",
    "start", "end", "starts", "ends", "until", "since", "eta", "delivery", "arrival", "placed", "from", "to", "ts",
    "renewal", "trial", "published", "le", "cree", "debut", "fin",
  ]

  /// The same moment on the clocks of a zone; a time without an offset is on the customer's clock already.
  ///
  /// - Parameter zone: Nil for the zone in which the moment was given.
  func inZone(_ zone: TimeZone?) -> CalendarDate {
    guard let zone, time?.offset != nil else { return self }
    let there = zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(secondsSince1970)))
    // On the customer's own clock no zone has to be named; UTC may be nobody's.
    return CalendarDate(secondsSince1970: secondsSince1970 + there, offset: there == 0 ? 0 : nil) ?? self
  }

  /// Minutes since 1970, for ordering; a time without an offset counts as UTC.
  var inOrder: Int { secondsSince1970 / 60 }
}
