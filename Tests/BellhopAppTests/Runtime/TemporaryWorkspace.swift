import BellhopCore
import BellhopStorage
import Foundation
import Synchronization

@testable import BellhopApp

/// A workspace in a folder of its own; both live as long as this does.
final class TemporaryWorkspace: Sendable {
  let folder: String
  let workspace: Workspace
  let world: World

  init() throws {
    folder = NSTemporaryDirectory() + "bellhop-app-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let ids = Mutex(0)
    world = World(
      now: { Date(timeIntervalSince1970: 1_790_000_000) },
      newID: {
        ids.withLock {
          $0 += 1
          return "id-\($0)"
        }
      }
    )
    workspace = try Self.open(in: folder, world: world, keys: "home")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The same file as another process has it open.
  ///
  /// - Parameter keys: the home folder of that process, where its secrets' keys lie; another one has no keys.
  func second(_ access: Workspace.Access = .readWrite, keys: String = "home") throws -> Workspace {
    try Self.open(in: folder, access, world: world, keys: keys)
  }

  /// What performs calls on a clock that stands still: a busy machine makes no call late.
  func performer(_ transport: any Transport, _ other: Workspace? = nil) -> CallPerformer {
    let now = ContinuousClock.now
    return CallPerformer(workspace: other ?? workspace, transport: transport, world: world, clock: { now })
  }

  func keeper(of other: Workspace? = nil, samples: [Action] = []) -> WorkspaceKeeper {
    let options = AppOptions(workspaceName: "Test", transcriptFolder: folder, samples: samples)
    return WorkspaceKeeper(workspace: other ?? workspace, options: options, world: world)
  }

  static func open(
    in folder: String,
    _ access: Workspace.Access = .readWrite,
    world: World,
    keys: String
  ) throws -> Workspace {
    try Workspace.open(
      path: folder + "/test.sqlite",
      access: access,
      environment: WorkspaceEnvironment(
        now: world.now,
        newID: { UUID().uuidString.lowercased() },
        userName: { "ada" },
        variables: ["HOME": folder + "/" + keys],
        currentDirectory: folder,
        isWritable: { Foundation.access($0, W_OK) == 0 }
      )
    )
  }
}
