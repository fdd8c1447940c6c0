/// Days that are told by their distance from another one.
extension TimeGrammar {
  /// "3 days ago", "two weeks from now", "a week from tomorrow", "3 days after 12 January", "a week on Friday".
  func offsetDate(at index: Int) -> Reading<LocalDate>? {
    guard let today else { return nil }
    if let reading = weekdaysFromNow(at: index) ?? neighbour(at: index) { return reading }
    guard let span = offset(at: index), span.isOfDays else { return nil }
    let next = span.end
    func reading(_ days: [LocalDate], _ end: Int) -> Reading<LocalDate>? {
      days.isEmpty
        ? nil : Reading(values: days, range: index..<end, isLikely: span.isRough, why: "a day by its distance")
    }
    if let direction = direction(at: next) {
      return reading([span.applied(to: today, direction.sign)].compactMap { $0 }, direction.end)
    }
    guard let relation = relation(at: next, span) else { return nil }
    let start = afterArticle(relation.end)
    guard let base = plainDate(at: start) else { return nil }
    return reading(base.values.compactMap { span.applied(to: $0, relation.sign) }, base.end)
  }

  /// "in 3 days", "dans trois jours", "il y a deux semaines".
  func signedOffsetDate(at index: Int) -> Reading<LocalDate>? {
    guard let today, let sign = signBefore(at: index), let span = offset(at: sign.end), span.isOfDays,
      let date = span.applied(to: today, sign.value)
    else { return nil }
    // "in 3 days' time", "in 3 days from today"
    var end = tokens.isSign(span.end, "'") ? span.end + 1 : span.end
    if tokens.word(end) == "s" { end += 1 }
    end = words.distanceClosings.contains(tokens.word(end)) ? end + 1 : span.end
    if let base = offsetDate(at: sign.end), base.end > end { return base.from(index) }
    return Reading(values: [date], range: index..<end, isLikely: span.isRough, why: "a day by its distance")
  }

  /// The words before a span that make it a distance: "in", "dans", "il y a".
  func signBefore(at index: Int) -> (value: Int, end: Int)? {
    guard let sign = words.distanceBefore.match(tokens, at: index) else { return nil }
    return (sign.value, words.roughly.match(tokens, at: sign.end)?.end ?? sign.end)
  }

  /// "ago", "from now", "later", "plus tard": which way from now.
  func direction(at index: Int) -> (sign: Int, end: Int)? {
    words.distanceBehind.match(tokens, at: index).map { ($0.value, $0.end) }
  }

  private func relation(at index: Int, _ span: Offset) -> (sign: Int, end: Int)? {
    let word = tokens.word(index)
    // "3 nights from the 8th" begin on the 8th.
    guard !words.nights.contains(tokens.word(index - 1)) else { return nil }
    if let sign = words.distanceFrom[word] { return (sign, index + 1) }
    guard words.isWeekFromDays, span.isOfWeeks else { return nil }
    // "A week today", "a fortnight on Friday".
    if words.on.contains(word) { return (1, index + 1) }
    return words.dayPhrases.value(of: word).map { $0 >= 0 } == true ? (1, index) : nil
  }

  /// "two Sundays from now"
  private func weekdaysFromNow(at index: Int) -> Reading<LocalDate>? {
    guard let count = count(at: index), (1...60).contains(count.value),
      let weekday = words.weekdays[tokens.word(count.end)],
      let direction = direction(at: count.end + 1),
      let first = qualified(weekday, direction.sign > 0 ? .coming : .past).first,
      let date = first.adding(days: (count.value - 1) * 7 * direction.sign)
    else { return nil }
    return Reading(values: [date], range: index..<direction.end, why: "a day by its distance")
  }

  /// "the day after Christmas", "la veille du 3 mars".
  private func neighbour(at index: Int) -> Reading<LocalDate>? {
    let start = afterArticle(index)
    guard let phrase = words.neighbours.match(tokens, at: start) else { return nil }
    let next = phrase.end
    guard let base = plainDate(at: afterArticle(next)) else { return nil }
    let days = base.values.compactMap { $0.adding(days: phrase.value) }
    return days.isEmpty ? nil : Reading(values: days, range: index..<base.end, why: "a day by its distance")
  }

  /// A span of time as a distance in the calendar.
  struct Offset {
    var span: TimeSpan
    var workingDays = 0
    var end: Int
    var isRough = false

    var isOfDays: Bool { span.hours == 0 && span.minutes == 0 && span.seconds == 0 && span.milliseconds == 0 }
    var isOfWeeks: Bool { span.weeks > 0 && span == TimeSpan(weeks: span.weeks) }

    func applied(to date: LocalDate, _ sign: Int) -> LocalDate? {
      if workingDays > 0 { return date.adding(workingDays: workingDays * sign) }
      return date.adding(months: (span.years * 12 + span.months) * sign)?
        .adding(days: (span.weeks * 7 + span.days) * sign)
    }
  }

  func offset(at index: Int) -> Offset? {
    if let count = count(at: index), count.value <= 1000 {
      let (first, second) = (tokens.word(count.end), tokens.word(count.end + 1))
      let isWorking =
        words.units[first] == .day && own.workingBehind.contains(second)
        || own.workingBefore.contains(first) && words.units[second] == .day
      if isWorking { return Offset(span: .zero, workingDays: count.value, end: count.end + 2) }
    }
    return span(at: index).map { Offset(span: $0.value, end: $0.end, isRough: $0.isLikely) }
  }
}
