import Languages

/// From a request to a run: which action is meant, and what the message already gives.
extension Conversation {
  mutating func takeTrigger(_ heard: Heard) -> [ConversationEffect]? {
    if run == nil || state.isFailed, heard.match.zone != .reject {
      let requests = requests(in: heard)
      if !requests.isEmpty { return start(requests) }
    }
    switch heard.match.zone {
    case .reject: return nil
    case .accept:
      guard let top = heard.match.candidates.first, let answering = definition[top.actionID] else { return nil }
      return takeRequest(for: answering, heard)
    case .clarify:
      // In the middle of an action, only what is clear may lead away from it.
      guard run == nil || state.isFailed else { return nil }
      // "Thanks, that's perfect" isn't a request that is hard to understand.
      guard words.courtesy(in: heard.message) == nil, words.yesOrNo(heard.message) == nil else { return nil }
      // "And why does it take so long?" asks about the answer rather than for what is a little like it.
      let options = heard.match.options.map(\.actionID).filter { definition[$0] != nil }
      let isOfAnswered = answered != nil && options.first == answered?.action.id
      if words.followsUp(heard.message.words.folded) || isOfAnswered, let effects = tellNoMore(heard) { return effects }
      guard !options.isEmpty else { return nil }
      if let effects = startLikeliest(of: options, heard) { return effects }
      endRun()
      return clarify(options, message: heard.message.text, round: 1)
    }
  }

  private mutating func takeRequest(for answering: AnsweringAction, _ heard: Heard) -> [ConversationEffect]? {
    guard let run, !state.isFailed else {
      return start(answering, message: heard.message, match: heard.match)
    }
    if !heard.isChosen, let why = doubt(of: heard, in: run) {
      evidence.refused.append(Reason.Refusal(meaning: answering.action.title, why: why))
      return nil
    }
    if answering.id == run.action.id { return takeSameAction(run) }
    // The words may be the answer in free text, and too many actions would wait: then the customer decides.
    let isFull = suspended.count >= Self.mostSuspended && place(of: answering.id) == nil
    if isFull || !heard.isChosen && isAskedForFreeText {
      offer = Offer(kind: .switchTo(answering.id, message: heard.message.text))
      sayOffer(.switchTo(answering.id, message: ""), again: false)
      return []
    }
    // "Never mind that, where is my order?" leaves what is going.
    if !heard.isChosen, words.commandInPart(of: heard.message) == .cancel {
      say(.stopped(action: run.action.title), .cancelled)
      return start(answering, message: heard.message, match: heard.match)
    }
    return digress(to: answering, message: heard.message, match: heard.match)
  }

  /// The action that is going was asked for again: with values to lose the customer decides whether to start over.
  private mutating func takeSameAction(_ run: Run) -> [ConversationEffect] {
    guard !run.collected.isEmpty else {
      offer = nil
      return askOpenQuestionAgain()
    }
    offer = Offer(kind: .startOver)
    sayOffer(.startOver, again: false)
    return []
  }

  var isAskedForFreeText: Bool {
    if case .collecting(let id) = state { run?.slot(id)?.isFreeText == true } else { false }
  }

  /// Why a message that fits an action isn't taken for a request in the middle of a run.
  private func doubt(of heard: Heard, in run: Run) -> String? {
    let score = heard.match.candidates.first?.score ?? 0
    if case .collecting(let id) = state, run.slot(id)?.isFreeText == true {
      // "Hang on, where is my parcel?" asks; only a story may have such a sentence in it.
      let name = FoldedWords(run.slot(id)?.name ?? "").folded
      let asks = heard.message.isQuestion && score >= Self.clearScore && !words.tellsStory(name)
      return score < 1 && !asks ? "any text may be the answer that was asked for" : nil
    }
    return score < Self.clearScore ? "it isn't clear enough in the middle of an action" : nil
  }

  /// How well a message must fit an action to be a request in the middle of another; to begin with, less is enough.
  static let clearScore = 0.6

  /// Begins a run with the typed values that the request gives.
  ///
  /// - Parameter later: what the customer said after the request until it was clear.
  mutating func start(
    _ answering: AnsweringAction,
    message: CustomerMessage,
    then later: CustomerMessage? = nil,
    match: TriggerMatch = TriggerMatch()
  ) -> [ConversationEffect] {
    fallbacks = 0
    if let place = place(of: answering.id) { return resume(place) }
    endRun()
    run = newRun(answering, message: message, then: later, match: match)
    return advance()
  }

  /// A run with the typed values that the request gives.
  ///
  /// - Parameter offset: where the request begins in the message at hand, in UTF-8 bytes.
  mutating func newRun(
    _ answering: AnsweringAction,
    message: CustomerMessage,
    then later: CustomerMessage? = nil,
    match: TriggerMatch,
    offset: Int = 0
  ) -> Run {
    let slots = definition.slots(for: answering.id, from: customer, in: language)
    var run = Run(answering, slots: slots, message: message.text, customer: customer)
    let words = match.candidates.first { $0.actionID == answering.id }?.words ?? []
    for text in [message, later].compactMap({ $0 }) {
      let typed = TypedValues(in: text, for: run.missing, request: words, context)
      run.unclear.merge(typed.unclear) { _, later in later }
      for found in typed.found { run.fill(found.slot, with: found.value, from: .request) }
      evidence.read += typed.readings.map { reading in
        var reading = reading
        reading.span = reading.span.lowerBound + offset..<reading.span.upperBound + offset
        return reading
      }
      evidence.refused += typed.refused
      for slot in run.missing where run.unclear[slot.id] == nil {
        let value = ForbiddenValue(of: slot, in: text, among: slots, isMeant: false, context)
        run.forbidden[slot.id] = value ?? run.forbidden[slot.id]
      }
    }
    return run
  }

  /// Nothing fits: the customer is asked for other words, and after two such messages offered a person.
  mutating func rephrase() -> [ConversationEffect] {
    fallbacks += 1
    if fallbacks > Self.fallbacksBeforeOffer {
      say(.stillNotUnderstood, .nothingFits)
      offerHandOff()
    } else {
      let known = fallbacks > 1 ? definition.actions.map(\.action.title) : []
      say(.rephrase(abilities: known), .rephrase)
    }
    return []
  }
}

extension ConversationState {
  var isFailed: Bool { if case .failed = self { true } else { false } }
}
