/// A frame around a part of the screen. With the focus its title is bold and begins with ▸.
public struct Panel: Hashable, Sendable {
  public var title: String
  /// A few words at the right end of the top line.
  public var note: String?
  public var isFocused: Bool

  public init(_ title: String, note: String? = nil, isFocused: Bool = false) {
    self.title = title
    self.note = note
    self.isFocused = isFocused
  }

  /// Draws the frame, clears what is inside and gives that rectangle.
  @discardableResult
  public func draw(on canvas: inout Canvas, in rect: Rect) -> Rect {
    guard rect.width >= 2, rect.height >= 2 else { return Rect(x: rect.x, y: rect.y, width: 0, height: 0) }
    let inner = rect.inset(dx: 1, dy: 1)
    canvas.fill(inner)
    let shown = isFocused ? "\(canvas.glyphs.pointer) \(title)" : title
    let style = isFocused ? Style(.focus, .bold) : Style.text
    canvas.box(rect, title: title.isEmpty ? nil : shown, style: isFocused ? .focus : .border, titleStyle: style)
    if let note, !note.isEmpty {
      let width = DisplayText.width(of: note)
      let taken = DisplayText.width(of: shown) + 6
      if taken + width + 3 <= rect.width {
        canvas.write(" \(note) ", at: Point(x: rect.maxX - width - 4, y: rect.y), style: .muted)
      }
    }
    return inner
  }
}
