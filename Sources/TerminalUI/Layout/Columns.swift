/// How wide a column may be, in cells.
public struct ColumnWidth: Hashable, Sendable {
  public var minimum: Int
  public var maximum: Int
  /// How much of the spare room it takes, beside the other columns. 0 takes none beyond the minimum.
  public var weight: Int

  public init(minimum: Int = 0, maximum: Int = .max, weight: Int = 1) {
    self.minimum = max(0, minimum)
    self.maximum = max(self.minimum, maximum)
    self.weight = max(0, weight)
  }

  public static func fixed(_ width: Int) -> ColumnWidth {
    ColumnWidth(minimum: width, maximum: width, weight: 0)
  }
}

extension Rect {
  /// Divides the rectangle into columns.
  ///
  /// Each gets its minimum, from the left while there is room; what is spare is shared by weight up to the maximum of each.
  public func columns(_ widths: [ColumnWidth], gap: Int = 0) -> [Rect] {
    let gaps = gap * max(0, widths.count - 1)
    var spare = max(0, width - gaps)
    var result = widths.map { column in
      let cells = min(column.minimum, spare)
      spare -= cells
      return cells
    }
    var growing = widths.indices.filter { widths[$0].weight > 0 && result[$0] < widths[$0].maximum }
    while spare > 0, !growing.isEmpty {
      let total = growing.reduce(0) { $0 + widths[$1].weight }
      let pool = spare
      for index in growing {
        // Rounded up, so that each turn hands out something.
        let share = min(spare, (pool * widths[index].weight + total - 1) / total)
        let cells = min(share, widths[index].maximum - result[index])
        result[index] += cells
        spare -= cells
      }
      growing.removeAll { result[$0] >= widths[$0].maximum }
    }
    var x = self.x
    return result.map { cells in
      defer { x += cells + gap }
      return Rect(x: x, y: y, width: min(cells, max(0, maxX - x)), height: height)
    }
  }
}
