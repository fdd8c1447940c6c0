import Languages

/// Makes the format of a kind, with the constraints that the instructions give.
enum KindFormat {
  /// - Parameters:
  ///   - noun: The words that name the kind, as they are written.
  ///   - example: A value that the instructions give as an example.
  static func format(
    of kind: InputKind,
    named noun: String,
    in text: InstructionText,
    example: String?
  ) -> (format: InputFormat, places: [Range<Int>]) {
    switch kind {
    case .email: return (.email, [])
    case .webAddress: return (.webAddress, [])
    case .personName: return (.personName, [])
    case .phone:
      let place = text.first(of: countryPhrases) ?? plusSign(in: text)
      let isRefused =
        place.map { DateRuleReader.isNegated($0, text) || isWithout($0, text) || isForSome($0, text) } ?? false
      return (.phone(withCountry: place != nil && !isRefused), place.map { [$0] } ?? [])
    case .percentage:
      let bounds = NumberRuleReader.read(text)
      return (.percentage(bounds?.rule), bounds?.places ?? [])
    case .money:
      let bounds = NumberRuleReader.read(text)
      let currency = CurrencyWords.find(in: text)
      return (
        .amount(currency: currency?.code, bounds?.rule),
        (bounds?.places ?? []) + [currency?.place].compactMap { $0 }
      )
    case .duration:
      let unit = durationUnit(in: text)
      return (.duration(unit?.unit), [unit?.place].compactMap { $0 })
    case .date, .dateTime:
      let (rule, places) = dateRule(named: noun, in: text, example: example)
      return (kind == .date ? .date(rule) : .dateTime(rule), places)
    case .time:
      let (rule, places) = TimeRuleReader.read(text, named: noun)
      return (.time(rule == TimeRule() ? nil : rule), places)
    }
  }

  /// The format of a written pattern, with the days that are taken.
  static func format(
    of pattern: TimePattern,
    named noun: String,
    in text: InstructionText
  ) -> (format: InputFormat, places: [Range<Int>]) {
    guard pattern.hasDate else {
      var (rule, places) = TimeRuleReader.read(text, named: noun)
      rule.pattern = pattern
      return (.time(rule), places)
    }
    var (rule, places) = dateRule(named: noun, in: text, example: nil)
    var patterned = rule ?? DateRule()
    patterned.pattern = pattern
    rule = patterned
    return (pattern.hasTime ? .dateTime(rule) : .date(rule), places)
  }

  private static func dateRule(named noun: String, in text: InstructionText, example: String?)
    -> (DateRule?, [Range<Int>])
  {
    let folded = FoldedWords(noun + " " + text.text).folded
    let isBirth = folded.contains {
      births.contains($0)
    }
    let isPast = folded.contains(where: pastWords.contains)
    let read = DateRuleReader.read(text, isBirth: isBirth, isPast: isPast)
    var rule = DateRule(earliest: read.earliest, latest: read.latest, pattern: example.flatMap(TimePattern.init(like:)))
    rule.looksBack = rule.latest == nil && rule.earliest == nil && isPast
    // Nobody was born tomorrow.
    if isBirth, rule.earliest == nil, rule.latest == nil { rule.latest = .today }
    return (rule == DateRule() ? nil : rule, read.places)
  }

  /// What a date is of that has happened when somebody tells of it.
  private static let pastWords = Prose.set("prose.kinds.past")

  private static let births = Prose.set("prose.kinds.birth")
  private static let forSome = Prose.set("prose.kinds.for-some")
  private static let forInternational = Prose.phrases("prose.kinds.for-international")
  private static let forForeign = Prose.phrases("prose.kinds.for-foreign")
  private static let plusStarts = Prose.phrases("prose.kinds.starts")
  private static let countryPhrases = Prose.phrases("prose.kinds.country-code")

  private static func isWithout(_ place: Range<Int>, _ text: InstructionText) -> Bool {
    text.words[max(0, place.lowerBound - 3)..<place.lowerBound].contains { ProseWords.without.contains($0) }
  }

  /// "For international numbers include the country code": others go without.
  private static func isForSome(_ place: Range<Int>, _ text: InstructionText) -> Bool {
    text.words[text.clause(of: place.lowerBound)].contains {
      forSome
        .contains($0)
    }
      || text.phrase(of: forInternational, endingAt: place.lowerBound)
        != nil
      || text.first(of: forForeign) != nil
  }

  /// "Starting with +33", "commençant par +".
  private static func plusSign(in text: InstructionText) -> Range<Int>? {
    return text.all(of: plusStarts).first { place in
      text.gapOrRest(after: place.upperBound - 1).drop { $0.isWhitespace || "\"“'«".contains($0) }.hasPrefix("+")
    }
  }

  private static let numberOf = Prose.phrases("prose.kinds.number-of")
  private static let durationUnits = Prose.table("prose.kinds.duration-units").compactMapValues(DurationUnit.init)

  /// "In minutes", "(months)".
  private static func durationUnit(in text: InstructionText) -> (unit: DurationUnit, place: Range<Int>)? {
    for index in text.words.indices {
      guard let unit = durationUnits[text.words[index]] else { continue }
      if index > 0, CurrencyWords.inWords.holds([text.words[index - 1]]) { return (unit, (index - 1)..<(index + 1)) }
      if let number = text.phrase(of: numberOf, endingAt: index) { return (unit, number.lowerBound..<(index + 1)) }
      if text.gap(before: index).contains("("), text.gapOrRest(after: index).contains(")") {
        return (unit, index..<(index + 1))
      }
    }
    return nil
  }
}
