import Languages

/// Replacing a value that has no format, by the old value or by what the customer says was meant.
extension Conversation {
  /// A value longer than this is a story, in which a "not" may stand for itself.
  private static let longestOldValue = 4
  private static let longestNewValue = 6

  /// "Joe, not John", "not John but Joe", "Joe instead of John", "I meant Joe".
  func textChange(in message: CustomerMessage, run: Run) -> Correction? {
    for item in run.collected.reversed() {
      guard let slot = run.slot(item.id), slot.takesWords else { continue }
      if let place = place(of: item.value, in: message), let span = newText(around: place, in: message) {
        return correction(of: slot, to: span, in: message, why: "stands against \(item.value)")
      }
    }
    guard let span = meantText(in: message), let slot = slotOfWords(for: span, in: message, run) else { return nil }
    return correction(of: slot, to: span, in: message, why: "the customer says that it was meant")
  }

  /// The input that was given last, or where that takes no words and a name is said, the last one that asks for a person.
  private func slotOfWords(for span: Range<Int>, in message: CustomerMessage, _ run: Run) -> Slot? {
    guard let last = run.collected.last.flatMap({ run.slot($0.id) }) else { return nil }
    if last.takesWords { return last }
    let isName = span.allSatisfy {
      let word = message.text(at: message.words.words[$0].span)
      return word.first?.isUppercase == true && word.allSatisfy(\.isLetter)
    }
    guard isName else { return nil }
    return run.collected.reversed().lazy.compactMap { run.slot($0.id) }.first {
      $0.takesWords && words.asksForPerson($0)
    }
  }

  /// Where the old value is denied, as indices of the message's words.
  private func place(of old: String, in message: CustomerMessage) -> Range<Int>? {
    let words = message.words.folded
    let old = FoldedWords(old).folded
    guard !old.isEmpty, old.count <= Self.longestOldValue, words.count > old.count,
      let start = (0...words.count - old.count).first(where: { Array(words[$0..<$0 + old.count]) == old })
    else { return nil }
    let denies = words.indices.contains { index in
      index < start && self.words.negates(words[index]) || self.words.announcesCorrection([words[index]])
    }
    return denies ? start..<start + old.count : nil
  }

  /// What is left of the message on the one side of the old value that has something to say.
  private func newText(around old: Range<Int>, in message: CustomerMessage) -> Range<Int>? {
    let words = message.words.words
    let sides = [core(of: 0..<old.lowerBound, message), core(of: old.upperBound..<words.count, message)]
    let said = sides.compactMap { $0 }
    guard said.count == 1, let side = said.first, side.count <= Self.longestNewValue else { return nil }
    return side
  }

  /// "I meant Joe"; where something else is asked for, also "sorry, Joe".
  private func meantText(in message: CustomerMessage) -> Range<Int>? {
    let words = message.words.folded
    // "Change the recipient" names what is to be replaced, not by what.
    let slots = run?.slots ?? []
    guard slots.allSatisfy({ SlotName($0, among: slots).mentions(in: message).isEmpty }) else { return nil }
    guard words.count <= Self.longestNewValue + 4, let side = core(of: 0..<words.count, message) else {
      return nil
    }
    if self.words.saysMeant(words) { return side.count <= Self.longestNewValue ? side : nil }
    // "No, Katie" to the values that were shown.
    if case .confirming = state, let first = words.first, self.words.beginsWithCorrectingNo(first), side.count <= 3,
      message.text(at: message.words.words[side.lowerBound].span).first.map({ $0.isUppercase || $0.isNumber }) == true
    {
      return side
    }
    guard case .collecting(let id) = state, run?.slot(id)?.isFreeText == false,
      self.words.announcesCorrection(Array(words.prefix(1))), side.count <= 2
    else { return nil }
    return side
  }

  /// The words between those that only surround a new value.
  private func core(of indices: Range<Int>, _ message: CustomerMessage) -> Range<Int>? {
    let words = message.words.folded
    let front = indices.drop { self.words.surroundsCorrection(words[$0]) }
    guard let first = front.first, let last = front.last(where: { !self.words.surroundsCorrection(words[$0]) }) else {
      return nil
    }
    return first..<last + 1
  }

  private func correction(of slot: Slot, to place: Range<Int>, in message: CustomerMessage, why: String) -> Correction?
  {
    let words = message.words.words
    let span = words[place.lowerBound].span.lowerBound..<words[place.upperBound - 1].span.upperBound
    let text = message.text(at: span)
    guard case .valid(let value) = slot.reading.format.validate(text, context), value != run?.value(of: slot.id) else {
      return nil
    }
    let reading = Reason.Reading(text: text, span: span, meaning: slot.name, why: why)
    return Correction(slot: slot, value: value, reading: reading, isExplicit: true)
  }
}
