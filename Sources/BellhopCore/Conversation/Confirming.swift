import Languages

/// Asking for the customer's yes before the call.
extension Conversation {
  /// How many answers may be neither yes nor no before they count as a no.
  static let unclearAnswers = 2

  /// - Parameter earlier: the same write, where it is known better than from what this conversation sent.
  mutating func askToConfirm(knowing earlier: DoneWrite? = nil) -> [ConversationEffect] {
    guard let run else { return [] }
    offer = nil
    let pending = PendingConfirmation(values: run.values, unclear: 0, repeats: earlier ?? sameWrite(as: run))
    state = .confirming(pending)
    sayConfirmation(pending, pending.repeats == nil ? .askedToConfirm : .askedToRepeat)
    return []
  }

  mutating func sayConfirmation(_ pending: PendingConfirmation, _ rule: Rule) {
    guard let run else { return }
    if rule == .askedToConfirmAgain, pending.unclear > 0 {
      say(.confirmAgain(action: run.action.title), rule)
    } else if let earlier = pending.repeats {
      say(
        .confirmRepeat(
          action: run.action.title,
          values: run.summary(in: language),
          time: earlier.time?.time,
          outcome: earlier.outcome
        ),
        rule
      )
    } else {
      say(.confirm(action: run.action.title, values: run.summary(in: language)), rule)
    }
  }

  mutating func takeAgreement(_ heard: Heard) -> [ConversationEffect]? {
    guard case .confirming(let pending) = state, offer == nil, let run else { return nil }
    let answer = answer(in: heard.message, run)
    // "That's correct" is a yes, "correct it" wants a change.
    let isPraise = answer == .yes && heard.message.words.folded.last == "correct"
    if !run.slots.isEmpty, !isPraise, words.asksForChange(heard.message) {
      evidence.read.append(heard.message.reading(as: "change", why: "the whole message says so"))
      return askWhatToChange()
    }
    if answer == .yes || answer == nil && agreesAndMore(heard, run) {
      evidence.read.append(heard.message.reading(as: "yes", why: "an answer to the question"))
      if answer == nil { takeAsides(heard, beside: heard.message.parts.prefix(1).map(\.span)) }
      // What was agreed to is what is sent, or it isn't sent.
      guard pending.values == run.values else { return askToConfirm() }
      return call(confirmed: true)
    }
    if answer == .no {
      evidence.read.append(heard.message.reading(as: "no", why: "an answer to the question"))
      return declineCall(.declined)
    }
    return declineForAnother(heard, run)
  }

  private func answer(in message: CustomerMessage, _ run: Run) -> YesOrNo? {
    if let answer = words.yesOrNo(message) { return answer }
    // Where a percentage is asked for, "100%" may be a new one, and by itself where any number is.
    guard !message.isQuestion, !run.slots.contains(where: { $0.reading.format.isPercentage }),
      let rest = CertaintyWords(in: message).rest
    else { return nil }
    guard rest.words.words.isEmpty else { return words.yesOrNo(rest) }
    return run.slots.contains { $0.reading.format.isNumeric } ? nil : .yes
  }

  /// "Yes, and are there fees?" is a yes; "yes, but …" and "yes, to jane@x.io" aren't yet.
  private func agreesAndMore(_ heard: Heard, _ run: Run) -> Bool {
    guard words.beginsWithPlainYes(heard.message) else { return false }
    // "Yes?" and "OK, what will you send?" ask something; only a plain yes agrees before a question.
    if heard.message.isQuestion {
      let first = heard.message.parts.first?.folded ?? []
      guard heard.message.parts.count > 1, words.yesOrNo(words: first) == .yes, !words.isSoftYes(first) else {
        return false
      }
    }
    // "OK reset my password" may be a new request; "ok, reset my password" agrees to the one that was asked about.
    if let other = heard.match.accepted, other.actionID != run.action.id {
      let first = heard.message.parts.first?.folded ?? []
      guard words.yesOrNo(words: first) == .yes else { return false }
    }
    let others = run.slots.flatMap { slot in
      slot.reading.format.recognise(in: heard.message.text, context).filter { $0.value != run.value(of: slot.id) }
    }
    return others.isEmpty && !givesNumber(heard.message, besides: run)
  }

  /// Whether the message has a number that wasn't shown: "OK, 8 then" agrees to no other, whatever it is meant for.
  private func givesNumber(_ message: CustomerMessage, besides run: Run) -> Bool {
    let shown = Set(run.collected.flatMap { FoldedWords($0.value).folded })
    let isOther = message.words.folded.contains { $0.first?.isNumber == true && !shown.contains($0) }
    return isOther || NumberRecogniser.find(in: message.text, context).contains { !shown.contains("\($0.value)") }
  }

  /// Neither yes nor no: asked once more, then taken as a no.
  mutating func confirmAgain(_ pending: PendingConfirmation, _ heard: Heard) -> [ConversationEffect] {
    if words.beginsWithNo(heard.message), !words.beginsWithDoubt(heard.message) {
      evidence.read.append(heard.message.reading(as: "no", why: "the message begins with it"))
      return declineCall(.declined)
    }
    var pending = pending
    pending.unclear += 1
    let asks = heard.message.isQuestion && heard.message.words.words.count > 2
    let slots = run?.slots ?? []
    if asks, slots.contains(where: { !SlotName($0, among: slots).mentions(in: heard.message).isEmpty }) {
      // "What's the recipient again?" is answered by the values.
      pending.unclear = 0
      sayConfirmation(pending, .askedToConfirmAgain)
      return []
    }
    guard pending.unclear < Self.unclearAnswers else { return declineCall(.notConfirmed) }
    state = .confirming(pending)
    if asks { say(.cannotAnswer, .leftQuestion) }
    sayConfirmation(pending, .askedToConfirmAgain)
    return []
  }

  /// Nothing is sent; what was collected may still be changed.
  private mutating func declineCall(_ rule: Rule) -> [ConversationEffect] {
    guard let run else { return [] }
    say(rule == .declined ? .nothingSent : .nothingSentWithoutYes, rule)
    guard !run.slots.isEmpty else {
      finishRun()
      return []
    }
    offer = Offer(kind: .change)
    sayOffer(.change, again: false)
    return []
  }
}
