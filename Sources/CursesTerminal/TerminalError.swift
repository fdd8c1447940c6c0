/// Why there is no screen to draw on.
public enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
  case inputIsNotATerminal
  case outputIsNotATerminal
  case terminalIsNotNamed
  /// The terminal can't place a cursor.
  case terminalIsTooSimple(name: String)
  /// No description was found for this name, nor for `xterm-256color`.
  case terminalIsUnknown(name: String)

  public var description: String {
    switch self {
    case .inputIsNotATerminal:
      "Standard input is not a terminal: start it without redirecting its input."
    case .outputIsNotATerminal:
      "Standard output is not a terminal: start it without redirecting or piping its output."
    case .terminalIsNotNamed:
      "TERM is not set, so it isn't known how to draw on this terminal: set it, for example TERM=xterm-256color."
    case .terminalIsTooSimple(let name):
      "The terminal \(Self.shown(name)) can't show screens: use another one, or set TERM to what it really is."
    case .terminalIsUnknown(let name):
      "No description of the terminal \(Self.shown(name)) is installed: set TERM to xterm-256color, "
        + "or install the terminal descriptions (Debian: ncurses-base)."
    }
  }

  /// The environment is not ours: only what is harmless on a terminal is repeated.
  private static func shown(_ name: String) -> String {
    let harmless = name.unicodeScalars.prefix(40).filter { (0x21..<0x7f).contains($0.value) }
    return "“\(String(String.UnicodeScalarView(harmless)))”"
  }
}

/// What ended the person's session at the terminal.
public enum TerminalEnd: Hashable, Sendable {
  /// The terminal closed.
  case inputClosed
  /// SIGTERM, SIGHUP or SIGINT; by custom the exit code is 128 + the number.
  case signal(Int32)
}
