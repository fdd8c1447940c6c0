import BellhopCore
import BellhopStorage
import Foundation
import Testing

/// An answer that a language model words, from the settings to the inspector.
@Suite("A language model that words the answers")
struct WordedAnswerTests {
  static let key = "sk-live_Key/42+x"

  private static func completion(_ text: String) -> RawAnswer {
    .json(200, #"{"choices":[{"message":{"role":"assistant","content":"\#(text)"}}]}"#)
  }

  @Test("is turned on by the command, and says what is in the response or isn't heard")
  func journey() async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let answers = [
      Self.completion("Good news: we are open from nine to five!"),
      Self.completion("We open at 07:42 and our code is HELLO77."),
      RawAnswer.json(500, "{}"),
    ]
    let hours = #"{"hours":"nine to five","staff_note":"the till is short"}"#
    try await CheckingServer.run(answer: { _ in .json(200, hours) }) { _, port in
      try sandbox.keep(.lookup(port: port))
      let count = Counter()
      try await CheckingServer.run(answer: { _ in answers[await count.next() % answers.count] }) { model, modelPort in
        try await turnOn(port: modelPort, in: sandbox)
        try await BellhopRun.start(size: BellhopRun.tall, in: sandbox) { run in
          try await run.press("2", "Enter")
          try await run.screen.wait(for: "Agent  Good news: we are open from nine to five!")
          try await askAgain(run)
          try await run.screen.wait(for: "Agent  The hours are nine to five.")
          try await run.press("C-o")
          try await run.screen.wait(for: "refused: it says")
          try await askAgain(run)
          try await run.screen.wait(for: "Agent  The hours are nine to five.")
          try await run.press("C-o")
          try await run.screen.wait(for: "answered 500")
          try await run.quit()
        }
        try check(await model.requests)
      }
    }
    let trail = try sandbox.withWorkspace { try $0.auditTrail(limit: 20).compactMap { $0.event?.sentence } }
    #expect(trail.filter { $0.contains("to the language model tiny") }.count == 3)
    try sandbox.expectNoTrace(of: Self.key)
  }

  private func askAgain(_ run: BellhopRun) async throws {
    try await run.press("C-r")
    try await run.screen.wait(for: "Choose a trigger")
    try await run.say("When are you open")
  }

  private func turnOn(port: Int, in sandbox: Sandbox) async throws {
    let place = ["--workspace", sandbox.workspacePath]
    let kept = try await CommandRun.bellhop(
      ["secret", "set", "ai", "--host", "127.0.0.1:\(port)"] + place,
      input: Self.key + "\n",
      in: sandbox
    )
    #expect(kept.code == 0, "\(kept.errors)")
    let early = try await CommandRun.bellhop(["settings", "--model", "on"] + place, in: sandbox)
    #expect(early.code == 64)
    let set = try await CommandRun.bellhop(
      [
        "settings", "--model", "on", "--model-url", "http://127.0.0.1:\(port)/v1", "--model-name", "tiny",
        "--model-secret", "ai",
      ] + place,
      in: sandbox
    )
    #expect(set.code == 0, "\(set.errors)")
    #expect(set.output == "The model tiny words the answers.\n")
    let told = try await CommandRun.bellhop(["settings"] + place, in: sandbox)
    #expect(told.output.contains("\nmodel     on  tiny  http://127.0.0.1:\(port)/v1  secret ai\n"))
  }

  private func check(_ requests: [RawRequest]) throws {
    #expect(requests.count == 3)
    for request in requests {
      #expect(request.method == "POST")
      #expect(request.target == "/v1/chat/completions")
      #expect(request.header("Authorization") == "Bearer \(Self.key)")
      #expect(request.bodyText.contains("nine to five"))
      #expect(!request.bodyText.contains("till is short"))
      #expect(!request.bodyText.contains(Self.key))
    }
  }
}

private actor Counter {
  private var count = -1

  func next() -> Int {
    count += 1
    return count
  }
}
