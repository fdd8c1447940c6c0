/// The bytes that switch on our modes, and those that give a terminal back.
enum TerminalModes {
  /// Bracketed paste: a paste must never run key bindings.
  private static let paste = "\u{1B}[?2004h"
  /// Presses, releases and drags, in SGR form.
  private static let mouse = "\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h"

  static func enter(mouse wantsMouse: Bool) -> String {
    wantsMouse ? paste + mouse : paste
  }

  /// The paste mode and all mouse and focus modes, ours or not.
  static let leave = "\u{1B}[?2004l\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l\u{1B}[?1004l"

  /// What gives a terminal back after a crash: our modes, then plain attributes and colours, a visible cursor, normal
  /// keys, the normal screen.
  static func restoring(capability: (String) -> String?) -> String {
    leave + ["sgr0", "op", "cnorm", "rmkx", "rmcup"].compactMap { capability($0).map(withoutDelays) }.joined()
  }

  /// A capability without its `$<5/>` delays (terminfo(5)), which only an output routine understands.
  static func withoutDelays(_ capability: String) -> String {
    var result = ""
    var rest = Substring(capability)
    while let mark = rest.firstIndex(of: "$") {
      result += rest[..<mark]
      rest = rest[mark...]
      if rest.hasPrefix("$<"), let end = rest.firstIndex(of: ">"),
        rest[..<end].dropFirst(2).allSatisfy({ $0.isASCII && ($0.isNumber || "./*".contains($0)) })
      {
        rest = rest[rest.index(after: end)...]
      } else {
        result.append("$")
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }
}
