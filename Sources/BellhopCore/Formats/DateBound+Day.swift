import Languages

extension DateBound {
  /// The day that the bound is; nil when it depends on today and that isn't known.
  func day(from today: LocalDate?) -> LocalDate? {
    switch self {
    case .day(let day): day
    case .fromToday(let count, .day): today?.adding(days: count)
    case .fromToday(let count, .week): today?.adding(days: count * 7)
    case .fromToday(let count, .month): today?.adding(months: count)
    case .fromToday(let count, .year): today?.adding(months: count * 12)
    }
  }
}

extension DateRule {
  /// Whether a day is taken; a bound that isn't known refuses nothing.
  func contains(_ day: LocalDate, today: LocalDate?) -> Bool {
    earliest?.day(from: today).map { day >= $0 } != false && latest?.day(from: today).map { day <= $0 } != false
  }
}
