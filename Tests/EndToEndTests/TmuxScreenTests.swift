import Foundation
import Testing

/// The driver itself, on programs that every system has.
@Suite("Driving a terminal")
struct TmuxScreenTests {
  func terminal<Result>(
    _ command: [String],
    size: TmuxScreen.Size = .standard,
    variables: [String: String?] = [:],
    _ body: (TmuxScreen) async throws -> Result
  ) async throws -> Result {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    return try await TmuxScreen.run(command, size: size, variables: variables, in: sandbox, body)
  }

  @Test("what is typed is seen")
  func typing() async throws {
    try await terminal(["cat"]) { screen in
      try await screen.type("Où est ma commande ?")
      let text = try await screen.wait(for: "Où est ma commande ?")
      #expect(text.cursor == .init(column: 20, row: 0, isVisible: true))
      #expect(text.rows.count == 24)
    }
  }

  @Test("a wait that fails shows the screen")
  func timeout() async throws {
    try await terminal(["cat"]) { screen in
      try await screen.type("here")
      try await screen.wait(for: "here")
      let error = await #expect(throws: TmuxScreen.Timeout.self) {
        try await screen.wait(for: "elsewhere", within: 0.1)
      }
      #expect(error?.description.contains("“elsewhere”") == true)
      #expect(error?.description.contains("|here") == true)
    }
  }

  @Test("the size is what was asked for, at the start and after a resize")
  func sizes() async throws {
    let report = "trap 'stty size' WINCH; stty size; while :; do read -t 1 x; done"
    try await terminal(["bash", "-c", report], size: .init(columns: 60, rows: 18)) { screen in
      try await screen.wait(for: "18 60")
      try await screen.resize(to: .init(columns: 120, rows: 36))
      try await screen.wait(for: "36 120")
    }
  }

  @Test("a paste comes between its markers to a program that asked for them")
  func paste() async throws {
    try await terminal(["bash", "-c", #"printf '\e[?2004hready\n'; exec cat -v"#]) { screen in
      try await screen.wait(for: "ready")
      try await screen.paste("one\ntwo")
      try await screen.press("Enter")
      try await screen.wait(for: "^[[200~one")
      try await screen.wait(for: "two^[[201~")
    }
  }

  @Test("a click arrives in the words of an SGR mouse")
  func mouse() async throws {
    try await terminal(["cat", "-v"]) { screen in
      try await screen.click(column: 9, row: 4)
      try await screen.press("Enter")
      try await screen.wait(for: "^[[<0;10;5M^[[<0;10;5m")
    }
  }

  @Test("an exit and a signal are told apart")
  func endings() async throws {
    let exited = try await terminal(["bash", "-c", "exit 3"]) { try await $0.waitForEnd() }
    #expect(exited == .exited(3))
    let killed = try await terminal(["bash", "-c", "kill -TERM $$; sleep 60"]) { try await $0.waitForEnd() }
    #expect(killed == .signalled(15))
  }

  @Test("the program sees the sandbox and nothing else")
  func environment() async throws {
    let print = #"echo "[$HOME][$LANG][$EXTRA][$XDG_DATA_HOME]"; env | grep -c BELLHOP_; exec cat"#
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let variables: [String: String?] = ["EXTRA": "yes", "XDG_DATA_HOME": nil]
    try await TmuxScreen.run(
      ["bash", "-c", print],
      size: .init(columns: 160, rows: 10),
      variables: variables,
      in: sandbox
    ) { screen in
      let text = try await screen.wait(for: "[yes]")
      #expect(text.contains("[\(sandbox.path("home"))][C.UTF-8][yes][]"))
    }
  }

  @Test("the built program lies beside the tests")
  func builtProgram() throws {
    #expect(try BuiltProgram.path().hasSuffix("/bellhop"))
  }
}
