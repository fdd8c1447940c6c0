/// A short message that goes away by itself.
public struct Toast: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case info
    case success
    case warning
    case failure
  }

  public var kind: Kind
  public var text: String

  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  /// Draws the message over the lower right corner of a rectangle and gives its place.
  @discardableResult
  public func draw(on canvas: inout Canvas, in rect: Rect) -> Rect {
    let room = min(60, rect.width - 6)
    guard room > 8, rect.height >= 3 else { return Rect(x: rect.x, y: rect.y, width: 0, height: 0) }
    let paragraph = Paragraph(text)
    let width = min(room, DisplayText.wrapped(text, width: room).map { DisplayText.width(of: $0) }.max() ?? 0)
    let height = min(paragraph.height(forWidth: width), rect.height - 2)
    let place = Rect(
      x: rect.maxX - width - 6,
      y: rect.maxY - height - 2,
      width: width + 6,
      height: height + 2
    )
    let (sign, role) = look(canvas.glyphs)
    canvas.fill(place)
    canvas.box(place, style: Style(role))
    canvas.write(sign, at: Point(x: place.x + 2, y: place.y + 1), style: Style(role, .bold))
    paragraph.draw(on: &canvas, in: Rect(x: place.x + 4, y: place.y + 1, width: width, height: height))
    return place
  }

  private func look(_ glyphs: Glyphs) -> (sign: String, role: Role) {
    switch kind {
    case .info: (glyphs.bullet, .accent)
    case .success: (glyphs.check, .success)
    case .warning: (glyphs.warning, .warning)
    case .failure: (glyphs.cross, .danger)
    }
  }
}
