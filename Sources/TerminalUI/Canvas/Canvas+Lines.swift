extension Canvas {
  /// Draws a line to the right.
  public mutating func horizontalLine(at point: Point, width: Int, style: Style = .border) {
    guard width > 0 else { return }
    fill(Rect(x: point.x, y: point.y, width: width, height: 1), with: glyphs.horizontal.first ?? " ", style: style)
  }

  /// Draws a line downwards.
  public mutating func verticalLine(at point: Point, height: Int, style: Style = .border) {
    guard height > 0 else { return }
    fill(Rect(x: point.x, y: point.y, width: 1, height: height), with: glyphs.vertical.first ?? " ", style: style)
  }

  /// Draws a frame along the inner edge of a rectangle, with a title in its top line, and leaves what is inside.
  public mutating func box(_ rect: Rect, title: String? = nil, style: Style = .border, titleStyle: Style = .title) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    let right = rect.maxX - 1
    let bottom = rect.maxY - 1
    horizontalLine(at: Point(x: rect.x + 1, y: rect.y), width: rect.width - 2, style: style)
    horizontalLine(at: Point(x: rect.x + 1, y: bottom), width: rect.width - 2, style: style)
    verticalLine(at: Point(x: rect.x, y: rect.y + 1), height: rect.height - 2, style: style)
    verticalLine(at: Point(x: right, y: rect.y + 1), height: rect.height - 2, style: style)
    write(glyphs.topLeft, at: rect.origin, style: style)
    write(glyphs.topRight, at: Point(x: right, y: rect.y), style: style)
    write(glyphs.bottomLeft, at: Point(x: rect.x, y: bottom), style: style)
    write(glyphs.bottomRight, at: Point(x: right, y: bottom), style: style)
    guard let title, !title.isEmpty, rect.width >= 7 else { return }
    let used = write(title, at: Point(x: rect.x + 3, y: rect.y), style: titleStyle, maxWidth: rect.width - 6)
    write(" ", at: Point(x: rect.x + 2, y: rect.y), style: style)
    write(" ", at: Point(x: rect.x + 3 + used, y: rect.y), style: style)
  }
}
