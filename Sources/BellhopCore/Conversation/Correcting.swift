import Languages

/// A value that replaces one that was already given.
struct Correction {
  var slot: Slot
  var value: String
  /// What the value may mean as well.
  var alternatives: [String] = []
  var reading: Reason.Reading
  /// Whether the input or its old value was named, so that nothing else can be meant.
  var isExplicit: Bool
}

/// Replacing a value that was already given.
extension Conversation {
  /// Beyond this many words a message tells a story rather than corrects a value.
  private static let longestCorrection = 20

  mutating func takeCorrection(_ heard: Heard) -> [ConversationEffect]? {
    guard heard.message.words.words.count <= Self.longestCorrection else { return nil }
    guard let run else { return correctEarlier(heard) }
    guard !run.collected.isEmpty, mayCorrect else { return nil }
    let changes = corrections(in: heard.message, run: run)
    guard !changes.isEmpty else { return refuseChange(heard, run) ?? takeBack(heard, run) }
    replace(changes)
    return advance()
  }

  /// After the call nothing is sent again unasked: a new run with the values as they were sent takes the correction.
  private mutating func correctEarlier(_ heard: Heard) -> [ConversationEffect]? {
    let isOpen = offer == nil || offer?.kind == .resume
    guard isOpen, heard.match.zone == .reject, let again = earlierRun(), !again.collected.isEmpty else { return nil }
    let changes = corrections(in: heard.message, run: again)
    let said = heard.message.words.folded
    let isSaid = changes.contains { $0.isExplicit } || words.announcesCorrection(said) || words.followsUp(said)
    if !changes.isEmpty, isSaid {
      offer = nil
      run = again
      replace(changes)
      return advance()
    }
    return takeBack(heard, again)
  }

  mutating func replace(_ changes: [Correction]) {
    for change in changes {
      let old = run?.value(of: change.slot.id)
      guard change.alternatives.isEmpty else {
        // "Make it 03/04": the old value no longer holds, and which day is meant is asked.
        run?.clear(change.slot.id)
        run?.unclear[change.slot.id] = [change.value] + change.alternatives
        evidence.read.append(change.reading)
        continue
      }
      run?.fill(change.slot, with: change.value, from: .correction)
      evidence.read.append(change.reading)
      say(.corrected(change.slot, from: old, to: change.value), .corrected, input: change.slot)
    }
    clearDependents(of: changes.map(\.slot))
  }

  /// What was given for a value that is no longer the same has to be given again.
  mutating func clearDependents(of changed: [Slot]) {
    var cleared: [Slot] = []
    for slot in changed {
      for dependent in run?.dependents(of: slot.id) ?? [] where !changed.contains(where: { $0.id == dependent.id }) {
        run?.clear(dependent.id)
        cleared.append(dependent)
      }
    }
    guard let first = cleared.first, let basis = changed.first else { return }
    say(.clearedDependents(cleared.map(\.name), of: basis.name), .clearedDependent, input: first)
  }

  /// Whether the message replaces a value rather than answers what was asked.
  func isCorrection(_ message: CustomerMessage, instead asked: Slot, in run: Run) -> Bool {
    let changes = corrections(in: message, run: run)
    if changes.contains(where: { $0.isExplicit }) { return true }
    // "Sorry, wrong one, A-1002" right after A-1001 isn't the next order, unless an answer was just refused.
    return run.misses == 0 && words.saysMistake(message.words.folded)
      && changes.contains { $0.slot.id == run.collected.last?.id }
  }

  /// What the message corrects beside the answer: "jane@x.io, oh and make it 5 people".
  func corrections(beside typed: TypedValues, in message: CustomerMessage, run: Run) -> [Correction] {
    clauses(of: message).flatMap { clause -> [Correction] in
      let words = clause.folded
      guard !typed.found.contains(where: { $0.span.overlaps(clause.span) }), self.words.announcesCorrection(words)
      else {
        return []
      }
      return corrections(in: CustomerMessage(clause.text), run: run).map { change in
        var change = change
        change.reading.span =
          change.reading.span.lowerBound + clause.span.lowerBound..<change.reading.span.upperBound
          + clause.span.lowerBound
        return change
      }
    }
  }

  var isConfirming: Bool { if case .confirming = state { true } else { false } }

  private var mayCorrect: Bool {
    switch state {
    case .collecting, .confirming: true
    case .failed: offer?.kind == .change || offer?.kind == .retry
    case .idle, .clarifying, .calling, .handedOff: false
    }
  }

  func corrections(in message: CustomerMessage, run: Run) -> [Correction] {
    let filled = run.slots.filter { run.value(of: $0.id) != nil }
    var changes: [Correction] = []
    for slot in filled {
      let isNamed = !SlotName(slot, among: run.slots).mentions(in: message).isEmpty
      if let change = hourChange(of: slot, in: message, run: run) ?? typedChange(of: slot, in: message, run: run) {
        changes.append(change)
      } else if isNamed, let change = introducedValue(for: slot, in: message, run: run) {
        changes.append(change)
      }
    }
    if changes.isEmpty, let change = textChange(in: message, run: run) { changes.append(change) }
    let explicit = changes.filter(\.isExplicit)
    guard mayBeImplicit(message, run: run) else { return explicit }
    // Where the same words fit several inputs, the one that was given last is meant.
    let latestFirst = run.collected.reversed().compactMap { item in
      changes.first { $0.slot.id == item.id && !$0.isExplicit }
    }
    return latestFirst.reduce(into: explicit) { taken, change in
      if !taken.contains(where: { $0.reading.span.overlaps(change.reading.span) }) { taken.append(change) }
    }
  }

  private func typedChange(
    of slot: Slot,
    in message: CustomerMessage,
    run: Run
  ) -> Correction? {
    let old = run.value(of: slot.id)
    let announced = words.announcesCorrection(message.words.folded)
    let statement = words.statement(on: slot, among: run.slots, in: message)
    let recognised =
      statement.map { [$0] }
      ?? slot.reading.format.recognise(in: message.text, context, asked: announced || isConfirming)
      .filter { !isPartOfMore($0.span, slot, run, message) }
    let denials = Denials(in: message.text, language.heard)
    let stated = statement == nil ? denials.stated(recognised, as: slot.reading.format) : recognised
    let others = stated.filter { $0.value != old }
    // "Change the guests to 3 and the nights to 5": of several values the one beside the name.
    let named = SlotName(slot, among: run.slots).named(others.map(\.span), in: message)
    let fresh = named.count == 1 ? others.indices.filter(named.contains).map { others[$0] } : others
    guard let new = fresh.last, Set(fresh.map(\.value)).count == 1,
      case .valid(let value) = slot.reading.format.validate(new.value, context)
    else { return nil }
    let mentionsOld = recognised.contains { $0.value == old }
    let beside =
      statement != nil
      || !SlotName(slot, among: run.slots).named([new.span], in: message).isEmpty
      || !words.party([new.span], of: slot, among: run.slots, in: message, context).isEmpty
    let reading = Reason.Reading(
      text: new.text,
      span: new.span,
      meaning: slot.name,
      why: "\(new.why), instead of \(old ?? "nothing")"
    )
    return Correction(
      slot: slot,
      value: value,
      alternatives: Array(TypedValues.apart([value] + new.alternatives).dropFirst()),
      reading: reading,
      isExplicit: beside || mentionsOld && announced
    )
  }

  /// A number inside a date is no new count, even where the date isn't allowed.
  private func isPartOfMore(_ span: Range<Int>, _ slot: Slot, _ run: Run, _ message: CustomerMessage) -> Bool {
    slot.reading.format.isBareNumber && SlotName(slot, among: run.slots).named([span], in: message).isEmpty
      && OtherMeanings(in: message, context).contain(span, for: slot)
  }

  /// Without a name or the old value, a value replaces one when the customer says so, or when nothing else wants it.
  private func mayBeImplicit(_ message: CustomerMessage, run: Run) -> Bool {
    guard case .collecting(let id) = state, let asked = run.slot(id) else { return true }
    if words.announcesCorrection(message.words.folded) { return !asked.isFreeText || startsWithMarker(message) }
    return !asked.isFreeText && asked.reading.format.recognise(in: message.text, context).isEmpty
  }

  private func startsWithMarker(_ message: CustomerMessage) -> Bool {
    words.announcesCorrection(Array(message.words.folded.prefix(2)))
  }

  /// What follows "to" or "is" in "change the reason to …": the only way to correct what has no format.
  private func introducedChange(for slot: Slot, in message: CustomerMessage, run: Run) -> (String, Range<Int>)? {
    guard let mention = SlotName(slot, among: run.slots).mentions(in: message).first else { return nil }
    let words = message.words.words
    guard
      let introduction = words.indices.first(where: {
        $0 > mention && $0 <= mention + 3 && self.words.introduces(words[$0].folded)
      }), introduction + 1 < words.count
    else { return nil }
    // "The recipient is wrong" takes a value back and gives no other.
    guard !words[(introduction + 1)...].allSatisfy({ self.words.deniesValue($0.folded) }) else { return nil }
    let span = words[introduction + 1].span.lowerBound..<message.text.utf8.count
    return (message.text(at: span), span)
  }

  func introducedValue(for slot: Slot, in message: CustomerMessage, run: Run) -> Correction? {
    guard slot.takesWords, let (text, span) = introducedChange(for: slot, in: message, run: run),
      case .valid(let value) = slot.reading.format.validate(text, context), value != run.value(of: slot.id)
    else { return nil }
    let reading = Reason.Reading(text: text, span: span, meaning: slot.name, why: "follows the input's name")
    return Correction(slot: slot, value: value, reading: reading, isExplicit: true)
  }

  /// "The email is wrong": the value is cleared and asked for again.
  private mutating func takeBack(_ heard: Heard, _ run: Run) -> [ConversationEffect]? {
    let words = heard.message.words.folded
    guard self.words.announcesCorrection(words) || words.contains(where: self.words.negates), words.count <= 14 else {
      return nil
    }
    if case .collecting(let id) = state, run.slot(id)?.isFreeText == true, !startsWithMarker(heard.message) {
      return nil
    }
    let filled = run.slots.filter { run.value(of: $0.id) != nil }
    let named = filled.filter { slot in
      if !SlotName(slot, among: run.slots).mentions(in: heard.message).isEmpty { return true }
      guard let old = run.value(of: slot.id), words.contains(where: self.words.negates) else { return false }
      if heard.message.text.lowercased().contains(old.lowercased()) { return true }
      // "Not tonight" where the day is told as a date.
      return leftOut(heard.message, by: slot.reading.format).contains { $0.value == old }
    }
    let previous =
      named.isEmpty && self.words.meansPrevious(words) ? run.collected.last.flatMap { run.slot($0.id) } : nil
    guard let slot = named.count == 1 ? named.first : previous else { return nil }
    if self.run == nil {
      offer = nil
      self.run = run
    }
    evidence.read.append(heard.message.reading(as: "not this \(slot.name)", why: "the input is named and taken back"))
    self.run?.clear(slot.id)
    say(.cleared(slot), .cleared, input: slot)
    clearDependents(of: [slot])
    return advance()
  }
}
