/// The words that say how far a count or a number may go.
enum Bounds {
  static let least = Prose.phrases("prose.bounds.least")
  static let most = Prose.phrases("prose.bounds.most")
  static let above = Prose.phrases("prose.bounds.above")
  static let below = Prose.phrases("prose.bounds.below")
  /// What allows numbers below nothing.
  static let belowNothing = Prose.phrases("prose.bounds.below-nothing")
  static let leastAfter = Prose.phrases("prose.bounds.least-after")
  static let mostAfter = Prose.phrases("prose.bounds.most-after")

  /// What sets a value against another thing, be it a number, a day or what another input asks for.
  static let relations = Prose.phrases("prose.bounds.relations")
  /// Of them those that set it before or after something.
  static let order = Prose.phrases("prose.bounds.order")

  static let any = Prose.phrases("prose.bounds.any")
  static let after = Prose.phrases("prose.bounds.after")
  static let joints = Prose.set("prose.bounds.joints")
  static let openers = Prose.phrases("prose.bounds.openers")

  /// The bound that a sign before a number says: `>`, `<=`, `≥`.
  static func sign(in gap: String) -> (isLeast: Bool, excludes: Bool)? {
    guard let sign = gap.first(where: { "<>≤≥".contains($0) }) else { return nil }
    return (">≥".contains(sign), "<>".contains(sign) && !gap.contains("="))
  }

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
