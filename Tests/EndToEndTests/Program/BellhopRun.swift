import BellhopStorage
import Foundation
import Testing

/// The built program in a terminal, on a workspace in a sandbox.
struct BellhopRun: Sendable {
  let screen: TmuxScreen
  let sandbox: Sandbox

  /// Tall enough that a whole form stands on it; not so wide that panes come beside it.
  static let tall = TmuxScreen.Size(columns: 100, rows: 50)

  /// Starts Bellhop, waits for its first frame, and ends it when the body is done.
  ///
  /// - Parameters:
  ///   - arguments: Stand behind the choice of the sandbox's workspace.
  static func start<Result>(
    _ arguments: [String] = [],
    size: TmuxScreen.Size = .standard,
    variables: [String: String?] = [:],
    in sandbox: Sandbox,
    _ body: (BellhopRun) async throws -> Result
  ) async throws -> Result {
    try await TmuxScreen.run(
      try command(arguments, in: sandbox),
      size: size,
      variables: variables,
      in: sandbox
    ) { screen in
      let run = BellhopRun(screen: screen, sandbox: sandbox)
      try await run.record()
      try await screen.wait(for: "2 Preview")
      return try await body(run)
    }
  }

  /// The words that start Bellhop on the sandbox's workspace, with the sandbox's home as its folder.
  static func command(_ arguments: [String] = [], in sandbox: Sandbox) throws -> [String] {
    ["env", "-C", sandbox.path("home"), try BuiltProgram.path(), "--workspace", sandbox.workspacePath] + arguments
  }

  /// Keeps every byte that the program writes to the terminal from now on.
  func record() async throws {
    try await screen.tmux.run(["pipe-pane", "cat >> '\(sandbox.path("output"))'"])
  }

  func press(_ keys: String...) async throws {
    for key in keys { try await screen.press(key) }
  }

  /// Clicks on a text once it is shown.
  func click(_ text: String) async throws {
    guard let place = try await screen.wait(for: text).position(of: text) else { return }
    try await screen.click(column: place.column + 1, row: place.row)
  }

  /// Looks until the action that is open, or chosen in the list, is saved as a revision.
  ///
  /// The notice that says so is gone after a few seconds, which a busy machine may sleep through; this stays.
  @discardableResult
  func waitUntilSaved(as revision: Int) async throws -> ScreenText {
    try await screen.wait(until: "revision \(revision) without a change") { shown in
      shown.rows.contains { $0.contains("revision \(revision)") && !$0.contains("changed") }
    }
  }

  /// Leaves Bellhop by the keyboard.
  func quit() async throws {
    try await screen.press("C-q")
    #expect(try await screen.waitForEnd() == .exited(0))
  }

  /// Types an answer or a request as the customer, and sends it.
  func say(_ message: String) async throws {
    try await screen.type(message)
    try await screen.wait(for: "▸ \(message)")
    try await screen.press("Enter")
  }
}

extension Sandbox {
  var workspacePath: String { path("data") + "/actions.sqlite" }

  /// The sandbox's workspace, opened as the program opens it.
  func withWorkspace<Result>(_ body: (Workspace) throws -> Result) throws -> Result {
    var surroundings = WorkspaceEnvironment.process()
    surroundings.variables = environment
    let workspace = try Workspace.open(path: workspacePath, environment: surroundings)
    defer { workspace.close() }
    return try body(workspace)
  }

  /// The files in the sandbox in whose bytes a text stands.
  func files(containing text: String) throws -> [String] {
    let bytes = Data(text.utf8)
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { name in
      (try? Data(contentsOf: folder.appending(path: name), options: .uncached))?.range(of: bytes) != nil
    }
  }
}
