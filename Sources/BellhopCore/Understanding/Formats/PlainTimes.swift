import Recognisers

extension LocalDate {
  /// In ISO 8601: `2026-04-03`.
  var plainText: String { "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))" }

  private static func padded(_ number: Int, _ count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
  }
}

extension LocalTime {
  /// Hours and minutes, with seconds where there are any: `14:30`.
  var plainText: String {
    let minutes = "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    return second == 0 ? minutes : minutes + ":\(second < 10 ? "0" : "")\(second)"
  }
}

extension LocalDateTime {
  /// In ISO 8601 without a zone: `2026-04-03T14:30`.
  var plainText: String { "\(date.plainText)T\(time.plainText)" }
}
