extension TextInput {
  /// Draws the text in a rectangle, scrolled so that the cursor is seen, and gives the cursor's cell if it has the focus.
  ///
  /// An empty text shows the placeholder. The rectangle is filled with `style`.
  @discardableResult
  public func draw(
    on canvas: inout Canvas,
    in rect: Rect,
    isFocused: Bool,
    placeholder: String = "",
    style: Style = .text
  ) -> Point? {
    guard !rect.isEmpty else { return nil }
    canvas.fill(rect, style: style)
    if isEmpty {
      canvas.write(placeholder, at: rect.origin, style: Style(.muted, style.attributes), maxWidth: rect.width)
      return isFocused ? rect.origin : nil
    }
    let layout = TextInputLayout(self, width: rect.width)
    let scroll = Scroll(layout, cursor: cursor, in: rect)
    canvas.clipped(to: rect) { canvas in
      for (line, row) in layout.rows.dropFirst(scroll.row).prefix(rect.height).enumerated() {
        let place = Point(x: rect.x - scroll.column, y: rect.y + line)
        canvas.write(shown(layout, row, on: canvas), at: place, style: style)
      }
      if rect.height == 1, !isMultiline {
        markCut(layout, scroll, on: &canvas, in: rect, style: style)
      }
    }
    guard isFocused else { return nil }
    return Point(x: rect.x + scroll.cursorColumn, y: rect.y + scroll.cursorRow)
  }

  /// How many rows the text wants in a width, from 1 to `maximum`.
  public func height(forWidth width: Int, maximum: Int) -> Int {
    guard isMultiline else { return 1 }
    return max(1, min(TextInputLayout(self, width: width).rows.count, maximum))
  }

  /// Puts the cursor at the character that is drawn at a place of the rectangle.
  public mutating func placeCursor(at place: Point, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let layout = TextInputLayout(self, width: rect.width)
    let scroll = Scroll(layout, cursor: cursor, in: rect)
    let row = min(max(0, scroll.row + place.y - rect.y), layout.rows.count - 1)
    moveCursor(to: layout.cursor(row: row, column: max(0, scroll.column + place.x - rect.x)))
  }

  private func shown(_ layout: TextInputLayout, _ row: TextRows.Row, on canvas: Canvas) -> String {
    isMasked ? String(repeating: canvas.glyphs.mask, count: row.count) : String(row.part(of: layout.text))
  }

  /// Shows by an ellipsis on which side a text of one line goes on.
  private func markCut(
    _ layout: TextInputLayout,
    _ scroll: Scroll,
    on canvas: inout Canvas,
    in rect: Rect,
    style: Style
  ) {
    guard rect.width > 3, !isMasked else { return }
    let mark = canvas.glyphs.ellipsis
    let muted = Style(.muted, style.attributes)
    if scroll.column > 0 { canvas.write(mark, at: rect.origin, style: muted) }
    let isCut = layout.column(of: layout.rows[0].count) - scroll.column > rect.width
    if isCut, scroll.cursorColumn < rect.width - 1 {
      canvas.write(mark, at: Point(x: rect.maxX - 1, y: rect.y), style: muted)
    }
  }
}

/// How far a text is scrolled in its rectangle. It follows from the cursor alone, in steps of half the rectangle, so that
/// drawing needs no memory and the text doesn't move at every key.
private struct Scroll {
  var row = 0
  var column = 0
  var cursorRow: Int
  var cursorColumn: Int

  init(_ layout: TextInputLayout, cursor: Int, in rect: Rect) {
    cursorRow = layout.row(of: cursor)
    cursorColumn = layout.column(of: cursor)
    if layout.rows.count > rect.height {
      row = min(Self.offset(of: cursorRow, in: rect.height), layout.rows.count - rect.height)
    }
    column = Self.offset(of: cursorColumn, in: rect.width)
    cursorRow -= row
    cursorColumn -= column
  }

  private static func offset(of place: Int, in length: Int) -> Int {
    guard place >= length else { return 0 }
    let step = max(1, length / 2)
    return ((place - length) / step + 1) * step
  }
}
