/// Days that are told by their distance from another one.
extension TimeGrammar {
  /// "3 days ago", "two weeks from now", "a week from tomorrow", "3 days after 12 January", "a week on Friday".
  func offsetDate(at index: Int) -> Reading<LocalDate>? {
    guard let today else { return nil }
    if let reading = weekdaysFromNow(at: index) ?? neighbour(at: index) { return reading }
    guard let span = offset(at: index), span.isOfDays else { return nil }
    let next = span.end
    func reading(_ days: [LocalDate], _ end: Int) -> Reading<LocalDate>? {
      days.isEmpty
        ? nil : Reading(values: days, range: index..<end, isLikely: span.isRough, why: "a day by its distance")
    }
    if let direction = direction(at: next) {
      return reading([span.applied(to: today, direction.sign)].compactMap { $0 }, direction.end)
    }
    guard let relation = relation(at: next, span) else { return nil }
    let start = afterArticle(relation.end)
    guard let base = plainDate(at: start) else { return nil }
    return reading(base.values.compactMap { span.applied(to: $0, relation.sign) }, base.end)
  }

  /// "in 3 days", "dans trois jours", "il y a deux semaines".
  func signedOffsetDate(at index: Int) -> Reading<LocalDate>? {
    guard let today, let sign = signBefore(at: index), let span = offset(at: sign.end), span.isOfDays,
      let date = span.applied(to: today, sign.value)
    else { return nil }
    // "in 3 days' time", "in 3 days from today"
    var end = tokens.isSign(span.end, "'") ? span.end + 1 : span.end
    if tokens.word(end) == "s" { end += 1 }
    end = !isFrench && tokens.word(end) == "time" ? end + 1 : span.end
    if let base = offsetDate(at: sign.end), base.end > end { return base.from(index) }
    return Reading(values: [date], range: index..<end, isLikely: span.isRough, why: "a day by its distance")
  }

  /// The words before a span that make it a distance: "in", "dans", "il y a".
  func signBefore(at index: Int) -> (value: Int, end: Int)? {
    guard isFrench else {
      guard tokens.word(index) == "in" else { return nil }
      return (1, words.roughly.match(tokens, at: index + 1)?.end ?? index + 1)
    }
    var next: Int
    let value: Int
    if let past = agoInFrench.match(tokens, at: index) {
      (value, next) = (-1, past.end)
    } else if tokens.word(index) == "dans" || tokens.follows(["d", "ici"], at: index) {
      (value, next) = (1, tokens.word(index) == "dans" ? index + 1 : index + 2)
    } else {
      return nil
    }
    next = words.roughly.match(tokens, at: next)?.end ?? next
    return (value, next)
  }

  /// "ago", "from now", "later", "plus tard": which way from now.
  func direction(at index: Int) -> (sign: Int, end: Int)? {
    let phrases = isFrench ? directionsInFrench : directionsInEnglish
    return phrases.match(tokens, at: index).map { ($0.value, $0.end) }
  }

  private func relation(at index: Int, _ span: Offset) -> (sign: Int, end: Int)? {
    let word = tokens.word(index)
    // "3 nights from the 8th" begin on the 8th.
    guard !["night", "nights", "nuit", "nuits"].contains(tokens.word(index - 1)) else { return nil }
    if isFrench {
      return word == "apres" ? (1, index + 1) : word == "avant" ? (-1, index + 1) : nil
    }
    switch word {
    case "from", "after": return (1, index + 1)
    case "before": return (-1, index + 1)
    // "A week today", "a fortnight on Friday".
    case "on" where span.isOfWeeks: return (1, index + 1)
    case _ where span.isOfWeeks && (word == "today" || word == "tomorrow"): return (1, index)
    default: return nil
    }
  }

  /// "two Sundays from now"
  private func weekdaysFromNow(at index: Int) -> Reading<LocalDate>? {
    guard !isFrench, let count = count(at: index), (1...60).contains(count.value),
      let weekday = words.weekdays[tokens.word(count.end)],
      let direction = direction(at: count.end + 1),
      let first = qualified(weekday, direction.sign > 0 ? .coming : .past).first,
      let date = first.adding(days: (count.value - 1) * 7 * direction.sign)
    else { return nil }
    return Reading(values: [date], range: index..<direction.end, why: "a day by its distance")
  }

  /// "the day after Christmas", "la veille du 3 mars".
  private func neighbour(at index: Int) -> Reading<LocalDate>? {
    let start = afterArticle(index)
    let phrases = isFrench ? neighboursInFrench : neighboursInEnglish
    guard let phrase = phrases.match(tokens, at: start) else { return nil }
    var next = phrase.end
    if isFrench {
      guard ["de", "du", "d"].contains(tokens.word(next)) else { return nil }
      next += 1
    }
    guard let base = plainDate(at: afterArticle(next)) else { return nil }
    let days = base.values.compactMap { $0.adding(days: phrase.value) }
    return days.isEmpty ? nil : Reading(values: days, range: index..<base.end, why: "a day by its distance")
  }

  /// A span of time as a distance in the calendar.
  struct Offset {
    var span: TimeSpan
    var workingDays = 0
    var end: Int
    var isRough = false

    var isOfDays: Bool { span.hours == 0 && span.minutes == 0 && span.seconds == 0 && span.milliseconds == 0 }
    var isOfWeeks: Bool { span.weeks > 0 && span == TimeSpan(weeks: span.weeks) }

    func applied(to date: LocalDate, _ sign: Int) -> LocalDate? {
      if workingDays > 0 { return date.adding(workingDays: workingDays * sign) }
      return date.adding(months: (span.years * 12 + span.months) * sign)?
        .adding(days: (span.weeks * 7 + span.days) * sign)
    }
  }

  func offset(at index: Int) -> Offset? {
    if let count = count(at: index), count.value <= 1000 {
      let isWorking =
        isFrench
        ? words.units[tokens.word(count.end)] == .day
          && ["ouvre", "ouvres", "ouvrable", "ouvrables"].contains(tokens.word(count.end + 1))
        : ["business", "working", "work"].contains(tokens.word(count.end))
          && words.units[tokens.word(count.end + 1)] == .day
      if isWorking { return Offset(span: .zero, workingDays: count.value, end: count.end + 2) }
    }
    return span(at: index).map { Offset(span: $0.value, end: $0.end, isRough: $0.isLikely) }
  }
}

private let agoInFrench = PhraseTable(["il y a", "il ya", "y a"])

/// Which way from now: −1 for back.
private let directionsInEnglish = PhraseTable([
  ("ago", -1), ("earlier", -1), ("back", -1), ("prior", -1), ("from now", 1), ("from right now", 1), ("later", 1),
  ("hence", 1), ("from today", 1), ("after today", 1), ("after now", 1),
])
private let directionsInFrench = PhraseTable([
  ("plus tot", -1), ("auparavant", -1), ("plus tard", 1), ("a partir de maintenant", 1),
])

private let neighboursInEnglish = PhraseTable([("day after", 1), ("day before", -1)])
private let neighboursInFrench = PhraseTable([("lendemain", 1), ("veille", -1)])
