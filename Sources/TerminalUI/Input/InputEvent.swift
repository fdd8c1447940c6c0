/// What a person did at the terminal, decoded from bytes.
public enum InputEvent: Hashable, Sendable {
  case key(Key)
  /// A bracketed paste, whole: line ends are LF, control characters but LF and TAB are gone.
  case paste(String)
  /// A paste of more bytes than are taken in. Nothing of it is kept.
  case oversizedPaste(bytes: Int, limit: Int)
  case mouse(MouseEvent)
  case focus(gained: Bool)
}

/// One key press.
public struct Key: Hashable, Sendable {
  public enum Code: Hashable, Sendable {
    /// A character as typed. For control chords the lower-case letter, with `.control`.
    case character(Character)
    case enter
    case tab
    case backspace
    case escape
    case up
    case down
    case left
    case right
    case home
    case end
    case pageUp
    case pageDown
    case insert
    case delete
    case function(Int)
  }

  public struct Modifiers: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let shift = Modifiers(rawValue: 1)
    public static let alt = Modifiers(rawValue: 2)
    public static let control = Modifiers(rawValue: 4)
  }

  public var code: Code
  public var modifiers: Modifiers

  public init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  public static func character(_ character: Character) -> Key { Key(.character(character)) }
  public static func control(_ character: Character) -> Key { Key(.character(character), .control) }
  public static let enter = Key(.enter)
  public static let tab = Key(.tab)
  public static let backTab = Key(.tab, .shift)
  public static let escape = Key(.escape)
  public static let backspace = Key(.backspace)
  public static let up = Key(.up)
  public static let down = Key(.down)
  public static let left = Key(.left)
  public static let right = Key(.right)
}

/// A mouse event in SGR 1006 terms; the place is in cells from the top left.
public struct MouseEvent: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case press
    case release
    case drag
    case wheelUp
    case wheelDown
  }

  public enum Button: Hashable, Sendable {
    case left
    case middle
    case right
    case none
  }

  public var kind: Kind
  public var button: Button
  public var place: Point
  public var modifiers: Key.Modifiers

  public init(_ kind: Kind, button: Button = .left, at place: Point, modifiers: Key.Modifiers = []) {
    self.kind = kind
    self.button = button
    self.place = place
    self.modifiers = modifiers
  }
}
