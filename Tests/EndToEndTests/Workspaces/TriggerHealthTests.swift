import BellhopCore
import Foundation
import Testing

@Suite("Trigger health")
struct TriggerHealthTests {
  static func action(_ number: Int, _ name: String, _ triggers: [String]) -> Action {
    Action(
      id: ActionID("0b6a0000-0000-4000-8000-00000000001\(number)"),
      name: name,
      triggers: triggers.map { TriggerPhrase($0) },
      endpoint: Endpoint(url: "http://127.0.0.1:9/\(number)")
    )
  }

  @Test("is found while a phrase is typed, tried with a message, and listed with a way to the phrase")
  func found() async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try sandbox.keep(
      Self.action(1, "Reset a password", ["Reset my password", "I forgot my password", "I can't log in"]),
      Self.action(2, "Refund an order", ["Refund my order", "Give me my money back"])
    )
    try await BellhopRun.start(size: BellhopRun.tall, in: sandbox) { run in
      try await run.press("j", "e")
      try await run.click("[ Add trigger ]")
      try await run.screen.type("Please reset my password")
      try await run.screen.wait(for: "~ may be taken for “Reset a password”")
      try await run.click("Try a message")
      try await run.screen.type("i want my mony back")
      try await run.screen.wait(for: "Starts “Refund an order”.")
      try await run.screen.wait(for: "“mony” is read as “money”")
      try await run.press("Escape")
      try await run.waitUntilSaved(as: 2)
      try await run.press("h")
      try await run.screen.wait(for: "“Please reset my password” may be taken for")
      try await run.press("Enter")
      try await run.screen.wait(for: "▸ Trigger 3             Please reset my password")
      try await run.quit()
    }
  }
}
