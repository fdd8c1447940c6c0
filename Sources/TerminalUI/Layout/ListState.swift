/// The chosen row of a list, and how far the list is scrolled.
public struct ListState: Hashable, Sendable {
  /// The chosen row, from 0. It may lie past the end of a list that shrank until it is next clamped.
  public private(set) var selected: Int
  /// The first row shown, as far as the choice allows it.
  public private(set) var offset: Int

  public init(selected: Int = 0, offset: Int = 0) {
    self.selected = max(0, selected)
    self.offset = max(0, offset)
  }

  /// The chosen row of a list of `count` rows, nil when it is empty.
  public func selection(count: Int) -> Int? {
    count > 0 ? min(selected, count - 1) : nil
  }

  /// Chooses a row; one that doesn't exist becomes the nearest. With the list's height, scrolls as little as is needed.
  public mutating func select(_ row: Int, count: Int, height: Int? = nil) {
    selected = max(0, min(row, count - 1))
    if let height { offset = visibleRange(height: height, count: count).lowerBound }
  }

  public mutating func move(by rows: Int, count: Int, height: Int? = nil) {
    // Held to the list first: more than that may not even be a sum.
    select((selection(count: count) ?? 0) + max(-count, min(rows, count)), count: count, height: height)
  }

  /// Moves by whole heights of the list, keeping a row in common.
  public mutating func page(by pages: Int, height: Int, count: Int) {
    move(by: pages * max(1, height - 1), count: count, height: height)
  }

  public mutating func home() {
    selected = 0
    offset = 0
  }

  public mutating func end(count: Int, height: Int? = nil) {
    select(count - 1, count: count, height: height)
  }

  /// The rows shown in `height` lines. The chosen row is always among them.
  public func visibleRange(height: Int, count: Int) -> Range<Int> {
    guard height > 0, let selected = selection(count: count) else { return 0..<0 }
    let near = min(max(offset, selected - height + 1), selected)
    let first = max(0, min(near, count - height))
    return first..<min(count, first + height)
  }
}
