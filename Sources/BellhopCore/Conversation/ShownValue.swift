import Languages

extension Language {
  /// A value as the customer reads it before it is sent: the weekday is what somebody checks who said "next Friday".
  ///
  /// What is sent keeps its normal form, and so does a value that the admin's own pattern writes.
  func shown(_ value: String, as format: InputFormat) -> String {
    switch format {
    case .date, .dateTime:
      guard let date = LocalDate(iso8601: String(value.prefix(10))) else { return value }
      return "\(weekdays[date.weekday - 1]) \(shown(value))"
    case .duration: return TimeSpan(iso8601: value).map(words) ?? value
    default: return value
    }
  }

  private func words(of span: TimeSpan) -> String {
    let counts = [span.years, span.months, span.weeks, span.days, span.hours, span.minutes, span.seconds]
    let parts = zip(counts, units).filter { $0.0 > 0 }.map { count, unit in
      "\(count) \(count == 1 ? unit.one : unit.many)"
    }
    guard let last = parts.last, span.milliseconds == 0 else { return span.iso8601 }
    guard parts.count > 1 else { return last }
    return parts.dropLast().joined(separator: ", ") + (self == .english ? " and " : " et ") + last
  }

  /// Monday first.
  private var weekdays: [String] {
    switch self {
    case .english: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    case .french: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
    }
  }

  private var units: [(one: String, many: String)] {
    switch self {
    case .english:
      [
        ("year", "years"), ("month", "months"), ("week", "weeks"), ("day", "days"), ("hour", "hours"),
        ("minute", "minutes"), ("second", "seconds"),
      ]
    case .french:
      [
        ("an", "ans"), ("mois", "mois"), ("semaine", "semaines"), ("jour", "jours"), ("heure", "heures"),
        ("minute", "minutes"), ("seconde", "secondes"),
      ]
    }
  }
}
