/// Waits for work, but no longer than a person would.
enum Deadline {
  /// Waits until the tasks have ended or the time is over, whichever comes first. Tasks that take longer go on.
  ///
  /// - Returns: whether all of them have ended.
  static func wait(for tasks: [Task<Void, Never>], atMost time: Duration) async -> Bool {
    let (ends, end) = AsyncStream<Bool>.makeStream()
    let waiting = Task {
      for task in tasks { await task.value }
      end.yield(true)
    }
    let clock = Task {
      try? await Task.sleep(for: time)
      end.yield(false)
    }
    defer {
      waiting.cancel()
      clock.cancel()
    }
    for await isDone in ends { return isDone }
    return false
  }
}
