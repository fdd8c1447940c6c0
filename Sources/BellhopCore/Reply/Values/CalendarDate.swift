import Foundation

/// A date or a date with a time, as ISO 8601 writes it.
///
/// Read and written by hand: a formatter costs tens of milliseconds at first use, and guesses where this refuses.
struct CalendarDate: Hashable, Sendable {
  var year: Int
  var month: Int
  var day: Int
  var time: Time?

  struct Time: Hashable, Sendable {
    var hour: Int
    var minute: Int
    /// Seconds east of UTC; nil when the text gives none.
    var offset: Int?

    /// " UTC", " (UTC+5:30)", or nothing without an offset.
    var zoneName: String {
      guard let offset else { return "" }
      if offset == 0 { return " UTC" }
      let minutes = abs(offset) / 60
      let rest = minutes % 60 == 0 ? "" : ":" + String(minutes % 60 + 100).suffix(2)
      return " (UTC\(offset < 0 ? "-" : "+")\(minutes / 60)\(rest))"
    }
  }

  init(year: Int, month: Int, day: Int, time: Time? = nil) {
    self.year = year
    self.month = month
    self.day = day
    self.time = time
  }

  /// Reads `2026-03-14`, `2026-03-14T09:30`, `2026-03-14 09:30:00.123Z` and `2026-03-14T09:30:00+02:00`.
  init?(_ text: String) {
    let bytes = Array(text.utf8.prefix(41))
    guard (10...40).contains(bytes.count), bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]), let day = Self.number(bytes[8..<10]),
      (1...12).contains(month), (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.init(year: year, month: month, day: day)
    if bytes.count == 10 { return }
    guard bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "), let time = Self.time(bytes[11...]) else {
      return nil
    }
    self.time = time
  }

  private static func time(_ bytes: ArraySlice<UInt8>) -> Time? {
    var rest = bytes
    guard rest.count >= 5, rest[rest.startIndex + 2] == UInt8(ascii: ":"),
      let hour = number(rest.prefix(2)), let minute = number(rest.dropFirst(3).prefix(2)),
      (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    rest = rest.dropFirst(5)
    if rest.first == UInt8(ascii: ":") {
      guard let seconds = number(rest.dropFirst().prefix(2)), (0...60).contains(seconds) else { return nil }
      rest = rest.dropFirst(3)
      if rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",") {
        rest = rest.dropFirst().drop { (48...57).contains($0) }
      }
    }
    guard let sign = rest.first else { return Time(hour: hour, minute: minute, offset: nil) }
    rest = rest.dropFirst()
    if sign == UInt8(ascii: "Z") { return rest.isEmpty ? Time(hour: hour, minute: minute, offset: 0) : nil }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
    let digits = rest.filter { $0 != UInt8(ascii: ":") }
    guard digits.count == 2 || digits.count == 4, let hours = number(digits.prefix(2)),
      let minutes = digits.count == 4 ? number(digits.dropFirst(2)) : 0, hours <= 18, minutes < 60
    else { return nil }
    let seconds = (hours * 60 + minutes) * 60
    return Time(hour: hour, minute: minute, offset: sign == UInt8(ascii: "-") ? -seconds : seconds)
  }

  private static func number(_ bytes: some Collection<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1) - 48 }
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

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
      self = Self.date(daysSince1970: seconds / 86_400)
      time = Time(hour: seconds % 86_400 / 3_600, minute: seconds % 3_600 / 60, offset: 0)
    case .null, .bool, .array, .object: return nil
    }
  }

  /// Reads `20260612` under a key that says that it is a day; elsewhere eight digits are a code.
  private init?(compact text: String, key: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 8, FieldName.words(key).contains("date"), let year = Self.number(bytes[0..<4]),
      let month = Self.number(bytes[4..<6]), let day = Self.number(bytes[6..<8]), (1_900...2_100).contains(year),
      (1...12).contains(month), (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Reads `Thu, 24 Aug 2026 05:01:45 +0000`, as RFC 5322 writes it.
  private init?(internet text: String) {
    guard text.utf8.count <= 40 else { return nil }
    let words = text.split(separator: " ").map(String.init)
    let parts = words.first?.last == "," ? Array(words.dropFirst()) : words
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    guard parts.count == 5, (1...2).contains(parts[0].utf8.count), let day = Self.number(parts[0].utf8),
      let month = months.firstIndex(of: parts[1]), parts[2].utf8.count == 4, let year = Self.number(parts[2].utf8),
      (1...Self.days(inMonth: month + 1, of: year)).contains(day)
    else { return nil }
    let zone = ["GMT", "UTC", "Z"].contains(parts[4]) ? "Z" : parts[4]
    guard let time = Self.time(Array((parts[3] + zone).utf8)[...]) else { return nil }
    self.init(year: year, month: month + 1, day: day, time: time)
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
    guard let zone, let time, let offset = time.offset else { return self }
    let utc = Self.daysSince1970(year, month, day) * 86_400 + time.hour * 3_600 + time.minute * 60 - offset
    let there = zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(utc)))
    let local = utc + there
    let days = Int((Double(local) / 86_400).rounded(.down))
    let seconds = local - days * 86_400
    var moved = Self.date(daysSince1970: days)
    // On the customer's own clock no zone has to be named; UTC may be nobody's.
    moved.time = Time(hour: seconds / 3_600, minute: seconds % 3_600 / 60, offset: there == 0 ? 0 : nil)
    return moved
  }

  /// Minutes since 1970, for ordering; a time without an offset counts as UTC.
  var inOrder: Int {
    let clock = time.map { $0.hour * 60 + $0.minute - ($0.offset ?? 0) / 60 } ?? 0
    return Self.daysSince1970(year, month, day) * 1_440 + clock
  }

  /// Days of the Gregorian calendar, after Howard Hinnant's `days_from_civil`.
  private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func date(daysSince1970 days: Int) -> CalendarDate {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return CalendarDate(year: year, month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
