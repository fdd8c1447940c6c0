/// ISO 8601 texts, which is how values are sent.
extension LocalDate {
  /// `2026-04-03`.
  public var iso8601: String { padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2) }

  /// - Parameter iso8601: `2026-04-03`, and nothing else.
  public init?(iso8601: String) {
    let bytes = Array(iso8601.utf8)
    let dash = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == dash, bytes[7] == dash,
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension LocalTime {
  /// `14:30`, or `14:30:05` when it has seconds.
  public var iso8601: String {
    padded(hour, 2) + ":" + padded(minute, 2) + (second == 0 ? "" : ":" + padded(second, 2))
  }

  /// - Parameter iso8601: `14:30` or `14:30:05`, and nothing else.
  public init?(iso8601: String) {
    let bytes = Array(iso8601.utf8)
    let colon = UInt8(ascii: ":")
    guard bytes.count == 5 || bytes.count == 8, bytes[2] == colon,
      let hour = number(bytes[0..<2]), let minute = number(bytes[3..<5])
    else { return nil }
    guard bytes.count == 8 else {
      self.init(hour: hour, minute: minute)
      return
    }
    guard bytes[5] == colon, let second = number(bytes[6..<8]) else { return nil }
    self.init(hour: hour, minute: minute, second: second)
  }
}

extension LocalDateTime {
  /// `2026-04-03T14:30`.
  public var iso8601: String { date.iso8601 + "T" + time.iso8601 }

  /// - Parameter iso8601: `2026-04-03T14:30` or `2026-04-03T14:30:05`, and nothing else.
  public init?(iso8601: String) {
    let parts = iso8601.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let date = LocalDate(iso8601: String(parts[0])),
      let time = LocalTime(iso8601: String(parts[1]))
    else { return nil }
    self.init(date: date, time: time)
  }
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

private func number(_ bytes: ArraySlice<UInt8>) -> Int? {
  var value = 0
  for byte in bytes {
    guard (0x30...0x39).contains(byte) else { return nil }
    value = value * 10 + Int(byte - 0x30)
  }
  return value
}
