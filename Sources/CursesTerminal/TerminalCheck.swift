#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension CursesTerminal {
  /// Whether there is a terminal to draw on, asked before anything else is opened; nothing is changed.
  ///
  /// - Throws: why there is none. ``start(_:)`` may still find that the terminal's description isn't installed.
  public nonisolated static func check() throws(TerminalError) {
    guard isatty(STDIN_FILENO) != 0 else { throw .inputIsNotATerminal }
    guard isatty(STDOUT_FILENO) != 0 else { throw .outputIsNotATerminal }
    guard let name = environment("TERM"), !name.isEmpty else { throw .terminalIsNotNamed }
    guard !tooSimple.contains(name) else { throw .terminalIsTooSimple(name: name) }
  }

  /// Names that stand for a terminal which only prints lines.
  private nonisolated static let tooSimple: Set<String> = ["dumb", "unknown"]
}
