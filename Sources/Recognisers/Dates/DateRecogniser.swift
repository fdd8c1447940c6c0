/// Finds days: "3 April", "04/03/2026", "next Friday", "in 3 days", "le 1er mars", "après-demain".
///
/// A day without its year is the next one to come; after words of the past ("I bought it on Friday") it is the last
/// one. The other of the two is among the alternatives, so that a rule such as "not before today" can take it. Without
/// a `now` only days with their year are found.
///
/// `certain` with alternatives means: this day unless a rule excludes it. `likely` with alternatives means that people
/// really use the words for both ("next Friday", "04/03"), so that it is worth asking.
public enum DateRecogniser {
  /// The days in the text, in its order, at most twenty.
  public static func find(in text: String, _ context: ReadingContext) -> [Found<LocalDate>] {
    let grammar = TimeGrammar(text, context)
    return grammar.findAll { grammar.date(at: $0) }
  }
}

extension TimeGrammar {
  /// The longest reading of a day that begins there.
  func date(at index: Int) -> Reading<LocalDate>? {
    guard !tokens.isSign(index) else { return nil }
    return longest(plainDate(at: index), offsetDate(at: index), signedOffsetDate(at: index))
  }

  /// A day that isn't told by its distance from another.
  func plainDate(at index: Int) -> Reading<LocalDate>? {
    let start = afterArticle(index)
    let reading = longest(
      digitDate(at: start),
      namedMonthDate(at: start),
      namedDay(at: start),
      weekdayDate(at: start),
      dayOfMonthDate(at: index),
      placedDate(at: start),
      weekDate(at: start)
    )
    return reading.map(withTrailingWeekday)
  }

  /// "Jul 18, Fri" and "7/6 (Tuesday)": the weekday chooses among the years.
  private func withTrailingWeekday(_ reading: Reading<LocalDate>) -> Reading<LocalDate> {
    var next = tokens.skip(",(", at: reading.end)
    let isClosed = tokens.isSign(reading.end, "(")
    guard next < tokens.count, !tokens.word(next).isEmpty, let weekday = words.weekdays[tokens.word(next)],
      !reading.values.allSatisfy({ $0.weekday != weekday })
    else { return reading }
    next += 1
    if isClosed { next = tokens.skip(")", at: next) }
    var better = reading.to(next)
    better.values = reading.values.filter { $0.weekday == weekday }
    return better
  }
}
