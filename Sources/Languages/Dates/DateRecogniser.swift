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
    guard mayBeginDate(index) else { return nil }
    return longest(plainDate(at: index), offsetDate(at: index), signedOffsetDate(at: index))
  }

  /// Whether it is worth to look at all; most words of a text aren't.
  private func mayBeginDate(_ index: Int) -> Bool {
    if tokens.isNumber(index) { return !isAmidNumbers(index) }
    let word = tokens.word(index)
    guard words.beginners.contains(word) else { return false }
    return !words.articles.contains(word) || tokens.isNumber(index + 1)
      || words.beginners.contains(tokens.word(index + 1))
  }

  /// A day that isn't told by its distance from another.
  func plainDate(at index: Int) -> Reading<LocalDate>? {
    let start = afterArticle(index)
    // A weekday behind another is the next of a list.
    let numbered = longest(digitDate(at: start), namedMonthDate(at: start), dayOfMonthDate(at: index))
    let named = longest(namedDay(at: start), weekdayDate(at: start), placedDate(at: start), weekDate(at: start))
    return longest(numbered.map(withTrailingWeekday), named)
  }

  /// "Jul 18, Fri" and "7/6 (Tuesday)": the weekday chooses among the years.
  private func withTrailingWeekday(_ reading: Reading<LocalDate>) -> Reading<LocalDate> {
    var next = tokens.skip(",(", at: reading.end)
    let isClosed = tokens.isSign(reading.end, "(")
    guard let weekday = words.weekdays[tokens.word(next)],
      isClosed || !words.doubtfulWeekdays.contains(tokens.word(next)),
      tokens.isSign(reading.end, ",", "("), !reading.values.allSatisfy({ $0.weekday == weekday }),
      isClosed ? tokens.isSign(next + 1, ")") : mayEnd(at: next + 1), let first = reading.values.first
    else { return reading }
    next += 1
    if isClosed { next = tokens.skip(")", at: next) }
    var better = reading.to(next)
    better.values = reading.values.filter { $0.weekday == weekday }
    if better.values.isEmpty {
      let further = yearless(month: first.month, day: first.day, weekday: weekday, at: reading.range.lowerBound)
      better.values = reading.values.count > 1 ? further?.days ?? reading.values : reading.values
      better.isLikely = true
    }
    return better
  }
}
