import Foundation

/// Reads how far a number may go: "between 1 and 10", "at least £5", "max 30 %", "two decimals".
enum NumberRuleReader {
  struct Reading {
    var rule: NumberRule
    var places: [Range<Int>]
    /// Whether a bound has a fraction, so that whole numbers can't be meant.
    var hasFraction: Bool
  }

  /// - Returns: Nil when there is no bound.
  static func read(_ text: InstructionText) -> Reading? {
    var reading = Reading(rule: NumberRule(), places: [], hasFraction: false)
    if let (decimals, place) = decimals(in: text) {
      reading.rule.decimals = decimals
      reading.places.append(place)
    }
    let numbers = text.numbers.filter { number in
      !isCounted(number, in: text) && !reading.places.contains { $0.overlaps(number.place) }
        && !isExample(number, in: text)
    }
    for number in numbers {
      if let (low, place) = lower(of: number, in: text), low.value < number.value {
        reading.rule.least = low.value
        reading.rule.most = number.value
        reading.places.append(place)
        reading.hasFraction = !low.isWhole || !number.isWhole
        return reading
      }
    }
    if let (most, place) = outOf(numbers, in: text) {
      reading.rule.least = 0
      reading.rule.most = most
      reading.places.append(place)
      return reading
    }
    for number in numbers { take(number, in: text, into: &reading) }
    if let place = text.first(of: Bounds.belowNothing) {
      reading.rule.takesNegative = true
      reading.places.append(place)
    } else if let place = text.first(of: notNegative) {
      reading.rule.least = reading.rule.least ?? 0
      reading.places.append(place)
    } else if let place = text.first(of: positive) {
      reading.rule.least = reading.rule.least ?? 0
      reading.rule.excludesLeast = reading.rule.least == 0
      reading.places.append(place)
    }
    if let least = reading.rule.least, let most = reading.rule.most, least > most { return nil }
    return reading.places.isEmpty ? nil : reading
  }

  /// "Out of 10", "une note sur 20".
  private static func outOf(_ numbers: [WrittenNumber], in text: InstructionText) -> (Decimal, Range<Int>)? {
    for number in numbers where number.isWhole && number.value >= 3 && number.value <= 100 {
      let start = number.place.lowerBound
      if let marker = text.phrase(of: outOf, endingAt: start) {
        return (number.value, marker.lowerBound..<number.place.upperBound)
      }
    }
    return nil
  }

  private static let notNegative = Prose.phrases("prose.bounds.not-negative")
  private static let positive = Prose.phrases("prose.bounds.positive")
  private static let outOf = Prose.phrases("prose.bounds.out-of")
  private static let from = Prose.phrases("prose.bounds.from")
  private static let counted = Prose.phrases("prose.bounds.counted")
  private static let clockHours = Prose.set("prose.bounds.hours")
  private static let examples = Prose.phrases("prose.bounds.examples")
  private static let decimalNouns = Prose.phrases("prose.bounds.decimals")
  private static let negations = Prose.set("prose.bounds.negations")

  private static func take(_ number: WrittenNumber, in text: InstructionText, into reading: inout Reading) {
    let start = number.place.lowerBound
    let end = after(number, in: text)
    var place: Range<Int>?
    func setLeast(_ excludes: Bool, _ marker: Range<Int>) {
      guard reading.rule.least == nil else { return }
      reading.rule.least = number.value
      reading.rule.excludesLeast = excludes
      place = marker
    }
    func setMost(_ excludes: Bool, _ marker: Range<Int>) {
      guard reading.rule.most == nil else { return }
      reading.rule.most = number.value
      reading.rule.excludesMost = excludes
      place = marker
    }
    if let sign = Bounds.sign(in: text.gap(before: start)) {
      sign.isLeast ? setLeast(sign.excludes, number.place) : setMost(sign.excludes, number.place)
    } else if let marker = marker(of: Bounds.most, before: start, in: text) {
      setMost(false, marker)
    } else if let marker = marker(of: Bounds.least, before: start, in: text) {
      setLeast(false, marker)
    } else if let marker = marker(of: Bounds.above, before: start, in: text) {
      // "Not more than 5" and "can't exceed" say the most.
      isNegated(marker, in: text) ? setMost(false, marker) : setLeast(true, marker)
    } else if let marker = marker(of: Bounds.below, before: start, in: text) {
      isNegated(marker, in: text) ? setLeast(false, marker) : setMost(true, marker)
    } else if let marker = marker(of: from, before: start, in: text),
      CurrencyWords.find(in: text) != nil
    {
      setLeast(false, marker)
    } else if let marker = text.phrase(of: Bounds.leastAfter, startingAt: end) {
      setLeast(false, number.place.lowerBound..<marker.upperBound)
    } else if let marker = text.phrase(of: Bounds.mostAfter, startingAt: end) {
      setMost(false, number.place.lowerBound..<marker.upperBound)
    }
    guard let place else { return }
    reading.places.append(min(place.lowerBound, start)..<max(place.upperBound, end))
    reading.hasFraction = reading.hasFraction || !number.isWhole
  }

  /// The marker that ends before a number, with the sign or the code of a currency between them.
  private static func marker(of phrases: Phrases, before start: Int, in text: InstructionText) -> Range<Int>? {
    // "£20 minimum, £500 maximum": what a comma parts belongs to the number before it.
    guard !text.gap(before: start).contains(where: { ",;.".contains($0) }) else { return nil }
    for end in [start, start - 1, start - 2] where end > 0 {
      if let marker = text.phrase(of: phrases, endingAt: end) { return marker }
      let isOfNoun =
        end == start && extremes.contains(text.words[max(0, end - 2)]) && phrases.holds([text.words[max(0, end - 2)]])
      guard fillers.contains(text.words[end - 1]) || isOfNoun else { return nil }
    }
    return nil
  }

  /// "Minimum donation 5": what is bounded may stand between.
  private static let extremes = Prose.set("prose.bounds.extremes")
  private static let fillers = Prose.set("prose.bounds.fillers")

  private static func isNegated(_ marker: Range<Int>, in text: InstructionText) -> Bool {
    text.words[max(0, marker.lowerBound - 3)..<marker.lowerBound].contains(where: negations.contains)
  }

  /// The place after a number and what it counts: "18 years", "500 euros", "3 items".
  private static func after(_ number: WrittenNumber, in text: InstructionText) -> Int {
    let end = number.place.upperBound
    guard end < text.words.count, text.clause(of: end - 1).contains(end) || text.gap(after: end - 1) == " " else {
      return end
    }
    if let currency = CurrencyWords.place(startingAt: end, in: text) { return currency.upperBound }
    let isMarker = text.phrase(of: Bounds.after, startingAt: end) != nil
    let isMarkerNext = text.phrase(of: Bounds.after, startingAt: end + 1) != nil
    return !isMarker && isMarkerNext ? end + 1 : end
  }

  /// The number at the other end of a range: "between 1 and 10", "from 1 (poor) to 5", "£10–£500".
  private static func lower(of number: WrittenNumber, in text: InstructionText) -> (WrittenNumber, Range<Int>)? {
    let start = number.place.lowerBound
    for low in text.numbers.reversed() where low.place.upperBound <= start && start - low.place.lowerBound <= 14 {
      let first = low.place.lowerBound
      let between = low.place.upperBound..<start
      let opener = text.phrase(of: Bounds.openers, endingAt: first)
      let isAnchored = text.gap(after: low.place.upperBound - 1).contains("(") && text.gap(before: start).contains(")")
      let isDash = (between.isEmpty || isAnchored) && isDash(text.gap(after: start - 1))
      let joints = between.filter { Bounds.joints.contains(text.words[$0]) }
      let isJoined = joints.count == 1 && (between.count == 1 || opener != nil && between.count <= 6)
      guard isDash || isJoined else { return nil }
      // "1 or 2" and "1 and 2" alone name two numbers, not a range.
      if !isDash, opener == nil, let joint = joints.first, ProseWords.andOr.contains(text.words[joint]) {
        return nil
      }
      return (low, (opener?.lowerBound ?? first)..<number.place.upperBound)
    }
    return nil
  }

  private static func isDash(_ gap: String) -> Bool {
    let sign = gap.filter { !$0.isWhitespace && !"$€£%()".contains($0) }
    return ["-", "–", "—", "..", "…"].contains(sign)
  }

  /// Whether the number counts something else than the value itself: "200 characters", "2 decimals", "30 days ago".
  private static func isCounted(_ number: WrittenNumber, in text: InstructionText) -> Bool {
    let end = number.place.upperBound
    guard text.gapOrRest(after: end - 1).allSatisfy({ $0.isWhitespace || $0 == "-" }) else { return false }
    if text.phrase(of: counted, startingAt: end) != nil || text.phrase(of: counted, startingAt: end + 1) != nil {
      return true
    }
    return end < text.words.count && clockHours.contains(text.words[end]) && text.gap(after: end - 1) == "-"
  }

  private static func isExample(_ number: WrittenNumber, in text: InstructionText) -> Bool {
    text.phrase(of: examples, endingAt: number.place.lowerBound) != nil
  }

  private static func decimals(in text: InstructionText) -> (Int, Range<Int>)? {
    for place in text.all(of: decimalNouns) where place.lowerBound > 0 {
      guard let number = WrittenNumber.ending(at: place.lowerBound, in: text), let count = number.count,
        (0...10).contains(count),
        text.gap(after: place.lowerBound - 1).allSatisfy({ $0.isWhitespace || $0 == "-" })
      else { continue }
      return (count, number.place.lowerBound..<place.upperBound)
    }
    return nil
  }
}
