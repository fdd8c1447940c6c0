/// Making the call and telling what came of it.
extension Conversation {
  mutating func call(confirmed: Bool) -> [ConversationEffect] {
    guard var run, run.missing.isEmpty else { return advance() }
    if let wait = wait(for: run) { return tellToWait(wait) }
    offer = nil
    callCount += 1
    let call = CallID(conversation: id, number: callCount)
    run.calls.append(call)
    var values = run.callValues(in: id)
    let agreed = agree(to: RunSubject(run.action, values), in: run)
    values.run = agreed.id
    run.agreed = agreed
    self.run = run
    let isRepeat = confirmed && (wasToldOfUnsure || isUnsure(agreed.id))
    remember(call, agreed, of: run)
    state = .calling(PendingCall(id: call, isWrite: run.isWrite, confirmed: confirmed))
    note(.calling(action: run.action.title, revision: run.revision), .calling, call: call)
    return [
      .call(
        CallRequest(
          id: call,
          run: agreed.id,
          action: run.action,
          revision: run.revision,
          values: values,
          confirmed: confirmed,
          isRepeat: isRepeat
        )
      )
    ]
  }

  mutating func finishCall(_ id: CallID, _ result: CallResult) -> [ConversationEffect] {
    guard case .calling(let pending) = state, pending.id == id, pendingAnswer == nil, let run else {
      // Nobody waits for it any more, but it may tell whether a write was done.
      if done.contains(where: { $0.call == id && $0.outcome == .unsure }) { settle(id, result.changeOutcome) }
      note(.ignoredResult(call: id.number), .ignoredResult, call: id)
      return []
    }
    settle(id, result.changeOutcome)
    switch result {
    case .answered(let response):
      if response == nil, run.isWrite { return tellDone(.done, call: id, run) }
      return reply(to: response, by: run.action, .answered, call: id)
    case .passedOn(let response): return tellPassedOn(response, call: id, run)
    case .rehearsed(let sample):
      note(.rehearsal, .rehearsed, call: id)
      return reply(to: sample, by: run.action, .rehearsed, call: id)
    case .failed(let failure):
      if let earlier = failure.earlier { return hear(of: earlier, call: id, confirmed: pending.confirmed) }
      return finish(failure, call: id, run)
    case .declinedByAdmin:
      say(.notLetOut(action: run.action.title), .declinedByAdmin, call: id)
      finishRun()
      return []
    }
  }

  /// A change may be done although its answer can't be used: the status says so.
  private mutating func finish(_ failure: CallFailure, call: CallID, _ run: Run) -> [ConversationEffect] {
    let outcome = failure.changeOutcome
    guard run.isWrite, outcome == .done || outcome == .passedOn else { return fail(failure, call: call, run) }
    if let body = failure.response?.body, let value = try? JSONValue(parsing: body) {
      return outcome == .done
        ? reply(to: value, by: run.action, .answered, call: call) : tellPassedOn(value, call: call, run)
    }
    return tellDone(outcome, call: call, run, unread: failure.detail)
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

  /// Tells a change that was made, or will be, by the words of the instructions alone.
  ///
  /// - Parameter unread: why no field of the answer could be read; nil when it had none.
  private mutating func tellDone(
    _ outcome: ChangeOutcome,
    call: CallID,
    _ run: Run,
    unread: String? = nil
  ) -> [ConversationEffect] {
    let plan = ResponsePlan(reading: run.action.responseInstructions, against: nil)
    let style = ReplyStyle(language: language)
    let neutral = outcome == .passedOn ? language.text(of: .passedOn) : ReplySentences(language: language).done
    var reply = Reply(text: plan.wordsWithoutFields(style: style) ?? neutral)
    if let unread { reply.notes.insert("No field of the answer could be read. \(unread)", at: 0) }
    let rule: Rule = outcome == .passedOn ? .passedOn : unread == nil ? .answered : .doneUnread
    return answer(with: PendingAnswer(reply, by: plan, to: nil, rule, call: call, in: language))
  }

  /// Tells a change that was taken, with what its answer has to tell. Exact words stand as the admin wrote them.
  private mutating func tellPassedOn(_ response: JSONValue?, call: CallID, _ run: Run) -> [ConversationEffect] {
    guard let response else { return tellDone(.passedOn, call: call, run) }
    let plan = ResponsePlan(reading: run.action.responseInstructions, against: response)
    var reply = plan.reply(to: response, style: ReplyStyle(language: language))
    if !plan.saysExactWords {
      let sentence = language.text(of: .passedOn)
      reply.text = reply.told.isEmpty ? sentence : "\(sentence) \(reply.text)"
    }
    return answer(with: PendingAnswer(reply, by: plan, to: response, .passedOn, call: call, in: language))
  }

  mutating func reportProgress(of id: CallID) -> [ConversationEffect] {
    guard case .calling(let pending) = state, pending.id == id else { return [] }
    say(.stillWorking, .stillWorking, call: id)
    return []
  }
}
