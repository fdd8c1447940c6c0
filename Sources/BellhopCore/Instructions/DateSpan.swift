/// A count of days, weeks, months or years in instructions, with the words that say which way it goes.
struct DateSpan {
  let count: Int
  let unit: DateBound.Unit
  /// The number and its unit.
  let place: Range<Int>
  /// The words around it that were used.
  private(set) var quoted: Range<Int>
  private let isBackwards: Bool
  private let isForwards: Bool

  /// A span whose number stands at a place.
  init?(at index: Int, in text: InstructionText) {
    guard let count = Self.count(at: index, in: text) else { return nil }
    var end = WrittenNumber.starting(at: index, in: text)?.place.upperBound ?? index + 1
    var isBackwards = false
    var isForwards = false
    // "30 derniers jours", "two next weeks"
    while end < text.words.count, let way = Self.adjectives[text.words[end]] {
      if way != 0 { (isBackwards, isForwards) = (way < 0, way > 0) }
      end += 1
    }
    guard end < text.words.count else { return nil }
    if ["hour", "hours", "heure", "heures", "h"].contains(text.words[end]), count >= 24 {
      self.count = (count + 23) / 24
      unit = .day
    } else if let (unit, factor) = DateRuleReader.unit(text.words[end]), count * factor <= 10_000 {
      self.count = count * factor
      self.unit = unit
    } else {
      return nil
    }
    place = index..<(end + 1)
    quoted = place
    // "the last 30 days"
    if index > 0, let way = Self.adjectives[text.words[index - 1]], way != 0 {
      (isBackwards, isForwards) = (way < 0, way > 0)
      quoted = (index - 1)..<place.upperBound
    }
    self.isBackwards = isBackwards
    self.isForwards = isForwards
    quoted = Self.widened(quoted, in: text)
  }

  private static func count(at index: Int, in text: InstructionText) -> Int? {
    if let count = text.number(at: index) { return (1...1_000).contains(count) ? count : nil }
    // "The last month" and "a year" are one; "a day" that is asked for is none, which its relation tells.
    let isOne = ["a", "an", "un", "une"].contains(text.words[index]) || (adjectives[text.words[index]] ?? 0) != 0
    let isNumbered = index + 1 < text.words.count && text.number(at: index + 1) != nil
    return isOne && !isNumbered ? 1 : nil
  }

  private static let adjectives: [String: Int] = [
    "last": -1, "past": -1, "previous": -1, "dernier": -1, "derniers": -1, "derniere": -1, "dernieres": -1, "next": 1,
    "coming": 1, "following": 1, "upcoming": 1, "prochain": 1, "prochains": 1, "prochaine": 1, "prochaines": 1,
    "calendar": 0, "full": 0, "consecutive": 0, "calendaires": 0,
  ]

  private static let before = byLength([
    "within the", "within", "in the", "during the", "over the", "no more than", "not more than", "more than", "at most",
    "less than", "at least", "a minimum of", "minimum", "no less than", "up to", "under", "over", "maximum", "max",
    "no earlier than", "no sooner than", "not before", "earliest in", "au plus tot dans", "pas avant", "au plus tot",
    "older than", "not be older than", "au cours des", "au cours de", "dans les", "dans le", "dans la", "dans",
    "il y a",
    "sous", "d ici", "depuis", "moins de", "plus de", "au moins", "au plus tard dans", "au plus", "minimum de", "avoir",
    "pas plus de", "durant les", "pendant les", "datant de", "les", "des", "the",
  ])
  private static let after = byLength([
    "ago", "old or older", "old", "or older", "and older", "or over", "of age", "from now", "from today", "ahead",
    "in advance", "notice", "later", "away", "a l avance", "a partir d aujourd hui", "a partir de maintenant",
    "de preavis", "minimum", "maximum", "at least", "max", "or more", "ou plus", "et plus", "revolus", "avant",
    "at the latest", "in the future", "in the past", "auparavant", "d age", "plus tot", "plus tard", "au plus",
    "au moins",
  ])

  /// The longer of two phrases that fit is the one that is meant.
  private static func byLength(_ phrases: [String]) -> [String] { phrases.sorted { $0.count > $1.count } }

  /// Takes in the words around that say which way and how far.
  private static func widened(_ place: Range<Int>, in text: InstructionText) -> Range<Int> {
    var start = place.lowerBound
    var end = place.upperBound
    for _ in 0..<3 {
      if let more = text.phrase(of: before, endingAt: start) { start = more.lowerBound }
      // "2 days' notice"
      if end + 1 < text.words.count, text.words[end] == "s", text.phrase(of: after, startingAt: end + 1) != nil {
        end += 1
      }
      if let more = text.phrase(of: after, startingAt: end) { end = more.upperBound }
    }
    return start..<end
  }

  /// - Returns: Nil when nothing says how the span bounds a day.
  ///
  /// - Parameters:
  ///   - isBirth: Whether years are an age.
  ///   - isPast: Whether the day is of something that has happened.
  func bounds(in text: InstructionText, isBirth: Bool, isPast: Bool) -> (DateBound?, DateBound?)? {
    let front = text.words[quoted.lowerBound..<place.lowerBound].joined(separator: " ")
    let back = text.words[place.upperBound..<quoted.upperBound].joined(separator: " ")
    // "Invoices older than 90 days can't be refunded" says what isn't wanted, and of what.
    guard !isFollowedByNegation(in: text) else { return nil }
    func says(_ words: [String]) -> Bool { words.contains { " \(front) | \(back) ".contains(" \($0) ") } }
    let isNegated = DateRuleReader.isNegated(quoted, text)
    let isEarliest = says([
      "no earlier than", "no sooner than", "not before", "earliest in", "au plus tot dans", "pas avant", "au plus tot",
    ])
    let ago =
      !isEarliest && says(["ago", "il y a", "in the past", "auparavant", "plus tot", "datant de", "older than"])
    let isAge = unit == .year && (says(["old", "older", "of age", "revolus", "d age"]) || isBirth)
    let isAhead =
      isEarliest
      || says([
        "ahead", "in advance", "notice", "from now", "from today", "later", "away", "a l avance", "de preavis", "sous",
        "d ici",
        "a partir d aujourd hui", "a partir de maintenant", "in the future", "plus tard", "au plus tard dans", "avant",
      ])
    let isMore =
      says(["more than", "plus de", "over", "older than"]) && !says(["no more than", "not more than", "pas plus de"])
    let isMost =
      !isEarliest
      && says([
        "no more than", "not more than", "at most", "less than", "up to", "under", "within", "within the", "maximum",
        "max",
        "moins de", "au plus", "au plus tard dans", "sous", "d ici", "pas plus de", "at the latest",
      ]) || isMore && isNegated
    let isLeast =
      says(["at least", "minimum", "no less than", "au moins", "minimum de", "or more", "or older", "and older"])
      || isEarliest || says(["ou plus", "et plus", "or over", "revolus", "avoir", "notice", "de preavis"])
      || isMore && !isNegated
    if isAge, isLeast || !isMost && says(["old", "avoir"]) { return (nil, .fromToday(-count, unit)) }
    if isAge, isMost, isBirth { return (.fromToday(-count - 1, unit), nil) }
    if isMost, says(["old"]) || isPast && !isForwards && !isAhead && !isAnchored(in: text) && !isPolicy(in: text) {
      return (past, .today)
    }
    if isBackwards || ago {
      return isLeast && !isMost ? (nil, .fromToday(-count, unit)) : isBackwards || isMost ? (past, .today) : nil
    }
    if isForwards { return (.today, .fromToday(count, unit)) }
    if isAhead {
      if isMost { return (says(["within", "sous", "d ici"]) ? .today : nil, .fromToday(count, unit)) }
      return isLeast || says(["in advance", "a l avance"]) ? (.fromToday(count, unit), nil) : nil
    }
    // "Within 14 days" looks ahead; "within 14 days of the purchase" is told from something that isn't known here.
    guard says(["within", "dans", "dans les"]), !isAnchored(in: text), !isPolicy(in: text) else { return nil }
    return (.today, .fromToday(count, unit))
  }

  /// Whether the sentence tells what the company does: "we accept returns within 30 days".
  private func isPolicy(in text: InstructionText) -> Bool {
    let clause = text.clause(of: place.lowerBound)
    let before = text.words[clause.lowerBound..<quoted.lowerBound]
    return before.contains { Self.policies.contains($0) }
  }

  private static let policies: Set<String> = [
    "accept", "accepted", "refund", "refunds", "refunded", "returns", "returned", "process", "processed",
    "reply", "respond", "answer", "arrive", "arrives", "offer", "cover", "covered", "claim", "claims", "valid",
    "acceptons", "retours", "remboursons", "rembourse", "remboursement", "traitons", "repondons", "valable",
  ]

  private func isFollowedByNegation(in text: InstructionText) -> Bool {
    let clause = text.clause(of: place.lowerBound)
    guard quoted.upperBound < clause.upperBound else { return false }
    return text.words[quoted.upperBound..<clause.upperBound].prefix(4)
      .contains { ["not", "t", "cannot", "never", "won", "ne", "n", "pas"].contains($0) }
  }

  private var past: DateBound { .fromToday(-count, unit) }

  private func isAnchored(in text: InstructionText) -> Bool {
    guard quoted.upperBound < text.words.count, text.gap(after: quoted.upperBound - 1).allSatisfy(\.isWhitespace) else {
      return false
    }
    return ["of", "after", "before", "following", "de", "du", "apres", "suivant", "from", "since"]
      .contains(text.words[quoted.upperBound])
  }
}
