/// Names and what they stand for, in two columns; what stands at the right is wrapped.
public struct KeyValueRows: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public var key: String
    public var value: String
    public var style: Style

    public init(_ key: String, _ value: String, style: Style = .text) {
      self.key = key
      self.value = value
      self.style = style
    }
  }

  public var rows: [Row]
  /// The most cells that the names get.
  public var maximumKeyWidth: Int

  public init(_ rows: [Row], maximumKeyWidth: Int = 20) {
    self.rows = rows
    self.maximumKeyWidth = maximumKeyWidth
  }

  private static let gap = 2

  public func height(forWidth width: Int) -> Int {
    let valueWidth = width - keyWidth(forWidth: width) - Self.gap
    return rows.reduce(0) { $0 + DisplayText.wrapped($1.value, width: valueWidth).count }
  }

  /// Draws the rows, without the first `firstLine` lines, and gives how many lines it took.
  @discardableResult
  public func draw(on canvas: inout Canvas, in rect: Rect, from firstLine: Int = 0) -> Int {
    let keyWidth = keyWidth(forWidth: rect.width)
    let valueWidth = rect.width - keyWidth - Self.gap
    var y = rect.y - firstLine
    canvas.clipped(to: rect) { canvas in
      for row in rows {
        guard y < rect.maxY else { break }
        canvas.write(row.key, at: Point(x: rect.x, y: y), style: .muted, maxWidth: keyWidth)
        for line in DisplayText.wrapped(row.value, width: valueWidth) {
          canvas.write(line, at: Point(x: rect.x + keyWidth + Self.gap, y: y), style: row.style)
          y += 1
        }
      }
    }
    return max(0, min(y, rect.maxY) - rect.y)
  }

  private func keyWidth(forWidth width: Int) -> Int {
    let widest = rows.map { DisplayText.width(of: $0.key) }.max() ?? 0
    return max(0, min(widest, maximumKeyWidth, width / 2))
  }
}
