/// What a piece of the screen means. A theme turns roles into colours for each tier of terminal, so meaning is decided
/// where a widget is written and colour where the terminal is known.
public enum Role: UInt8, CaseIterable, Sendable {
  case text
  case muted
  case accent
  case focus
  case selection
  case success
  case warning
  case danger
  case border
}

/// How a cell looks: a role and the attributes that every terminal knows.
public struct Style: Hashable, Sendable {
  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let bold = Attributes(rawValue: 1)
    public static let dim = Attributes(rawValue: 2)
    public static let underline = Attributes(rawValue: 4)
    public static let reverse = Attributes(rawValue: 8)
    public static let italic = Attributes(rawValue: 16)
  }

  public var role: Role
  public var attributes: Attributes

  public init(_ role: Role = .text, _ attributes: Attributes = []) {
    self.role = role
    self.attributes = attributes
  }

  public static let text = Style(.text)
  public static let muted = Style(.muted)
  public static let accent = Style(.accent)
  public static let focus = Style(.focus)
  public static let selection = Style(.selection)
  public static let success = Style(.success)
  public static let warning = Style(.warning)
  public static let danger = Style(.danger)
  public static let border = Style(.border)
  public static let title = Style(.text, .bold)

  public func with(_ attributes: Attributes) -> Style {
    Style(role, self.attributes.union(attributes))
  }
}
