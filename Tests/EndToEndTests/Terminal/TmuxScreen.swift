import Foundation
import Testing

/// A program that runs in a terminal of tmux, which a test types into and looks at.
struct TmuxScreen: Sendable {
  struct Size: Equatable, Sendable {
    var columns: Int
    var rows: Int
    static let standard = Size(columns: 80, rows: 24)
  }

  /// The program did not come to show what was waited for; the description shows what it showed instead.
  struct Timeout: Error, CustomStringConvertible {
    var expected: String
    var screen: ScreenText
    var seconds: Double
    var description: String { "Waited \(seconds) s for \(expected). The screen:\n\(screen)" }
  }

  /// How a program ended.
  enum Ending: Equatable, Sendable {
    case exited(Int)
    case signalled(Int)
  }

  /// Long enough for a busy machine; a passing test never waits for it.
  static let patience = 20.0

  let tmux: Tmux

  /// Runs a program until the body is done, then ends it and everything that belongs to it.
  ///
  /// - Parameters:
  ///   - command: The program and its arguments, without a shell in between.
  ///   - variables: Changes to the sandbox's environment; nil removes a variable.
  static func run<Result>(
    _ command: [String],
    size: Size = .standard,
    variables: [String: String?] = [:],
    in sandbox: Sandbox,
    _ body: (TmuxScreen) async throws -> Result
  ) async throws -> Result {
    try await TerminalSeats.shared.taken {
      try await runSeated(command, size: size, variables: variables, in: sandbox, body)
    }
  }

  private static func runSeated<Result>(
    _ command: [String],
    size: Size,
    variables: [String: String?],
    in sandbox: Sandbox,
    _ body: (TmuxScreen) async throws -> Result
  ) async throws -> Result {
    var environment = sandbox.environment
    environment["TERM"] = "xterm-256color"
    let tmux = Tmux(socket: sandbox.path("tmux-\(UUID().uuidString.prefix(4))"), environment: environment)
    let screen = TmuxScreen(tmux: tmux)
    do {
      try await screen.start(command, size: size, variables: variables)
      let result = try await body(screen)
      await screen.end()
      return result
    } catch {
      await screen.end()
      throw error
    }
  }

  private func start(_ command: [String], size: Size, variables: [String: String?]) async throws {
    let removed = variables.filter { $0.value == nil }.keys.sorted().flatMap { ["-u", $0] }
    let added = variables.compactMap { name, value in value.map { "\(name)=\($0)" } }.sorted()
    try await tmux.run(
      [
        "start-server", ";",
        "set-option", "-g", "default-terminal", "tmux-256color", ";",
        "set-option", "-g", "status", "off", ";",
        "set-option", "-g", "remain-on-exit", "on", ";",
        "set-option", "-g", "remain-on-exit-format", "", ";",
        "set-option", "-s", "escape-time", "0", ";",
        "new-session", "-d", "-s", "screen", "-x", "\(size.columns)", "-y", "\(size.rows)",
      ] + ["env"] + removed + added + command
    )
  }

  private func end() async { _ = try? await tmux.run(["kill-server"]) }

  // MARK: Typing

  /// Presses keys by tmux's names: `Enter`, `Escape`, `Up`, `C-t`, `F1`, `BTab`.
  func press(_ keys: String...) async throws { try await tmux.run(["send-keys"] + keys) }

  func type(_ text: String) async throws { try await tmux.run(["send-keys", "-l", "--", text]) }

  /// Sends bytes as they are, such as those of a mouse or of a key that tmux has no name for.
  func send(bytes: [UInt8]) async throws {
    try await tmux.run(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// Pastes as a terminal does: between the markers of a bracketed paste when the program asked for them.
  func paste(_ text: String) async throws {
    let file = tmux.socket + ".paste"
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    try await tmux.run(["load-buffer", file])
    try await tmux.run(["paste-buffer", "-p", "-d"])
  }

  /// Presses and releases the left button of the mouse at a cell, counted from 0.
  func click(column: Int, row: Int) async throws {
    let place = "\(column + 1);\(row + 1)"
    try await send(bytes: Array("\u{1B}[<0;\(place)M\u{1B}[<0;\(place)m".utf8))
  }

  func resize(to size: Size) async throws {
    try await tmux.run(["resize-window", "-x", "\(size.columns)", "-y", "\(size.rows)"])
  }

  // MARK: Looking

  func text() async throws -> ScreenText {
    // One call, so that the cursor belongs to the text.
    let printed = try await tmux.run([
      "display-message", "-p", "#{cursor_x} #{cursor_y} #{cursor_flag}", ";", "capture-pane", "-p",
    ])
    var rows = printed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let cursor = rows.removeFirst().split(separator: " ").compactMap { Int($0) }
    if rows.last?.isEmpty == true { rows.removeLast() }
    guard cursor.count == 3 else { throw Tmux.Failure(description: "tmux named no cursor: \(printed)") }
    return ScreenText(rows: rows, cursor: .init(column: cursor[0], row: cursor[1], isVisible: cursor[2] == 1))
  }

  /// The screen with its colours and attributes as escape sequences.
  func styledText() async throws -> String { try await tmux.run(["capture-pane", "-p", "-e"]) }

  /// One of tmux's variables of the terminal, such as `alternate_on` or `mouse_sgr_flag`.
  func variable(_ name: String) async throws -> String {
    try await tmux.run(["display-message", "-p", "#{\(name)}"]).trimmingCharacters(in: .newlines)
  }

  /// The process that the terminal was started with.
  func processID() async throws -> Int32 {
    guard let id = Int32(try await variable("pane_pid")) else { throw Tmux.Failure(description: "No process runs.") }
    return id
  }

  /// How the program ended; nil while it runs.
  func ending() async throws -> Ending? {
    guard try await variable("pane_dead") == "1" else { return nil }
    // tmux sometimes overlooks the end of a child; that of a second one makes it look at both.
    try await tmux.run(["run-shell", "true"])
    if let signal = Int(try await variable("pane_dead_signal")) { return .signalled(signal) }
    return Int(try await variable("pane_dead_status")).map(Ending.exited)
  }

  // MARK: Waiting

  /// Looks until the screen shows a text.
  @discardableResult
  func wait(for text: String, within seconds: Double = patience) async throws -> ScreenText {
    try await wait(until: "“\(text)”", within: seconds) { $0.contains(text) }
  }

  /// Looks until the screen meets a condition.
  ///
  /// - Throws: ``Timeout``, with the screen as it was last.
  @discardableResult
  func wait(
    until expected: String,
    within seconds: Double = patience,
    _ condition: (ScreenText) -> Bool
  ) async throws -> ScreenText {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      let screen = try await text()
      if condition(screen) { return screen }
      guard ContinuousClock.now < deadline else {
        throw Timeout(expected: expected, screen: screen, seconds: seconds)
      }
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  /// Waits until something else than the screen meets a condition.
  func wait(
    until expected: String,
    within seconds: Double = patience,
    on condition: () async throws -> Bool
  ) async throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while try await !condition() {
      guard ContinuousClock.now < deadline else {
        throw Timeout(expected: expected, screen: try await text(), seconds: seconds)
      }
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  /// Waits until the program has ended; what it left on the screen can still be looked at.
  func waitForEnd(within seconds: Double = patience) async throws -> Ending {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      if let ending = try await ending() { return ending }
      guard ContinuousClock.now < deadline else {
        throw Timeout(expected: "the program to end", screen: try await text(), seconds: seconds)
      }
      try await Task.sleep(for: .milliseconds(20))
    }
  }
}
