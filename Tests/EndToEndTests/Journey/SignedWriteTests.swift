import BellhopCore
import BellhopStorage
import Foundation
import Sealing
import Testing

/// The whole main job with a call that writes: configured in Manage, tested in Preview, published, and taken back.
@Suite("A signed write, from the first key to the published action")
struct SignedWriteTests {
  static let secret = "sIgn/ng+s3cret=9Qe7"
  static let answer = #"{"status":"reset link sent","ticket":"T-7741","internal_note":"agent must not say this"}"#

  @Test("is configured, tested, published, taken back, deleted and brought back")
  func journey() async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try await CheckingServer.run(answer: { _ in .json(200, Self.answer) }) { server, port in
      try await BellhopRun.start(size: BellhopRun.tall, in: sandbox) { run in
        try await create(port: port, run)
        try await play(run)
        #expect(await server.requests.isEmpty)
        try await allow(port: port, run)
        let requests = await server.requests
        #expect(requests.count == 1)
        try check(try #require(requests.first), port: port)
        try await inspectAndSave(run)
        try await publish(run)
        try await holdToThePublished(run)
        try await takeBack(run)
        try await run.quit()
      }
    }
    try checkTraces(in: sandbox)
  }

  // MARK: Manage

  func create(port: Int, _ run: BellhopRun) async throws {
    let editor = EditorKeys(run)
    try await run.screen.wait(for: "No actions yet")
    try await run.press("n")
    try await editor.type("Reset password", into: "Name")
    try await editor.fill("Description", "Sends a link that sets a new password.")
    try await editor.add("Add trigger", opening: "Trigger 1")
    try await editor.type("Reset my password", into: "Trigger 1")
    try await run.press("Enter")
    try await editor.type("I can't log in", into: "Trigger 2")
    try await editor.add("Add input", opening: "Input name")
    try await editor.type("Order number", into: "Input name")
    try await editor.fill("Instructions", "The letters ORD, a dash and five digits, for example ORD-12345")
    try await editor.go(to: "Add input")

    try await editor.go(to: "Method")
    try await run.press("Right")
    try await run.screen.wait(for: "◉ POST")
    try await editor.fill("Endpoint URL", "http://127.0.0.1:\(port)/v1/resets?at=10%3A30&via=%C3%A9")
    try await editor.choose("Include request signature in header", for: "Authentication type")
    try await run.screen.wait(for: "Version 3")
    try await editor.choose("New secret…", for: "Signing secret")
    try await keepSecret(port: port, run)

    try await editor.add("Add parameter", opening: "Key")
    try await editor.type("order_id", into: "Key")
    try await editor.chooseProperty("Order number")
    try await editor.add("Add parameter", opening: "Key")
    try await editor.type("customer", into: "Key")
    try await editor.chooseProperty("Customer's e-mail")
    try await editor.add("Add parameter", opening: "Key")
    try await editor.type("channel", into: "Key")
    try await editor.chooseProperty("Fixed value")
    try await editor.type(#"chat/"più" & € +%"#, into: "Fixed value")

    try await editor.fill(
      "Instructions",
      "Tell the customer the status and the ticket. Never mention the internal note."
    )
    try await editor.fill("Sample response", #"{"status":"sent","ticket":"T-1","internal_note":"x"}"#)
    try await run.press("C-s")
    let shown = try await run.waitUntilSaved(as: 1)
    #expect(!shown.contains("problem"))
  }

  func keepSecret(port: Int, _ run: BellhopRun) async throws {
    try await run.screen.wait(for: "Hosts, separated by spaces")
    try await run.screen.type("resets-signing")
    try await run.screen.wait(for: "▸ resets-signing")
    try await run.press("Tab")
    try await run.screen.type(Self.secret)
    let shown = try await run.screen.wait(for: String(repeating: "•", count: Self.secret.count))
    #expect(!shown.contains(Self.secret))
    // The host of the endpoint is offered already.
    #expect(shown.contains("127.0.0.1:\(port)"))
    try await run.press("Tab", "Enter")
    try await run.screen.wait(for: "The secret “resets-signing” is kept.")
  }

  // MARK: Preview

  /// Chooses the trigger as the customer who is set, and answers up to the confirmation.
  func play(_ run: BellhopRun) async throws {
    try await run.press("F4")
    try await run.screen.wait(for: "Talk to the agent")
    try await run.press("t")
    try await run.screen.wait(for: "Test customer")
    try await run.screen.type("Ana")
    try await run.press("Tab")
    try await run.screen.type("ana+1@example.com")
    try await run.press("Tab", "Enter")
    try await run.screen.wait(for: "Customer: Ana")
    try await run.press("Enter")
    try await run.screen.wait(for: "You  Reset my password")
    try await run.screen.wait(for: "asked for Order number")
    try await run.say("it is ord-77123, thanks")
    let asked = try await run.screen.wait(for: "asked for a yes")
    #expect(asked.contains("ORD-77123"))
    try await run.say("yes")
    try await run.screen.wait(for: "Send this for real?")
  }

  /// Lets the write go out, which isn't what Enter alone would do.
  func allow(port: Int, _ run: BellhopRun) async throws {
    let question = try await run.screen.text()
    #expect(question.contains("POST http://127.0.0.1:\(port)/v1/resets?at=10%3A30&via=%C3%A9"))
    #expect(question.contains("ORD-77123"))
    try await run.press("Left", "Left", "Enter")
    let told = try await run.screen.wait(for: "T-7741")
    #expect(told.contains("reset link sent"))
    #expect(!told.contains("agent must not say this"))
  }

  func check(_ request: RawRequest, port: Int) throws {
    let target = "/v1/resets?at=10%3A30&via=%C3%A9"
    #expect(request.method == "POST")
    #expect(request.target == target)
    #expect(request.header("Host") == "127.0.0.1:\(port)")
    #expect(request.header("Content-Type") == "application/json")
    let body = #"{"order_id":"ORD-77123","customer":"ana+1@example.com","channel":"chat/\"più\" & € +%"}"#
    #expect(request.body == Array(body.utf8))
    #expect(request.header("Content-Length") == "\(body.utf8.count)")
    for header in ["Authorization", "Cookie", "X-HubSpot-Signature"] { #expect(request.header(header) == nil) }

    let time = try #require(request.header("X-HubSpot-Request-Timestamp"))
    let sent = Date(timeIntervalSince1970: try #require(Double(time)) / 1000)
    #expect(abs(sent.timeIntervalSinceNow) < 300)
    // Version 3 as published: method, address with `%3A` decoded (but not `%C3%A9`), body and time.
    let source = "POST" + "http://127.0.0.1:\(port)/v1/resets?at=10:30&via=%C3%A9" + body + time
    let code = MessageCode.hmacSHA256(Data(source.utf8), key: Data(Self.secret.utf8))
    #expect(request.header("X-HubSpot-Signature-v3") == code.base64EncodedString())
  }

  func inspectAndSave(_ run: BellhopRun) async throws {
    try await run.press("C-o")
    try await run.screen.wait(for: "Inspector")
    try await run.press("C-s")
    try await run.screen.wait(for: "The conversation is saved")
  }

  // MARK: Publishing

  func publish(_ run: BellhopRun) async throws {
    try await run.press("F9")
    let review = try await run.screen.wait(for: "Publish this action?")
    #expect(review.contains("“Reset password”, revision 1"))
    try await run.press("Enter")
    try await run.screen.wait(for: "is published: customers get revision 1.")
  }

  /// A published action is neither changed nor deleted.
  func holdToThePublished(_ run: BellhopRun) async throws {
    // The editor is where it was left.
    try await run.press("F2")
    try await run.screen.wait(for: "Published: unpublish it (u) to edit it.")
    try await run.screen.type("XX")
    try await run.press("C-s")
    try await run.screen.wait(until: "the reason once more") { shown in
      shown.rows.filter { $0.contains("Published: unpublish it (u) to edit it.") }.count > 1
    }
    try await run.press("Escape")
    let list = try await run.screen.wait(for: "1 action")
    #expect(list.contains("▸ Reset password  ") && list.contains("● published"))
    try await run.press("d")
    try await run.screen.wait(for: "Published: unpublish it first (u).")
    #expect(try await !run.screen.text().contains("Delete this action?"))
  }

  func takeBack(_ run: BellhopRun) async throws {
    try await run.press("u", "y")
    try await run.screen.wait(for: "○ draft")
    try await run.press("d")
    try await run.screen.wait(for: "Delete this action?")
    // The safe answer has the focus.
    try await run.press("Enter")
    try await run.screen.wait(until: "the action to stay") { !$0.contains("Delete this") && $0.contains("1 action") }
    try await run.press("d")
    try await run.screen.wait(for: "Delete this action?")
    try await run.press("Left", "Enter")
    try await run.screen.wait(for: "No actions yet")
    try await run.press("z")
    try await run.screen.wait(for: "○ draft")
  }

  // MARK: What is left behind

  func checkTraces(in sandbox: Sandbox) throws {
    try sandbox.withWorkspace { workspace in
      let trail = try workspace.auditTrail(limit: 100).reversed().compactMap(\.event)
      let kinds = trail.map { $0.sentence.prefix { $0 != " " } }
      #expect(kinds == ["set", "saved", "published", "unpublished", "deleted", "brought"])
      let calls = try workspace.calls(CallQuery(.all, count: 10)).calls
      #expect(calls.map(\.state) == [.done])
      #expect(calls.first?.whom?.text == "ana+1@example.com")
      let stored = try #require(try workspace.contents().actions.first)
      #expect(stored.revision == 1)
      #expect(stored.action.endpoint.method == .post)
      #expect(stored.action.inputs.map(\.name) == ["Order number"])
    }
    let conversation = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("home"))
      .filter { $0.hasPrefix("bellhop-conversation-") }
    #expect(conversation.count == 1)
    try sandbox.expectNoTrace(of: Self.secret)
  }
}
