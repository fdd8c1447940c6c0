import Languages

/// "No loan car", "with insurance", "nobody was hurt": the answer to a question for yes or no, in the question's words.
extension CustomerWords {
  /// What the message says of an input that is answered by yes or no, though it wasn't asked for.
  func statement(on slot: Slot, among slots: [Slot], in message: CustomerMessage) -> Recognition? {
    guard case .yesNo(let sent) = slot.reading.format else { return nil }
    let mentions = SlotName(slot, among: slots).mentions(in: message)
    guard let first = mentions.first, let last = mentions.last, names(slot, mentions.count) else { return nil }
    let folded = message.words.folded
    guard !isAsked(at: message.words.words[first].span, in: message) else { return nil }
    let before = Array(folded[..<first])
    let (isNo, isYes) = lexicons.reduce(into: (false, false)) { found, lexicon in
      found.0 =
        found.0 || lexicon.own.refusing.contains { before.suffix($0.count).elementsEqual($0) }
        || before.suffix(3).contains { lexicon.own.nobody.contains($0) }
      found.1 = found.1 || lexicon.own.wanting.contains { before.suffix($0.count).elementsEqual($0) }
    }
    guard isNo || isYes else { return nil }
    // "I no longer need insurance" and "we won't need a loan car" don't say that it is wanted.
    if !isNo, before.suffix(Self.denialReach).contains(where: Self.denials.contains) { return nil }
    let span = message.words.words[max(0, first - 1)].span.lowerBound..<message.words.words[last].span.upperBound
    let words = sent ?? .plain
    return Recognition(
      value: isNo ? words.no : words.yes,
      text: message.text(at: span),
      span: span,
      certainty: .certain,
      why: isNo ? "said not to be" : "said to be wanted"
    )
  }

  /// How many words before the input's name a denial may stand.
  private static let denialReach = 7
  private static let denials: Set<String> = [
    "no", "not", "never", "t", "longer", "without", "hardly", "n", "ne", "plus", "pas", "jamais", "sans", "don", "dont",
    "wont", "cant", "didnt", "wouldnt",
  ]

  /// Whether so many of its words are enough to name the input: "car" alone is no loan car.
  private func names(_ slot: Slot, _ mentioned: Int) -> Bool {
    let telling = slot.nameStems.subtracting(Self.anybody)
    return mentioned >= min(2, telling.count)
  }

  private static let anybody = Set(
    ["anybody", "anyone", "somebody", "someone", "anything", "there", "quelqu", "personne"].map(WordStem.of)
  )

  private func isAsked(at span: Range<Int>, in message: CustomerMessage) -> Bool {
    guard let part = message.parts.first(where: { $0.span.overlaps(span) }) else { return message.isQuestion }
    return part.mark == "?" || beginsQuestion(part.folded)
  }
}
