/// Finds stretches of days of which one is meant: "some time last week", "in October", "ce week-end".
///
/// A week begins on Monday. What tells a certain day ("Tuesday last week") is none.
public enum DaySpanRecogniser {
  /// The stretches in the text, in its order, at most twenty.
  public static func find(in text: String, _ context: ReadingContext) -> [Found<ClosedRange<LocalDate>>] {
    let grammar = TimeGrammar(text, context)
    return grammar.findAll { index in
      // A day that is told takes its words.
      if let day = grammar.date(at: index) {
        return Reading(values: day.values.map { $0...$0 }, range: day.range, why: "")
      }
      return grammar.daySpan(at: index)
    }
    .filter { $0.value.lowerBound < $0.value.upperBound }
  }
}

extension TimeGrammar {
  /// The stretch of days that is named there.
  func daySpan(at index: Int) -> Reading<ClosedRange<LocalDate>>? {
    guard let today else { return nil }
    if let week = words.week.distance(tokens, at: index) {
      return span(from: day(1, ofWeek: week.count), days: 7, index..<week.end)
    }
    if let weekend = words.weekend.distance(tokens, at: index) {
      return span(from: day(6, ofWeek: weekend.count), days: 2, index..<weekend.end)
    }
    if let month = words.month.distance(tokens, at: index) {
      return self.month(
        LocalDate(year: today.year, month: today.month, day: 1)?.adding(months: month.count),
        index..<month.end
      )
    }
    return namedMonthSpan(at: index)
  }

  /// "In October", "in May 2025": the month that is nearest on the side to which the sentence looks.
  private func namedMonthSpan(at index: Int) -> Reading<ClosedRange<LocalDate>>? {
    guard let today, words.ofWords.contains(tokens.word(index - 1)), let month = month(at: index),
      !tokens.isNumber(index - 2)
    else { return nil }
    if tokens.digits(index + 1) == 4, let year = tokens.number(index + 1) {
      return self.month(LocalDate(year: year, month: month, day: 1), index..<index + 2)
    }
    let years = [today.year - 1, today.year, today.year + 1]
    let firsts = years.compactMap { LocalDate(year: $0, month: month, day: 1) }
    let past = firsts.last { $0 <= today }
    let next = firsts.first { $0.endOfMonth.map { $0 >= today } ?? false }
    guard let reading = self.month(looksBack(from: index) ? past : next, index..<index + 1) else { return nil }
    var both = reading
    both.values += [past, next].compactMap { self.month($0, index..<index + 1)?.values.first }
    return both
  }

  private func month(_ first: LocalDate?, _ range: Range<Int>) -> Reading<ClosedRange<LocalDate>>? {
    guard let first, let last = first.endOfMonth else { return nil }
    return Reading(values: [first...last], range: range, why: "a month")
  }

  private func span(from first: LocalDate?, days: Int, _ range: Range<Int>) -> Reading<ClosedRange<LocalDate>>? {
    guard let first, let last = first.adding(days: days - 1) else { return nil }
    return Reading(values: [first...last], range: range, why: "some days")
  }
}
