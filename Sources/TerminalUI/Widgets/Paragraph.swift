/// Text that is wrapped to the width it is given.
public struct Paragraph: Hashable, Sendable {
  public var text: String
  public var style: Style

  public init(_ text: String, style: Style = .text) {
    self.text = text
    self.style = style
  }

  public func height(forWidth width: Int) -> Int {
    DisplayText.wrapped(text, width: width).count
  }

  /// Draws the lines from `firstLine` on and gives how many rows they took.
  ///
  /// If there are more lines than rows, the last row ends in an ellipsis.
  @discardableResult
  public func draw(on canvas: inout Canvas, in rect: Rect, from firstLine: Int = 0) -> Int {
    guard !rect.isEmpty else { return 0 }
    let lines = DisplayText.wrapped(text, width: rect.width).dropFirst(max(0, firstLine))
    for (row, line) in lines.prefix(rect.height).enumerated() {
      let isCut = row == rect.height - 1 && lines.count > rect.height
      let shown = isCut ? DisplayText.truncated(line, to: rect.width - 1, ellipsis: "") + canvas.glyphs.ellipsis : line
      canvas.write(shown, at: Point(x: rect.x, y: rect.y + row), style: style)
    }
    return min(lines.count, rect.height)
  }
}
