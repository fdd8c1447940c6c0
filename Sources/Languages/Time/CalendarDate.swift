/// A day, or a day with a time, as ISO 8601 writes it: with the offset from UTC where there is one.
///
/// Read and written by hand: a formatter costs tens of milliseconds at first use, and guesses where this refuses.
public struct CalendarDate: Hashable, Sendable {
  public var date: LocalDate
  public var time: Time?

  public var year: Int { date.year }
  public var month: Int { date.month }
  public var day: Int { date.day }

  public struct Time: Hashable, Sendable {
    public var hour: Int
    public var minute: Int
    /// Seconds east of UTC; nil when the text gives none.
    public var offset: Int?

    public init(hour: Int, minute: Int, offset: Int?) {
      self.hour = hour
      self.minute = minute
      self.offset = offset
    }

    /// " UTC", " (UTC+5:30)", or nothing without an offset.
    public var zoneName: String {
      guard let offset else { return "" }
      if offset == 0 { return " UTC" }
      let minutes = abs(offset) / 60
      let rest = minutes % 60 == 0 ? "" : ":" + String(minutes % 60 + 100).suffix(2)
      return " (UTC\(offset < 0 ? "-" : "+")\(minutes / 60)\(rest))"
    }
  }

  public init(_ date: LocalDate, time: Time? = nil) {
    self.date = date
    self.time = time
  }

  /// Reads `2026-03-14`, `2026-03-14T09:30`, `2026-03-14 09:30:00.123Z` and `2026-03-14T09:30:00+02:00`.
  public init?(_ text: String) {
    let bytes = Array(text.utf8.prefix(41))
    guard (10...40).contains(bytes.count), let date = LocalDate(iso8601: String(text.prefix(10))) else { return nil }
    self.init(date)
    if bytes.count == 10 { return }
    guard bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "), let time = Time(bytes[11...]) else {
      return nil
    }
    self.time = time
  }

  /// Seconds since 1970 on the clocks of UTC; a time without an offset counts as UTC.
  public var secondsSince1970: Int {
    date.dayNumber * 86_400 + (time.map { $0.hour * 3_600 + $0.minute * 60 - ($0.offset ?? 0) } ?? 0)
  }

  /// - Parameter seconds: Since 1970, on the clock that the time is to show.
  /// - Returns: Nil outside the years 1 to 9999.
  public init?(secondsSince1970 seconds: Int, offset: Int?) {
    // Division rounds towards zero, the calendar down.
    let days = seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)
    let rest = (seconds % 86_400 + 86_400) % 86_400
    guard let date = LocalDate(dayNumber: days) else { return nil }
    self.init(date, time: Time(hour: rest / 3_600, minute: rest % 3_600 / 60, offset: offset))
  }
}

extension CalendarDate.Time {
  /// Reads `09:30`, `09:30:00.123Z`, `09:30+02:00`.
  public init?(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    guard rest.count >= 5, rest[rest.startIndex + 2] == UInt8(ascii: ":"),
      let hour = Self.number(rest.prefix(2)), let minute = Self.number(rest.dropFirst(3).prefix(2)),
      (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    rest = rest.dropFirst(5)
    if rest.first == UInt8(ascii: ":") {
      guard let seconds = Self.number(rest.dropFirst().prefix(2)), (0...60).contains(seconds) else { return nil }
      rest = rest.dropFirst(3)
      if rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",") {
        rest = rest.dropFirst().drop { (48...57).contains($0) }
      }
    }
    guard let sign = rest.first else {
      self.init(hour: hour, minute: minute, offset: nil)
      return
    }
    rest = rest.dropFirst()
    if sign == UInt8(ascii: "Z") {
      guard rest.isEmpty else { return nil }
      self.init(hour: hour, minute: minute, offset: 0)
      return
    }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
    let digits = rest.filter { $0 != UInt8(ascii: ":") }
    guard digits.count == 2 || digits.count == 4, let hours = Self.number(digits.prefix(2)),
      let minutes = digits.count == 4 ? Self.number(digits.dropFirst(2)) : 0, hours <= 18, minutes < 60
    else { return nil }
    let seconds = (hours * 60 + minutes) * 60
    self.init(hour: hour, minute: minute, offset: sign == UInt8(ascii: "-") ? -seconds : seconds)
  }

  private static func number(_ bytes: some Collection<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1) - 48 }
  }
}
