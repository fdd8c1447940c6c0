/// Finds lengths of time: "3 days", "an hour and a half", "2h30", "45 min", "une demi-heure", "a couple of days".
///
/// What is told as a distance from today ("three days ago") is a date, not a length, and isn't found here.
public enum DurationRecogniser {
  /// The lengths of time in the text, in its order, at most twenty.
  public static func find(in text: String, _ context: ReadingContext) -> [Found<TimeSpan>] {
    let grammar = TimeGrammar(text, context)
    return grammar.findAll { grammar.duration(at: $0) }
  }
}

extension TimeGrammar {
  func duration(at index: Int) -> Reading<TimeSpan>? {
    guard !isHiddenNumber(index), let span = isoSpan(at: index) ?? span(at: index) ?? wholeUnit(at: index) else {
      return nil
    }
    // "A second wave" is another one.
    if number.articles.contains(tokens.word(index)), number.seconds.contains(tokens.word(index + 1)),
      span.end == index + 2, !mayEnd(at: span.end)
    {
      return nil
    }
    let before = tokens.word(index - 1)
    let isAgo = own.ago.contains { tokens.follows($0, at: index - $0.count) }
    guard !own.away.contains(tokens.word(span.end)), !isAgo, !tokens.isSign(index - 1, "$", "€", "£") else {
      return nil
    }
    var reading = Reading(
      values: [span.value],
      range: index..<span.end,
      isLikely: span.isLikely,
      why: "a length of time"
    )
    // "In 45 minutes" may answer how long, but tells when.
    if own.within.contains(before) { reading.isLikely = true }
    // "Two to three days" are neither.
    if number.shareJoints.contains(before),
      words.numbers.units[tokens.word(index - 2)] != nil
        || tokens.isNumber(index - 2)
    {
      reading.isLikely = true
    }
    return reading
  }

  /// Whether the number there is the end of something else: "1.2.3", "ORD-12".
  private func isHiddenNumber(_ index: Int) -> Bool {
    guard tokens.isNumber(index), tokens.touches(index), index > 0 else { return false }
    return !tokens.isSign(index - 1, "(", "~", "\"", "'", ":", ",", "+", "<", ">", "=")
      || tokens.isSign(index - 1, ":", ",") && tokens.isNumber(index - 2) && tokens.touches(index - 1)
  }

  /// "all day", "the whole week", "toute la journée".
  private func wholeUnit(at index: Int) -> (value: TimeSpan, end: Int, isLikely: Bool)? {
    guard own.whole.contains(tokens.word(index)) else { return nil }
    let next = own.takesWholePlurals ? afterArticle(index + 1) : index + 1
    guard let unit = words.units[tokens.word(next)], unit.isOfDays,
      own.takesWholePlurals || !tokens.word(next).hasSuffix("s")
    else { return nil }
    return (TimeSpan(thousandths: 1000, of: unit), next + 1, true)
  }

  /// `PT45M`, `P3D`.
  private func isoSpan(at index: Int) -> (value: TimeSpan, end: Int, isLikely: Bool)? {
    guard ["p", "pt"].contains(tokens.word(index)), tokens.isNumber(index + 1), tokens.touches(index + 1) else {
      return nil
    }
    var end = index + 2
    while end < tokens.count, end < index + 14, tokens.touches(end), !tokens.isSign(end) || tokens.isSign(end, ".") {
      end += 1
    }
    while end > index, tokens.isSign(end - 1) { end -= 1 }
    return TimeSpan(iso8601: tokens.written(index..<end)).map { ($0, end, false) }
  }
}
