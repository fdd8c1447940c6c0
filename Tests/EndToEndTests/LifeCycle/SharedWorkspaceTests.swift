import Foundation
import Testing

@Suite("A workspace that outlives the program")
struct SharedWorkspaceTests {
  /// Opens the sandbox's default workspace.
  func open<Result>(in sandbox: Sandbox, _ body: (TmuxScreen) async throws -> Result) async throws -> Result {
    try await TmuxScreen.run([try BuiltProgram.path()], in: sandbox) { screen in
      try await screen.wait(for: "Create")
      return try await body(screen)
    }
  }

  /// Makes an action with a name, and goes back to the list.
  func create(_ name: String, on screen: TmuxScreen) async throws {
    try await screen.press("n")
    try await screen.wait(for: "Describe the action")
    try await screen.type(name)
    try await screen.wait(for: name)
    try await screen.press("C-s")
    try await screen.press("Escape")
    try await screen.wait(for: "○ draft")
  }

  @Test("what was saved is there again, in a file and a folder that are their owner's alone")
  func saved() async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try await open(in: sandbox) { screen in
      try await create("Close an account", on: screen)
      try await screen.press("C-q")
      let ending = try await screen.waitForEnd()
      #expect(ending == .exited(0))
    }
    try await open(in: sandbox) { screen in _ = try await screen.wait(for: "Close an account") }
    for (path, mode) in [("data/bellhop", 0o700), ("data/bellhop/workspace.sqlite", 0o600)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: sandbox.path(path))
      #expect(attributes[.posixPermissions] as? Int == mode, "\(path)")
    }
  }

  @Test("a program that was killed while its person typed offers what was typed")
  func killed() async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try await open(in: sandbox) { screen in
      try await create("Close an account", on: screen)
      try await screen.press("e")
      try await screen.wait(for: "Describe the action")
      try await screen.press("End")
      try await screen.type(" for good")
      try await screen.wait(for: "Close an account for good")
      // What is promised: no more than the last second of typing is lost.
      try await Task.sleep(for: .seconds(1.5))
      kill(try await screen.processID(), SIGKILL)
      let ending = try await screen.waitForEnd()
      #expect(ending == .signalled(9))
    }
    try await open(in: sandbox) { screen in
      try await screen.wait(for: "Close an account")
      try await screen.press("e")
      try await screen.wait(for: "Go on where you left off?")
    }
  }

  @Test("two programs see each other's changes")
  func two() async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try await open(in: sandbox) { first in
      try await open(in: sandbox) { second in
        try await create("Close an account", on: second)
        for _ in 0..<3 { try await first.press("C-t") }
        try await first.wait(for: "Close an account")
        try await create("Open an account", on: first)
        for _ in 0..<3 { try await second.press("C-t") }
        try await second.wait(for: "Open an account")
      }
    }
  }
}
