import BellhopCore
import BellhopStorage
import Foundation
import Testing

/// An API that repeats what it was sent, which is the usual way for a key to come to a screen or into a file.
@Suite("A secret that the API answers with")
struct EchoedSecretTests {
  static let key = "pk_live/8f+Zq=\"x\\y"

  static let answer: @Sendable (RawRequest) -> RawAnswer = { request in
    let key = request.header("X-Api-Key") ?? "none"
    let escaped = key.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    let encoded = Data(key.utf8).base64EncodedString()
    return .json(200, #"{"status":"for \#(escaped) open","trace":"\#(encoded)","url":"/k/\#(escaped)"}"#)
  }

  func keep(port: Int, in sandbox: Sandbox) throws {
    var action = Action.lookup(port: port)
    action.endpoint.authentication = .apiKey(APIKey(name: "X-Api-Key", location: .header, secret: SecretName("hours")))
    action.responseInstructions = ResponseInstructions("Tell the customer the status, the trace and the url.")
    try sandbox.withWorkspace { workspace in
      try workspace.setSecret(SecretName("hours"), value: Self.key, hosts: ["127.0.0.1:\(port)"])
      try workspace.save(action, basedOn: nil)
    }
  }

  @Test("stands in no reply, no inspector, no file and no byte that went to the terminal")
  func echo() async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try await CheckingServer.run(answer: Self.answer) { server, port in
      try keep(port: port, in: sandbox)
      try await BellhopRun.start(size: .init(columns: 140, rows: 45), in: sandbox) { run in
        try await run.press("p", "Enter")
        try await run.screen.wait(for: "200 in")
        let told = try await run.screen.wait(until: "the reply") { $0.contains("open") && $0.contains("Agent") }
        #expect(!told.description.contains("8f+Zq"))
        try await run.press("C-o")
        try await run.screen.wait(for: "Inspector")
        try await run.press("C-s")
        try await run.screen.wait(for: "The conversation is saved")
        try await run.press("Tab", "Tab", "PageDown", "PageDown")
        try await run.quit()
      }
      #expect(await server.requests.first?.header("X-Api-Key") == Self.key)
    }
    try sandbox.expectNoTrace(of: Self.key)
  }
}
