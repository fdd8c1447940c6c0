import TerminalUI

/// Neighbouring cells of a row that look the same, as the bytes to write.
struct Run: Hashable, Sendable {
  var column: Int
  var style: Style
  var bytes: [UInt8]
}

/// Turns the cells of a row into runs that take exactly the columns of their cells.
///
/// ncurses counts columns with libc's `wcwidth`. A cell whose text libc measures otherwise than the canvas did (another
/// Unicode version, half of a wide character) would shift the rest of its row, so it is shown as U+FFFD.
struct RunMaker: Sendable {
  /// False if the terminal shows ASCII only: anything else is then shown as `?`.
  var isUTF8: Bool
  /// Columns of a scalar, negative if it can't be shown.
  var width: @Sendable (Unicode.Scalar) -> Int

  func runs(of row: ArraySlice<Cell>) -> [Run] {
    var runs: [Run] = []
    var index = row.startIndex
    while index < row.endIndex {
      let cell = row[index]
      let isWide = !cell.text.isEmpty && index + 1 < row.endIndex && row[index + 1].text.isEmpty
      let column = index - row.startIndex
      if runs.last?.style != cell.style {
        runs.append(Run(column: column, style: cell.style, bytes: []))
        runs[runs.count - 1].bytes.reserveCapacity(row.endIndex - index)
      }
      append(cell.text, columns: isWide ? 2 : 1, to: &runs[runs.count - 1].bytes)
      index += isWide ? 2 : 1
    }
    return runs
  }

  private func append(_ text: String, columns: Int, to bytes: inout [UInt8]) {
    let utf8 = text.utf8
    if columns == 1, utf8.count == 1, let byte = utf8.first, (0x20..<0x7f).contains(byte) {
      bytes.append(byte)
    } else if text.isEmpty {
      // The right half of a wide character whose left half was painted over.
      bytes.append(0x20)
    } else if isUTF8, measure(text) == columns {
      bytes.append(contentsOf: utf8)
    } else {
      for _ in 0..<columns { bytes.append(contentsOf: isUTF8 ? "\u{FFFD}".utf8 : "?".utf8) }
    }
  }

  /// Nil if a scalar can't be shown, or a combining mark would join the cell at its left.
  private func measure(_ text: String) -> Int? {
    var total = 0
    for scalar in text.unicodeScalars {
      let columns = width(scalar)
      guard columns >= 0, columns > 0 || total > 0 else { return nil }
      total += columns
    }
    return total
  }
}
