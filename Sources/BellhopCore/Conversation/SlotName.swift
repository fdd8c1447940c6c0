import Languages

/// The words by which a customer names an input: "email" for "Email address", "order" for "Order number".
struct SlotName {
  /// The words of the name that none of the other inputs has.
  private let telling: Set<String>
  /// The whole name, for an input that has no word of its own: "my card" beside "Friend's card".
  private let whole: [String]
  /// The words that tell the others: where one of them stands, another input is meant.
  private let ofOthers: Set<String>

  init(_ slot: Slot, among slots: [Slot]) {
    let others = slots.filter { $0.id != slot.id }.map(\.nameStems)
    let own = others.reduce(slot.nameStems) { $0.subtracting($1) }
    telling = own.subtracting(Self.abbreviations)
    whole = telling.isEmpty ? FoldedWords(slot.name).folded.map { $0 == "your" ? "my" : WordStem.of($0) } : []
    ofOthers = others.reduce(Set()) { $0.union($1) }.subtracting(slot.nameStems)
  }

  /// Where the input is named, as indices of the message's words.
  func mentions(in message: CustomerMessage) -> [Int] {
    let words = message.stems
    if !whole.isEmpty {
      guard !words.contains(where: { ofOthers.contains($0) }), words.count >= whole.count else { return [] }
      return (0...words.count - whole.count).filter { Array(words[$0..<$0 + whole.count]) == whole }
        .map { $0 + whole.count - 1 }
    }
    var found: [Int] = words.indices.filter { telling.contains(words[$0]) }
    // "e-mail" is one word to a customer and two to the reader of words.
    for index in words.indices.dropLast() where telling.contains(words[index] + words[index + 1]) {
      found.append(index + 1)
    }
    return found.sorted()
  }

  /// Which of these values, in the message's order, the input's name stands beside.
  ///
  /// A name directly after a value belongs to it ("4 guests"), else to the next value within five words.
  func named(_ values: [Range<Int>], in message: CustomerMessage) -> Set<Int> {
    let words = message.words.words
    var named: Set<Int> = []
    for mention in mentions(in: message) {
      if mention > 0, let before = values.firstIndex(where: { $0.overlaps(words[mention - 1].span) }) {
        named.insert(before)
      } else if let next = values.firstIndex(where: { $0.lowerBound >= words[mention].span.upperBound }) {
        let place = words.firstIndex { $0.span.upperBound > values[next].lowerBound } ?? words.endIndex
        if place - mention <= 5 { named.insert(next) }
      }
    }
    return named
  }

  /// The stems of a name's words that carry something.
  static func stems(of name: String) -> Set<String> {
    let words = FoldedWords(name).folded
    var stems = Set(words.filter { !FunctionWords.contains($0) }.map(WordStem.of))
    if zip(words, words.dropFirst()).contains(where: { $0 == ("e", "mail") }) { stems.insert("email") }
    return stems
  }

  /// "No." for "number" is what customers say when they disagree.
  private static let abbreviations: Set<String> = ["no", "nr"]
}
