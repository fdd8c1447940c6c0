import Languages

/// A request that the matcher isn't sure of, made sure by what stands beside it.
extension Conversation {
  /// Begins the action that a clause alone clearly asks for, or whose inputs the message gives; nil where the customer
  /// is to be asked.
  mutating func startLikeliest(of options: [ActionID], _ heard: Heard) -> [ConversationEffect]? {
    let said = heard.message.words.folded
    guard !heard.message.isQuestion, !words.asksAbout(said), !said.contains(where: words.negates) else { return nil }
    if let only = onlyRequest(in: heard), options.first == only.answering.id {
      evidence.read.append(
        heard.message.reading(as: only.answering.action.title, why: "a part of the message asks for it")
      )
      return begin(only.answering, heard, only.match)
    }
    guard let wanted = optionGiven(by: heard.message, among: options), let answering = definition[wanted] else {
      return nil
    }
    evidence.read.append(
      heard.message.reading(as: answering.action.title, why: "the message gives what only it asks for")
    )
    return begin(answering, heard, heard.match)
  }

  /// Whether nothing is written without the customer's yes: what isn't sure must not be.
  func isConfirmedBeforeWriting(_ answering: AnsweringAction) -> Bool {
    !answering.action.changesSomething || answering.action.needsConfirmation
  }

  private mutating func begin(_ answering: AnsweringAction, _ heard: Heard, _ match: TriggerMatch)
    -> [ConversationEffect]?
  {
    guard isConfirmedBeforeWriting(answering) else { return nil }
    return start(answering, message: heard.message, match: match)
  }

  /// The one action that a clause of the message clearly asks for: the story around it hid it.
  private func onlyRequest(in heard: Heard) -> (answering: AnsweringAction, match: TriggerMatch)? {
    let found = clauses(of: heard.message).compactMap { clause -> (answering: AnsweringAction, match: TriggerMatch)? in
      let match = definition.matcher.match(clause.text)
      guard let top = match.accepted, top.score >= Self.clearScore, let answering = definition[top.actionID] else {
        return nil
      }
      return (answering, match)
    }
    return Set(found.map(\.answering.id)).count == 1 ? found.first : nil
  }

  /// The only option of which the message gives a value, and where there are others, two.
  private func optionGiven(by message: CustomerMessage, among options: [ActionID]) -> ActionID? {
    let given = options.map { id in
      let slots = definition.slots(for: id, from: customer, in: language)
      return TypedValues(in: message, for: slots, request: [], context).found.count
    }
    guard let most = given.first, most >= min(2, options.count), given.dropFirst().allSatisfy({ $0 < most }) else {
      return nil
    }
    return options.first
  }
}
