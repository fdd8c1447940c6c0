/// The words that say how far a count or a number may go.
enum Bounds {
  static let least = [
    "at least", "minimum of", "minimum", "min", "a minimum of", "no less than", "no fewer than", "not less than",
    "au moins", "au minimum", "minimum de", "minimum est de", "a partir de",
    "greater than or equal to", "more than or equal to", "equal to or greater than", "equal to or more than",
    "superieur ou egal a", "superieure ou egale a",
  ]
  static let most = [
    "at most", "shorter than", "within", "maximum of", "maximum", "max",
    "up to", "no more than", "not more than", "a limit of", "limited to", "not exceed", "not exceeding",
    "no greater than",
    "no higher than", "no longer than", "not longer than", "not be longer than",
    "au plus", "au maximum", "maximum de", "maximum est de", "jusqu a", "pas plus de", "ne pas depasser",
    "ne depasse pas", "less than or equal to", "lower than or equal to", "equal to or less than",
    "inferieur ou egal a", "inferieure ou egale a",
  ]
  static let above = [
    "greater than", "more than", "larger than", "higher than", "bigger than", "above", "over", "superieur a",
    "superieure a", "plus grand que", "plus de",
  ]
  static let below = [
    "less than", "fewer than", "lower than", "smaller than", "below", "under", "inferieur a", "inferieure a",
    "moins de", "plus petit que",
  ]
  /// What allows numbers below nothing.
  static let belowNothing = [
    "may be negative", "can be negative", "negative allowed", "negative amounts allowed", "negative or positive",
    "positive or negative", "may be below zero", "peut etre negatif", "negatif ou positif", "positif ou negatif",
    "negatif autorise", "negatif admis",
  ]
  static let leastAfter = [
    "or more", "or older", "or above", "or over", "or greater", "or higher", "minimum", "min", "at least", "ou plus",
    "au moins", "au minimum", "ans et plus", "et plus", "and over", "and above", "and older", "or over", "mini",
    "or upwards",
  ]
  static let mostAfter = [
    "max", "maximum", "or less", "or fewer", "or below", "or under", "or lower", "at most", "ou moins", "au maximum",
    "au plus", "maxi",
  ]

  /// What sets a value against another thing, be it a number, a day or what another input asks for.
  static let relations =
    least + most + above + below + [
      "after", "before", "later than", "earlier than", "prior to", "until", "since", "during", "following", "apres",
      "avant", "plus tard que", "plus tot que", "inferieur au", "inferieure au", "superieur au", "superieure au",
      "jusqu a", "jusqu au", "depuis", "pendant",
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
    func from(_ end: Int) -> (Int, start: Int)? {
      guard let number = WrittenNumber.ending(at: end, in: text), let low = number.count else { return nil }
      let start = number.place.lowerBound
      return (low, text.phrase(of: openers, endingAt: start)?.lowerBound ?? start)
    }
    if upper >= 2, joints.contains(text.words[upper - 1]) { return from(upper - 1) }
    let gap = text.gap(after: upper - 1).filter { !$0.isWhitespace }
    if upper >= 1, ["-", "–", "—", "..", "…"].contains(gap) { return from(upper) }
    return nil
  }
}
