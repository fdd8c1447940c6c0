import TerminalUI

extension Key {
  /// The key as people write it: "^S" in a hint, "Ctrl-S" in prose.
  public func name(short: Bool) -> String {
    var prefix = ""
    if modifiers.contains(.control) { prefix += short ? "^" : "Ctrl-" }
    if modifiers.contains(.alt) { prefix += short ? "M-" : "Alt-" }
    if modifiers.contains(.shift) { prefix += short ? "S-" : "Shift-" }
    return prefix + code.name(upperCased: modifiers.contains(.control))
  }
}

extension Key.Code {
  fileprivate func name(upperCased: Bool) -> String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): upperCased ? character.uppercased() : String(character)
    case .enter: "Enter"
    case .tab: "Tab"
    case .backspace: "Backspace"
    case .escape: "Esc"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .insert: "Ins"
    case .delete: "Del"
    case .function(let number): "F\(number)"
    }
  }
}
