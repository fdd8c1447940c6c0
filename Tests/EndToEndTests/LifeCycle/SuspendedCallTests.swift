import Foundation
import Testing

@Suite("Put into the background while a call is running")
struct SuspendedCallTests {
  @Test("the answer that came meanwhile is there when Bellhop is back")
  func answered() async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let gate = Gate()
    let answer: @Sendable (RawRequest) async -> RawAnswer = { _ in
      await gate.pass()
      return .json(200, #"{"hours":"nine to five"}"#)
    }
    try await CheckingServer.run(answer: answer) { server, port in
      try sandbox.keep(.lookup(port: port))
      let command = try BellhopRun.command(in: sandbox).map { "'\($0)'" }.joined(separator: " ")
      do {
        try await TmuxScreen.run(
          ["bash", "--norc", "--noprofile", "-i"],
          variables: ["PS1": "shell> ", "HISTFILE": nil],
          in: sandbox
        ) { screen in
          try await screen.wait(for: "shell>")
          try await screen.type("clear; \(command)")
          try await screen.press("Enter")
          try await screen.wait(for: "Look up opening hours")
          try await screen.press("p")
          try await screen.press("Enter")
          try await screen.wait(for: "Ctrl-C cancels")
          try await screen.wait(until: "the request to arrive", on: { await server.requests.count == 1 })
          try await screen.press("C-z")
          try await screen.wait(for: "Stopped")
          await gate.open()
          try await screen.type("echo $((40 + 2))")
          try await screen.press("Enter")
          try await screen.wait(until: "the shell's answer") { $0.rows.contains("42") }
          try await screen.type("fg")
          try await screen.press("Enter")
          let text = try await screen.wait(for: "nine to five")
          #expect(!text.contains("Ctrl-C cancels") && !text.contains("shell>"))
          try await screen.press("C-q")
          try await screen.wait(until: "the shell") { $0.contains("shell>") }
          try await screen.type("echo over $?")
          try await screen.press("Enter")
          try await screen.wait(for: "over 0")
        }
      } catch {
        await gate.open()
        throw error
      }
    }
  }
}
