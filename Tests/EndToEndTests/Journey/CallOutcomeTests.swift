import BellhopCore
import Foundation
import Synchronization
import Testing

@Suite("What came of a call")
struct CallOutcomeTests {
  /// Opens Preview on a look-up and a write whose API answers by a script, its last line again and again.
  private func testing(
    _ script: [RawAnswer],
    _ body: (BellhopRun, CheckingServer) async throws -> Void
  ) async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let count = Mutex(0)
    let answer: @Sendable (RawRequest) async -> RawAnswer = { _ in
      let number = count.withLock { count in
        count += 1
        return count
      }
      return script[min(number, script.count) - 1]
    }
    try await CheckingServer.run(answer: answer) { server, port in
      var write = Action.signUp(port: port)
      write.endpoint.idempotencyHeader = Endpoint.usualIdempotencyHeader
      write.responseInstructions = ResponseInstructions("")
      try sandbox.keep(.lookup(port: port), write)
      try await BellhopRun.start(size: BellhopRun.tall, in: sandbox) { run in
        try await run.screen.wait(for: "Look up opening hours")
        try await run.press("p")
        try await body(run, server)
        try await run.quit()
      }
    }
  }

  private func signUp(_ run: BellhopRun) async throws {
    try await run.click("Sign me up")
    try await run.screen.wait(for: "Shall I go ahead")
    try await run.say("yes")
    try await run.click("[ Send it ]")
  }

  private static func text(_ status: Int, _ body: String, headers: [String] = []) -> RawAnswer {
    let lines = ["HTTP/1.1 \(status) Answer", "Content-Length: \(body.utf8.count)"] + headers + ["", body]
    return RawAnswer(pieces: [lines.joined(separator: "\r\n")])
  }

  @Test("a write answered with a text is done, and carries the key of its run")
  func text() async throws {
    try await testing([Self.text(200, "OK", headers: ["Content-Type: text/plain"])]) { run, server in
      try await signUp(run)
      try await run.screen.wait(for: "That's done.")
      let key = await server.requests.first?.header("Idempotency-Key")
      #expect(key.flatMap { UUID(uuidString: $0) } != nil)
    }
  }

  @Test("a write answered by 303 is sent again only after a warning, with the same key")
  func seeOther() async throws {
    try await testing([Self.text(303, "", headers: ["Location: /done"]), .json(200, "{}")]) { run, server in
      try await signUp(run)
      try await run.screen.wait(for: "I can't confirm whether it went through")
      try await run.say("no")
      try await run.screen.wait(for: "I've stopped")
      #expect(await server.requests.count == 1)
      try await run.say("Sign me up")
      try await run.screen.wait(for: "This was already sent")
      #expect(await server.requests.count == 1)
      try await run.say("yes")
      try await run.click("[ Send it ]")
      try await run.screen.wait(for: "That's done.")
      let keys = await server.requests.map { $0.header("Idempotency-Key") }
      #expect(keys.count == 2 && keys[0] == keys[1])
    }
  }

  @Test("a look-up isn't made before the time that the API asks for")
  func retryAfter() async throws {
    try await testing([.json(429, "{}", headers: ["Retry-After: 50"])]) { run, server in
      try await run.press("Enter")
      try await run.screen.wait(for: "I can try again in about 50 seconds")
      try await run.say("yes")
      try await run.screen.wait(for: "It's too early")
      try await run.say("When are you open")
      try await run.screen.wait(until: "it to be told again") { $0.rows.contains { $0.contains("do this yet") } }
      #expect(await server.requests.count == 1)
    }
  }

  @Test("a look-up is tried again by itself where the cause passes")
  func triedAgain() async throws {
    try await testing([.json(503, "{}"), .json(200, #"{"hours":"nine to five"}"#)]) { run, server in
      try await run.press("Enter")
      try await run.screen.wait(for: "nine to five")
      #expect(await server.requests.count == 2)
    }
  }
}
