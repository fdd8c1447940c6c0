import BellhopCore
import BellhopStorage
import Testing

@Suite("What is typed and pasted")
struct TypingTests {
  func listed(_ body: (BellhopRun) async throws -> Void) async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try sandbox.keep(.lookup(port: 9), .signUp(port: 9))
    try await BellhopRun.start(in: sandbox) { run in
      try await run.screen.wait(for: "Look up opening hours")
      try await body(run)
    }
  }

  @Test("a paste of many lines into the list runs none of its commands")
  func pasteIntoList() async throws {
    try await listed { run in
      let before = try await run.screen.text()
      try await run.screen.paste("d\n\ny\nP\n\nu\nn\nc\nz\nq\n")
      try await run.screen.wait(for: "There is no text field here: nothing was pasted.")
      let after = try await run.screen.text()
      #expect(after.rows.dropLast(6) == before.rows.dropLast(6))
      let kept = try run.sandbox.withWorkspace { workspace in
        (try workspace.actions().map(\.revision), try workspace.auditTrail(limit: 10).count)
      }
      #expect(kept == ([1, 1], 2))
    }
  }

  @Test("a paste into a field is text, however many lines it has and whatever stands in it")
  func pasteIntoField() async throws {
    try await listed { run in
      try await run.press("e")
      let editor = EditorKeys(run)
      try await editor.go(to: "Description")
      try await run.screen.paste("first q\nsecond \u{1B}[201~ third\tend")
      try await run.screen.wait(for: "first q")
      // What follows the end of a paste is typed: the tab goes to the first trigger.
      try await run.screen.wait(for: "openend")
      try await run.press("C-s")
      try await run.waitUntilSaved(as: 2)
      let text = try run.sandbox.withWorkspace { try $0.contents().actions.first?.action.description ?? "" }
      #expect(text.hasPrefix("first q\nsecond "))
      #expect(!text.contains("\u{1B}"))
      #expect(try await run.screen.ending() == nil)
    }
  }

  @Test("a paste of 1 MiB into the message is refused whole and Bellhop goes on")
  func pasteMuch() async throws {
    try await listed { run in
      try await run.press("p")
      try await run.screen.wait(for: "Talk to the agent")
      try await run.press("Tab")
      try await run.screen.paste(String(repeating: "word ", count: (1 << 20) / 5) + "end")
      let shown = try await run.screen.wait(for: "Nothing was pasted")
      #expect(!shown.description.contains("word word"))
      try await run.press("F2")
      try await run.screen.wait(for: "2 actions")
    }
  }

  @Test("Esc counts without another key after it")
  func escape() async throws {
    try await listed { run in
      try await run.press("/")
      try await run.screen.type("hours")
      try await run.screen.wait(for: "1 of 2")
      try await run.press("Escape")
      try await run.screen.wait(for: "2 actions")
      try await run.press("e")
      try await run.screen.wait(for: "1 Describe the action")
      try await run.press("Escape")
      try await run.screen.wait(for: "2 actions")
    }
  }
}
