/// Which year is meant when a customer gives none.
extension TimeGrammar {
  /// The day in the year to come and in the one before, in the order in which they are probably meant.
  ///
  /// - Parameter weekday: The one that stands with it: a year in which it is right goes first.
  func yearless(month: Int, day: Int, weekday: Int? = nil, at index: Int) -> (days: [LocalDate], isLikely: Bool)? {
    guard let today else { return nil }
    func first(_ years: some Sequence<Int>, _ isRight: (LocalDate) -> Bool) -> LocalDate? {
      for year in years {
        if let date = LocalDate(year: year, month: month, day: day), isRight(date) { return date }
      }
      return nil
    }
    let ahead = stride(from: today.year, through: today.year + 8, by: 1)
    let back = stride(from: today.year, through: today.year - 8, by: -1)
    let next = first(ahead) { $0 >= today }
    let last = first(back) { $0 < today }
    let both = looksBack(from: index) ? [last, next] : [next, last]
    let days = both.compactMap { $0 }
    guard let weekday else { return days.isEmpty ? nil : (days, false) }
    let fitting = days.filter { $0.weekday == weekday }
    if !fitting.isEmpty { return (fitting + days.filter { $0.weekday != weekday }, false) }
    // It fits neither: a slip in the day, or another year.
    let further = [first(ahead) { $0 >= today && $0.weekday == weekday }, first(back) { $0.weekday == weekday }]
    return days.isEmpty ? nil : (days + further.compactMap { $0 }, true)
  }

  /// The next weekday after today and the last one before it, and today itself when it is one.
  func weekdayAround(_ weekday: Int, at index: Int) -> [LocalDate] {
    guard let today else { return [] }
    if let within = context.within,
      let day = (0..<7).lazy.compactMap({ within.lowerBound.adding(days: $0) })
        .first(where: { $0.weekday == weekday && within.contains($0) })
    {
      return [day]
    }
    let distance = (weekday - today.weekday + 7) % 7
    let next = today.adding(days: distance == 0 ? 7 : distance)
    let last = today.adding(days: distance - 7)
    let both = looksBack(from: index) ? [last, next] : [next, last]
    return (distance == 0 ? [both[0], today, both[1]] : both).compactMap { $0 }
  }

  /// A year of two digits: within the next twenty years or the eighty before.
  func fullYear(_ twoDigits: Int) -> [Int] {
    let now = today?.year ?? 2000 + 29
    let century = now - now % 100
    let near = century + twoDigits > now + 20 ? century - 100 + twoDigits : century + twoDigits
    // Dates of birth reach back as far as a contract reaches ahead.
    return near > now + 3 ? [near, near - 100] : [near]
  }

  /// Whether the sentence up to there tells of the past: "I bought it on Friday", "j'ai commandé le 3".
  func looksBack(from index: Int) -> Bool {
    var position = index - 1
    let first = max(0, index - 12)
    while position >= first {
      if tokens.isSign(position, ".", "!", "?", ";") { return false }
      let word = tokens.word(position)
      if words.pastCues.contains(word) { return true }
      if words.isPastVerb(word), words.subjects.contains(tokens.word(position - 1)) {
        return true
      }
      position -= 1
    }
    return false
  }
}
