/// One cell of the screen.
public struct Cell: Hashable, Sendable {
  /// What is drawn, already reduced to what libc can measure; empty in the second cell of a wide character.
  public var text: String
  public var style: Style

  public init(_ text: String = " ", style: Style = .text) {
    self.text = text
    self.style = style
  }

  public static let blank = Cell()
}
