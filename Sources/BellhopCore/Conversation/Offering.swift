import Languages

/// Questions for yes or no beside the state: a person, a switch, a retry, a change.
extension Conversation {
  mutating func sayOffer(_ kind: Offer.Kind, again: Bool) {
    switch kind {
    case .handOff: say(.offerHandOff, again ? .offeredHandOffAgain : .offeredHandOff)
    case .switchTo(let id, _):
      let titles = (run?.action.title ?? "", definition[id]?.action.title ?? "")
      let isFull = suspended.count >= Self.mostSuspended
      say(.offerSwitch(from: titles.0, to: titles.1, leaves: isFull), .offeredSwitch)
    case .startOver: say(.offerStartOver(action: run?.action.title ?? ""), .offeredStartOver)
    case .resume:
      guard let next = suspended.last else { return }
      say(
        .offerResume(action: next.action.title, given: next.collected.count, of: next.slots.count),
        .offeredResume
      )
    case .retry: say(.offerRetry, .offeredRetry)
    case .change: say(.offerChange(run?.slots.map(\.name) ?? []), .offeredChange)
    }
  }

  mutating func takeOffer(_ heard: Heard) -> [ConversationEffect]? {
    guard let offer else { return nil }
    if offer.kind == .change, let effects = takeNamedChange(heard) { return effects }
    let wantsChange = offer.kind == .change && words.asksForChange(heard.message)
    // "Try again" agrees to nothing but to another try.
    let isOfAnother = offer.kind != .retry && words.asksForRetry(heard.message.words.folded)
    let said = isOfAnother ? nil : words.yesOrNo(heard.message)
    let answer = wantsChange ? .yes : said ?? answerWithMore(heard, offer.kind)
    if answer == nil, offer.kind == .resume, let effects = resumeWithAnswer(heard) { return effects }
    guard let answer else { return nil }
    evidence.read.append(heard.message.reading(as: answer.rawValue, why: "an answer to the question"))
    self.offer = nil
    return answer == .yes ? accept(offer.kind) : decline(offer.kind, .endedByNo)
  }

  /// What the waiting action lacks, given instead of a yes to going on with it.
  private mutating func resumeWithAnswer(_ heard: Heard) -> [ConversationEffect]? {
    guard let next = suspended.last, let asked = next.missing.first, !asked.isFreeText, heard.match.zone == .reject
    else {
      return nil
    }
    let typed = TypedValues(in: heard.message, for: next.missing, asked: asked.id, context)
    guard typed.value(for: asked.id) != nil else { return nil }
    endRun()
    suspended.removeLast()
    run = next
    say(.keepGoing(action: next.action.title), .resumed)
    state = .collecting(asked.id)
    fill(typed)
    return advance()
  }

  private mutating func accept(_ kind: Offer.Kind) -> [ConversationEffect] {
    switch kind {
    case .handOff: return handOff()
    case .switchTo(let id, let message):
      guard let answering = definition[id] else {
        say(.noLongerPossible, .unknownAction)
        return askOpenQuestionAgain()
      }
      let request = CustomerMessage(message)
      let match = definition.matcher.match(message)
      guard suspended.count < Self.mostSuspended || place(of: id) != nil else {
        return start(answering, message: request, match: match)
      }
      return digress(to: answering, message: request, match: match)
    case .startOver: return startOver()
    case .resume: return resume(suspended.count - 1)
    case .retry:
      return proceed()
    case .change: return askWhatToChange()
    }
  }

  /// Asks for the only value anew, or which of several it shall be.
  mutating func askWhatToChange() -> [ConversationEffect] {
    guard let run else { return [] }
    if run.slots.count == 1, let slot = run.slots.first { return askAnew(slot) }
    offer = Offer(kind: .change)
    say(.whatToChange(run.slots.map(\.name)), .askedWhatToChange)
    return []
  }

  /// - Parameter rule: why the action ends, if it does.
  private mutating func decline(_ kind: Offer.Kind, _ rule: Rule) -> [ConversationEffect] {
    switch (kind, state) {
    case (.switchTo(_, let message), .collecting(let id)):
      // The words that looked like another action may have been the answer after all.
      if let slot = run?.slot(id), slot.isFreeText {
        return fillFreeText(slot, CustomerMessage(message))
      }
      say(.keepGoing(action: run?.action.title ?? ""), .keptAction)
      return askOpenQuestionAgain()
    case (.resume, _):
      dropSuspended()
      return []
    case (.switchTo, _), (.startOver, _):
      say(.keepGoing(action: run?.action.title ?? ""), .keptAction)
      return askOpenQuestionAgain()
    case (.handOff, .collecting(let id)):
      guard let slot = run?.slot(id) else { return [] }
      say(.allRight, .carriedOn)
      say(.askWithInstructions(worded(slot)), .askedAgain, input: slot)
      return []
    case (.handOff, _), (.retry, _), (.change, _):
      fallbacks = 0
      let title = run?.action.title
      say(title == nil ? .allRight : .stopped(action: title), title == nil ? .carriedOn : rule)
      finishRun()
      return []
    }
  }

  /// After two answers that are neither yes nor no the offer counts as declined.
  mutating func repeatOffer(_ heard: Heard) -> [ConversationEffect] {
    guard var offer else { return [] }
    offer.unclear += 1
    guard offer.unclear < Self.unclearAnswers else {
      self.offer = nil
      if state == .idle, offer.kind != .resume { return rephrase() }
      return decline(offer.kind, .endedWithoutYes)
    }
    self.offer = offer
    say(.pleaseSayYesOrNo, .notUnderstood)
    sayOffer(offer.kind, again: true)
    return []
  }

  /// "The email" or "the e-mail, please", said when a value may be changed.
  private mutating func takeNamedChange(_ heard: Heard) -> [ConversationEffect]? {
    guard let run else { return nil }
    var named = run.slots.filter { !SlotName($0, among: run.slots).mentions(in: heard.message).isEmpty }
    // "The second one" of those that were listed.
    if named.isEmpty, let number = words.number(in: heard.message.words.folded, among: run.slots.count),
      run.slots.indices.contains(number), TypedValues(in: heard.message, for: run.slots, context).found.isEmpty
    {
      named = [run.slots[number]]
    }
    guard named.count == 1, let slot = named.first, heard.message.words.words.count <= 8,
      TypedValues(in: heard.message, for: [slot], asked: slot.id, context).found.isEmpty,
      introducedValue(for: slot, in: heard.message, run: run) == nil
    else { return nil }
    evidence.read.append(heard.message.reading(as: "change \(slot.name)", why: "the input is named"))
    return askAnew(slot)
  }

  /// Takes a value back and asks for it.
  mutating func askAnew(_ slot: Slot) -> [ConversationEffect] {
    offer = nil
    run?.clear(slot.id)
    clearDependents(of: [slot])
    return advance()
  }

  /// A yes or no with its reason.
  private func answerWithMore(_ heard: Heard, _ kind: Offer.Kind) -> YesOrNo? {
    if startsWithNo(heard, kind) { return .no }
    let parts = heard.message.parts.map(\.folded).filter { !$0.isEmpty }
    switch kind {
    case .change where parts.first.map(words.saysNone) == true: return .no
    // Nobody is kept from a person by how the yes is put.
    case .handOff where words.beginsWithYes(heard.message): return .yes
    default: return nil
    }
  }

  private static let longestNo = 7
  private static let longestBareNo = 3

  private func startsWithNo(_ heard: Heard, _ kind: Offer.Kind) -> Bool {
    // "Nah, no point then" has its reason; while a value may be given, as in "no it's for Bob", fewer words are a no.
    let longest: Int =
      switch kind {
      case .resume, .retry, .startOver, .switchTo: Self.longestNo
      case .handOff, .change: Self.longestBareNo
      }
    return words.beginsWithNo(heard.message) && !words.beginsWithDoubt(heard.message) && !heard.message.isQuestion
      && heard.message.words.words.count <= longest
      && heard.match.zone == .reject && TypedValues(in: heard.message, for: run?.slots ?? [], context).found.isEmpty
  }
}
