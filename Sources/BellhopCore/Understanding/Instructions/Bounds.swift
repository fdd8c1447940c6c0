/// The words that say how far a count or a number may go.
enum Bounds {
  static let least = [
    "at least", "minimum of", "minimum", "min", "a minimum of", "no less than", "no fewer than", "not less than",
    "au moins", "au minimum", "minimum de", "plus de",
  ]
  static let most = [
    "at most", "under", "below", "less than", "fewer than", "shorter than", "within", "maximum of", "maximum", "max",
    "up to", "no more than", "not more than", "a limit of", "limited to",
    "au plus", "au maximum", "maximum de", "jusqu a", "moins de", "pas plus de",
  ]
  static let leastAfter = [
    "or more", "or older", "or above", "or over", "or greater", "or higher", "minimum", "min", "at least", "ou plus",
    "au moins", "au minimum",
  ]
  static let mostAfter = [
    "max", "maximum", "or less", "or fewer", "at most", "ou moins", "au maximum", "au plus", "maxi",
  ]

  private static let joints: Set<String> = ["to", "and", "or", "through", "a", "et", "ou"]
  private static let openers = ["between", "from", "entre", "de"]

  /// The lower end of a range whose upper end is the number at a place: "6 to 8", "between 6 and 8", "6-8".
  ///
  /// - Returns: The lower end, and where the range begins.
  static func lower(before upper: Int, in text: InstructionText) -> (Int, start: Int)? {
    func from(_ index: Int) -> (Int, start: Int)? {
      guard let low = text.number(at: index) else { return nil }
      return (low, text.phrase(of: openers, endingAt: index)?.lowerBound ?? index)
    }
    if upper >= 2, joints.contains(text.words[upper - 1]) { return from(upper - 2) }
    let gap = text.gap(after: upper - 1).filter { !$0.isWhitespace }
    if upper >= 1, ["-", "–", "—", "..", "…"].contains(gap) { return from(upper - 1) }
    return nil
  }
}
