import Languages

extension InputFormat {
  /// The same without its least and most, for telling a value that isn't allowed from a message that gives none; nil
  /// for what has no bounds.
  var unbounded: InputFormat? {
    switch self {
    case .wholeNumber(.some): .wholeNumber(nil)
    case .number(let rule?): .number(NumberRule(unit: rule.unit))
    case .amount(let currency, .some): .amount(currency: currency, nil)
    case .percentage(.some): .percentage(nil)
    case .date(let rule?): .date(DateRule(pattern: rule.pattern, looksBack: rule.looksBack))
    case .time(let rule?): .time(TimeRule(pattern: rule.pattern))
    case .dateTime(let rule?): .dateTime(DateRule(pattern: rule.pattern, looksBack: rule.looksBack))
    default: nil
    }
  }
}

/// A value that was given for an input and isn't allowed: "make it 60%" where 40 is the most.
struct ForbiddenValue: Hashable, Sendable {
  /// As the customer wrote it.
  var text: String
  var why: Mismatch

  /// - Parameters:
  ///   - slots: all that the message may speak of.
  ///   - isMeant: Whether the message is about this input, so that no name has to stand beside the value.
  init?(
    of slot: Slot,
    in message: CustomerMessage,
    among slots: [Slot],
    isMeant: Bool,
    _ context: ReadingContext
  ) {
    guard let unbounded = slot.reading.format.unbounded else { return nil }
    let given = Denials(in: message.text, context.language.heard)
      .stated(unbounded.recognise(in: message.text, context, asked: isMeant), as: unbounded)
    guard Set(given.map(\.value)).count == 1, let value = given.last else { return nil }
    if unbounded.isBareNumber, OtherMeanings(in: message, context).contain(value.span, for: slot) { return nil }
    let isNamed =
      !SlotName(slot, among: slots).named([value.span], in: message).isEmpty
      || !context.language.customerWords.party([value.span], of: slot, among: slots, in: message, context).isEmpty
    guard isNamed || isMeant else { return nil }
    // What the input takes, in any reading, isn't forbidden; nor is what another input takes.
    let meanings = OtherMeanings(in: message, context)
    let taken = slots.contains { other in
      other.reading.format.recognise(in: message.text, context).contains { taken in
        taken.span.overlaps(value.span)
          && !(other.reading.format.isBareNumber && other.id != slot.id && meanings.contain(taken.span, for: other))
      }
    }
    guard !taken, case .invalid(let why) = slot.reading.format.validate(value.text, context) else { return nil }
    text = value.text
    self.why = why
  }
}

extension Conversation {
  /// A change to what isn't allowed: it is told why, and the old value, which is no longer wanted, is asked for anew.
  mutating func refuseChange(_ heard: Heard, _ run: Run) -> [ConversationEffect]? {
    let filled = run.slots.filter { run.value(of: $0.id) != nil && !$0.takesWords }
    let message = heard.message
    let named = filled.filter { !SlotName($0, among: run.slots).mentions(in: message).isEmpty }
    let told = run.slots.filter {
      !words.party(message.words.words.map(\.span), of: $0, among: run.slots, in: message, context).isEmpty
    }
    guard !message.isQuestion, words.announcesCorrection(message.words.folded) || !(named + told).isEmpty else {
      return nil
    }
    let forbidden = (named.isEmpty ? filled : named).compactMap { slot in
      ForbiddenValue(of: slot, in: message, among: run.slots, isMeant: isConfirming, context).map { (slot, $0) }
    }
    guard forbidden.count == 1, let (slot, value) = forbidden.first else { return nil }
    evidence.refused.append(
      Reason.Refusal(meaning: "\(slot.name): \(value.text)", why: value.why.sentence(in: .english))
    )
    self.run?.clear(slot.id)
    self.run?.forbidden[slot.id] = value
    clearDependents(of: [slot])
    return advance()
  }

  /// Says why a value can't be taken, and asks for another.
  mutating func tell(_ value: ForbiddenValue, of slot: Slot) {
    say(
      .refuse(worded(slot), value: value.text, why: value.why),
      .rejected,
      input: slot,
      detail: value.why.sentence(in: .english)
    )
  }
}
