import Languages

/// "A table for two", "there's 2 of us": numbers of people, told in words that aren't the input's name.
extension CustomerWords {
  /// Which of these numbers, in the message's order, counts the customer's party, for an input that asks for that.
  func party(
    _ numbers: [Range<Int>],
    of slot: Slot,
    among slots: [Slot],
    in message: CustomerMessage,
    _ context: ReadingContext
  ) -> Set<Int> {
    guard slot.reading.format.isBareNumber, asksForParty(slot) else { return [] }
    let meanings = OtherMeanings(in: message, context)
    return Set(
      numbers.indices.filter { index in
        // "We are 10 minutes away" counts minutes.
        !meanings.contain(numbers[index], for: slot)
          && countsParty(numbers[index], of: slot, among: slots, in: message)
          // "2 adults and 3 kids" are five.
          && !numbers.contains { $0 != numbers[index] && isAdded($0, to: numbers[index], in: message) }
      }
    )
  }

  /// "Just me".
  func saysAlone(_ words: [String]) -> Bool {
    lexicons.contains { $0.own.alone.contains($0.core(of: words)) || $0.own.alone.contains(words) }
  }

  /// Whether the input counts people.
  func asksForParty(_ slot: Slot) -> Bool {
    FoldedWords(slot.name).folded.contains { word in lexicons.contains { $0.own.partyNames.contains(word) } }
  }

  private func countsParty(
    _ number: Range<Int>,
    of slot: Slot,
    among slots: [Slot],
    in message: CustomerMessage
  ) -> Bool {
    let all = message.words.words
    guard let first = all.firstIndex(where: { $0.span.overlaps(number) }),
      let last = all.lastIndex(where: { $0.span.overlaps(number) })
    else { return false }
    let (before, after) = (message.words.folded[..<first], message.words.folded[(last + 1)...])
    // "A room for 3 nights" counts something that another input asks for.
    if last + 1 < all.count {
      let next = message.stems[last + 1]
      if slots.contains(where: { $0.id != slot.id && $0.nameStems.contains(next) }) { return false }
    }
    return lexicons.contains { lexicon in
      lexicon.own.partyStarts.contains { before.suffix($0.count).elementsEqual($0) }
        || lexicon.own.partyEnds.contains { after.starts(with: $0) }
    }
  }

  private func isAdded(_ other: Range<Int>, to number: Range<Int>, in message: CustomerMessage) -> Bool {
    let (first, second) = other.lowerBound < number.lowerBound ? (other, number) : (number, other)
    let between = message.words.words.filter {
      $0.span.lowerBound >= first.upperBound && $0.span.upperBound <= second.lowerBound
    }
    return between.count <= 3
      && between.contains { word in
        lexicons.contains { $0.own.partyJoints.contains(word.folded) }
      }
  }
}
