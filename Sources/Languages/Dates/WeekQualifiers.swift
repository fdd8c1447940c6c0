/// Which week's weekday is meant.
extension TimeGrammar {
  enum Qualifier: String, Sendable {
    case this
    case next
    case last
    case coming
    case past
  }

  /// "this", "next", "last", "ce" before a weekday, and where the weekday is.
  func qualifier(at index: Int) -> (Qualifier?, Int) {
    let table = words.qualifiers
    guard let first = table[tokens.word(index)] else { return (nil, index) }
    // "this coming Friday", "this past Wednesday"
    guard first == .this, let second = table[tokens.word(index + 1)] else { return (first, index + 1) }
    return (second, index + 2)
  }

  /// The days that a weekday with its qualifier may be, best first.
  func qualified(_ weekday: Int, _ qualifier: Qualifier) -> [LocalDate] {
    guard let today else { return [] }
    let ahead = (weekday - today.weekday + 6) % 7 + 1
    let back = (today.weekday - weekday + 6) % 7 + 1
    let inNextWeek = weekday - today.weekday + 7
    let inLastWeek = weekday - today.weekday - 7
    let distances =
      switch qualifier {
      case .this:
        // Today is called so; on a Tuesday "this Tuesday" is rather the next one.
        weekday == today.weekday ? [7, 0] : weekday > today.weekday ? [weekday - today.weekday] : [ahead, -back]
      case .coming: [ahead]
      case .past: [-back]
      case .next: [inNextWeek, ahead]
      case .last: [-back, inLastWeek]
      }
    return distances.compactMap { today.adding(days: $0) }.reduce(into: []) { days, day in
      if !days.contains(day) { days.append(day) }
    }
  }

  /// The days of a weekday with what stands behind it: "prochain", "dernier", "en huit", "week", "after next".
  func qualifiedBehind(_ weekday: Int, at index: Int) -> (values: [LocalDate], end: Int)? {
    func coming(plus weeks: Int, _ end: Int) -> (values: [LocalDate], end: Int)? {
      qualified(weekday, .coming).first?.adding(days: weeks * 7).map { ([$0], end) }
    }
    // "Wednesday in two weeks", "Monday two weeks from now"
    let sign = signBefore(at: index)
    if let offset = offset(at: sign?.end ?? index), offset.isOfWeeks,
      let end = sign == nil ? direction(at: offset.end).flatMap({ $0.sign > 0 ? $0.end : nil }) : offset.end,
      let date = day(weekday, ofWeek: offset.span.weeks * (sign?.value ?? 1))
    {
      return ([date], end)
    }
    if words.beforeCountedWeeks.contains(tokens.word(index)), let count = count(at: index + 1),
      count.value == 8 || count.value == 15
    {
      // On a Tuesday it is counted from today.
      let isToday = today?.weekday == weekday
      return coming(plus: count.value / 7 - (isToday ? 1 : 0), count.end)
    }
    guard let phrase = words.weekdayBehind.match(tokens, at: index) else { return nil }
    switch phrase.value {
    // The next one to come; some mean the one of the next week.
    case .coming: return (qualified(weekday, .next).sorted(), phrase.end)
    case .next: return (qualified(weekday, .next), phrase.end)
    case .last: return (qualified(weekday, .last), phrase.end)
    // "Friday week" is a week after Friday.
    case .afterNext: return mayEnd(at: phrase.end) || phrase.end > index + 1 ? coming(plus: 1, phrase.end) : nil
    case .beforeLast:
      return qualified(weekday, .past).first?.adding(days: -7).map { ([$0], phrase.end) }
    }
  }

  /// "next week", "of last week", "la semaine prochaine": weeks from this one.
  func weekQualifier(at index: Int) -> (weeks: Int, end: Int)? {
    var next = tokens.skip(",-", at: index)
    if words.ofWords.contains(tokens.word(next)) || words.beforeWeeks.contains(tokens.word(next)) { next += 1 }
    if words.articles.contains(tokens.word(next)) { next += 1 }
    guard let (weeks, end) = words.week.distance(tokens, at: next) else { return nil }
    // "Next week's"
    return (weeks, tokens.word(end) == "s" ? end + 1 : end)
  }

  func day(_ weekday: Int, ofWeek weeks: Int) -> LocalDate? {
    today?.adding(days: weekday - (today?.weekday ?? 0) + weeks * 7)
  }

  /// "next week Wednesday", "next week on Friday", "la semaine prochaine vendredi".
  func weekDate(at index: Int) -> Reading<LocalDate>? {
    guard !tokens.isSign(index), let week = weekQualifier(at: index) else { return nil }
    var next = tokens.skip(",-", at: week.end)
    if words.on.contains(tokens.word(next)) { next += 1 }
    guard let weekday = weekday(at: next), !words.doubtfulWeekdays.contains(tokens.word(next)),
      let date = day(weekday, ofWeek: week.weeks)
    else { return nil }
    return Reading(values: [date], range: index..<next + 1, why: "a weekday of a certain week")
  }
}
