/// Where the characters of an edited text stand when it is drawn in a width.
struct TextInputLayout {
  let text: String
  let rows: [TextRows.Row]
  private let width: Int
  private let widths = CellWidth.current

  /// Lays the text out for a rectangle of this width, one column of which is kept for the cursor.
  init(_ input: TextInput, width: Int?) {
    self.width = max(1, width ?? Int.max)
    // A masked text is laid out as its signs, so that nothing of it can be read from their places.
    let text = input.isMasked ? String(repeating: "•", count: input.count) : input.text
    self.text = text
    guard input.isMultiline else {
      rows = [
        TextRows.Row(start: 0, end: text.utf8.count, offset: 0, count: input.count, isWrapped: false)
      ]
      return
    }
    let rowWidth = width == nil ? Int.max : self.width - 1
    rows = input.rowCache.rows(forWidth: rowWidth) { TextRows(text[...], width: rowWidth).rows }
  }

  /// The row in which a cursor stands; where a line was wrapped that is the later one.
  func row(of cursor: Int) -> Int {
    (rows.lastIndex { $0.offset <= cursor }) ?? 0
  }

  /// The column of a cursor in its row. Spaces that hang over the edge all share the last column.
  func column(of cursor: Int) -> Int {
    let row = rows[row(of: cursor)]
    var column = 0
    for character in row.part(of: text).prefix(cursor - row.offset) {
      column += DisplayText.width(of: character, widths: widths)
    }
    return rows.count > 1 ? min(column, width - 1) : column
  }

  /// The cursor place nearest to a column of a row.
  func cursor(row number: Int, column goal: Int) -> Int {
    let row = rows[number]
    var column = 0
    var place = row.offset
    for character in row.part(of: text) {
      let cells = DisplayText.width(of: character, widths: widths)
      if column + (cells + 1) / 2 > goal { break }
      column += cells
      place += 1
    }
    // The end of a wrapped row is the begin of the next.
    return row.isWrapped ? min(place, row.offset + row.count - 1) : place
  }
}
