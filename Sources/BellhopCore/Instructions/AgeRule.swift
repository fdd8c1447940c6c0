/// Reads ages at a date of birth: "18 or older", "over 21", "18+", "minimum age 16".
///
/// "18 years old" is a span like others and is read as one.
enum AgeRule {
  /// The age that is asked for at the least, and the words that say so.
  static func least(in text: InstructionText) -> (years: Int, place: Range<Int>)? {
    for index in text.words.indices {
      guard let years = text.number(at: index), (1...120).contains(years), isBare(index, in: text) else { continue }
      let place = index..<(index + 1)
      if let marker = text.phrase(of: after, startingAt: index + 1), isPlain(text.gap(after: index)) {
        return (years, index..<marker.upperBound)
      }
      if text.gapOrRest(after: index).hasPrefix("+") { return (years, place) }
      if let marker = text.phrase(of: before, endingAt: index), isPlain(text.gap(before: index)),
        !DateRuleReader.isNegated(marker, text)
      {
        return (years, marker.lowerBound..<place.upperBound)
      }
    }
    return nil
  }

  private static let after = [
    "or older", "or over", "or above", "or more", "or upwards", "and over", "and older", "and above", "and up",
    "ou plus", "et plus", "revolus", "minimum",
  ]
  private static let before = [
    "over", "above", "older than", "at least", "minimum age of", "minimum age is", "minimum age", "age minimum",
    "l age minimum est de", "plus de", "au moins", "turned",
  ]

  private static func isPlain(_ gap: String) -> Bool { gap.allSatisfy { $0.isWhitespace || ":-".contains($0) } }

  /// Whether the number counts nothing that is named and is no part of a date: "18 or older", not "18 days" or "18/03".
  private static func isBare(_ index: Int, in text: InstructionText) -> Bool {
    guard WrittenNumber.starting(at: index, in: text)?.isWhole == true else { return false }
    return !(index + 1 < text.words.count && DateRuleReader.unit(text.words[index + 1]) != nil)
  }
}
