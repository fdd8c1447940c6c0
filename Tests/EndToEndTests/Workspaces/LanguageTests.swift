import BellhopCore
import BellhopStorage
import Foundation
import Testing

@Suite("The language that the agent speaks")
struct LanguagesTests {
  @Test("set on the screen, it is spoken at once, after the program has ended, and stands in the audit trail")
  func onScreen() async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try sandbox.keep(.lookup(port: 9))
    try await BellhopRun.start(in: sandbox) { run in
      try await run.press("2", "Tab")
      try await run.say("hello")
      try await run.screen.wait(for: "Agent  Hello")
      try await run.press("C-p")
      try await run.screen.type("language")
      try await run.screen.wait(for: "▸ Settings")
      try await run.press("Enter")
      try await run.screen.wait(for: "◉ English")
      try await run.press("Right")
      try await run.screen.wait(for: "◉ Français")
      try await run.press("Enter")
      try await run.screen.wait(for: "The agent speaks Français now")
      try await run.press("Tab")
      try await run.say("bonjour")
      try await run.screen.wait(for: "Agent  Bonjour")
      try await run.quit()
    }
    try await BellhopRun.start(in: sandbox) { run in
      try await run.press("2", "Tab")
      try await run.say("bonjour")
      try await run.screen.wait(for: "Agent  Bonjour")
      try await run.quit()
    }
    let newest = try sandbox.withWorkspace { try $0.auditTrail(limit: 1).first?.event }
    #expect(newest == .languageSet(.french))
  }

  @Test("set by the command, it is told by the command, and reaches a program that is open")
  func byCommand() async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    func settings(_ arguments: String...) async throws -> CommandRun {
      try await CommandRun.bellhop(["settings"] + arguments + ["--workspace", sandbox.workspacePath], in: sandbox)
    }
    try sandbox.keep(.lookup(port: 9))
    #expect(
      try await settings().output
        == "language  en  (English)\nmodel     off\nproxy     none\ncalls     values aren't kept\n"
    )
    try await BellhopRun.start(in: sandbox) { run in
      try await run.press("2", "Tab")
      try await run.say("hello")
      try await run.screen.wait(for: "Agent  Hello")
      let set = try await settings("--language", "fr")
      #expect(set.code == 0)
      #expect(set.output == "The agent speaks Français.\n")
      try await run.press("Tab")
      try await run.screen.wait(for: "The agent speaks Français now")
      try await run.quit()
    }
    #expect(
      try await settings().output
        == "language  fr  (Français)\nmodel     off\nproxy     none\ncalls     values aren't kept\n"
    )
    let wrong = try await settings("--language", "de")
    #expect(wrong.code == 64)
    #expect(wrong.errors.contains("en or fr"))
    let keyed = try await settings("--model", "off", "--model-url", "https://api.example.com/v1?api_key=abcd1234efgh")
    #expect(keyed.code == 64)
    #expect(keyed.errors.contains("seems to hold a key"))
    #expect(try sandbox.files(containing: "abcd1234efgh") == [])
  }
}
