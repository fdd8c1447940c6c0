/// A message with what it may call for.
struct Heard {
  var message: CustomerMessage
  var match: TriggerMatch
  /// Whether the action was chosen by its trigger, so that nothing else can be meant.
  var isChosen = false
}

/// The steps by which a message is understood, in their order: the first one that can make something of it decides.
///
/// The order is Watson's (an answer before a digression) with Rasa's patterns for what goes beside it.
enum InterpretationStep: CaseIterable {
  /// Nothing was said, nothing readable, or too much.
  case control
  /// While a call runs, or after a hand-off, only commands count.
  case command
  case unavailable
  /// The answer to an offer, a choice of actions, or a request for agreement.
  case offer
  case choice
  case agreement
  /// The answer to the input that was asked for.
  case answer
  case correction
  /// Values of other inputs than the one asked for.
  case otherInputs
  /// Another action, or the first.
  case trigger
  case courtesy
  /// Whatever is left is the answer when any text may be one.
  case freeText
}

extension Conversation {
  mutating func hear(_ text: String) -> [ConversationEffect] {
    let message = CustomerMessage(text)
    hearLine(message.written)
    // No matching while a call is out or a colleague has the talk: nothing would come of it.
    let match = message.isTooLong ? TriggerMatch() : definition.matcher.match(message.text)
    let heard = Heard(message: message, match: match)
    if message.hasOthersWords {
      evidence.refused.append(
        Reason.Refusal(meaning: "the pasted mail or signature", why: "only the customer's own words are read")
      )
    }
    evidence.candidates = match.candidates.prefix(5).map(Reason.Candidate.init)
    evidence.read += match.repairs.map {
      Reason.Reading(text: $0.written, span: $0.span, meaning: $0.read, why: "the nearest known word")
    }
    for step in InterpretationStep.allCases {
      if let effects = take(step, heard) { return effects }
    }
    return notUnderstood(heard)
  }

  /// A trigger that was pressed is a message whose meaning is known.
  mutating func hearTrigger(_ id: ActionID, phrase: String) -> [ConversationEffect] {
    let message = CustomerMessage(phrase)
    hearLine(message.text)
    let words = message.words.words.map { message.text(at: $0.span) }
    let candidate = TriggerMatch.Candidate(actionID: id, score: 1, phrase: message.text, words: words)
    let heard = Heard(message: message, match: TriggerMatch(candidates: [candidate], zone: .accept), isChosen: true)
    evidence.candidates = [Reason.Candidate(candidate)]
    if let effects = take(.unavailable, heard) { return effects }
    guard definition[id] != nil else {
      say(.noLongerPossible, .unknownAction)
      return askOpenQuestionAgain()
    }
    return take(.trigger, heard) ?? []
  }

  /// What a step makes of the message; nil when it makes nothing of it and has changed nothing.
  private mutating func take(_ step: InterpretationStep, _ heard: Heard) -> [ConversationEffect]? {
    switch step {
    case .control: takeControl(heard)
    case .command: takeCommand(heard)
    case .unavailable: takeUnavailable()
    case .offer: takeOffer(heard)
    case .choice: takeChoice(heard) ?? takeValueChoice(heard)
    case .agreement: takeAgreement(heard)
    case .answer: takeAnswer(heard)
    case .correction: takeCorrection(heard)
    case .otherInputs: takeOtherInputs(heard)
    case .trigger: takeTrigger(heard)
    case .courtesy: takeCourtesy(heard)
    case .freeText: takeFreeText(heard)
    }
  }

  /// The last resort: the question that is open is asked again, and after its limit a person is offered.
  private mutating func notUnderstood(_ heard: Heard) -> [ConversationEffect] {
    if offer != nil { return repeatOffer(heard) }
    switch state {
    case .idle: return tellNoMore(heard) ?? rephrase()
    case .clarifying(let clarification): return clarifyAgain(clarification)
    case .collecting: return refuseAnswer(heard)
    case .confirming(let pending): return confirmAgain(pending, heard)
    case .failed:
      endRun()
      return rephrase()
    case .calling, .handedOff: return []
    }
  }

  /// An input as it is put to the customer.
  func worded(_ slot: Slot) -> Slot { slot.worded(with: run?.collected ?? []) }

  /// Asks the open question once more, after something was said beside it.
  mutating func askOpenQuestionAgain() -> [ConversationEffect] {
    if let offer {
      sayOffer(offer.kind, again: true)
      return []
    }
    switch state {
    case .clarifying(let clarification): sayClarification(clarification, .clarifiedAgain)
    case .collecting(let id):
      if let slot = run?.slot(id) { ask(for: slot, .askedAgain) }
    case .confirming(let pending): sayConfirmation(pending, .askedToConfirmAgain)
    case .idle, .failed, .calling, .handedOff: break
    }
    return []
  }
}

extension Reason.Candidate {
  init(_ candidate: TriggerMatch.Candidate) {
    self.init(
      action: candidate.actionID,
      score: candidate.score,
      phrase: candidate.phrase,
      words: candidate.words
    )
  }
}
