import Foundation
import Testing

@Suite("A terminal that closes")
struct ClosedTerminalTests {
  /// Types into a new action, closes the terminal, and waits for the program's end.
  func close(command: (Sandbox) throws -> [String]) async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let process = try await TmuxScreen.run(try command(sandbox), in: sandbox) { screen in
      try await screen.wait(for: "No actions yet")
      try await screen.press("n")
      try await screen.wait(for: "1 Describe the action")
      try await screen.type("Half a name")
      try await screen.wait(for: "▸ Name                  Half a name")
      return try await screen.processID()
    }
    try await expectEnd(of: process)
    // What was typed last is kept on the way out.
    let drafts = try sandbox.withWorkspace { try $0.drafts() }
    #expect(drafts.map(\.action.name) == ["Half a name"])
  }

  private func expectEnd(of process: Int32) async throws {
    let deadline = ContinuousClock.now + .seconds(TmuxScreen.patience)
    while kill(process, 0) == 0 {
      guard ContinuousClock.now < deadline else {
        Issue.record("Process \(process) still runs.")
        kill(process, SIGKILL)
        return
      }
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  @Test("ends the program, which keeps what was typed")
  func closed() async throws {
    try await close { try BellhopRun.command(in: $0) }
  }

  @Test("ends the program also where hang-ups are ignored")
  func ignored() async throws {
    try await close { sandbox in
      let command = try BellhopRun.command(in: sandbox).map { "'\($0)'" }.joined(separator: " ")
      return ["bash", "-c", "trap '' HUP; exec \(command)"]
    }
  }
}
