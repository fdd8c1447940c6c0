import BellhopCore
import Foundation
import Testing

@Suite("While a call is running")
struct RunningCallTests {
  /// Opens Preview with a call under way that is answered when the gate opens.
  func calling(_ body: (BellhopRun, Gate) async throws -> Void) async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let gate = Gate()
    let answer: @Sendable (RawRequest) async -> RawAnswer = { _ in
      await gate.pass()
      return .json(200, #"{"hours":"nine to five"}"#)
    }
    try await CheckingServer.run(answer: answer) { server, port in
      try sandbox.keep(.lookup(port: port))
      do {
        try await BellhopRun.start(in: sandbox) { run in
          try await run.screen.wait(for: "Look up opening hours")
          try await run.press("p", "Enter")
          try await run.screen.wait(for: "Ctrl-C cancels")
          try await run.screen.wait(until: "the request to arrive", on: { await server.requests.count == 1 })
          try await body(run, gate)
        }
      } catch {
        await gate.open()
        throw error
      }
      await gate.open()
    }
  }

  @Test("the terminal may change its size, and the answer comes")
  func resize() async throws {
    try await calling { run, gate in
      for size in [TmuxScreen.Size(columns: 60, rows: 18), .init(columns: 40, rows: 10), .init(columns: 132, rows: 43)]
      {
        try await run.screen.resize(to: size)
        try await run.screen.wait(until: "a screen of that size") { text in
          text.rows.count == size.rows && text.contains(size.columns < 60 ? "40×10" : "Ctrl-C cancels")
        }
      }
      await gate.open()
      let told = try await run.screen.wait(for: "nine to five")
      #expect(told.rows.count == 43)
      #expect(!told.contains("Ctrl-C cancels"))
    }
  }

  @Test("Ctrl-C cancels it and Bellhop goes on")
  func cancel() async throws {
    try await calling { run, gate in
      try await run.press("C-c")
      let text = try await run.screen.wait(until: "the call to be over") { !$0.contains("Ctrl-C cancels") }
      #expect(text.contains("was cancelled."))
      await gate.open()
      try await run.say("When are you open")
      let told = try await run.screen.wait(for: "nine to five")
      // The answer of the call that was given up isn't told.
      #expect(told.description.components(separatedBy: "nine to five").count == 2)
    }
  }

  @Test("leaving asks first, and stays unless told otherwise")
  func leaving() async throws {
    try await calling { run, _ in
      try await run.press("C-q")
      try await run.screen.wait(for: "Leave while a call is running?")
      try await run.press("Enter")
      try await run.screen.wait(until: "the question to be gone") { !$0.contains("Leave while") }
      #expect(try await run.screen.ending() == nil)
      try await run.press("C-q")
      try await run.screen.wait(for: "Leave while a call is running?")
      try await run.press("Left", "Enter")
      #expect(try await run.screen.waitForEnd() == .exited(0))
    }
  }

  @Test("SIGTERM ends it at once, with the terminal as it was")
  func terminated() async throws {
    try await calling { run, _ in
      kill(try await run.screen.processID(), SIGTERM)
      #expect(try await run.screen.waitForEnd() == .exited(143))
      #expect(try await run.screen.variable("alternate_on") == "0")
    }
  }
}
