import Languages

/// A day or a moment as labels write it: `datetime (2013, 2, 12, 15, 0, 0) Hour`.
struct LabelledMoment {
  private var date: LocalDate
  private var time: LocalTime
  private var grain: Substring

  /// - Returns: Nil for intervals, holidays and whatever isn't a moment.
  init?(_ label: LabelledText.Label) {
    guard let value = label.members[""], value.hasPrefix("datetime (") else { return nil }
    let parts = value.split { !$0.isNumber && !$0.isLetter }
    let numbers = parts.dropFirst().prefix(6).compactMap { Int($0) }
    guard parts.count == 8, numbers.count == 6,
      let date = LocalDate(year: numbers[0], month: numbers[1], day: numbers[2]),
      let time = LocalTime(hour: numbers[3], minute: numbers[4], second: numbers[5])
    else { return nil }
    (self.date, self.time, grain) = (date, time, parts[7])
  }

  /// The clock that Duckling's texts refer to.
  static let ducklingClock = LocalDateTime(iso8601: "2013-02-12T04:30")
  /// The one of NLU++.
  static let bookingClock = LocalDateTime(iso8601: "2022-03-15T09:00")

  /// The value of a label that means a day.
  var day: Set<String>? { grain == "Day" ? [date.iso8601] : nil }

  /// The value of a label that means a moment; a time alone is right, too, where it is the next one on the clock.
  var moment: Set<String>? {
    guard ["Hour", "Minute", "Second"].contains(grain), let now = Self.ducklingClock else { return nil }
    let moment = LocalDateTime(date: date, time: time)
    let isNext = moment >= now && now.adding(seconds: 86_400).map { moment < $0 } == true
    return isNext ? [Self.text(moment), Self.text(time)] : [Self.text(moment)]
  }

  static func bookedDay(_ label: LabelledText.Label) -> Set<String>? {
    let numbers = ["year", "month", "day"].compactMap { label.members[$0].flatMap { Int($0) } }
    guard numbers.count == 3, let date = LocalDate(year: numbers[0], month: numbers[1], day: numbers[2]) else {
      return nil
    }
    return [date.iso8601]
  }

  static func bookedTime(_ label: LabelledText.Label) -> Set<String>? {
    let numbers = ["hour", "minute"].compactMap { label.members[$0].flatMap { Int($0) } }
    guard numbers.count == 2, let time = LocalTime(hour: numbers[0], minute: numbers[1]) else { return nil }
    return [text(time)]
  }

  /// Reads "DurationData 30 Minute".
  static func seconds(_ label: LabelledText.Label) -> Set<String>? {
    let parts = label.members[""]?.split(separator: " ") ?? []
    let units: [Substring: Double] = [
      "Second": 1, "Minute": 60, "Hour": 3600, "Day": 86_400, "Week": 604_800, "Month": 2_592_000, "Quarter": 7_776_000,
      "Year": 31_536_000,
    ]
    guard parts.count == 3, let number = Double(parts[1]), let unit = units[parts[2]] else { return nil }
    return [text(seconds: number * unit)]
  }

  static func text(_ time: LocalTime) -> String { time.second == 0 ? time.iso8601 + ":00" : time.iso8601 }

  static func text(_ moment: LocalDateTime) -> String { moment.date.iso8601 + "T" + text(moment.time) }

  static func text(seconds: Double) -> String {
    seconds == seconds.rounded() ? String(Int(seconds)) : String(seconds)
  }

  /// "2016-11-07 08:00:00" as it compares.
  static func joined(_ value: String) -> String { value.replacing(" ", with: "T") }
}
