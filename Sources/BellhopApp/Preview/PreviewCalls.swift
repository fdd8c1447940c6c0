import BellhopCore
import TerminalUI

extension AppState {
  /// When the agent first says that a call takes long, and how often after that, in seconds.
  private static let longAfter = 2.0
  private static let longAgainAfter = 10.0

  /// Sends a call, rehearses it, or asks first, as the mode and the workspace have it.
  mutating func decide(on request: CallRequest, in world: World) -> [Effect] {
    let isWrite = request.action.changesSomething
    switch preview.mode {
    case .rehearse: return start(request, isRehearsal: true, in: world)
    case .ask, .live:
      if isWrite, workspace.readOnlyReason != nil {
        return start(request, isRehearsal: true, in: world)
          + show(Toast(.warning, "The workspace is read-only: this write is rehearsed, nothing is sent."))
      }
      guard isWrite, preview.mode == .ask else { return start(request, isRehearsal: false, in: world) }
      preview.asked = request
      preview.calls.begin(request, isRehearsal: false)
      dialogs.append(.sendForReal(request, secrets: workspace.secrets, now: world.now()))
      return []
    }
  }

  mutating func start(_ request: CallRequest, isRehearsal: Bool, in world: World) -> [Effect] {
    preview.running = RunningCall(request: request, isRehearsal: isRehearsal, startedAt: world.now())
    preview.calls.begin(request, isRehearsal: isRehearsal)
    return [
      .call(request, rehearsal: isRehearsal),
      .startTimer(.spinner, after: Spinner.interval),
      .startTimer(.callTakesLong(request.id), after: Self.longAfter),
    ]
  }

  /// Takes in what came of a call. That of a call which is no longer waited for is kept for the inspector only.
  mutating func take(_ news: CallNews, in world: World) -> [Effect] {
    switch news {
    case .finished(let call):
      preview.calls.end(with: call.record)
      guard preview.running?.id == call.id else { return [] }
      let effects = hear(.callFinished(call.id, call.result), in: world)
      // While a model words the answer, the customer still waits for the same thing.
      return preview.running?.wordedBy == nil ? endRunning(call.id) + effects : effects
    // The outcome stands in the workspace only now.
    case .putDown: return shownCalls.map { [.workspace(.readCalls($0))] } ?? [.workspace(.countUnsureCalls)]
    case .worded(let answer):
      preview.calls.add(answer.report, to: answer.id)
      guard preview.running?.id == answer.id else { return [] }
      return endRunning(answer.id)
        + hear(.answerWorded(answer.id, model: answer.model, answer.report.result), in: world)
    }
  }

  mutating func expireInPreview(_ timer: TimerID, in world: World) -> [Effect] {
    switch timer {
    case .spinner:
      guard let running = preview.running else { return [] }
      preview.running?.tick += 1
      preview.running?.elapsed = max(0, world.now().timeIntervalSince(running.startedAt))
      return [.startTimer(.spinner, after: Spinner.interval)]
    case .callTakesLong(let id):
      guard preview.running?.id == id else { return [] }
      return hear(.callTakesLong(id), in: world) + [.startTimer(.callTakesLong(id), after: Self.longAgainAfter)]
    case .toast, .autosave: return []
    }
  }

  /// Stops the call that is under way, or the one that waits for the admin's word; nil when there is none.
  mutating func cancelCall(in world: World) -> [Effect]? {
    if let asked = preview.asked {
      dialogs.removeAll { $0.purpose == .sendForReal(asked.id) }
      return decline(asked, in: world)
    }
    guard let running = preview.running else { return nil }
    let effects = hear(.cancelCall, in: world)
    // The conversation may no longer wait for the call; it is stopped all the same.
    return preview.running == nil ? effects : effects + abandon(running.id)
  }

  /// Gives a call up: its result, should it still come, changes nothing.
  mutating func abandon(_ id: CallID) -> [Effect] {
    guard let running = preview.running, running.id == id else { return [] }
    guard running.wordedBy == nil else { return [.abandonWording(id)] + endRunning(id) }
    preview.calls.end(id, with: .cancelled)
    return [.abandonCall(id)] + endRunning(id)
  }

  private mutating func endRunning(_ id: CallID) -> [Effect] {
    preview.running = nil
    return stopTimers(of: id)
  }

  /// Tells the conversation that the admin didn't let a write go out.
  mutating func decline(_ request: CallRequest, in world: World) -> [Effect] {
    preview.asked = nil
    preview.calls.end(request.id, with: .notSent)
    return hear(.callFinished(request.id, .declinedByAdmin), in: world)
  }

  private func stopTimers(of id: CallID) -> [Effect] {
    [.stopTimer(.spinner), .stopTimer(.callTakesLong(id))]
  }
}
