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

  /// Draws the message over the last rows of a rectangle, two at the most, and gives their place.
  ///
  /// It takes the rows that hints have otherwise, so that what somebody is typing stays in sight.
  @discardableResult
  public func draw(on canvas: inout Canvas, in rect: Rect) -> Rect {
    guard rect.width > 8, rect.height > 0 else { return Rect(x: rect.x, y: rect.y, width: 0, height: 0) }
    let (sign, role) = look(canvas.glyphs)
    let paragraph = Paragraph(text, style: Style(role, .bold))
    let height = min(paragraph.height(forWidth: rect.width - 4), 2, rect.height)
    let place = rect.splitBottom(height).bottom
    canvas.fill(place)
    canvas.write(sign, at: Point(x: place.x + 1, y: place.y), style: Style(role, .bold))
    paragraph.draw(on: &canvas, in: Rect(x: place.x + 3, y: place.y, width: place.width - 4, height: height))
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
