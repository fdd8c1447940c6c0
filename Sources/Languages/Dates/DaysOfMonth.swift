/// Days that are told by their place in a month.
extension TimeGrammar {
  /// "the 15th", "on 15", "le 15", "20th of next month", "le 20 du mois prochain".
  func dayOfMonthDate(at index: Int) -> Reading<LocalDate>? {
    guard let today else { return nil }
    let start = afterArticle(index)
    guard let day = dayNumber(at: start) else { return nil }
    var next = day.end
    // "On 12:30" is an hour.
    if tokens.isSign(next, ":", "."), tokens.touches(next), tokens.isNumber(next + 1), tokens.touches(next + 1) {
      return nil
    }
    if words.units[tokens.word(next)] == .day { next += 1 }
    if let month = monthQualifier(at: next),
      let first = LocalDate(year: today.year, month: today.month, day: 1)?
        .adding(months: month.months), let date = LocalDate(year: first.year, month: first.month, day: day.value)
    {
      return Reading(values: [date], range: index..<month.end, why: "a day of a certain month")
    }
    guard next == day.end, mayEnd(at: next) || isTimeBehind(next), isAnnounced(day, index: index, start: start) else {
      return nil
    }
    if let weekday = trailingWeekday(at: next) {
      let days = monthsAround(day.value, weekday: weekday, at: index)
      return days.isEmpty ? nil : Reading(values: days, range: index..<next + 1, why: "a day with its weekday")
    }
    let days = monthsAround(day.value, weekday: nil, at: index)
    guard !days.isEmpty else { return nil }
    let isLikely = !day.isOrdinal || !tokens.isNumber(start)
    return Reading(values: days, range: index..<next, isLikely: isLikely, why: "a day of the month")
  }

  /// "le 25 mardi"
  private func trailingWeekday(at index: Int) -> Int? {
    let word = tokens.word(index)
    return words.doubtfulWeekdays.contains(word) || tokens.word(index - 1).isEmpty && !words.hasArticleBeforeDays
      ? nil : words.weekdays[word]
  }

  /// Whether what stands before the day says that it is one.
  private func isAnnounced(_ day: (value: Int, end: Int, isOrdinal: Bool), index: Int, start: Int) -> Bool {
    let before = tokens.word(index - 1)
    // "The second" is rather the other one, and "le premier" the best.
    let isWord = !tokens.isNumber(start)
    let isWhole = tokens.isWhole(index..<day.end, but: words.fillers)
    if words.hasArticleBeforeDays {
      guard start > index, !(isWord && day.isOrdinal) else { return isWhole && day.isOrdinal && !isWord }
      return !words.otherArticles.contains(tokens.word(start - 1))
    }
    if isWord {
      // "Just the one" counts.
      if day.value == 1, !day.isOrdinal { return false }
      return start > index && (words.beforeDayWords.contains(before) || isWhole)
        && !(day.value == 1 && !isWhole && words.recipients.contains(before))
    }
    if start > index { return true }
    return day.isOrdinal
      ? words.datePrepositions.contains(before) || isWhole || mayEnd(at: day.end) : words.on.contains(before)
  }

  /// "of next month", "of this month", "du mois prochain": months from this one.
  func monthQualifier(at index: Int) -> (months: Int, end: Int)? {
    var next = index
    if words.ofWords.contains(tokens.word(next)) { next += 1 }
    if words.articles.contains(tokens.word(next)) { next += 1 }
    guard let (months, end) = words.month.distance(tokens, at: next) else {
      return words.month.names.contains(tokens.word(next)) && next > index ? (0, next + 1) : nil
    }
    return words.month.names.contains(tokens.word(next)) && next == index ? nil : (months, end)
  }

  /// The next and the last month in which the day exists, and falls on the weekday when one is given.
  func monthsAround(_ day: Int, weekday: Int?, at index: Int) -> [LocalDate] {
    guard let today, let first = LocalDate(year: today.year, month: today.month, day: 1) else { return [] }
    if let within = context.within, weekday == nil {
      let inside = [within.lowerBound, within.upperBound].compactMap {
        LocalDate(year: $0.year, month: $0.month, day: day)
      }
      if let date = inside.first(where: within.contains) { return [date] }
    }
    func search(_ months: some Sequence<Int>, _ isRight: (LocalDate) -> Bool) -> LocalDate? {
      for offset in months {
        guard let month = first.adding(months: offset),
          let date = LocalDate(year: month.year, month: month.month, day: day)
        else { continue }
        if isRight(date), weekday == nil || date.weekday == weekday { return date }
      }
      return nil
    }
    let next = search(0...40) { $0 >= today }
    let last = search(stride(from: 0, through: -40, by: -1)) { $0 < today }
    var prefersLast = looksBack(from: index)
    if weekday != nil, let next, let last {
      // Both of weekday and day were looked up: a day of this month or the last is nearer than one months ahead.
      prefersLast = prefersLast || (today.dayNumber - last.dayNumber <= 31 && next.dayNumber - today.dayNumber > 31)
    }
    return (prefersLast ? [last, next] : [next, last]).compactMap { $0 }
  }

  /// "first Friday of July", "last day of October 2026", "end of the month", "fin du mois".
  func placedDate(at index: Int) -> Reading<LocalDate>? {
    guard today != nil, !tokens.word(index).isEmpty || tokens.isNumber(index) else { return nil }
    if let edge = edge(at: index), let month = namedMonth(at: edge.end, isNeeded: true) {
      let days = month.firsts.compactMap { edge.isEnd ? $0.endOfMonth : $0 }
      return Reading(values: days, range: index..<month.end, isLikely: true, why: "the edge of a month")
    }
    let place: (value: Int, end: Int)
    if words.lasts.contains(tokens.word(index)) {
      place = (-1, index + 1)
    } else if let ordinal = words.numbers.ordinal(tokens, at: index), ordinal.value <= 5 {
      place = ordinal
    } else {
      return nil
    }
    let isDay = words.units[tokens.word(place.end)] == .day
    let weekday = words.weekdays[tokens.word(place.end)]
    guard isDay || weekday != nil, let month = namedMonth(at: place.end + 1, isNeeded: true) else { return nil }
    let days = month.firsts.compactMap { first -> LocalDate? in
      guard let weekday else { return place.value < 0 ? first.endOfMonth : first.adding(days: place.value - 1) }
      guard place.value > 0 else {
        return first.endOfMonth.flatMap { last in last.adding(days: -((last.weekday - weekday + 7) % 7)) }
      }
      let day = first.adding(days: (weekday - first.weekday + 7) % 7 + (place.value - 1) * 7)
      return day?.month == first.month ? day : nil
    }
    return days.isEmpty ? nil : Reading(values: days, range: index..<month.end, why: "a day by its place in the month")
  }

  private func edge(at index: Int) -> (isEnd: Bool, end: Int)? {
    words.edges[tokens.word(index)].map { ($0, index + 1) }
  }

  /// The first days of the month that is named there, with its year or in the years around today.
  private func namedMonth(at index: Int, isNeeded: Bool) -> (firsts: [LocalDate], end: Int)? {
    guard let today else { return nil }
    if let month = monthQualifier(at: index) {
      guard let first = LocalDate(year: today.year, month: today.month, day: 1)?.adding(months: month.months) else {
        return nil
      }
      return ([first], month.end)
    }
    let next = words.ofWords.contains(tokens.word(index)) ? index + 1 : index
    guard let month = words.months[tokens.word(next)] else { return nil }
    if tokens.digits(next + 1) == 4, let year = tokens.number(next + 1),
      let first = LocalDate(year: year, month: month, day: 1)
    {
      return ([first], next + 2)
    }
    let years = month >= today.month ? [today.year, today.year - 1] : [today.year + 1, today.year]
    let firsts = years.compactMap { LocalDate(year: $0, month: month, day: 1) }
    return (looksBack(from: index) ? firsts.reversed() : firsts, next + 1)
  }
}
