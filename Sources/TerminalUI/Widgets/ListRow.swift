/// One row of a list: what it says at the left, and a few words at the right.
public struct ListRow: Hashable, Sendable {
  public var leading: [Span]
  public var trailing: [Span]
  public var isSelected: Bool
  /// Whether the list, and not only the row, has the focus.
  public var isListFocused: Bool

  public init(_ leading: [Span], trailing: [Span] = [], isSelected: Bool = false, isListFocused: Bool = false) {
    self.leading = leading
    self.trailing = trailing
    self.isSelected = isSelected
    self.isListFocused = isListFocused
  }

  public init(_ text: String, isSelected: Bool = false, isListFocused: Bool = false) {
    self.init([Span(text)], isSelected: isSelected, isListFocused: isListFocused)
  }

  /// Draws the row in the first line of a rectangle. ▸ marks the chosen one.
  public func draw(on canvas: inout Canvas, in rect: Rect) {
    let line = rect.splitTop(1).top
    guard !line.isEmpty else { return }
    canvas.fill(line)
    if isSelected {
      canvas.write(canvas.glyphs.pointer, at: line.origin, style: Style(isListFocused ? .focus : .text, .bold))
    }
    let text = line.splitLeft(2).rest
    let trailingWidth = trailing.width
    // The name matters more: without room for both, the right side goes.
    let hasTrailing = trailingWidth > 0 && trailingWidth + 1 + min(leading.width, 12) <= text.width
    let room = hasTrailing ? text.width - trailingWidth - 1 : text.width
    canvas.write(leading, at: text.origin, maxWidth: room)
    if hasTrailing { canvas.write(trailing, at: Point(x: text.maxX - trailingWidth, y: line.y)) }
    guard isSelected else { return }
    canvas.restyle(line) { style in
      style.attributes.insert(.bold)
      if isListFocused { style.role = .selection }
    }
  }
}
