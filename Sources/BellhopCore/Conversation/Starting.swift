/// From a request to a run: which action is meant, and what the message already gives.
extension Conversation {
  mutating func takeTrigger(_ heard: Heard) -> [ConversationEffect]? {
    switch heard.match.zone {
    case .reject: return nil
    case .accept:
      guard let top = heard.match.candidates.first, let answering = definition[top.actionID] else { return nil }
      return takeRequest(for: answering, heard)
    case .clarify:
      // In the middle of an action, only what is clear may lead away from it.
      guard run == nil || state.isFailed else { return nil }
      let options = heard.match.options.map(\.actionID).filter { definition[$0] != nil }
      guard !options.isEmpty else { return nil }
      endRun()
      return clarify(options, message: heard.message.text, round: 1)
    }
  }

  private mutating func takeRequest(for answering: AnsweringAction, _ heard: Heard) -> [ConversationEffect]? {
    guard let run, !state.isFailed else { return start(answering, message: heard.message, match: heard.match) }
    guard answering.id != run.action.id else {
      offer = nil
      return askOpenQuestionAgain()
    }
    if case .collecting(let id) = state, run.slot(id)?.isFreeText == true, !isExactly(heard) {
      evidence.refused.append(
        Reason.Refusal(meaning: answering.action.title, why: "any text may be the answer that was asked for")
      )
      return nil
    }
    offer = Offer(kind: .switchTo(answering.id, message: heard.message.text))
    sayOffer(.switchTo(answering.id, message: ""), again: false)
    return []
  }

  /// Whether the message is a trigger phrase and nothing else.
  private func isExactly(_ heard: Heard) -> Bool { (heard.match.candidates.first?.score ?? 0) >= 1 }

  /// Begins a run with the typed values that the request gives.
  ///
  /// - Parameter later: what the customer said after the request until it was clear.
  mutating func start(
    _ answering: AnsweringAction,
    message: CustomerMessage,
    then later: CustomerMessage? = nil,
    match: TriggerMatch = TriggerMatch()
  ) -> [ConversationEffect] {
    endRun()
    fallbacks = 0
    var run = Run(answering, message: message.text, customer: customer)
    let words = match.candidates.first { $0.actionID == answering.id }?.words ?? []
    for text in [message, later].compactMap({ $0 }) {
      let typed = TypedValues(in: text, for: run.missing, phraseWords: words)
      for found in typed.found { run.fill(found.slot, with: found.value, from: .request) }
      evidence.read += typed.readings
      evidence.refused += typed.refused
    }
    self.run = run
    return advance()
  }

  /// Nothing fits: the customer is asked for other words, and after two such messages offered a person.
  mutating func rephrase() -> [ConversationEffect] {
    fallbacks += 1
    if fallbacks > Self.fallbacksBeforeOffer {
      say(.stillNotUnderstood, .notUnderstood)
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
