import Languages

/// How many of a task's values were found, and found right.
///
/// A found value answers to an expected one when they overlap in the text; each answers to one at most. Where the label
/// doesn't tell its place, the first one that is left answers to it.
struct RecogniserScore: Sendable {
  /// What became of one text.
  struct Outcome: Sendable {
    var expected = 0
    var found = 0
    /// Found where one was expected.
    var matched = 0
    /// With exactly the expected first and last character.
    var exactSpan = 0
    var rightValue = 0
    /// The value or one of its alternatives is right.
    var rightAmongAlternatives = 0

    /// Everything was found with its value, and nothing else.
    var isRight: Bool { expected == found && rightValue == expected }
    /// So, with a value that is the expected one or has it among its alternatives.
    var isRightWithAlternatives: Bool { expected == found && rightAmongAlternatives == expected }
  }

  private(set) var cases = 0
  private(set) var rightCases = 0
  private(set) var rightCasesWithAlternatives = 0
  private(set) var total = Outcome()
  /// The texts that weren't right, with what was found in them.
  private(set) var misses: [String] = []

  init(_ cases: [RecogniserCase], find: (String, ReadingContext) -> [FoundText]) {
    for item in cases {
      let found = find(item.text, item.context)
      let outcome = Self.outcome(of: found, for: item)
      self.cases += 1
      if outcome.isRight { rightCases += 1 } else { misses.append(Self.miss(item, found)) }
      if outcome.isRightWithAlternatives { rightCasesWithAlternatives += 1 }
      total.expected += outcome.expected
      total.found += outcome.found
      total.matched += outcome.matched
      total.exactSpan += outcome.exactSpan
      total.rightValue += outcome.rightValue
      total.rightAmongAlternatives += outcome.rightAmongAlternatives
    }
  }

  static func outcome(of found: [FoundText], for item: RecogniserCase) -> Outcome {
    var outcome = Outcome(expected: item.expected.count, found: found.count)
    var left = found
    for expected in item.expected {
      let span = expected.characters.map { utf8Span(of: $0, in: item.text) }
      guard let index = left.firstIndex(where: { span?.overlaps($0.span) ?? true }) else { continue }
      let match = left.remove(at: index)
      outcome.matched += 1
      if span == match.span { outcome.exactSpan += 1 }
      let isAny = expected.values.isEmpty
      if isAny || expected.values.contains(match.value) { outcome.rightValue += 1 }
      if isAny || !expected.values.isDisjoint(with: [match.value] + match.alternatives) {
        outcome.rightAmongAlternatives += 1
      }
    }
    return outcome
  }

  private static func utf8Span(of characters: Range<Int>, in text: String) -> Range<Int> {
    let start = text.prefix(characters.lowerBound).utf8.count
    return start..<(start + text.dropFirst(characters.lowerBound).prefix(characters.count).utf8.count)
  }

  private static func miss(_ item: RecogniserCase, _ found: [FoundText]) -> String {
    let wanted = item.expected.map { $0.values.sorted().joined(separator: "|") }.joined(separator: "; ")
    let given = found.map { ([$0.value] + $0.alternatives).joined(separator: "|") }.joined(separator: "; ")
    return "\(item.text.debugDescription): expected [\(wanted)], found [\(given)]"
  }

  // MARK: - In percent

  /// The share of texts in which everything was right.
  var right: Double { Self.percent(rightCases, of: cases) }
  /// The share of texts in which everything was right when alternatives count.
  var rightWithAlternatives: Double { Self.percent(rightCasesWithAlternatives, of: cases) }
  /// The share of what was found that overlaps an expected value.
  var precision: Double { Self.percent(total.matched, of: total.found) }
  /// The share of what was expected that a found value overlaps.
  var recall: Double { Self.percent(total.matched, of: total.expected) }
  /// The shares of the found and expected values that have the expected span, value, or value among the alternatives.
  var exactSpan: Double { Self.percent(total.exactSpan, of: total.matched) }
  var value: Double { Self.percent(total.rightValue, of: total.matched) }
  var valueOrAlternative: Double { Self.percent(total.rightAmongAlternatives, of: total.matched) }

  private static func percent(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 100 : Double(part) / Double(whole) * 100
  }
}
