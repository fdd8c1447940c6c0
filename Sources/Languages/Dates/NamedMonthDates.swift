/// Days whose month is named.
extension TimeGrammar {
  /// "3 April", "3rd of April 2026", "April 3rd", "05-Aug-2016", "2019/aug/01", "le 1er mars".
  func namedMonthDate(at index: Int) -> Reading<LocalDate>? {
    longest(dayThenMonth(at: index), monthThenDay(at: index), yearThenMonth(at: index))
  }

  private func dayThenMonth(at index: Int) -> Reading<LocalDate>? {
    guard let day = dayNumber(at: index) else { return nil }
    var next = day.end
    // "the third day of October", "le 3e jour d'octobre"
    if words.units[tokens.word(next)] == .day { next += 1 }
    if tokens.isSign(next, "-", "/", ".") {
      next += 1
    } else if words.ofWords.contains(tokens.word(next)) {
      next += 1
    }
    // "23-2020-September"
    if tokens.digits(next) == 4, let year = tokens.number(next), tokens.isSign(next + 1, "-", "/"),
      let month = month(at: next + 2), let date = LocalDate(year: year, month: month, day: day.value)
    {
      return Reading(values: [date], range: index..<next + 3, why: "a date with the month's name")
    }
    guard let month = month(at: next) else { return firstOfTwo(day, at: index) }
    // "I have 2, may be 3": a verb.
    if words.verbMonths.contains(tokens.word(next)) {
      let isSpoken = !tokens.isNumber(index) && !day.isOrdinal
      if words.afterVerbMonths.contains(tokens.word(next + 1)) { return nil }
      if isSpoken, !mayEnd(at: next + 1), tokens.digits(next + 1) != 4 { return nil }
    }
    return namedDate(month: month, day: day.value, index, afterMonth: next)
  }

  /// The first of "3-5 December", "the 3rd to the 5th of May", "12 et 13 janvier", whose month stands with the second.
  private func firstOfTwo(_ day: (value: Int, end: Int, isOrdinal: Bool), at index: Int) -> Reading<LocalDate>? {
    guard words.joints.contains(tokens.word(day.end)) || tokens.isSign(day.end, "-", "\u{2013}", "&", "/") else {
      return nil
    }
    let second = afterArticle(day.end + 1)
    guard let last = dayNumber(at: second), last.value > day.value else { return nil }
    var next = last.end
    if words.ofWords.contains(tokens.word(next)) { next += 1 }
    guard month(at: next) != nil, let reading = dayThenMonth(at: second) else { return nil }
    let days = reading.values.compactMap { LocalDate(year: $0.year, month: $0.month, day: day.value) }
    return days.isEmpty ? nil : Reading(values: days, range: index..<day.end, why: reading.why)
  }

  private func monthThenDay(at index: Int) -> Reading<LocalDate>? {
    guard let month = month(at: index) else { return nil }
    var next = tokens.skip(".", at: index + 1)
    next = tokens.skip("-/,", at: next)
    if words.articles.contains(tokens.word(next)) { next += 1 }
    // "September-2020-23"
    if tokens.digits(next) == 4, let year = tokens.number(next), tokens.isSign(next + 1, "-", "/"),
      let day = tokens.number(next + 2), let date = LocalDate(year: year, month: month, day: day)
    {
      return Reading(values: [date], range: index..<next + 3, why: "a date with the month's name")
    }
    guard let day = dayNumber(at: next) else { return nil }
    // "May 3:30" is an hour, "March 5 %" a share.
    guard !tokens.isSign(day.end, ":", "%", "€", "$") || !tokens.touches(day.end) else { return nil }
    guard let reading = namedDate(month: month, day: day.value, index, afterMonth: day.end - 1) else { return nil }
    // A verb before a number: "it may 5 times".
    let isVerb = words.verbMonths.contains(tokens.word(index)) && !day.isOrdinal && tokens.isNumber(next)
    return isVerb && !mayEnd(at: reading.end) && !isTimeBehind(reading.end) && !hasYear(reading) ? nil : reading
  }

  private func yearThenMonth(at index: Int) -> Reading<LocalDate>? {
    guard tokens.digits(index) == 4, let year = tokens.number(index) else { return nil }
    var next = tokens.skip("-/.", at: index + 1)
    let month: Int
    let day: Int
    if let named = self.month(at: next) {
      next = tokens.skip("-/.", at: next + 1)
      guard let number = tokens.number(next) else { return nil }
      (month, day) = (named, number)
    } else if let number = tokens.number(next), tokens.isSign(next + 1, "-", "/"), let named = self.month(at: next + 2)
    {
      (month, day) = (named, number)
      next += 2
    } else {
      return nil
    }
    guard let date = LocalDate(year: year, month: month, day: day) else { return nil }
    return Reading(values: [date], range: index..<next + 1, why: "a date with the month's name")
  }

  private func hasYear(_ reading: Reading<LocalDate>) -> Bool { tokens.digits(reading.end - 1) == 4 }

  /// Takes the year that follows, or the years that may be meant.
  private func namedDate(month: Int, day: Int, _ start: Int, afterMonth last: Int) -> Reading<LocalDate>? {
    let end = last + 1
    let why = "a date with the month's name"
    if let year = year(at: tokens.skip(".", at: end), isGlued: tokens.isSign(last - 1, "-", "/", ".")) {
      let days = year.values.compactMap { LocalDate(year: $0, month: month, day: day) }
      return days.isEmpty ? nil : Reading(values: days, range: start..<year.end, why: why)
    }
    if let year = relativeYear(at: end) {
      guard let date = LocalDate(year: year.value, month: month, day: day) else { return nil }
      return Reading(values: [date], range: start..<year.end, why: why)
    }
    guard let days = yearless(month: month, day: day, at: start)?.days else { return nil }
    if let today, let side = words.sides[tokens.word(end)] {
      let isPast = side < 0
      let sided = days.filter { ($0 < today) == isPast }
      if !sided.isEmpty { return Reading(values: sided, range: start..<end + 1, why: why) }
    }
    return Reading(values: days, range: start..<end, why: why + ", without a year")
  }

  /// "this year", "next year", "l'année prochaine".
  private func relativeYear(at index: Int) -> (value: Int, end: Int)? {
    guard let today else { return nil }
    let start = words.ofWords.contains(tokens.word(index)) ? index + 1 : index
    return words.years.match(tokens, at: start).map { (today.year + $0.value, $0.end) }
  }

  /// A year behind a day and its month.
  private func year(at index: Int, isGlued: Bool) -> (values: [Int], end: Int)? {
    var next = tokens.skip(",-/", at: index)
    let hasSign = next > index && tokens.isSign(index, "-", "/")
    let isOf = words.ofWords.contains(tokens.word(next)) && next == index
    if isOf { next += 1 }
    let isShort = tokens.isSign(next, "'")
    if isShort { next += 1 }
    if let value = tokens.number(next) {
      if tokens.digits(next) == 4, (1...9999).contains(value),
        !tokens.isSign(next + 1, ":") || !tokens.touches(next + 1)
      {
        return ([value], next + 1)
      }
      guard tokens.digits(next) == 2, !isClock(at: next) else { return nil }
      let isLast = tokens.endsSentence(at: next + 1) && !tokens.isSign(next + 1, ":")
      guard isShort || isOf || hasSign && isGlued || isLast && next == index else { return nil }
      return (fullYear(value), next + 1)
    }
    return words.numbers.year(tokens, at: tokens.word(next) == words.and ? next + 1 : next).flatMap {
      $0.value >= 1100 ? ([$0.value], $0.end) : nil
    }
  }

  /// Whether the number there is an hour.
  private func isClock(at index: Int) -> Bool {
    let next = index + 1
    return tokens.isSign(next, ":") || clock.behindHours.contains(tokens.word(next))
      || tokens.isSign(next, ".") && tokens.isNumber(next + 1) && tokens.touches(next + 1)
  }

  /// The number of a day: "3", "3rd", "third", "twenty five", "1er", "vingt-cinq".
  func dayNumber(at index: Int) -> (value: Int, end: Int, isOrdinal: Bool)? {
    if let ordinal = words.numbers.ordinal(tokens, at: index), ordinal.value <= 31, isStart(index) {
      return (ordinal.value, ordinal.end, true)
    }
    if let value = tokens.number(index) {
      guard (1...31).contains(value), tokens.digits(index) <= 2, isStart(index) else { return nil }
      return (value, index + 1, false)
    }
    guard let number = words.numbers.belowHundred(tokens, at: index), (1...31).contains(number.value) else {
      return nil
    }
    return (number.value, number.end, false)
  }

  /// Whether the number doesn't go on from a sign or a number before it: "$12", "1.2".
  private func isStart(_ index: Int) -> Bool {
    guard index > 0, tokens.isNumber(index) else { return true }
    if tokens.isSign(index - 1, "$", "€", "£", "#", "+") { return false }
    guard tokens.touches(index) else { return true }
    if !tokens.word(index - 1).isEmpty { return month(at: index - 1) != nil }
    return !(tokens.isSign(index - 1, ".", ",", ":") && tokens.isNumber(index - 2) && tokens.touches(index - 1))
  }
}
