/// Actions that wait: another request in the middle of one, or two requests in one message.
///
/// The other action runs first; then the customer is asked, once, whether to go on with the one that waits (Rasa's
/// `pattern_continue_interrupted`).
extension Conversation {
  /// How many actions may wait at once. A deeper stack is one that nobody remembers.
  static let mostSuspended = 3

  /// Sets the run aside with its values and begins another.
  mutating func digress(
    to answering: AnsweringAction,
    message: CustomerMessage,
    match: TriggerMatch
  ) -> [ConversationEffect] {
    guard let run else { return start(answering, message: message, match: match) }
    say(.setAside(action: run.action.title), .setAside)
    suspended.append(run)
    self.run = nil
    return start(answering, message: message, match: match)
  }

  /// Where an action waits, if it does: it is gone on with rather than begun a second time.
  func place(of id: ActionID) -> Int? { suspended.lastIndex { $0.action.id == id } }

  /// Ends the run, and asks whether to go on with the one that waits.
  mutating func finishRun() {
    endRun()
    offerResume()
  }

  mutating func offerResume() {
    guard let next = suspended.last else { return }
    offer = Offer(kind: .resume)
    sayOffer(.resume, again: false)
    evidence.refused += suspended.dropLast().map {
      Reason.Refusal(meaning: $0.action.title, why: "it was set aside earlier than \(next.action.title)")
    }
  }

  mutating func resume(_ place: Int) -> [ConversationEffect] {
    guard suspended.indices.contains(place) else { return [] }
    endRun()
    let next = suspended.remove(at: place)
    run = next
    say(.keepGoing(action: next.action.title), .resumed)
    return advance()
  }

  /// Leaves the action that would be next, and asks about the one before it.
  mutating func dropSuspended() {
    offer = nil
    guard let dropped = suspended.popLast() else { return }
    say(.stopped(action: dropped.action.title), .cancelled)
    offerResume()
  }

  /// Lets an action wait behind the one that is going.
  mutating func queue(_ run: Run) {
    guard suspended.count < Self.mostSuspended, place(of: run.action.id) == nil else { return }
    suspended.append(run)
  }
}
