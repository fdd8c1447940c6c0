import BellhopCore
import BellhopDemo
import BellhopStorage
import Foundation
import Synchronization

/// One run of the demo: the sample API, and a workspace of its own with the sample actions in it.
struct DemoSession {
  let workspace: Workspace
  let content: DemoContent
  let folder: DemoFolder
  private let server: DemoServer

  /// - Throws: an error whose description is the sentence for the person, with nothing left behind.
  static func start() throws -> DemoSession {
    let server = DemoServer()
    let port = try waiting { try await server.start() }
    let folder = try DemoFolder()
    do {
      let workspace = try makeWorkspace(in: folder.path)
      let content = DemoContent(baseURL: "http://127.0.0.1:\(port)")
      try fill(workspace, with: content)
      return DemoSession(workspace: workspace, content: content, folder: folder, server: server)
    } catch {
      folder.remove()
      throw error
    }
  }

  /// Removes all that the run has made; the process is to end after it, and the sample API with it.
  func end() { folder.remove() }

  private static func makeWorkspace(in folder: String) throws -> Workspace {
    var environment = WorkspaceEnvironment.process()
    // The key of the secrets lies in the folder too, and no secret of the person's own takes a sample's place.
    environment.variables = ["HOME": folder, "XDG_CONFIG_HOME": folder + "/config"]
    return try Workspace.open(path: folder + "/demo.sqlite", environment: environment)
  }

  private static func fill(_ workspace: Workspace, with content: DemoContent) throws {
    for secret in content.secrets {
      try workspace.setSecret(secret.binding.name, value: secret.value, hosts: secret.binding.hosts)
    }
    for action in content.actions {
      let saved = try workspace.save(action, basedOn: nil)
      if content.published.contains(action.id) { _ = try workspace.publish(action.id, revision: saved.revision) }
    }
    try workspace.save(WorkspaceSettings(testCustomer: DemoContent.customer))
  }

  /// Holds the main thread, whose loop doesn't run yet, until the work is done elsewhere.
  private static func waiting<Value: Sendable>(for work: @escaping @Sendable () async throws -> Value) throws -> Value {
    let result = Mutex<Result<Value, any Error>?>(nil)
    let done = DispatchSemaphore(value: 0)
    Task.detached {
      let outcome: Result<Value, any Error>
      do { outcome = .success(try await work()) } catch { outcome = .failure(error) }
      result.withLock { $0 = outcome }
      done.signal()
    }
    done.wait()
    guard let outcome = result.withLock({ $0 }) else { throw CancellationError() }
    return try outcome.get()
  }
}
