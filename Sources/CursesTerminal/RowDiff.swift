import TerminalUI

/// What was drawn last, to find the rows that a new frame changes.
struct RowDiff {
  private var width = 0
  private var cells: [Cell] = []

  /// The rows of a canvas that differ from those drawn last, with their cells. The canvas counts as drawn afterwards.
  mutating func changes(in canvas: Canvas) -> [(row: Int, cells: ArraySlice<Cell>)] {
    let (width, new) = (canvas.size.width, canvas.cells)
    let isComparable = self.width == width && cells.count == new.count
    var changes: [(row: Int, cells: ArraySlice<Cell>)] = []
    for row in 0..<canvas.size.height where width > 0 {
      let range = row * width..<(row + 1) * width
      if !isComparable || cells[range] != new[range] { changes.append((row, new[range])) }
    }
    self.width = width
    cells = new
    return changes
  }

  /// Nothing is known of the screen: every row of the next canvas is a change.
  mutating func forget() {
    width = 0
    cells = []
  }
}
