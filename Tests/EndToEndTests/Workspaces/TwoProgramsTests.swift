import BellhopCore
import BellhopStorage
import Testing

@Suite("Two Bellhops on one workspace")
struct TwoProgramsTests {
  func both(_ body: (BellhopRun, BellhopRun) async throws -> Void) async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try sandbox.keep(.lookup(port: 9))
    try await BellhopRun.start(in: sandbox) { first in
      try await BellhopRun.start(in: sandbox) { second in
        for run in [first, second] { try await run.screen.wait(for: "Look up opening hours") }
        try await body(first, second)
      }
    }
  }

  /// Opens the action and puts a word behind its name.
  func rename(by word: String, _ run: BellhopRun) async throws {
    try await run.press("e")
    try await run.screen.wait(for: "▸ Name")
    try await run.screen.type(word)
    try await run.screen.wait(for: "Look up opening hours\(word)")
  }

  @Test("one shows what the other has saved, published and deleted as soon as somebody is at it")
  func changes() async throws {
    try await both { first, second in
      try await rename(by: " today", first)
      try await first.press("C-s")
      try await first.waitUntilSaved(as: 2)
      for _ in 0..<3 { try await second.press("C-t") }
      try await second.screen.wait(for: "Look up opening hours today")

      try await first.press("Escape")
      try await first.screen.wait(for: "1 action")
      try await first.press("P")
      try await first.screen.wait(for: "Publish this action?")
      try await first.press("Enter")
      try await first.screen.wait(for: "is published: customers get")
      try await second.press("j")
      try await second.screen.wait(for: "● published")

      try await first.press("u", "y")
      try await first.screen.wait(for: "○ draft")
      try await first.press("d")
      try await first.screen.wait(for: "Delete this action?")
      try await first.press("Left", "Enter")
      try await first.screen.wait(for: "No actions yet")
      try await second.press("j")
      try await second.screen.wait(for: "No actions yet")
    }
  }

  /// Lets both change the action, and the second save after the first.
  func collide(_ first: BellhopRun, _ second: BellhopRun) async throws {
    try await rename(by: " MINE", second)
    try await rename(by: " THEIRS", first)
    try await first.press("C-s")
    try await first.waitUntilSaved(as: 2)
    try await second.press("C-s")
    let shown = try await second.screen.wait(for: "Somebody else saved this action")
    #expect(shown.contains("“Look up opening hours THEIRS”") && shown.contains("hours MINE"))
  }

  func names(in sandbox: Sandbox) throws -> [String] {
    try sandbox.withWorkspace { try $0.contents().actions.map { "\($0.revision) \($0.action.name)" } }
  }

  @Test("a save from an older revision shows both versions and takes theirs")
  func takeTheirs() async throws {
    try await both { first, second in
      try await collide(first, second)
      try await second.press("Left", "Enter")
      try await second.screen.wait(for: "▸ Name                  Look up opening hours THEIRS")
      #expect(try names(in: first.sandbox) == ["2 Look up opening hours THEIRS"])
    }
  }

  @Test("a save from an older revision shows both versions, and goes on or over theirs")
  func saveMine() async throws {
    try await both { first, second in
      try await collide(first, second)
      // The safe answer has the focus: the typing goes on and nothing is saved.
      try await second.press("Enter")
      try await second.screen.wait(until: "the typing to go on") {
        !$0.contains("Somebody else") && $0.contains("hours MINE")
      }
      #expect(try names(in: first.sandbox) == ["2 Look up opening hours THEIRS"])
      try await second.press("C-s")
      try await second.screen.wait(for: "Somebody else saved this action")
      try await second.press("Left", "Left", "Enter")
      try await second.waitUntilSaved(as: 3)
      #expect(try names(in: first.sandbox) == ["3 Look up opening hours MINE"])
    }
  }
}
