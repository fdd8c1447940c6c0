/// The unit of measure that instructions name.
extension UnitWords {
  /// The unit of what is measured: "weight in kilograms", "height (cm)", "between 1 and 30 kg".
  static func find(in text: InstructionText) -> (unit: String, place: Range<Int>)? {
    for index in text.words.indices {
      guard let (unit, length) = unit(at: index, in: text) else { continue }
      let place = index..<(index + length)
      if index > 0, ["in", "en"].contains(text.words[index - 1]) { return (unit, (index - 1)..<place.upperBound) }
      if WrittenNumber.starting(at: index - 1, in: text) != nil { return (unit, place) }
      let isAlone = text.gap(before: index).contains("(") && text.gapOrRest(after: place.upperBound - 1).contains(")")
      if isAlone { return (unit, place) }
    }
    return nil
  }

  private static func unit(at index: Int, in text: InstructionText) -> (String, length: Int)? {
    if ["c", "f"].contains(text.words[index]), text.gap(before: index).hasSuffix("°") {
      return ("°" + text.words[index].uppercased(), 1)
    }
    for (phrase, unit) in phrases where text.has(phrase.split(separator: " ").map(String.init), at: index) {
      return (unit, phrase.split(separator: " ").count)
    }
    return words[text.words[index]].map { ($0, 1) }
  }
}
