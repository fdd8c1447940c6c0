/// The unit of measure that instructions name.
extension UnitWords {
  /// The unit of what is measured: "weight in kilograms", "height (cm)", "between 1 and 30 kg".
  ///
  /// - Parameter isWeight: Whether pounds are no money here.
  static func find(in text: InstructionText, isWeight: Bool = false) -> (unit: String, place: Range<Int>)? {
    for index in text.words.indices {
      let weight = isWeight && pounds.contains(text.words[index]) ? ("lb", 1) : nil
      guard let (unit, length) = weight ?? unit(at: index, in: text) else { continue }
      let place = index..<(index + length)
      if index > 0, CurrencyWords.inWords.holds([text.words[index - 1]]) {
        return (unit, (index - 1)..<place.upperBound)
      }
      if WrittenNumber.ending(at: index, in: text) != nil { return (unit, place) }
      let isAlone = text.gap(before: index).contains("(") && text.gapOrRest(after: place.upperBound - 1).contains(")")
      if isAlone { return (unit, place) }
    }
    return nil
  }

  private static let pounds = Prose.set("prose.measures.pounds")
  private static let weights = Prose.phrases("prose.measures.weights")

  /// Whether what is asked for is how heavy something is.
  static func saysWeight(_ text: InstructionText) -> Bool {
    text.first(of: weights) != nil
  }

  private static func unit(at index: Int, in text: InstructionText) -> (String, length: Int)? {
    if ["c", "f"].contains(text.words[index]), text.gap(before: index).hasSuffix("°") {
      return ("°" + text.words[index].uppercased(), 1)
    }
    return units.match(text.words, at: index).map { ($0.value, $0.length) }
  }
}
