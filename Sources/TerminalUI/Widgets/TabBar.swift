/// A row of tabs, one of which is open.
public struct TabBar: Hashable, Sendable {
  public var titles: [String]
  public var selected: Int

  public init(_ titles: [String], selected: Int) {
    self.titles = titles
    self.selected = selected
  }

  /// Draws the tabs in the first row of a rectangle and gives the place of each; an empty one if there was no room.
  @discardableResult
  public func draw(on canvas: inout Canvas, in rect: Rect) -> [Rect] {
    var x = rect.x
    return titles.enumerated().map { index, title in
      let text = " \(title) "
      let style = index == selected ? Style(.accent, [.bold, .reverse]) : Style.muted
      let width = canvas.write(text, at: Point(x: x, y: rect.y), style: style, maxWidth: max(0, rect.maxX - x))
      defer { x += width + 1 }
      return Rect(x: x, y: rect.y, width: width, height: min(1, rect.height))
    }
  }
}
