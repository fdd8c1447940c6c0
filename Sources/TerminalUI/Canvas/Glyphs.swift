/// The signs that widgets draw with, in a set for terminals that show UTF-8 and one for those that don't.
public struct Glyphs: Hashable, Sendable {
  /// Whether text outside ASCII is replaced when it is written.
  public var isASCII: Bool

  public var horizontal: String
  public var vertical: String
  public var topLeft: String
  public var topRight: String
  public var bottomLeft: String
  public var bottomRight: String

  /// A filled bullet: something is live.
  public var bullet: String
  /// An open bullet: something isn't live yet.
  public var openBullet: String
  /// Points at what has the focus.
  public var pointer: String
  public var check: String
  public var cross: String
  public var warning: String
  public var radioOn: String
  public var radioOff: String
  public var up: String
  public var down: String
  public var left: String
  public var right: String
  /// Stands between short pieces of text on a line.
  public var separator: String
  public var ellipsis: String
  /// Stands for a character of a secret.
  public var mask: String
  /// Stands for a line end where text is shown on one line.
  public var lineEnd: String
  public var scrollThumb: String
  public var scrollTrack: String
  public var spinner: [String]

  public static let unicode = Glyphs(
    isASCII: false,
    horizontal: "─",
    vertical: "│",
    topLeft: "┌",
    topRight: "┐",
    bottomLeft: "└",
    bottomRight: "┘",
    bullet: "●",
    openBullet: "○",
    pointer: "▸",
    check: "✓",
    cross: "✗",
    warning: "!",
    radioOn: "◉",
    radioOff: "○",
    up: "↑",
    down: "↓",
    left: "←",
    right: "→",
    separator: "·",
    ellipsis: "…",
    mask: "•",
    lineEnd: "⏎",
    scrollThumb: "█",
    scrollTrack: "│",
    spinner: ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"]
  )

  public static let ascii = Glyphs(
    isASCII: true,
    horizontal: "-",
    vertical: "|",
    topLeft: "+",
    topRight: "+",
    bottomLeft: "+",
    bottomRight: "+",
    bullet: "*",
    openBullet: "o",
    pointer: ">",
    check: "v",
    cross: "x",
    warning: "!",
    radioOn: "(*)",
    radioOff: "( )",
    up: "^",
    down: "v",
    left: "<",
    right: ">",
    separator: "-",
    ellipsis: "~",
    mask: "*",
    lineEnd: "$",
    scrollThumb: "#",
    scrollTrack: "|",
    spinner: ["|", "/", "-", "\\"]
  )

  /// What an ASCII terminal shows, one cell wide, in place of a sign that it lacks.
  static func asciiStandIn(for text: String) -> String {
    standIns[text] ?? "?"
  }

  private static let standIns: [String: String] = {
    var table = [
      "–": "-", "—": "-", "‘": "'", "’": "'", "“": "\"", "”": "\"", "«": "\"", "»": "\"", "\u{a0}": " ",
      "▾": "v", "▴": "^", "◂": "<", "►": ">", "◄": "<", "×": "x", "├": "+", "┤": "+", "┬": "+", "┴": "+", "┼": "+",
      "╭": "+", "╮": "+", "╰": "+", "╯": "+", "═": "=", "║": "|", "━": "-", "┃": "|", "⚠": "!", "⇥": ">",
    ]
    let pairs: [KeyPath<Glyphs, String> & Sendable] = [
      \.horizontal, \.vertical, \.topLeft, \.topRight, \.bottomLeft, \.bottomRight, \.bullet, \.openBullet, \.pointer,
      \.check, \.cross, \.up, \.down, \.left, \.right, \.separator, \.ellipsis, \.mask, \.lineEnd, \.scrollThumb,
    ]
    for pair in pairs {
      table[Glyphs.unicode[keyPath: pair]] = Glyphs.ascii[keyPath: pair]
    }
    table["◉"] = "*"
    return table
  }()
}
