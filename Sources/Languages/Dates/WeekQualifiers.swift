/// Which week's weekday is meant.
extension TimeGrammar {
  enum Qualifier {
    case this
    case next
    case last
    case coming
    case past
  }

  /// "this", "next", "last", "ce" before a weekday, and where the weekday is.
  func qualifier(at index: Int) -> (Qualifier?, Int) {
    let table = isFrench ? qualifiersInFrench : qualifiersInEnglish
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
    let word = tokens.word(index)
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
    guard isFrench else {
      if tokens.follows(["after", "next"], at: index) { return coming(plus: 1, index + 2) }
      if tokens.follows(["before", "last"], at: index), let last = qualified(weekday, .past).first {
        return last.adding(days: -7).map { ([$0], index + 2) }
      }
      // "Friday week" is a week after Friday.
      return word == "week" && mayEnd(at: index + 1) ? coming(plus: 1, index + 1) : nil
    }
    if word == "en", let count = count(at: index + 1), count.value == 8 || count.value == 15 {
      // On a Tuesday it is counted from today.
      let isToday = today?.weekday == weekday
      return coming(plus: count.value / 7 - (isToday ? 1 : 0), count.end)
    }
    // The next one to come; some mean the one of the next week.
    if ["prochain", "prochaine", "pro"].contains(word) { return (qualified(weekday, .next).sorted(), index + 1) }
    if ["dernier", "derniere", "passe"].contains(word) { return (qualified(weekday, .last), index + 1) }
    if word == "suivant" { return (qualified(weekday, .next), index + 1) }
    return tokens.follows(["d", "apres"], at: index) ? (qualified(weekday, .next), index + 2) : nil
  }

  /// "next week", "of last week", "la semaine prochaine": weeks from this one.
  func weekQualifier(at index: Int) -> (weeks: Int, end: Int)? {
    var next = tokens.skip(",-", at: index)
    if words.ofWords.contains(tokens.word(next)) || ["from", "on"].contains(tokens.word(next)) { next += 1 }
    if words.articles.contains(tokens.word(next)) { next += 1 }
    if isFrench {
      if tokens.word(next) == "cette", tokens.word(next + 1) == "semaine" { return (0, next + 2) }
      guard tokens.word(next) == "semaine" else { return nil }
      if let weeks = weeksInFrench[tokens.word(next + 1)] { return (weeks, next + 2) }
      return tokens.follows(["d", "apres"], at: next + 1) ? (1, next + 3) : nil
    }
    guard let weeks = weeksInEnglish[tokens.word(next)], ["week", "weeks", "wk"].contains(tokens.word(next + 1)) else {
      return nil
    }
    return (weeks, next + 2 + (tokens.word(next + 2) == "s" ? 1 : 0))
  }

  func day(_ weekday: Int, ofWeek weeks: Int) -> LocalDate? {
    today?.adding(days: weekday - (today?.weekday ?? 0) + weeks * 7)
  }

  /// "next week Wednesday", "next week on Friday", "la semaine prochaine vendredi".
  func weekDate(at index: Int) -> Reading<LocalDate>? {
    guard !tokens.isSign(index), let week = weekQualifier(at: index) else { return nil }
    var next = tokens.skip(",-", at: week.end)
    if ["on", "le"].contains(tokens.word(next)) { next += 1 }
    guard let weekday = weekday(at: next), !words.doubtfulWeekdays.contains(tokens.word(next)),
      let date = day(weekday, ofWeek: week.weeks)
    else { return nil }
    return Reading(values: [date], range: index..<next + 1, why: "a weekday of a certain week")
  }
}

private let qualifiersInFrench: [String: TimeGrammar.Qualifier] = ["ce": .this, "cet": .this, "cette": .this]
private let qualifiersInEnglish: [String: TimeGrammar.Qualifier] = [
  "this": .this, "next": .next, "last": .last, "coming": .coming, "upcoming": .coming, "past": .past,
  "following": .next, "previous": .last, "nxt": .next,
]

/// Which week, counted from this one.
private let weeksInFrench = [
  "prochaine": 1, "prochain": 1, "suivante": 1, "derniere": -1, "dernier": -1, "passee": -1, "pro": 1,
]
private let weeksInEnglish = [
  "this": 0, "next": 1, "last": -1, "following": 1, "previous": -1, "coming": 1, "current": 0, "past": -1, "nxt": 1,
]
