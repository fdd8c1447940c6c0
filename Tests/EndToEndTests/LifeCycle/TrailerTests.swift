import BellhopCore
import BellhopStorage
import Foundation
import Testing

/// Lines behind the last chunk, on which the HTTP library ends its process.
@Suite("An answer with trailers")
struct TrailerTests {
  /// What a server sends in one go, and 50 ms later.
  struct Delivery: Sendable, CustomTestStringConvertible {
    var pieces: [String]
    var testDescription: String { pieces.count == 1 ? "in one packet" : "50 ms later" }
  }

  private static let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
  private static let trailers = "0\r\nServer-Timing: db;dur=53\r\n\r\n"

  private static func deliveries(_ json: String) -> [Delivery] {
    let body = head + String(json.utf8.count, radix: 16) + "\r\n" + json + "\r\n"
    return [Delivery(pieces: [body + trailers]), Delivery(pieces: [body, trailers])]
  }

  static let reads = deliveries(#"{"hours":"nine to five"}"#)
  static let changes = deliveries(#"{"state":"subscribed"}"#)

  @Test("to a read is told, and the conversation goes on", arguments: reads)
  func read(delivery: Delivery) async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try await CheckingServer.run(answer: { _ in RawAnswer(pieces: delivery.pieces) }) { server, port in
      try sandbox.keep(.lookup(port: port))
      try await BellhopRun.start(in: sandbox) { run in
        try await run.screen.wait(for: "Look up opening hours")
        try await run.press("p", "Enter")
        try await run.screen.wait(for: "nine to five")
        try await run.say("When are you open")
        try await run.screen.wait(until: "the answer twice") { text in
          text.description.components(separatedBy: "nine to five").count == 3
        }
        #expect(await server.requests.count == 2)
        try await run.quit()
      }
    }
    try checkTrail(in: sandbox, calls: 2)
  }

  @Test("to a change is done, and the conversation goes on", arguments: changes)
  func change(delivery: Delivery) async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try await CheckingServer.run(answer: { _ in RawAnswer(pieces: delivery.pieces) }) { server, port in
      try sandbox.keep(.signUp(port: port))
      try await BellhopRun.start(in: sandbox) { run in
        try await run.screen.wait(for: "Sign up for the newsletter")
        try await run.press("p", "Enter")
        try await run.screen.wait(for: "Shall I go ahead")
        try await run.say("yes")
        try await run.screen.wait(for: "Send this for real?")
        try await run.press("Left", "Left", "Enter")
        let text = try await run.screen.wait(for: "subscribed")
        #expect(!text.contains("can't confirm"))
        #expect(await server.requests.count == 1)
        try await run.quit()
      }
    }
    try checkTrail(in: sandbox, calls: 1)
  }

  /// Every call stands in the log with its status.
  private func checkTrail(in sandbox: Sandbox, calls: Int) throws {
    let log = try String(contentsOfFile: sandbox.path("state/bellhop/bellhop.log"), encoding: .utf8)
    #expect(log.components(separatedBy: " to 127.0.0.1").count == calls + 1, "\(log)")
    #expect(!log.contains("Fatal error"))
  }
}
