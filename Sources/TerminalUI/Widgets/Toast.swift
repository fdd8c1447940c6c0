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
  ///
  /// - Parameter row: A row that must stay readable, such as one that is typed into. If the message would cover it, the
  ///   message stands where nothing is written above it, else in the upper corner, below the first row.
  @discardableResult
  public func draw(on canvas: inout Canvas, in rect: Rect, avoiding row: Int? = nil) -> Rect {
    let room = min(60, rect.width - 6)
    guard room > 8, rect.height >= 3 else { return Rect(x: rect.x, y: rect.y, width: 0, height: 0) }
    let paragraph = Paragraph(text)
    let width = min(room, DisplayText.wrapped(text, width: room).map { DisplayText.width(of: $0) }.max() ?? 0)
    let height = min(paragraph.height(forWidth: width), rect.height - 2)
    var place = Rect(
      x: rect.maxX - width - 6,
      y: rect.maxY - height - 2,
      width: width + 6,
      height: height + 2
    )
    if let row, row >= place.y {
      // Above what stands over the row as its title.
      let lowest = row - 1 - place.height
      let free = stride(from: lowest, to: rect.y, by: -1).first { y in
        isBlank(Rect(x: place.x, y: y, width: place.width, height: place.height), on: canvas)
      }
      place.y = free ?? rect.y + 1
    }
    let (sign, role) = look(canvas.glyphs)
    canvas.fill(place)
    canvas.box(place, style: Style(role))
    canvas.write(sign, at: Point(x: place.x + 2, y: place.y + 1), style: Style(role, .bold))
    paragraph.draw(on: &canvas, in: Rect(x: place.x + 4, y: place.y + 1, width: width, height: height))
    return place
  }

  /// Whether there is nothing to read: at most lines that part the screen.
  private func isBlank(_ place: Rect, on canvas: Canvas) -> Bool {
    (place.y..<place.maxY).allSatisfy { y in
      (place.x..<place.maxX).allSatisfy { x in
        let cell = canvas[x, y]
        return cell.text == " " || cell.style.role == .border
      }
    }
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
