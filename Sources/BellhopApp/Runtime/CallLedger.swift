import BellhopCore
import BellhopStorage
import Dispatch
import Foundation

/// The workspace's account of calls, asked on a thread of its own: it may wait for the disk or another program, and nobody
/// else waits with it.
struct CallLedger: Sendable {
  let workspace: Workspace
  private let queue = DispatchQueue(label: "bellhop.calls", qos: .userInitiated)
  /// Between two tries to put an ending down, in seconds.
  private static let pause = 0.5

  init(workspace: Workspace) { self.workspace = workspace }

  /// Puts a change on the disk before it leaves.
  func claim(
    _ facts: CallFacts,
    isRepeat: Bool,
    within wait: Duration
  ) async throws(WorkspaceError) -> ClaimedCall {
    try await onOwnThread { workspace throws(WorkspaceError) in
      try workspace.claim(facts, isRepeat: isRepeat, within: wait)
    }
  }

  /// Notes that a change leaves now.
  func markSent(_ call: ClaimedCall, within wait: Duration) async throws(WorkspaceError) {
    try await onOwnThread { workspace throws(WorkspaceError) in try workspace.markSent(call, within: wait) }
  }

  /// Remembers how a change ended, without waiting.
  func end(_ ending: CallEnding) { workspace.end(ending) }

  /// Puts down how changes ended, and doesn't give up before it stands.
  func writeEndings() async {
    while true {
      do throws(WorkspaceError) {
        return try await onOwnThread { workspace throws(WorkspaceError) in try workspace.writeEndings() }
      } catch {
        await wait()
      }
    }
  }

  /// Puts a look-up down that was made, and doesn't give up before it stands. A workspace that is read-only keeps no
  /// account, and a look-up that was made can't be taken back for it.
  func record(lookUp facts: CallFacts, _ report: ExecutionReport, endedAt: Date) async {
    let result = CallResultFacts(report)
    do throws(WorkspaceError) {
      try await onOwnThread { workspace throws(WorkspaceError) in
        try workspace.record(lookUp: facts, report.lookUpOutcome, result, began: endedAt - result.timing.total)
      }
    } catch {
      if case .readOnly = error { return }
      await writeEndings()
    }
  }

  private func onOwnThread<Value: Sendable>(
    _ work: @escaping @Sendable (Workspace) throws(WorkspaceError) -> Value
  ) async throws(WorkspaceError) -> Value {
    let result = await withCheckedContinuation { (done: CheckedContinuation<Result<Value, WorkspaceError>, Never>) in
      queue.async { [workspace] in
        done.resume(returning: Result { () throws(WorkspaceError) in try work(workspace) })
      }
    }
    return try result.get()
  }

  /// Waits also where the call was given up, which has no say in what must be put down.
  private func wait() async {
    await withCheckedContinuation { done in
      queue.asyncAfter(deadline: .now() + Self.pause) { done.resume() }
    }
  }
}

extension ExecutionReport {
  /// What came of a look-up after all its tries: it isn't unsent when one of them arrived.
  fileprivate var lookUpOutcome: ChangeOutcome {
    let outcome = exchange.changeOutcome
    guard outcome == .notSent, attempts.contains(where: { $0.wasSent }) else { return outcome }
    return .notDone
  }
}

extension Attempt {
  fileprivate var wasSent: Bool { Exchange(outcome: .failed(failure), timing: timing).changeOutcome != .notSent }
}

extension CallRequest {
  /// What is kept of it.
  var facts: CallFacts { CallFacts(action, revision: revision, run: run, values: values) }
}
