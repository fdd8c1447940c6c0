import CNcurses
import TerminalUI

/// The attributes and the colour pair that ncurses draws a style with. Pairs are made when a role is first drawn.
@MainActor
struct Palette {
  let tier: ColorTier
  private let hasDefaultColors: Bool
  private var pairs: [Look: Int16] = [:]

  /// Ask for it after the terminal is open: ncurses learns then what it can do.
  init(choice: ColorChoice, noColor: String?) {
    let wanted = ColorTier(colors: .max, choice: choice, noColor: noColor)
    if wanted != .mono, has_colors() {
      start_color()
      tier = ColorTier(colors: Int(shim_colors()), choice: choice, noColor: noColor)
      hasDefaultColors = use_default_colors() == OK
    } else {
      tier = .mono
      hasDefaultColors = false
    }
  }

  mutating func ink(for style: Style) -> (attributes: attr_t, pair: Int16) {
    let look = Theme.look(of: style.role, in: tier)
    return (Self.attributes(look.attributes.union(style.attributes)), pair(for: look))
  }

  private mutating func pair(for look: Look) -> Int16 {
    guard tier != .mono, look.foreground != nil || look.background != nil else { return 0 }
    let colors = Look(look.foreground, on: look.background)
    if let known = pairs[colors] { return known }
    let pair = Int16(pairs.count + 1)
    // A terminal that can't go back to its own colours is taken for white on black, as ncurses itself does.
    let foreground = look.foreground ?? (hasDefaultColors ? -1 : 7)
    let background = look.background ?? (hasDefaultColors ? -1 : 0)
    let made = init_pair(pair, foreground, background) == OK ? pair : 0
    pairs[colors] = made
    return made
  }

  private static func attributes(_ attributes: Style.Attributes) -> attr_t {
    var result: attr_t = 0
    if attributes.contains(.bold) { result |= shim_bold }
    if attributes.contains(.dim) { result |= shim_dim }
    if attributes.contains(.underline) { result |= shim_underline }
    if attributes.contains(.reverse) { result |= shim_reverse }
    if attributes.contains(.italic) { result |= shim_italic }
    return result
  }
}
