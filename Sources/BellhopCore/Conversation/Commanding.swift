import Languages

/// What steers the talk itself: nothing said, commands, courtesies.
extension Conversation {
  mutating func takeControl(_ heard: Heard) -> [ConversationEffect]? {
    if heard.message.isTooLong {
      say(.tooLong(limit: CustomerMessage.limit), .tooLong)
    } else if heard.message.isEmpty {
      say(.emptyMessage, .emptyMessage)
    } else if heard.message.words.words.isEmpty {
      say(.noWords, .noWords)
    } else {
      return nil
    }
    return askOpenQuestionAgain()
  }

  mutating func takeCommand(_ heard: Heard) -> [ConversationEffect]? {
    if isOfferedChoice(heard.message) { return nil }
    let whole = words.command(in: heard.message)
    guard let command = whole ?? commandInPart(of: heard) else { return nil }
    // An admin may have made "Talk to an agent" or "Help" a trigger: then it is one, while nothing else is going on.
    if state == .idle, let top = heard.match.accepted, top.score >= 1 { return nil }
    let reading = heard.message.reading(
      as: command.rawValue,
      why: whole == nil ? "a part says so" : "the whole message says so"
    )
    switch command {
    case .cancel, .cancelEverything:
      // "Cancel" alone may be short for an action: in idle, what the actions make of it comes first.
      evidence.read.append(reading)
      if let effects = offerToCancel(heard) { return effects }
      return command == .cancel ? cancel() : cancelEverything()
    case .startOver:
      guard state.isListening, run != nil || heard.match.zone == .reject else { return nil }
      evidence.read.append(reading)
      return startOver()
    case .sameAgain:
      guard let effects = doAgain() else { return nil }
      evidence.read.append(reading)
      return effects
    case .skip, .wait, .resume, .repeated: return takePause(command, heard, reading)
    case .human:
      guard state != .handedOff else { return nil }
      evidence.read.append(reading)
      return handOff()
    case .help:
      guard state.isListening else { return nil }
      evidence.read.append(reading)
      return help()
    case .why:
      guard let run, state.isListening else { return nil }
      evidence.read.append(reading)
      guard case .collecting(let id) = state, offer == nil, let slot = run.slot(id) else { return help() }
      say(.purpose(worded(slot), action: run.action.title), .explainedPurpose, input: slot)
      return askOpenQuestionAgain()
    }
  }

  /// "Changed my mind" stops a run, but not where the agent offers it as an answer.
  private func isOfferedChoice(_ message: CustomerMessage) -> Bool {
    guard offer == nil, case .collecting(let id) = state, let slot = run?.slot(id),
      case .choice = slot.reading.format, case .valid(let choice) = slot.reading.format.validate(message.text, context)
    else { return false }
    // A word more than the choice has, as in "I changed my mind"; in "cancel, I changed my mind" it is only the reason.
    return message.words.words.count <= choice.split(separator: " ").count + 1
  }

  /// A part of the message counts unless any text may be the answer, or "never mind, …" goes on to a request. A clear
  /// call for a person counts anywhere: nobody should have to look for the way to one.
  private func commandInPart(of heard: Heard) -> CustomerWords.Command? {
    if clauses(of: heard.message).contains(where: { words.callsForHuman(FoldedWords($0.text).folded) }) {
      return .human
    }
    if case .collecting(let id) = state, let slot = run?.slot(id), offer == nil {
      if words.asksWhat(heard.message, slot) { return .why }
      // No person is called "forget it"; a story or a title may begin so.
      if slot.isFreeText, !words.asksForPerson(slot) { return nil }
    }
    let command = words.commandInPart(of: heard.message)
    guard command == .cancel || command == .cancelEverything else { return command }
    // "Never mind, I already sent it" speaks of what it leaves.
    let current = run?.action.id ?? (offer?.kind == .resume ? suspended.last?.action.id : nil)
    guard let current else { return nil }
    return heard.match.accepted.map { $0.actionID == current } == false ? nil : command
  }

  /// "Cancel" where nothing is going on starts nothing. What it may be short for is offered.
  private mutating func offerToCancel(_ heard: Heard) -> [ConversationEffect]? {
    guard state == .idle, offer == nil, suspended.isEmpty else { return nil }
    let fitting = heard.match.accepted.map { [$0] } ?? heard.match.options
    let options = fitting.compactMap { definition[$0.actionID] }
    guard !options.isEmpty else { return nil }
    state = .clarifying(Clarification(options: options.map(\.id), message: heard.message.text, round: 1))
    say(.nothingToCancel(options: options.map(\.action)), .nothingToCancel)
    return []
  }

  /// While a call is out, or a colleague has the talk, there is nothing to read a message for.
  mutating func takeUnavailable() -> [ConversationEffect]? {
    switch state {
    case .calling: say(.busy(action: run?.action.title ?? ""), .stillWorking)
    case .handedOff: say(.withColleague, .withColleague)
    case .idle, .clarifying, .collecting, .confirming, .failed: return nil
    }
    return []
  }

  mutating func takeCourtesy(_ heard: Heard) -> [ConversationEffect]? {
    guard let courtesy = words.courtesy(in: heard.message) else { return takeBareAnswer(heard) }
    evidence.read.append(heard.message.reading(as: courtesy.rawValue, why: "the whole message says so"))
    switch courtesy {
    case .greeting: say(.greeting(isOpen: state == .idle && offer == nil), .greeted)
    case .thanks: say(.youAreWelcome, .thanked)
    case .challenge: say(.whatIAm, .toldWhatItIs)
    case .goodbye:
      // Nobody who leaves wants to hear the question again.
      if state == .idle { offer = nil }
      say(.goodbye, .saidGoodbye)
    }
    return askOpenQuestionAgain()
  }

  /// "Yes" where nothing was asked isn't a request that was misunderstood.
  private mutating func takeBareAnswer(_ heard: Heard) -> [ConversationEffect]? {
    guard state == .idle, offer == nil, let answer = words.yesOrNo(heard.message) else { return nil }
    evidence.read.append(heard.message.reading(as: answer.rawValue, why: "the whole message says so"))
    say(.howCanIHelp, .nothingAsked)
    return []
  }

  private mutating func help() -> [ConversationEffect] {
    guard let run else {
      say(.abilities(definition.actions.map(\.action)), .explainedAbilities)
      return askOpenQuestionAgain()
    }
    say(.whereWeAre(action: run.action), .explainedStep)
    return askOpenQuestionAgain()
  }
}

extension ConversationState {
  /// Whether the agent waits for the customer.
  var isListening: Bool {
    switch self {
    case .calling, .handedOff: false
    case .idle, .clarifying, .collecting, .confirming, .failed: true
    }
  }
}
