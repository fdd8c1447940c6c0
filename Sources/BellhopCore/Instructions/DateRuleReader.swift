import Languages

/// Reads which days are taken: "not in the past", "within the last 30 days", "at least 18 years old".
enum DateRuleReader {
  struct Reading {
    var earliest: DateBound?
    var latest: DateBound?
    var places: [Range<Int>] = []

    fileprivate mutating func add(_ earliest: DateBound?, _ latest: DateBound?, _ place: Range<Int>) {
      self.earliest = self.earliest ?? earliest
      self.latest = self.latest ?? latest
      places.append(place)
    }
  }

  /// - Parameter isBirth: Whether it is a date of birth, so that an age says how long ago it is.
  /// - Parameter isPast: Whether it is of something that has happened.
  static func read(_ text: InstructionText, isBirth: Bool, isPast: Bool) -> Reading {
    var reading = Reading()
    readTenses(text, into: &reading)
    readSpans(text, isBirth: isBirth, isPast: isPast, into: &reading)
    readToday(text, into: &reading)
    readDays(text, into: &reading)
    return reading
  }

  // MARK: Past and future

  private static let past = ["in the past", "past date", "dans le passe", "passee", "date passee"]
  private static let future = [
    "in the future", "future date", "a future", "upcoming", "dans le futur", "dans l avenir", "future", "a venir",
  ]

  private static func readTenses(_ text: InstructionText, into reading: inout Reading) {
    for place in text.all(of: past) where !hasCount(before: place.lowerBound, text) {
      if isNegated(place, text) {
        reading.add(.today, nil, withNegation(place, text))
      } else {
        reading.add(nil, .fromToday(-1, .day), place)
      }
    }
    for place in text.all(of: future) where !hasCount(before: place.lowerBound, text) {
      if isNegated(place, text) {
        reading.add(nil, .today, withNegation(place, text))
      } else {
        reading.add(.fromToday(1, .day), nil, place)
      }
    }
  }

  private static func hasCount(before index: Int, _ text: InstructionText) -> Bool {
    index >= 2 && unit(text.words[index - 1]) != nil
  }

  // MARK: Today and tomorrow

  private static let days: [(phrase: String, offset: Int)] = [
    ("day after tomorrow", 2), ("apres demain", 2), ("today", 0), ("aujourd hui", 0), ("the current date", 0),
    ("la date du jour", 0), ("ce jour", 0),
    ("tomorrow", 1), ("demain", 1), ("yesterday", -1), ("hier", -1),
  ]

  private static func readToday(_ text: InstructionText, into reading: inout Reading) {
    for (phrase, offset) in days {
      for place in text.all(of: [phrase]) {
        // "2 days from today" is a span.
        guard let (side, relation) = DateRelation.find(around: place, in: text),
          !reading.places.contains(where: { $0.overlaps(relation) })
        else { continue }
        add(side, offset, relation, text, into: &reading)
      }
    }
  }

  private static func add(
    _ side: DateRelation,
    _ offset: Int,
    _ place: Range<Int>,
    _ text: InstructionText,
    into reading: inout Reading
  ) {
    switch side {
    case .after: reading.add(.fromToday(offset + 1, .day), nil, place)
    case .from: reading.add(.fromToday(offset, .day), nil, place)
    case .before: reading.add(nil, .fromToday(offset - 1, .day), place)
    case .until: reading.add(nil, .fromToday(offset, .day), place)
    }
  }

  // MARK: So many days

  private static func readSpans(_ text: InstructionText, isBirth: Bool, isPast: Bool, into reading: inout Reading) {
    var index = 0
    while index < text.words.count {
      guard let span = DateSpan(at: index, in: text) else {
        index += 1
        continue
      }
      if let (earliest, latest) = span.bounds(in: text, isBirth: isBirth, isPast: isPast) {
        reading.add(earliest, latest, span.quoted)
      }
      index = span.place.upperBound
    }
    if isBirth, reading.latest == nil, let (years, place) = AgeRule.least(in: text) {
      reading.add(nil, .fromToday(-years, .year), place)
    }
    if isBirth, reading.latest == nil, let place = text.first(of: ["adult", "adults", "majeur", "majeure", "of age"]) {
      reading.add(nil, .fromToday(-18, .year), place)
    }
  }

  static func unit(_ word: String) -> (unit: DateBound.Unit, count: Int)? {
    switch word {
    case "day", "days", "jour", "jours": (.day, 1)
    case "week", "weeks", "semaine", "semaines": (.week, 1)
    case "month", "months", "mois": (.month, 1)
    case "year", "years", "an", "ans", "annee", "annees": (.year, 1)
    default: nil
    }
  }

  // MARK: Days of the calendar

  private static func readDays(_ text: InstructionText, into reading: inout Reading) {
    let found = WrittenDates.all(in: text)
    for (first, second) in zip(found, found.dropFirst()) {
      let between = text.words[first.place.upperBound..<second.place.lowerBound]
      let opener = text.phrase(
        of: ["between the", "from the", "between", "from", "entre le", "entre", "du", "de"],
        endingAt: first.place.lowerBound
      )
      guard let opener, between.count <= 3, between.contains(where: Bounds.joints.union(["au"]).contains),
        first.day <= second.day
      else { continue }
      reading.add(.day(first.day), .day(second.day), opener.lowerBound..<second.place.upperBound)
      return
    }
    for (day, place) in found {
      guard let (side, relation) = DateRelation.find(around: place, in: text) else { continue }
      switch side {
      case .after: reading.add(day.adding(days: 1).map(DateBound.day), nil, relation)
      case .from: reading.add(.day(day), nil, relation)
      case .before: reading.add(nil, day.adding(days: -1).map(DateBound.day), relation)
      case .until: reading.add(nil, .day(day), relation)
      }
    }
  }

  // MARK: Negation

  private static let negations: Set<String> = [
    "not", "no", "cannot", "never", "t", "pas", "ne", "ni", "jamais", "n", "nor", "isn", "can",
  ]

  static func isNegated(_ place: Range<Int>, _ text: InstructionText) -> Bool {
    negation(before: place, text) != nil
  }

  private static func negation(before place: Range<Int>, _ text: InstructionText) -> Int? {
    let clause = text.clause(of: place.lowerBound)
    return (max(clause.lowerBound, place.lowerBound - 4)..<place.lowerBound).first {
      negations.contains(text.words[$0])
    }
  }

  static func withNegation(_ place: Range<Int>, _ text: InstructionText) -> Range<Int> {
    (negation(before: place, text) ?? place.lowerBound)..<place.upperBound
  }
}
