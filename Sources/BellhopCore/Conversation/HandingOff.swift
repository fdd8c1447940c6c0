/// Giving the conversation to a person.
extension Conversation {
  /// How often a value is refused before a person is offered (Copilot Studio's default).
  static let missesBeforeOffer = 2
  /// How many messages in a row may fit no action before a person is offered (Copilot Studio's default).
  static let fallbacksBeforeOffer = 2

  mutating func handOff() -> [ConversationEffect] {
    let card = handOffCard
    var effects: [ConversationEffect] = []
    if case .calling(let call) = state {
      effects.append(.abandonCall(call.id))
      // The card says so too; the customer should know before the colleague comes.
      if call.isWrite { say(.stoppedWrite(action: run?.action.title ?? ""), .outcomeUnknown, call: call.id) }
    }
    say(.handingOff, .handedOff)
    endRun()
    state = .handedOff
    effects.append(.handOff(card))
    return effects
  }

  mutating func offerHandOff() {
    offer = Offer(kind: .handOff)
    sayOffer(.handOff, again: false)
  }

  /// The talk so far, what was collected and what went wrong, as text.
  private var handOffCard: HandOffCard {
    var parts: [String] = ["Conversation \(id)"]
    if let run {
      parts.append("Action: \(run.action.title) (revision \(run.revision)), \(state.name)")
      parts += run.summary.map { "- \($0.name): \($0.value)" }
      parts += run.missing.map { "- \($0.name): not given" }
      if case .calling(let call) = state, call.isWrite {
        parts.append("The call was already sent; whether it took effect isn't known.")
      }
    }
    if let lastFailure { parts.append("Last error: \(lastFailure.detail)") }
    parts.append("")
    for line in transcript where line.speaker != .note {
      parts.append("\(line.speaker == .customer ? "Customer" : "Agent"): \(line.text)")
    }
    return HandOffCard(text: parts.joined(separator: "\n"))
  }
}
