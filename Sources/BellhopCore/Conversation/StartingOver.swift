/// Beginning again: the same action with nothing filled in (Lex's StartOverIntent), or the last one once more.
extension Conversation {
  /// "Start over" empties the run that is going; with none, the whole talk begins afresh.
  mutating func startOver() -> [ConversationEffect] {
    guard let run else {
      suspended = []
      endRun()
      fallbacks = 0
      say(.afresh, .startedOver)
      return []
    }
    guard let answering = definition[run.action.id] else {
      say(.noLongerPossible, .unknownAction)
      finishRun()
      return []
    }
    say(.startingOver(action: run.action.title), .startedOver)
    let slots = definition.slots(for: answering.id, from: customer, in: language)
    endRun()
    self.run = Run(answering, slots: slots, message: run.message, customer: customer)
    return advance()
  }

  /// The action that was answered last, to be done again with the values that it had, as far as they still fit.
  func earlierRun() -> Run? {
    // One that waits is gone on with, not begun beside itself.
    guard state == .idle, run == nil, let answered, place(of: answered.action.id) == nil,
      let answering = definition[answered.action.id]
    else { return nil }
    let slots = definition.slots(for: answering.id, from: customer, in: language)
    var again = Run(answering, slots: slots, message: answered.message, customer: customer)
    again.isRepeated = true
    for slot in slots {
      guard let value = answered.value(of: slot.id),
        case .valid(let still) = slot.reading.format.validate(value, context)
      else { continue }
      again.fill(slot, with: still, from: .earlier)
    }
    return again
  }

  /// "Do it again": with the same values, and a new yes where something is written.
  mutating func doAgain() -> [ConversationEffect]? {
    guard let again = earlierRun() else { return nil }
    offer = nil
    run = again
    return advance()
  }
}
