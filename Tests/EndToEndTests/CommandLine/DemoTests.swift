import Foundation
import Testing

@Suite("The demo")
struct DemoTests {
  /// Opens the demo, and returns what its folder was and what is in the sandbox once it has gone.
  func leftovers(after end: (TmuxScreen) async throws -> TmuxScreen.Ending?) async throws -> [String] {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let program = try BuiltProgram.path()
    return try await TmuxScreen.run([program, "demo"], in: sandbox) { screen in
      try await screen.wait(for: "Check order status")
      let made = try files(in: sandbox)
      #expect(made.contains { $0.contains("/bellhop-demo-") && $0.hasSuffix("demo.sqlite") })
      _ = try await end(screen)
      // The folder goes a moment after the process.
      let deadline = ContinuousClock.now + .seconds(TmuxScreen.patience)
      var left = try files(in: sandbox)
      while !left.isEmpty, ContinuousClock.now < deadline {
        try await Task.sleep(for: .milliseconds(20))
        left = try files(in: sandbox)
      }
      return left
    }
  }

  /// Everything in the sandbox but tmux's socket.
  func files(in sandbox: Sandbox) throws -> [String] {
    try ["home", "data", "config", "state", "cache", "tmp"].flatMap { part in
      try FileManager.default.subpathsOfDirectory(atPath: sandbox.path(part)).map { "\(part)/\($0)" }
    }
  }

  @Test("leaves nothing behind when it is left")
  func quit() async throws {
    let left = try await leftovers { screen in
      try await screen.press("C-q")
      let ending = try await screen.waitForEnd()
      #expect(ending == .exited(0))
      return ending
    }
    #expect(left == [])
  }

  @Test("leaves nothing behind when it is ended by a signal", arguments: [SIGTERM, SIGHUP, SIGKILL])
  func signal(number: Int32) async throws {
    let left = try await leftovers { screen in
      kill(try await screen.processID(), number)
      let ending = try await screen.waitForEnd()
      #expect(ending == (number == SIGKILL ? .signalled(Int(number)) : .exited(128 + Int(number))))
      return ending
    }
    #expect(left == [])
  }
}
