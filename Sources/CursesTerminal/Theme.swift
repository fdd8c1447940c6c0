import TerminalUI

/// What a role looks like in one tier: colours by their number in the terminal's palette, nil for the terminal's own.
struct Look: Hashable, Sendable {
  var foreground: Int16?
  var background: Int16?
  var attributes: Style.Attributes

  init(_ foreground: Int16? = nil, on background: Int16? = nil, _ attributes: Style.Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

/// The looks of the roles.
///
/// The background is the terminal's own, dark or light, which nobody asks it; so the 256-colour foregrounds are those
/// whose contrast with black and with white is at least 4:1. The selection brings a background of its own.
enum Theme {
  static func look(of role: Role, in tier: ColorTier) -> Look {
    switch tier {
    case .mono: mono(role)
    case .eight: few(role, selection: Look(7, on: 4, .bold))
    case .sixteen: few(role, selection: Look(15, on: 4, .bold))
    case .palette256: many(role)
    }
  }

  private static func mono(_ role: Role) -> Look {
    switch role {
    case .text, .accent, .success: Look()
    case .muted, .border: Look(nil, .dim)
    case .focus, .warning: Look(nil, .bold)
    case .danger: Look(nil, [.bold, .underline])
    case .selection: Look(nil, .reverse)
    }
  }

  /// Bright colours vanish on white and "bright black" is the background of some palettes: grey is dim text here.
  private static func few(_ role: Role, selection: Look) -> Look {
    switch role {
    case .text: Look()
    case .muted, .border: Look(nil, .dim)
    case .accent: Look(6)
    case .focus: Look(6, .bold)
    case .selection: selection
    case .success: Look(2)
    case .warning: Look(3)
    case .danger: Look(1, .bold)
    }
  }

  private static func many(_ role: Role) -> Look {
    switch role {
    case .text: Look()
    case .muted, .border: Look(243)
    case .accent: Look(31)
    case .focus: Look(31, .bold)
    case .selection: Look(231, on: 24)
    case .success: Look(28)
    case .warning: Look(130)
    case .danger: Look(161, .bold)
    }
  }
}
