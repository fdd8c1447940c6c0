import BellhopCore
import BellhopStorage
import Foundation

/// Makes the calls that the conversation asks for, each in a task of its own that can be cancelled.
@MainActor
final class CallRunner {
  var deliver: (@MainActor (CallNews) -> Void)?
  private let workspace: Workspace
  private let world: World
  private var running: [CallID: Task<Void, Never>] = [:]

  init(workspace: Workspace, world: World) {
    self.workspace = workspace
    self.world = world
  }

  func start(_ request: CallRequest, rehearsal: Bool) {}

  func abandon(_ id: CallID) {
    running.removeValue(forKey: id)?.cancel()
  }

  func abandonAll() {
    for task in running.values { task.cancel() }
    running = [:]
  }
}
