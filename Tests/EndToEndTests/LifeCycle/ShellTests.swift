import Foundation
import Testing

/// The program as a person starts it: from a shell, which must get its terminal back.
@Suite("Coming from a shell and going back to it")
struct ShellTests {
  /// Starts the demo from an interactive shell and waits for its screen.
  func demoInShell(_ body: (TmuxScreen) async throws -> Void) async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let program = try BuiltProgram.path()
    try await TmuxScreen.run(
      ["bash", "--norc", "--noprofile", "-i"],
      variables: ["PS1": "shell> ", "HISTFILE": nil],
      in: sandbox
    ) { screen in
      try await screen.wait(for: "shell>")
      try await screen.type("printf 'be%s\\n' fore; '\(program)' demo; printf 'ended %s\\n' $?")
      try await screen.press("Enter")
      try await screen.wait(for: "Check order status")
      try await body(screen)
    }
  }

  /// Checks that the shell has its screen, cursor and modes again, and that what is typed is seen.
  func expectShell(on screen: TmuxScreen) async throws {
    let modes = ["alternate_on", "mouse_any_flag", "mouse_sgr_flag", "keypad_flag", "keypad_cursor_flag"]
    for mode in modes {
      let value = try await screen.variable(mode)
      #expect(value == "0", "\(mode)")
    }
    let text = try await screen.text()
    #expect(text.contains("before"))
    #expect(text.cursor.isVisible)
    try await screen.type("stty -a | tr ' ' '\\n' | grep -cx -e icanon -e echo -e isig -e icrnl -e opost")
    try await screen.press("Enter")
    try await screen.wait(until: "all five of the shell's modes") { $0.rows.contains("5") }
  }

  @Test("the shell has its terminal back after the program was left")
  func quit() async throws {
    try await demoInShell { screen in
      try await screen.press("C-q")
      try await screen.wait(for: "ended 0")
      try await expectShell(on: screen)
    }
  }

  @Test(
    "the shell has its terminal back whatever ended the program",
    arguments: [SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE]
  )
  func ended(signal: Int32) async throws {
    try await demoInShell { screen in
      let program = try #require(try children(of: try await screen.processID()).first)
      kill(program, signal)
      try await screen.wait(for: "ended \(128 + signal)")
      try await expectShell(on: screen)
    }
  }

  @Test("Ctrl-Z gives the terminal to the shell, and fg brings the screen back")
  func suspend() async throws {
    try await demoInShell { screen in
      try await screen.press("C-z")
      try await screen.wait(for: "Stopped")
      try await expectShell(on: screen)
      try await screen.resize(to: .init(columns: 100, rows: 30))
      try await screen.type("fg")
      try await screen.press("Enter")
      let text = try await screen.wait(for: "Check order status")
      #expect(text.rows.count == 30)
      let alternate = try await screen.variable("alternate_on")
      #expect(alternate == "1")
      try await screen.press("C-q")
      try await screen.wait(until: "the shell") { $0.contains("shell>") && !$0.contains("Check order status") }
    }
  }

  private func children(of process: Int32) throws -> [Int32] {
    let list = try String(contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)
    return list.split(separator: " ").compactMap { Int32($0) }
  }
}
