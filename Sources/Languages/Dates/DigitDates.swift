/// Days in digits alone.
extension TimeGrammar {
  /// "2026-04-03", "04/03/2026", "4.3.26", "04/03", "20260403", "3 4 2026".
  func digitDate(at index: Int) -> Reading<LocalDate>? {
    guard tokens.isNumber(index) else { return nil }
    return threeNumbers(at: index) ?? twoNumbers(at: index) ?? compactDate(at: index)
  }

  private func threeNumbers(at index: Int) -> Reading<LocalDate>? {
    guard let separator = separator(at: index + 1), let a = tokens.number(index) else { return nil }
    let second = index + 1 + separator.count
    // "08/12,2015" is as good as "08/12/2015".
    let last = self.separator(at: second + 1) ?? (tokens.isSign(second + 1, ",") ? (",", 1) : nil)
    guard let last, last.sign == separator.sign || last.sign == ",", let b = tokens.number(second) else { return nil }
    let third = second + 1 + last.count
    guard let c = tokens.number(third) else { return nil }
    let range = index..<third + 1
    let isTimestamp = tokens.word(third + 1) == "t" && tokens.isNumber(third + 2)
    guard isTimestamp || !isInCode(range) else { return nil }
    guard separator.sign != " " || !isAmongNumbers(range) else { return nil }
    let lengths = [tokens.digits(index), tokens.digits(second), tokens.digits(third)]
    guard lengths[1] <= 2 else { return nil }
    if lengths[0] == 4, lengths[2] <= 2 {
      guard let date = LocalDate(year: a, month: b, day: c) ?? LocalDate(year: a, month: c, day: b) else { return nil }
      return Reading(values: [date], range: range, why: "a date with its year")
    }
    guard lengths[0] <= 2, lengths[2] == 4 || lengths[2] == 2 else { return nil }
    if lengths[2] == 2, separator.sign == "." || separator.sign == " ", !isClearlyDate(range) {
      guard lengths[0] == 2, lengths[1] == 2, separator.sign == "." else { return nil }
    }
    let years = lengths[2] == 4 ? [c] : fullYear(c)
    let ordered = inOrder(a, b)
    let dates = years.flatMap { year in ordered.compactMap { LocalDate(year: year, month: $0.month, day: $0.day) } }
    guard !dates.isEmpty else { return nil }
    let isUnclear = context.dateOrder == nil && !words.isDayFirst && Set(ordered.map(\.month)).count > 1
    return Reading(values: dates, range: range, isLikely: isUnclear, why: "a date in digits")
  }

  private func twoNumbers(at index: Int) -> Reading<LocalDate>? {
    guard let separator = separator(at: index + 1), let a = tokens.number(index),
      let b = tokens.number(index + separator.count + 1)
    else { return nil }
    let range = index..<index + separator.count + 2
    guard tokens.digits(index) <= 2, tokens.digits(range.upperBound - 1) <= 2, !isInCode(range),
      separator.sign != ",", !tokens.isSign(range.upperBound, "%", "€", "$", "£")
    else { return nil }
    let isClear = isClearlyDate(range)
    guard separator.sign == "/" || isClear, separator.sign != " " || words.isDayFirst && !isAmongNumbers(range) else {
      return nil
    }
    // "24/7" is always, "3/4" three quarters.
    let isFraction = a < b && a <= 3 && b <= 10 && tokens.digits(index) == 1
    guard isClear || !isFraction && !(a == 24 && b == 7) && mayEnd(at: range.upperBound) else { return nil }
    let ordered = inOrder(a, b)
    let readings = ordered.compactMap { yearless(month: $0.month, day: $0.day, at: index)?.days }
    guard !readings.isEmpty else { return nil }
    // The best year of both orders before the second best of either.
    let days = readings.compactMap(\.first) + readings.flatMap { $0.dropFirst() }
    let isUnclear = context.dateOrder == nil && !words.isDayFirst && Set(ordered.map(\.month)).count > 1
    return Reading(values: days, range: range, isLikely: isUnclear || !isClear, why: "a date in digits without a year")
  }

  /// "20260403", and "03042026" where it is the whole answer.
  private func compactDate(at index: Int) -> Reading<LocalDate>? {
    guard tokens.digits(index) == 8, let value = tokens.number(index), !isInCode(index..<index + 1) else { return nil }
    let range = index..<index + 1
    if (1900...2099).contains(value / 10_000),
      let date = LocalDate(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    {
      return Reading(values: [date], range: range, isLikely: true, why: "a date in eight digits")
    }
    guard (1900...2099).contains(value % 10_000), tokens.isWhole(range, but: words.fillers) else { return nil }
    let dates = inOrder(value / 1_000_000, value / 10_000 % 100)
      .compactMap { LocalDate(year: value % 10_000, month: $0.month, day: $0.day) }
    guard !dates.isEmpty else { return nil }
    return Reading(values: dates, range: range, isLikely: true, why: "a date in eight digits")
  }

  /// Which of two numbers is the day, in the customer's order; the other way round only where that can't be, or where
  /// the order isn't known.
  private func inOrder(_ a: Int, _ b: Int) -> [(day: Int, month: Int)] {
    let isMonthFirst = context.dateOrder == .monthFirst
    let ways = isMonthFirst ? [(b, a), (a, b)] : [(a, b), (b, a)]
    let possible = ways.filter { day, month in
      (1...12).contains(month) && (1...LocalDate.days(in: month, of: 2000)).contains(day)
    }
    guard let first = possible.first else { return [] }
    let isKnown = context.dateOrder != nil || words.isDayFirst
    return (isKnown ? [first] : possible).map { (day: $0.0, month: $0.1) }
  }

  /// Whether more numbers stand before or behind: those of a telephone.
  private func isAmongNumbers(_ range: Range<Int>) -> Bool {
    tokens.isNumber(range.lowerBound - 1) || tokens.isNumber(range.upperBound)
  }

  /// The sign between two numbers, and how many tokens it is: none for a space.
  private func separator(at index: Int) -> (sign: String, count: Int)? {
    for sign in ["/", "-", "."] where tokens.isSign(index, sign) && tokens.touches(index) && tokens.touches(index + 1) {
      return (sign, 1)
    }
    guard tokens.isNumber(index), !tokens.touches(index) else { return nil }
    return (" ", 0)
  }

  /// Whether a word before it says that a date follows, or it is the whole answer.
  func isClearlyDate(_ range: Range<Int>) -> Bool {
    if range.lowerBound > 0 {
      let before = tokens.word(range.lowerBound - 1)
      if words.beforeDigits.contains(before) || words.weekdays[before] != nil { return true }
      if tokens.isSign(range.lowerBound - 1, ",", "."), words.weekdays[tokens.word(range.lowerBound - 2)] != nil {
        return true
      }
    }
    return tokens.isWhole(range, but: words.fillers)
  }
}
