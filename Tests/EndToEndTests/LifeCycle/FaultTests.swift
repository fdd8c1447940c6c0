import Foundation
import Testing

#if DEBUG
  /// Faults that only a debug build can be asked for, and what the shell has afterwards.
  @Suite("A fault in the program")
  struct FaultTests {
    /// Starts Bellhop from a shell with a fault to come, and lets it come.
    func shell(fault: String, _ body: (TmuxScreen, Sandbox) async throws -> Void) async throws {
      let sandbox = try Sandbox()
      defer { sandbox.remove() }
      let command = try BellhopRun.command(in: sandbox).map { "'\($0)'" }.joined(separator: " ")
      try await TmuxScreen.run(
        ["bash", "--norc", "--noprofile", "-i"],
        variables: ["PS1": "shell> ", "HISTFILE": nil, "BELLHOP_FAULT": fault],
        in: sandbox
      ) { screen in
        try await screen.wait(for: "shell>")
        try await screen.type(
          "clear; cd '\(sandbox.path("home"))'; stty -a > before; \(command); echo ended $?; stty -a > after"
        )
        try await screen.press("Enter")
        try await screen.wait(for: "No actions yet")
        #expect(try await screen.variable("alternate_on") == "1")
        try await screen.press("C-l")
        try await body(screen, sandbox)
      }
    }

    @Test("gives the terminal back and names the log", arguments: ["trap", "overflow"])
    func fault(kind: String) async throws {
      try await shell(fault: kind) { screen, sandbox in
        let text = try await screen.wait(for: "ended 1")
        let codes = kind == "trap" ? ["ended 132", "ended 133"] : ["ended 139", "ended 138"]
        #expect(codes.contains { text.contains($0) }, "\(text)")
        #expect(text.contains("Stopped unexpectedly."))
        #expect(!text.contains("No actions yet"))
        for mode in ["alternate_on", "mouse_any_flag", "mouse_sgr_flag", "keypad_flag", "keypad_cursor_flag"] {
          #expect(try await screen.variable(mode) == "0", "\(mode)")
        }
        #expect(try await screen.variable("cursor_flag") == "1")
        try await screen.type("cmp before after && echo same; echo shell works")
        try await screen.press("Enter")
        let shell = try await screen.wait(until: "the shell's answer") { $0.rows.contains("shell works") }
        #expect(shell.rows.contains("same"), "\(shell)")

        let log = try String(contentsOfFile: sandbox.path("state/bellhop/bellhop.log"), encoding: .utf8)
        #expect(log.contains(kind == "trap" ? "Fatal error: Index out of range" : "Ended by signal 11."))
      }
    }
  }
#endif
