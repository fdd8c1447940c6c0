/// Days that are named after today, or by their weekday.
extension TimeGrammar {
  /// "today", "day after tomorrow", "avant-hier", and days that have a name: "Christmas Eve".
  func namedDay(at index: Int) -> Reading<LocalDate>? {
    guard let today else { return nil }
    if let phrase = words.dayPhrases.match(tokens, at: index) {
      guard let date = today.adding(days: phrase.value) else { return nil }
      return Reading(values: [date], range: index..<phrase.end, why: "a day counted from today")
    }
    guard let feast = words.feasts.match(tokens, at: index) else { return nil }
    if tokens.digits(feast.end) == 4, let year = tokens.number(feast.end),
      let date = LocalDate(year: year, month: feast.value.month, day: feast.value.day)
    {
      return Reading(values: [date], range: index..<feast.end + 1, why: "a day that has a name")
    }
    guard let days = yearless(month: feast.value.month, day: feast.value.day, at: index)?.days else { return nil }
    return Reading(values: days, range: index..<feast.end, why: "a day that has a name")
  }

  /// "Friday", "next Friday", "Sat 4 Apr", "Friday next week", "vendredi prochain", "lundi en huit".
  func weekdayDate(at index: Int) -> Reading<LocalDate>? {
    let (qualifier, start) = qualifier(at: index)
    guard !tokens.word(start).isEmpty, let weekday = weekday(at: start), !isNamedWeekday(start) else { return nil }
    let next = tokens.skip(".", at: start + 1)
    if let dated = datedWeekday(weekday, index, after: next) { return dated }
    guard today != nil else { return nil }
    if let week = weekQualifier(at: next), let date = day(weekday, ofWeek: week.weeks) {
      return Reading(values: [date], range: index..<week.end, why: "a weekday of a certain week")
    }
    if let days = qualifiedBehind(weekday, at: start + 1) {
      return Reading(values: days.values, range: index..<days.end, isLikely: days.values.count > 1, why: "a weekday")
    }
    guard let qualifier else { return bareWeekday(weekday, at: start) }
    let days = qualified(weekday, qualifier)
    guard !days.isEmpty else { return nil }
    let isLikely = days.count > 1 && (qualifier != .this || weekday == today?.weekday)
    return Reading(values: days, range: index..<start + 1, isLikely: isLikely, why: "a weekday")
  }

  private func bareWeekday(_ weekday: Int, at index: Int) -> Reading<LocalDate>? {
    let range = index..<index + 1
    let word = tokens.word(index)
    if words.doubtfulWeekdays.contains(word) {
      let before = tokens.word(index - 1)
      let isAnnounced = words.beforeDoubtful.contains(before) && mayEnd(at: index + 1)
      guard isAnnounced || isListed(index) || tokens.isWhole(range, but: words.politeness) || isTimeNext(index + 1)
      else {
        return nil
      }
    }
    let days = weekdayAround(weekday, at: index)
    return days.isEmpty ? nil : Reading(values: days, range: range, why: "a weekday")
  }

  /// Whether another weekday stands beside it: "Tue, Wed or Fri".
  private func isListed(_ index: Int) -> Bool {
    func isJoint(_ index: Int) -> Bool {
      tokens.isSign(index, ",", "/") || words.and == tokens.word(index) || words.or == tokens.word(index)
    }
    func isWeekday(_ index: Int) -> Bool { weekday(at: index) != nil }
    return isJoint(index + 1) && isWeekday(index + 2) || isJoint(index - 1) && isWeekday(index - 2)
  }

  /// Whether an hour follows: "sat at 5".
  private func isTimeNext(_ index: Int) -> Bool {
    let next = clock.at.contains(tokens.word(index)) || tokens.isSign(index, "@") ? index + 1 : index
    return next > index && tokens.isNumber(next) || isTimeBehind(index)
  }

  /// A weekday with its date: the date says it all, the weekday chooses among the years or months.
  private func datedWeekday(_ weekday: Int, _ start: Int, after index: Int) -> Reading<LocalDate>? {
    var next = tokens.skip(",-(", at: index)
    if words.articles.contains(tokens.word(next)) || words.on.contains(tokens.word(next)) { next += 1 }
    if words.articles.contains(tokens.word(next)) { next += 1 }
    if var reading = longest(digitDate(at: next), namedMonthDate(at: next)) {
      let fitting = reading.values.filter { $0.weekday == weekday }
      if fitting.isEmpty {
        // Either is a slip; the date is more often what was looked up.
        reading.isLikely = true
        if let first = reading.values.first,
          let further = yearless(month: first.month, day: first.day, weekday: weekday, at: start),
          reading.values.count > 1
        {
          reading.values += further.days
        }
      } else {
        // A weekday that fits one order alone has said which one it is.
        reading.isLikely = false
        reading.values = fitting + reading.values.filter { $0.weekday != weekday }
      }
      return reading.from(start).to(tokens.isSign(next - 1, "(") ? tokens.skip(")", at: reading.end) : reading.end)
    }
    guard let day = dayNumber(at: next), mayEnd(at: day.end) || isTimeBehind(day.end), !tokens.isSign(day.end, ":"),
      day.isOrdinal || !isTimeAhead(next)
    else { return nil }
    let days = monthsAround(day.value, weekday: weekday, at: start)
    guard !days.isEmpty else { return nil }
    return Reading(values: days, range: start..<day.end, isLikely: !day.isOrdinal, why: "a weekday with its day")
  }

  /// Whether a day or a time of it follows a bare number: "monday the 24th 6 pm".
  func isTimeBehind(_ index: Int) -> Bool { isPartOfDay(index) || time(at: index) != nil }

  /// "Black Friday" is a day to buy things, and "every Friday" no certain one.
  private func isNamedWeekday(_ index: Int) -> Bool {
    words.namedWeekdays.match(tokens, endingAt: index) != nil
  }

  func isPartOfDay(_ index: Int) -> Bool { words.partsOfDay.match(tokens, at: index) != nil }

  /// Whether the bare number there is an hour: "Friday 3 pm", "vendredi 15 h".
  private func isTimeAhead(_ index: Int) -> Bool {
    clock.behindWeekdayHours.contains(tokens.word(index + 1)) || isPartOfDay(index + 1)
  }
}
