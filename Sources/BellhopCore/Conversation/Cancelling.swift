/// Leaving what is going on.
extension Conversation {
  /// Leaves the action that is going, and asks about the one that waits. A write that was already sent is told for what
  /// it is: unknown.
  mutating func cancel() -> [ConversationEffect] {
    fallbacks = 0
    if state == .idle, offer == nil || offer?.kind == .resume, !suspended.isEmpty {
      dropSuspended()
      return []
    }
    let effects = leave(others: [])
    finishRun()
    return effects
  }

  /// Leaves the action that is going and all that wait.
  mutating func cancelEverything() -> [ConversationEffect] {
    fallbacks = 0
    let others = suspended.reversed().map(\.action.title)
    suspended = []
    let effects = leave(others: others)
    endRun()
    return effects
  }

  /// - Parameter others: the titles of the actions that are left with this one.
  private mutating func leave(others: [String]) -> [ConversationEffect] {
    let title = run?.action.title
    let titles = [title].compactMap { $0 } + others
    switch state {
    case .calling(let call):
      say(call.isWrite ? .stoppedWrite(action: title ?? "") : .stopped(action: title), .cancelledCall, call: call.id)
      if !others.isEmpty { say(.stoppedAll(others), .cancelled) }
      return [.abandonCall(call.id)]
    case .handedOff:
      say(.backAgain, .cancelled)
    case .idle where offer == nil && others.isEmpty:
      say(.nothingToCancel(options: []), .nothingToCancel)
    case .idle, .clarifying, .collecting, .confirming, .failed:
      say(titles.count > 1 ? .stoppedAll(titles) : .stopped(action: titles.first), .cancelled)
    }
    return []
  }

  mutating func cancelCallForAdmin() -> [ConversationEffect] {
    guard case .calling(let call) = state else { return [] }
    let title = run?.action.title
    say(call.isWrite ? .stoppedWrite(action: title ?? "") : .stopped(action: title), .cancelledCall, call: call.id)
    finishRun()
    return [.abandonCall(call.id)]
  }

  /// Forgets the run and waits for the next request.
  mutating func endRun() {
    run = nil
    offer = nil
    state = .idle
  }
}
