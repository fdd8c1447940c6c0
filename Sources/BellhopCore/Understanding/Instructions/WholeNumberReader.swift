/// Reads whole numbers and their bounds: "between 1 and 10", "a whole number", "how many".
enum WholeNumberReader {
  static func read(_ text: InstructionText) -> FormatFinding? {
    guard !mentionsFractions(text) else { return nil }
    let stated = text.first(of: statements) ?? bareNumber(in: text)
    if let (range, place) = bounds(in: text), stated != nil || isMostlyBounds(place, in: text) {
      return FormatFinding(format: .wholeNumber(range), quote: text.quote(place))
    }
    if let place = text.first(of: ["positive number", "positive integer", "positive whole number", "entier positif"]) {
      return FormatFinding(format: .wholeNumber(1...Int.max), quote: text.quote(place))
    }
    guard let stated else { return nil }
    return FormatFinding(format: .wholeNumber(nil), quote: text.quote(stated))
  }

  /// Reads the input's name alone: "Quantity", "Number of guests".
  static func read(name: InstructionText) -> FormatFinding? {
    let names = ["quantity", "qty", "number of", "how many", "age", "quantite", "nombre de", "combien de"]
    guard let place = name.first(of: names), !mentionsFractions(name) else { return nil }
    return FormatFinding(format: .wholeNumber(nil), quote: name.quote(place))
  }

  private static let statements = [
    "whole number", "integer", "number of", "how many", "quantity", "nombre entier", "un entier", "nombre de",
    "combien", "quantite", "numeric value", "valeur numerique",
  ]

  /// "A number" that nothing specifies; "order number" and "the number on your card" are something else.
  private static func bareNumber(in text: InstructionText) -> Range<Int>? {
    guard let place = text.first(of: ["a number", "the number", "un nombre", "number", "nombre"]) else { return nil }
    let next = place.upperBound
    guard place.count == 2 || place.lowerBound == 0 else { return nil }
    let ends = next == text.words.count || text.gap(after: next - 1).contains { ".,:;()".contains($0) }
    let bounded = text.phrase(
      of: Bounds.least + Bounds.most + ["between", "from", "greater", "larger", "entre", "de", "such as", "like"],
      startingAt: next
    )
    return ends || bounded != nil || text.number(at: next) != nil ? place : nil
  }

  private static func mentionsFractions(_ text: InstructionText) -> Bool {
    text.first(of: ["decimal", "decimals", "amount", "price", "euros", "dollars", "cents", "montant", "prix", "digits"])
      != nil
  }

  private static func bounds(in text: InstructionText) -> (ClosedRange<Int>, Range<Int>)? {
    var low: (value: Int, place: Range<Int>)?
    var high: (value: Int, place: Range<Int>)?
    for index in text.words.indices {
      guard let number = text.number(at: index), !isCounted(index, in: text) else { continue }
      if let (lower, start) = Bounds.lower(before: index, in: text), lower < number {
        return (lower...number, start..<(index + 1))
      }
      if let marker = text.phrase(of: ["greater than", "more than", "above", "over"], endingAt: index) {
        low = low ?? (number + 1, marker.lowerBound..<(index + 1))
      } else if let marker = text.phrase(of: Bounds.least, endingAt: index) {
        low = low ?? (number, marker.lowerBound..<(index + 1))
      } else if let marker = text.phrase(of: Bounds.leastAfter, startingAt: index + 1) {
        low = low ?? (number, index..<marker.upperBound)
      } else if let marker = text.phrase(of: ["less than", "under", "below", "fewer than"], endingAt: index) {
        high = high ?? (number - 1, marker.lowerBound..<(index + 1))
      } else if let marker = text.phrase(of: Bounds.most, endingAt: index) {
        high = high ?? (number, marker.lowerBound..<(index + 1))
      }
    }
    switch (low, high) {
    case (let low?, let high?) where low.value <= high.value:
      let places = [low.place, high.place]
      let start = places.map(\.lowerBound).min() ?? 0
      return (low.value...high.value, start..<(places.map(\.upperBound).max() ?? start))
    case (let low?, _): return (low.value...Int.max, low.place)
    case (nil, let high?): return (min(1, high.value)...high.value, high.place)
    case (nil, nil): return nil
    }
  }

  /// Whether the number counts signs of a text, as in "200 characters".
  private static func isCounted(_ index: Int, in text: InstructionText) -> Bool {
    let units = ["character", "characters", "chars", "letter", "letters", "words", "caracteres", "lettres", "mots"]
    return text.phrase(of: units, startingAt: index + 1) != nil
  }

  /// Bounds without the word "number" count only when little else is said.
  private static func isMostlyBounds(_ place: Range<Int>, in text: InstructionText) -> Bool {
    guard text.words.count - place.count <= 3 else { return false }
    return place.count >= 3 || text.words.count == place.count
  }
}
