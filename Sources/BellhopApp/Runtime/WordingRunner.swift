import BellhopCore

/// Gives answers to a language model, each in a task of its own that can be cancelled.
@MainActor
final class WordingRunner {
  var deliver: (@MainActor (WordedAnswer) -> Void)?
  private let worder: AnswerWorder
  private var tasks: [CallID: Task<Void, Never>] = [:]

  init(_ worder: AnswerWorder) {
    self.worder = worder
  }

  func start(_ request: AnswerRequest) {
    let worder = worder
    tasks[request.id] = Task { [weak self] in
      let answer = await worder.word(request)
      // The answer first: a database that is busy keeps nobody waiting for it.
      self?.deliver?(answer)
      await worder.note(answer)
      self?.tasks[request.id] = nil
    }
  }

  func abandon(_ id: CallID) {
    tasks[id]?.cancel()
  }

  /// Cancels what is under way.
  ///
  /// - Returns: the tasks that end once each stands in the audit trail.
  func abandonAll() -> [Task<Void, Never>] {
    for task in tasks.values { task.cancel() }
    return Array(tasks.values)
  }
}
