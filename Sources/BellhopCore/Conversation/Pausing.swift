/// What customers say instead of an answer: skip it, wait, say it again.
extension Conversation {
  mutating func takePause(
    _ command: CustomerWords.Command,
    _ heard: Heard,
    _ reading: Reason.Reading
  ) -> [ConversationEffect]? {
    guard state.isListening else { return nil }
    switch command {
    case .skip:
      guard case .collecting(let id) = state, let slot = run?.slot(id) else { return nil }
      evidence.read.append(reading)
      return refuseToSkip(slot)
    case .wait:
      evidence.read.append(reading)
      say(.takeYourTime, .waited)
      return askOpenQuestionAgain()
    case .resume:
      // Where a yes is asked for, "continue" is one.
      guard case .collecting = state, offer == nil else { return nil }
      evidence.read.append(reading)
      return askOpenQuestionAgain()
    case .repeated:
      // What isn't understood in the first message is a request like any other.
      guard transcript.contains(where: { $0.speaker == .agent }) else { return nil }
      evidence.read.append(reading)
      sayAgain()
      return []
    default: return nil
    }
  }

  /// A required input can't be skipped. It counts as a miss, so that this ends at a person too (Rasa's
  /// `pattern_skip_question` explains and asks again without an end).
  mutating func refuseToSkip(_ slot: Slot) -> [ConversationEffect] {
    // While a person is offered, that is the question.
    if offer != nil { return askOpenQuestionAgain() }
    let misses = (run?.misses ?? 0) + 1
    run?.misses = misses
    say(.cannotSkip(worded(slot), action: run?.action.title ?? ""), .skipRefused, input: slot)
    if misses > Self.missesBeforeOffer {
      offerHandOff()
    } else {
      say(misses == 1 ? .ask(worded(slot)) : .askWithInstructions(worded(slot)), .askedAgain, input: slot)
    }
    return []
  }

  /// Everything since the customer's message before this one, as in Rasa's `pattern_repeat_bot_messages`.
  private mutating func sayAgain() {
    let before = transcript.dropLast()
    let start = before.lastIndex { $0.speaker == .customer }.map { $0 + 1 } ?? 0
    let said = before[start...].filter { $0.speaker == .agent }.map(\.text)
    for text in said { say(.again(text), .repeated) }
    if said.isEmpty { say(.howCanIHelp, .repeated) }
  }
}
