import Foundation
import Testing

@Suite("In terminals of all kinds")
struct TerminalTests {
  func demo(
    size: TmuxScreen.Size = .standard,
    variables: [String: String?] = [:],
    _ body: (TmuxScreen) async throws -> Void
  ) async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try await TmuxScreen.run([try BuiltProgram.path(), "demo"], size: size, variables: variables, in: sandbox) {
      screen in
      try await body(screen)
    }
  }

  @Test("the screen follows the terminal's size, says when it is too small, and comes back")
  func resize() async throws {
    try await demo { screen in
      try await screen.wait(for: "Check order status")
      try await screen.resize(to: .init(columns: 50, rows: 15))
      try await screen.wait(for: "50×15")
      try await screen.resize(to: .init(columns: 60, rows: 18))
      try await screen.wait(for: "Find it in a shop")
      try await screen.resize(to: .init(columns: 120, rows: 36))
      try await screen.wait(until: "a line across 120 columns") { text in
        text.rows[1].count == 120 && text.contains("Check order status")
      }
    }
  }

  @Test("a paste where no text is typed runs no command")
  func paste() async throws {
    try await demo { screen in
      try await screen.wait(for: "Check order status")
      try await screen.paste("qd\nq\nn")
      try await screen.wait(for: "nothing was pasted")
      let text = try await screen.text()
      #expect(text.contains("Check order status"))
      let ending = try await screen.ending()
      #expect(ending == nil)
    }
  }

  @Test("without a locale, or with one of ASCII only, all letters are there", arguments: [nil, "C"])
  func locale(name: String?) async throws {
    try await demo(variables: ["LANG": nil, "LC_ALL": name]) { screen in
      let text = try await screen.wait(for: "Check order status")
      #expect(text.contains("published"))
      #expect(!text.contains("\u{FFFD}") && !text.contains("M-b"))
    }
  }

  @Test("NO_COLOR and --color never leave the terminal's own colours")
  func colors() async throws {
    func usesColor(_ arguments: [String], _ variables: [String: String?]) async throws -> Bool {
      let sandbox = try Sandbox()
      defer { sandbox.remove() }
      let command = [try BuiltProgram.path(), "demo"] + arguments
      return try await TmuxScreen.run(command, variables: variables, in: sandbox) { screen in
        try await screen.wait(for: "Check order status")
        return try await screen.styledText().contains(/\u{1B}\[[0-9;]*(3[0-7]|38;5;[0-9]+)[;m]/)
      }
    }
    #expect(try await usesColor([], [:]))
    #expect(try await usesColor(["--color", "always"], ["NO_COLOR": "1"]))
    #expect(try await !usesColor([], ["NO_COLOR": "1"]))
    #expect(try await !usesColor(["--color", "never"], [:]))
  }

  @Test("--no-mouse leaves the mouse to the terminal")
  func mouse() async throws {
    try await demo { screen in
      try await screen.wait(for: "Check order status")
      let flag = try await screen.variable("mouse_sgr_flag")
      #expect(flag == "1")
    }
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try await TmuxScreen.run([try BuiltProgram.path(), "demo", "--no-mouse"], in: sandbox) { screen in
      try await screen.wait(for: "Check order status")
      let flag = try await screen.variable("mouse_any_flag")
      #expect(flag == "0")
    }
  }
}
