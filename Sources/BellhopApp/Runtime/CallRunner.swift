import BellhopCore

/// Makes the calls that the conversation asks for, each in a task of its own that can be cancelled.
@MainActor
final class CallRunner {
  var deliver: (@MainActor (CallNews) -> Void)?
  private let performer: CallPerformer
  /// The calls that are waited for, or were given up and aren't in the audit trail yet.
  private var tasks: [CallID: Task<Void, Never>] = [:]

  init(_ performer: CallPerformer) {
    self.performer = performer
  }

  func start(_ request: CallRequest, rehearsal: Bool) {
    let performer = performer
    tasks[request.id] = Task { [weak self] in
      let call = await performer.perform(request, rehearsal: rehearsal)
      // The answer first: a database that is busy keeps nobody waiting for it.
      self?.deliver?(.finished(call))
      await performer.note(call)
      self?.tasks[request.id] = nil
    }
  }

  func abandon(_ id: CallID) {
    tasks[id]?.cancel()
  }

  /// Cancels what is under way.
  ///
  /// - Returns: the tasks that end once each call stands in the audit trail.
  func abandonAll() -> [Task<Void, Never>] {
    for task in tasks.values { task.cancel() }
    return Array(tasks.values)
  }
}
