import Foundation

/// Reads numbers that aren't of a kind of their own: "between 1 and 10", "a whole number", "how many", "weight in kg".
enum NumberReader {
  /// - Parameter name: What the input is called, which may tell what is weighed.
  static func read(_ text: InstructionText, named name: InstructionText) -> FormatFinding? {
    let bounds = NumberRuleReader.read(text)
    let isWeight = UnitWords.saysWeight(text) || UnitWords.saysWeight(name)
    if !isWeight, let money = money(text, bounds) { return money }
    let unit = UnitWords.find(in: text, isWeight: isWeight)
    let fractions = text.all(of: fractionWords).first { text.phrase(of: points, startingAt: $0.upperBound) == nil }
    let stated = text.first(of: statements) ?? bareNumber(in: text) ?? fractions
    if let unit, let place = severalMeasures(in: text) {
      return .tooMuch(
        at: min(place.lowerBound, unit.place.lowerBound)..<max(place.upperBound, unit.place.upperBound),
        of: text
      )
    }
    guard let bounds else {
      if let unit { return FormatFinding(.number(NumberRule(unit: unit.unit)), at: [unit.place], of: text) }
      if let fractions { return FormatFinding(.number(nil), at: [fractions], of: text) }
      return stated.map { FormatFinding(.wholeNumber(nil), at: [$0], of: text) }
    }
    let isMark =
      bounds.rule.least != nil && bounds.rule.most != nil && (text.first(of: marks) != nil || isScale(bounds, in: text))
    guard stated != nil || unit != nil || isMark || isMostlyBounds(bounds.places, in: text) else { return nil }
    let places = bounds.places + [unit?.place, fractions].compactMap { $0 }
    var rule = bounds.rule
    rule.unit = unit?.unit
    if unit != nil || fractions != nil || bounds.hasFraction || rule.decimals ?? 0 > 0 {
      return FormatFinding(.number(rule), at: places, of: text)
    }
    return FormatFinding(wholeFormat(rule), at: places, of: text)
  }

  /// "Length, width and height in cm".
  private static func severalMeasures(in text: InstructionText) -> Range<Int>? {
    let places = text.words.indices.filter { sides.contains(text.words[$0]) || allSides.contains(text.words[$0]) }
    guard let first = places.first, let last = places.last, first < last || allSides.contains(text.words[first]) else {
      return nil
    }
    return first..<(last + 1)
  }

  /// Whether a whole number is asked for in so many words, whatever the input is called.
  static func saysWhole(_ text: InstructionText) -> Bool {
    text.first(of: wholes) != nil
  }

  /// Reads the input's name alone: "Quantity", "Number of guests".
  ///
  /// - Parameter isBounded: Whether the instructions say how far it goes, so that a "note" is a mark.
  static func read(name: InstructionText, isBounded: Bool) -> Range<Int>? {
    guard name.first(of: fractionWords) == nil else { return nil }
    return name.first(of: names) ?? (isBounded ? name.first(of: marks) : nil)
  }

  /// What is marked on a scale; without bounds they are as often words: "leave a note".
  private static let marks = Prose.phrases("prose.numbers.marks")

  /// "1 (critical) – 4 (cosmetic)": both ends are explained.
  private static func isScale(_ bounds: NumberRuleReader.Reading, in text: InstructionText) -> Bool {
    guard let place = bounds.places.first, let last = place.last else { return false }
    let isExplained = place.dropLast().contains { text.number(at: $0) != nil && text.gap(after: $0).contains("(") }
    return isExplained && text.gapOrRest(after: last).contains("(")
  }

  private static let statements = Prose.phrases("prose.numbers.statements")
  private static let fractionWords = Prose.phrases("prose.numbers.fractions")

  private static let points = Prose.phrases("prose.numbers.points")
  private static let sides = Prose.set("prose.measures.sides")
  private static let allSides = Prose.set("prose.measures.all-sides")
  private static let wholes = Prose.phrases("prose.numbers.wholes")
  private static let names = Prose.phrases("prose.numbers.names")
  private static let bareNumbers = Prose.phrases("prose.numbers.bare")
  private static let bounding = Prose.phrases("prose.numbers.bounding")

  /// What asks for a story, in which an amount is only spoken of.
  private static let describing = Prose.phrases("prose.numbers.describing")

  /// "Between £10 and £500", "in pounds", "(EUR)": an amount by the currency alone.
  private static func money(_ text: InstructionText, _ bounds: NumberRuleReader.Reading?) -> FormatFinding? {
    guard let currency = CurrencyWords.find(in: text), text.first(of: describing) == nil else { return nil }
    let (first, last) = (currency.place.lowerBound, currency.place.upperBound - 1)
    let isTold =
      text.phrase(of: CurrencyWords.inWords, endingAt: first) != nil
      || text.gap(before: first).contains("(") && text.gapOrRest(after: last).contains(")")
    let places = bounds?.places ?? []
    guard isTold || places.contains(where: { $0.lowerBound <= last + 1 && first <= $0.upperBound }) else { return nil }
    return FormatFinding(.amount(currency: currency.code, bounds?.rule), at: places + [currency.place], of: text)
  }

  /// Whole numbers in a rule. Where a bound is beyond those that a range holds, it is a rule for numbers without decimals,
  /// which is held to digit by digit.
  static func wholeFormat(_ rule: NumberRule) -> InputFormat {
    let isBeyond = [rule.least, rule.most].contains { $0.map { $0.magnitude > largestWhole } ?? false }
    guard isBeyond else { return .wholeNumber(whole(rule)) }
    var exact = rule
    exact.decimals = 0
    if exact.most.map({ $0 >= 1 }) == true { exact.least = exact.least ?? 1 }
    return .number(exact)
  }

  /// A rule for whole numbers; where only the most is told, what is counted begins with one.
  static func whole(_ rule: NumberRule) -> ClosedRange<Int>? {
    let least = rule.least.map { int($0) + (rule.excludesLeast ? 1 : 0) }
    let most = rule.most.map { int($0) - (rule.excludesMost ? 1 : 0) }
    switch (least, most) {
    case (let low?, let high?): return low <= high ? low...high : nil
    case (let low?, nil): return low...Int.max
    case (nil, let high?): return min(1, high)...high
    case (nil, nil): return nil
    }
  }

  private static func int(_ number: Decimal) -> Int {
    Int(truncating: min(max(number, -largestWhole), largestWhole) as NSDecimalNumber)
  }

  /// As far as whole numbers are taken.
  private static let largestWhole = Decimal(999_999_999_999_999_999)

  /// "A number" that nothing specifies; "order number" and "the number on your card" are something else.
  private static func bareNumber(in text: InstructionText) -> Range<Int>? {
    guard let place = text.first(of: bareNumbers) else { return nil }
    let next = place.upperBound
    guard place.count == 2 || place.lowerBound == 0 else { return nil }
    let ends = next == text.words.count || text.gap(after: next - 1).contains { ".,:;()".contains($0) }
    let bounded = text.phrase(
      of: bounding,
      startingAt: next
    )
    return ends || bounded != nil || text.number(at: next) != nil ? place : nil
  }

  /// Bounds without the word "number" count only when little else is said.
  private static func isMostlyBounds(_ places: [Range<Int>], in text: InstructionText) -> Bool {
    let count = places.reduce(0) { $0 + $1.count }
    guard text.words.count - count <= 3 else { return false }
    return count >= 3 || text.words.count == count
  }
}
