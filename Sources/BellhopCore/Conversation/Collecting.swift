/// Asking for what is missing and reading the answers.
extension Conversation {
  /// Goes on with the run: asks for what is missing, else asks for agreement, else makes the call.
  mutating func advance() -> [ConversationEffect] {
    offer = nil
    guard let slot = run?.missing.first else { return proceed() }
    let isSame = state == .collecting(slot.id)
    state = .collecting(slot.id)
    if !isSame { run?.misses = 0 }
    say(.ask(worded(slot)), isSame ? .askedAgain : .asked, input: slot)
    return []
  }

  /// Everything is known: the customer agrees first where the action needs it.
  mutating func proceed() -> [ConversationEffect] {
    guard let run else { return [] }
    return run.needsConfirmation ? askToConfirm() : call(confirmed: false)
  }

  /// The answer to the typed input that was asked for, with what else the message gives.
  mutating func takeAnswer(_ heard: Heard) -> [ConversationEffect]? {
    guard case .collecting(let id) = state, let run, let asked = run.slot(id), !asked.isFreeText,
      !isCorrection(heard.message, instead: asked, in: run)
    else { return nil }
    let others = run.missing.filter { $0.id != id }
    let typed = TypedValues(in: heard.message, for: [asked] + others, asked: id)
    if typed.value(for: id) != nil {
      fill(typed)
      takeAsides(heard, beside: typed.found.map(\.span), asked: asked)
      return advance()
    }
    if typed.found.isEmpty, offer == nil, words.saysLacking(heard.message.words.folded) {
      evidence.read.append(heard.message.reading(as: "skip", why: "the customer hasn't what was asked for"))
      return refuseToSkip(asked)
    }
    guard typed.found.isEmpty, case .valid(let value) = asked.reading.format.validate(heard.message.text) else {
      return nil
    }
    evidence.read.append(heard.message.reading(as: asked.name, why: asked.reading.format.title))
    self.run?.fill(asked, with: value, from: .answer)
    return advance()
  }

  /// Values of inputs that weren't asked for; the question that was open is asked again.
  mutating func takeOtherInputs(_ heard: Heard) -> [ConversationEffect]? {
    guard case .collecting(let id) = state, let run, let asked = run.slot(id) else { return nil }
    let others = run.missing.filter { $0.id != id }
    let typed = TypedValues(in: heard.message, for: others)
    guard !typed.found.isEmpty else { return nil }
    // Beside an answer in free text the values are taken with it, unless there is nothing but them.
    if asked.isFreeText, !isNothingBut(typed, in: heard.message) { return nil }
    fill(typed)
    return advance()
  }

  /// Any text is an answer now, but for what the steps before have taken.
  mutating func takeFreeText(_ heard: Heard) -> [ConversationEffect]? {
    guard case .collecting(let id) = state, let slot = run?.slot(id), slot.isFreeText, offer == nil else { return nil }
    if let answer = words.yesOrNo(heard.message), !slot.asksYesOrNo, run?.misses == 0 {
      evidence.refused.append(
        Reason.Refusal(meaning: slot.name, why: "“\(answer.rawValue)” alone seldom answers a question in free text")
      )
      run?.misses = 1
      say(.askInWords(worded(slot)), .askedInWords, input: slot)
      return []
    }
    return fillFreeText(slot, heard.message)
  }

  mutating func fillFreeText(_ slot: Slot, _ message: CustomerMessage) -> [ConversationEffect] {
    guard let run else { return [] }
    guard case .valid(let value) = slot.reading.format.validate(message.text) else {
      return refuse(message, for: slot)
    }
    fill(TypedValues(in: message, for: run.missing.filter { $0.id != slot.id }))
    evidence.read.append(message.reading(as: slot.name, why: "any text may be the answer"))
    self.run?.fill(slot, with: value, from: .answer)
    return advance()
  }

  /// The message is no answer to what was asked.
  mutating func refuseAnswer(_ heard: Heard) -> [ConversationEffect] {
    guard case .collecting(let id) = state, let slot = run?.slot(id) else { return [] }
    return refuse(heard.message, for: slot)
  }

  /// Says why, then with the instructions, then offers a person.
  mutating func refuse(_ message: CustomerMessage, for slot: Slot) -> [ConversationEffect] {
    offer = nil
    let misses = (run?.misses ?? 0) + 1
    run?.misses = misses
    guard case .invalid(let why) = slot.reading.format.validate(message.text) else {
      say(.ask(worded(slot)), .askedAgain, input: slot)
      return []
    }
    let detail = why.sentence(in: .english)
    switch misses {
    case ...1: say(.refuse(worded(slot), value: message.text, why: why), .rejected, input: slot, detail: detail)
    case Self.missesBeforeOffer:
      say(
        .refuseWithInstructions(worded(slot), value: message.text, why: why),
        .rejectedWithInstructions,
        input: slot,
        detail: detail
      )
    default:
      say(.cannotTake(value: message.text), .notUnderstood, input: slot, detail: detail)
      offerHandOff()
    }
    return []
  }

  private mutating func fill(_ typed: TypedValues) {
    let asked: Slot.ID? = if case .collecting(let id) = state { id } else { nil }
    for found in typed.found {
      run?.fill(found.slot, with: found.value, from: found.slot.id == asked ? .answer : .alongside)
    }
    evidence.read += typed.readings
    evidence.refused += typed.refused
  }

  /// Whether the message is made of these values and words that carry nothing.
  private func isNothingBut(_ typed: TypedValues, in message: CustomerMessage) -> Bool {
    message.words.words.allSatisfy { word in
      typed.found.contains { $0.span.overlaps(word.span) } || FunctionWords.contains(word.folded)
        || typed.found.contains { FoldedWords($0.slot.name).folded.contains(word.folded) }
    }
  }
}
