/// Days are counted with whole numbers alone, because a calendar of the system costs a thousand times as much.
extension LocalDate {
  /// Days since 1 January 1970; the date algorithms of Howard Hinnant, for years that begin in March.
  public var dayNumber: Int {
    let marchYear = month > 2 ? year : year - 1
    let era = marchYear / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// - Returns: Nil outside the years 1 to 9999.
  public init?(dayNumber: Int) {
    // From 1 March of the year 0 until 31 December 9999; further away the sums below could overflow.
    guard (-719_468...2_932_896).contains(dayNumber) else { return nil }
    let days = dayNumber + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(year: year, month: month, day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// 1 for Monday to 7 for Sunday, as ISO 8601 counts.
  public var weekday: Int { (dayNumber + 719_468 + 2) % 7 + 1 }

  /// - Returns: Nil outside the years 1 to 9999.
  public func adding(days: Int) -> LocalDate? {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    return overflow ? nil : LocalDate(dayNumber: sum)
  }

  /// The same day so many months later, or the last day of that month when it is shorter.
  ///
  /// - Returns: Nil outside the years 1 to 9999.
  public func adding(months: Int) -> LocalDate? {
    guard (-120_000...120_000).contains(months) else { return nil }
    let count = year * 12 + month - 1 + months
    guard count >= 12 else { return nil }
    let (year, month) = (count / 12, count % 12 + 1)
    return LocalDate(year: year, month: month, day: min(day, Self.days(in: month, of: year)))
  }

  /// So many days later that are neither Saturday nor Sunday; public holidays aren't known.
  ///
  /// - Returns: Nil outside the years 1 to 9999, and for more than a thousand days.
  public func adding(workingDays: Int) -> LocalDate? {
    guard (-1000...1000).contains(workingDays) else { return nil }
    var date = self
    var left = abs(workingDays)
    while left > 0 {
      guard let next = date.adding(days: workingDays.signum()) else { return nil }
      date = next
      if date.weekday <= 5 { left -= 1 }
    }
    return date
  }

  /// The last day of its month.
  public var endOfMonth: LocalDate? { LocalDate(year: year, month: month, day: Self.days(in: month, of: year)) }
}

extension LocalDateTime {
  /// Without its seconds, which nobody means who says hours or minutes.
  var toMinute: LocalDateTime {
    LocalTime(hour: time.hour, minute: time.minute).map { LocalDateTime(date: date, time: $0) } ?? self
  }

  /// - Returns: Nil outside the years 1 to 9999.
  public func adding(seconds: Int) -> LocalDateTime? {
    let (sum, overflow) = (time.hour * 3600 + time.minute * 60 + time.second).addingReportingOverflow(seconds)
    guard !overflow else { return nil }
    // Division rounds towards zero, the calendar down.
    let days = sum / 86_400 - (sum % 86_400 < 0 ? 1 : 0)
    let rest = (sum % 86_400 + 86_400) % 86_400
    guard let date = date.adding(days: days),
      let time = LocalTime(hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60)
    else { return nil }
    return LocalDateTime(date: date, time: time)
  }
}
