import Languages

/// Finds days, times and lengths of time for an input, and writes them as it wants them sent.
enum TimeRecognition {
  static func dates(_ rule: DateRule?, in message: String, _ context: ReadingContext) -> [Recognition] {
    var context = context
    if let order = rule?.pattern?.dateOrder { context.dateOrder = order }
    if let pattern = rule?.pattern, !pattern.hasDay { return written(pattern, in: message) }
    let found = DateRecogniser.find(in: message, context).compactMap { found in
      let days = meant(by: found, rule, today: context.now?.date) { $0 }
      return found.recognition(of: days) { rule?.pattern?.write($0, nil) ?? $0.iso8601 }
    }
    return found.isEmpty ? rule?.pattern.map { written($0, in: message) } ?? [] : found
  }

  static func dateTimes(_ rule: DateRule?, in message: String, _ context: ReadingContext) -> [Recognition] {
    var context = context
    if let order = rule?.pattern?.dateOrder { context.dateOrder = order }
    return DateTimeRecogniser.find(in: message, context).compactMap { found in
      let moments = meant(by: found, rule, today: context.now?.date) { $0.date }
      return found.recognition(of: moments) {
        rule?.pattern?.write($0.date, $0.time) ?? $0.iso8601
      }
    }
  }

  static func times(_ rule: TimeRule?, in message: String, _ context: ReadingContext) -> [Recognition] {
    TimeRecogniser.find(in: message, context).compactMap { found in
      var taken = ([found.value] + found.alternatives).filter { rule?.contains($0) != false }
      if found.certainty == .certain { taken = [rule?.usual(of: taken) ?? taken.first].compactMap { $0 } }
      if let usual = rule?.usual(of: taken) { taken = [usual] }
      return found.recognition(of: taken) {
        rule?.pattern?.write(nil, $0) ?? $0.iso8601
      }
    }
  }

  static func durations(_ unit: DurationUnit?, in message: String, _ context: ReadingContext) -> [Recognition] {
    DurationRecogniser.find(in: message, context).compactMap { found in
      found.recognition(of: [found.value]) { span in
        guard let unit else { return span.iso8601 }
        return unit.count(of: span).map(PlainNumber.text)
      }
    }
  }

  /// What an answer may mean for this input: of the readings that its rule takes all where people use the words for
  /// several, else only the likeliest.
  private static func meant<Moment>(
    by found: Found<Moment>,
    _ rule: DateRule?,
    today: LocalDate?,
    _ date: (Moment) -> LocalDate
  ) -> [Moment] {
    let taken = ([found.value] + found.alternatives).filter { rule?.contains(date($0), today: today) != false }
    if found.certainty == .likely { return onRightSide(taken, rule, today: today, date) }
    guard rule?.looksBack == true, let today, let past = taken.first(where: { date($0) <= today }) else {
      return Array(taken.prefix(1))
    }
    return [past]
  }

  /// Without the days that the same words mean on the side to which the input doesn't look: of two Fridays or two years
  /// the one to come, or the one that was.
  private static func onRightSide<Moment>(
    _ moments: [Moment],
    _ rule: DateRule?,
    today: LocalDate?,
    _ date: (Moment) -> LocalDate
  ) -> [Moment] {
    guard let today else { return moments }
    let days = moments.map(date)
    func isRight(_ day: LocalDate) -> Bool { rule?.looksBack == true ? day <= today : day >= today }
    return zip(moments, days)
      .filter { _, day in isRight(day) || !days.contains { isRight($0) && isSameWord($0, day) } }
      .map(\.0)
  }

  /// Whether a day without its year, month or week may be either of two.
  private static func isSameWord(_ a: LocalDate, _ b: LocalDate) -> Bool {
    let isSameDay = a.day == b.day && (a.month == b.month || abs(a.dayNumber - b.dayNumber) <= 62)
    return isSameDay || a.weekday == b.weekday && abs(a.dayNumber - b.dayNumber) <= 14
  }

  /// Dates in just this pattern, for those that no calendar day can be read from: `03/27`, `14032026`.
  private static func written(_ pattern: TimePattern, in message: String) -> [Recognition] {
    let scan = MessageScan(message)
    var found: [Recognition] = []
    var index = 0
    while index < scan.characters.count, found.count < MessageScan.mostFinds {
      if scan.beginsToken(at: index), let (value, end) = pattern.read(scan.characters, from: index),
        scan.endsToken(at: end)
      {
        found.append(scan.found(index..<end, value: value, .certain, "a date written \(pattern.text)"))
        index = end
      } else {
        index += 1
      }
    }
    return found
  }
}

extension DurationUnit {
  /// How many of the unit a length of time is, to two decimals; months and years by their mean length where the unit is
  /// shorter. Nil for what is too long to count.
  func count(of span: TimeSpan) -> Double? {
    let months = span.years * 12 + span.months
    let isOnlyMonths = span.weeks == 0 && span.days == 0 && span.hours == 0 && span.minutes == 0 && span.seconds == 0
    let count: Double
    switch self {
    case .month where isOnlyMonths: count = Double(months)
    case .year where isOnlyMonths: count = Double(months) / 12
    case .second: count = span.totalSeconds
    case .minute: count = span.totalSeconds / 60
    case .hour: count = span.totalSeconds / 3_600
    case .day: count = span.totalSeconds / 86_400
    case .week: count = span.totalSeconds / 604_800
    case .month: count = span.totalSeconds / 2_629_746
    case .year: count = span.totalSeconds / 31_556_952
    }
    return count.isFinite && abs(count) < 1e12 ? (count * 100).rounded() / 100 : nil
  }
}
