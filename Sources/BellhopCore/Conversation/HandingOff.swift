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
    suspended = []
    state = .handedOff
    effects.append(.handOff(card))
    return effects
  }

  /// - Parameters:
  ///   - rule: why a person is offered.
  ///   - detail: the exact cause, for the admin.
  mutating func offerHandOff(_ rule: Rule = .offeredHandOff, call: CallID? = nil, detail: String? = nil) {
    offer = Offer(kind: .handOff)
    say(.offerHandOff, rule, call: call, detail: detail)
  }

  /// The talk so far, what was collected and what went wrong, as text.
  private var handOffCard: HandOffCard {
    let words = language.cardWords
    var parts: [String] = ["\(words.conversation) \(id)"]
    if let run {
      let standing = isUnsure(run) ? words.unsure : state.name
      parts.append("\(words.action): \(run.action.title) (\(words.revision) \(run.revision)), \(standing)")
      parts += run.summary.map { "- \($0.name): \($0.value)" }
      parts += run.missing.map { "- \($0.name): \(words.notGiven)" }
      if isUnsure(run) { parts.append(words.sentButUnknown) }
    }
    for run in suspended.reversed() {
      parts.append("\(words.waiting): \(run.action.title)")
      parts += run.summary.map { "- \($0.name): \($0.value)" }
    }
    if let lastFailure { parts.append("\(words.lastError): \(lastFailure.detail)") }
    parts.append("")
    for line in transcript where line.speaker != .note {
      parts.append("\(line.speaker == .customer ? words.customer : words.agent): \(line.text)")
    }
    return HandOffCard(text: parts.joined(separator: "\n"))
  }
}

extension HandOffCard {
  /// The words of the card in the language of the workspace.
  struct Words {
    var conversation, action, revision, unsure, notGiven, sentButUnknown, waiting, lastError, customer, agent: String

    static let english = Words(
      conversation: "Conversation",
      action: "Action",
      revision: "revision",
      unsure: "unsure",
      notGiven: "not given",
      sentButUnknown:
        "The call was already sent; whether it took effect isn't known. Find that out before it is made again.",
      waiting: "Waiting",
      lastError: "Last error",
      customer: "Customer",
      agent: "Agent"
    )
    static let french = Words(
      conversation: "Conversation",
      action: "Action",
      revision: "révision",
      unsure: "incertain",
      notGiven: "non donné",
      sentButUnknown: "L'appel était déjà parti ; on ne sait pas s'il a eu un effet. Le vérifier avant de le refaire.",
      waiting: "En attente",
      lastError: "Dernière erreur",
      customer: "Client",
      agent: "Agent"
    )
  }
}
