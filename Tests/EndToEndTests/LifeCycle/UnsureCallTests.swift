import BellhopCore
import BellhopStorage
import Foundation
import Testing

@Suite("Killed while a change is on its way")
struct UnsureCallTests {
  /// Says yes to a change and lets it go out.
  func change(_ run: BellhopRun) async throws {
    try await run.screen.wait(for: "Sign up for the newsletter")
    try await run.press("p", "Enter")
    try await run.screen.wait(for: "asked for a yes")
    try await run.say("yes")
    try await run.screen.wait(for: "Send this for real?")
    try await run.press("Left", "Left", "Enter")
  }

  @Test("it is told at the next start, once, stands in Calls to be settled, and isn't sent again")
  func killed() async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let gate = Gate()
    let answer: @Sendable (RawRequest) async -> RawAnswer = { _ in
      await gate.pass()
      return .json(200, #"{"state":"signed up"}"#)
    }
    try await CheckingServer.run(answer: answer) { server, port in
      try sandbox.keep(.signUp(port: port))
      do {
        try await BellhopRun.start(in: sandbox) { run in
          try await change(run)
          try await run.screen.wait(until: "the request to arrive", on: { await server.requests.count == 1 })
          kill(try await run.screen.processID(), SIGKILL)
          #expect(try await run.screen.waitForEnd() == .signalled(9))
        }
        try await settle(in: sandbox)
        try await BellhopRun.start(in: sandbox) { run in
          // It was told, and is settled.
          try await run.press("3")
          let shown = try await run.screen.wait(for: "◉ All 1")
          #expect(!shown.contains("may have been done") && shown.contains("✓ was done"))
          try await run.quit()
        }
      } catch {
        await gate.open()
        throw error
      }
      await gate.open()
      #expect(await server.requests.count == 1)
    }
    let trail = try sandbox.withWorkspace { try $0.auditTrail(limit: 1).first?.event?.sentence }
    #expect(trail == "settled call 1 of “Sign up for the newsletter”, revision 1 as done: seen in the list")
  }

  func settle(in sandbox: Sandbox) async throws {
    try await BellhopRun.start(in: sandbox) { run in
      try await run.screen.wait(for: "1 call is unsure: it may have been done.")
      try await run.press("3")
      try await run.screen.wait(for: "? unsure")
      try await run.press("s")
      try await run.screen.wait(for: "What came of this call?")
      try await run.press("Right", "Tab")
      try await run.screen.type("seen in the list")
      try await run.screen.wait(for: "seen in the list")
      try await run.press("Enter")
      try await run.screen.wait(for: "Settled: it was done.")
      try await run.quit()
    }
  }

  @Test("a change that was answered stands in Calls with what came of it, and is found by the customer")
  func answered() async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try await CheckingServer.run(answer: { _ in .json(200, #"{"state":"signed up"}"#) }) { _, port in
      try sandbox.keep(.signUp(port: port))
      try sandbox.withWorkspace { try $0.changeSettings { $0.testCustomer.email = "zoe@example.com" } }
      try await BellhopRun.start(in: sandbox) { run in
        try await change(run)
        try await run.screen.wait(for: "signed up")
        try await run.press("F5")
        try await run.screen.wait(for: "✓ done")
        try await run.press("/")
        try await run.screen.type("ZOE@example.com")
        let found = try await run.screen.wait(for: "Filter: ZOE@example.com")
        #expect(found.contains("✓ done"))
        try await run.press("Enter", "Enter")
        try await run.screen.wait(for: "POST 127.0.0.1:\(port)/newsletter")
        try await run.quit()
      }
    }
  }
}
