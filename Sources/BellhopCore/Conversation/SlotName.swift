/// The words by which a customer names an input: "email" for "Email address", "order" for "Order number".
struct SlotName {
  /// The words of the name that none of the other inputs has.
  private let telling: Set<String>

  init(_ slot: Slot, among slots: [Slot]) {
    let others = slots.filter { $0.id != slot.id }.map(\.nameStems)
    let own = others.reduce(slot.nameStems) { $0.subtracting($1) }
    let significant = own.subtracting(Self.general)
    telling = significant.isEmpty ? own : significant
  }

  /// Where the input is named, as indices of the message's words.
  func mentions(in message: CustomerMessage) -> [Int] {
    let words = message.stems
    var found: [Int] = words.indices.filter { telling.contains(words[$0]) }
    // "e-mail" is one word to a customer and two to the reader of words.
    for index in words.indices.dropLast() where telling.contains(words[index] + words[index + 1]) {
      found.append(index + 1)
    }
    return found.sorted()
  }

  /// Whether the input is named within the five words before this place.
  func stands(before span: Range<Int>, in message: CustomerMessage) -> Bool {
    guard let place = message.words.words.firstIndex(where: { $0.span.upperBound > span.lowerBound }) else {
      return false
    }
    return mentions(in: message).contains { (place - 5..<place).contains($0) }
  }

  /// The stems of a name's words that carry something.
  static func stems(of name: String) -> Set<String> {
    let words = FoldedWords(name).folded
    var stems = Set(words.filter { !FunctionWords.contains($0) }.map(WordStem.of))
    if zip(words, words.dropFirst()).contains(where: { $0 == ("e", "mail") }) { stems.insert("email") }
    return stems
  }

  /// Words that say what kind of thing it is, not which: "the number" names no input when two have one.
  private static let general: Set<String> = Set(
    ["number", "id", "code", "address", "name", "value", "date", "no", "nr", "new", "old"].map(WordStem.of)
  )
}
