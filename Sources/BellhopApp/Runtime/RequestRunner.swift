import BellhopCore

/// Sends what goes out to another server, each request in a task of its own that can be given up.
@MainActor
final class RequestRunner<Outcome: Sendable> {
  var deliver: (@MainActor (Outcome) -> Void)?
  private let note: @Sendable (Outcome) async -> Void
  /// The requests that are waited for, or were given up and aren't in the audit trail yet.
  private var tasks: [CallID: Task<Void, Never>] = [:]

  /// - Parameter note: adds what came of a request to the audit trail.
  init(note: @escaping @Sendable (Outcome) async -> Void) {
    self.note = note
  }

  func start(_ id: CallID, _ send: @escaping @Sendable () async -> Outcome) {
    let note = note
    tasks[id] = Task { [weak self] in
      let outcome = await send()
      // The answer first: a database that is busy keeps nobody waiting for it.
      self?.deliver?(outcome)
      await note(outcome)
      self?.tasks[id] = nil
    }
  }

  func abandon(_ id: CallID) {
    tasks[id]?.cancel()
  }

  /// Cancels what is under way.
  ///
  /// - Returns: the tasks that end once each request stands in the audit trail.
  func abandonAll() -> [Task<Void, Never>] {
    for task in tasks.values { task.cancel() }
    return Array(tasks.values)
  }
}
