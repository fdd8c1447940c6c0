/// The words that say how far a count or a number may go.
enum Bounds {
  static let least = [
    "at least", "minimum of", "minimum", "min", "a minimum of", "no less than", "no fewer than", "not less than",
    "au moins", "au minimum", "minimum de", "minimum est de", "a partir de",
  ]
  static let most = [
    "at most", "shorter than", "within", "maximum of", "maximum", "max",
    "up to", "no more than", "not more than", "a limit of", "limited to", "not exceed", "not exceeding",
    "no greater than",
    "no higher than", "no longer than", "not longer than", "not be longer than",
    "au plus", "au maximum", "maximum de", "maximum est de", "jusqu a", "pas plus de", "ne pas depasser",
    "ne depasse pas",
  ]
  static let leastAfter = [
    "or more", "or older", "or above", "or over", "or greater", "or higher", "minimum", "min", "at least", "ou plus",
    "au moins", "au minimum", "ans et plus", "et plus", "and over", "and above", "and older", "or over", "mini",
    "or upwards",
  ]
  static let mostAfter = [
    "max", "maximum", "or less", "or fewer", "at most", "ou moins", "au maximum", "au plus", "maxi",
  ]

  static let joints: Set<String> = ["to", "and", "or", "through", "a", "et", "ou"]
  static let openers = [
    "between", "from", "on a scale of", "on a scale from", "scale of", "compris entre", "comprise entre", "entre", "de",
    "echelle de",
  ]

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
