/// Reads ages at a date of birth: "18 or older", "over 21", "18+", "minimum age 16".
///
/// "18 years old" is a span like others and is read as one.
enum AgeRule {
  /// The age that is asked for at the least, and the words that say so.
  static func least(in text: InstructionText) -> (years: Int, place: Range<Int>)? {
    for number in text.numbers {
      guard let years = number.count, (1...120).contains(years), isBare(number, in: text) else { continue }
      let place = number.place
      let (first, end) = (place.lowerBound, place.upperBound)
      if let marker = text.phrase(of: after, startingAt: end), isPlain(text.gap(after: end - 1)) {
        return (years, first..<marker.upperBound)
      }
      if text.gapOrRest(after: end - 1).hasPrefix("+") { return (years, place) }
      if let marker = text.phrase(of: before, endingAt: first), isPlain(text.gap(before: first)),
        !DateRuleReader.isNegated(marker, text)
      {
        return (years, marker.lowerBound..<place.upperBound)
      }
    }
    return nil
  }

  private static let after = Prose.phrases("prose.age.after")
  private static let before = Prose.phrases("prose.age.before")

  private static func isPlain(_ gap: String) -> Bool { gap.allSatisfy { $0.isWhitespace || ":-".contains($0) } }

  /// Whether the number counts nothing that is named and is no part of a date: "18 or older", not "18 days" or "18/03".
  private static func isBare(_ number: WrittenNumber, in text: InstructionText) -> Bool {
    let end = number.place.upperBound
    return !(end < text.words.count && DateRuleReader.unit(text.words[end]) != nil)
  }
}
