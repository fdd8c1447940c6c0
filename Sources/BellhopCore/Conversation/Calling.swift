/// Making the call and telling what came of it.
extension Conversation {
  mutating func call(confirmed: Bool) -> [ConversationEffect] {
    guard var run, run.missing.isEmpty else { return advance() }
    offer = nil
    callCount += 1
    let call = CallID(conversation: id, number: callCount)
    run.calls.append(call)
    self.run = run
    remember(call, of: run)
    state = .calling(PendingCall(id: call, isWrite: run.isWrite))
    note(.calling(action: run.action.title, revision: run.revision), .calling, call: call)
    let values = RunValues(
      inputs: run.inputValues,
      customer: run.completedCustomer,
      conversationID: id,
      message: run.message
    )
    return [
      .call(
        CallRequest(id: call, action: run.action, revision: run.revision, values: values, confirmed: confirmed)
      )
    ]
  }

  mutating func finishCall(_ id: CallID, _ result: CallResult) -> [ConversationEffect] {
    guard case .calling(let pending) = state, pending.id == id, pendingAnswer == nil, let run else {
      note(.ignoredResult(call: id.number), .ignoredResult, call: id)
      return []
    }
    settle(id, result)
    switch result {
    case .answered(let response): return reply(to: response, by: run.action, .answered, call: id)
    case .rehearsed(let sample):
      note(.rehearsal, .rehearsed, call: id)
      return reply(to: sample, by: run.action, .rehearsed, call: id)
    case .failed(let failure):
      lastFailure = failure
      fail(failure, call: id, run)
    case .declinedByAdmin:
      say(.notLetOut(action: run.action.title), .declinedByAdmin, call: id)
      finishRun()
    }
    return []
  }

  /// What is known now of a write that was sent.
  private mutating func settle(_ call: CallID, _ result: CallResult) {
    switch result {
    case .answered, .rehearsed: settle(call, didNothing: false)
    case .declinedByAdmin: settle(call, didNothing: true)
    case .failed(let failure):
      if FailureHelp(failure.kind, isWrite: true) != .unknown { settle(call, didNothing: true) }
    }
  }

  /// The reply is the plan's: what the instructions keep back never gets here.
  private mutating func reply(
    to response: JSONValue?,
    by action: Action,
    _ rule: Rule,
    call: CallID
  ) -> [ConversationEffect] {
    let plan = ResponsePlan(reading: action.responseInstructions, against: response)
    let reply = plan.reply(to: response, style: ReplyStyle(language: language))
    return answer(with: PendingAnswer(reply, by: plan, to: response, rule, call: call, in: language))
  }

  mutating func reportProgress(of id: CallID) -> [ConversationEffect] {
    guard case .calling(let pending) = state, pending.id == id else { return [] }
    say(.stillWorking, .stillWorking, call: id)
    return []
  }
}
