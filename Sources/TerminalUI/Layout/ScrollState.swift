/// How far something without a choice is scrolled, and whether it stays at its end while it grows.
public struct ScrollState: Hashable, Sendable {
  /// Lines above the first that is shown.
  public private(set) var offset: Int
  /// Whether the end is shown, however long the content grows.
  public private(set) var followsEnd: Bool

  public init(offset: Int = 0, followsEnd: Bool = false) {
    self.offset = max(0, offset)
    self.followsEnd = followsEnd
  }

  /// The lines shown of `count` in a view of `height` lines.
  public func visibleRange(height: Int, count: Int) -> Range<Int> {
    guard height > 0, count > 0 else { return 0..<0 }
    let last = max(0, count - height)
    let first = followsEnd ? last : min(offset, last)
    return first..<min(count, first + height)
  }

  /// Scrolls by lines. To follow the end again, scroll down to it.
  public mutating func scroll(by lines: Int, height: Int, count: Int, follows: Bool = false) {
    let last = max(0, count - height)
    let first = visibleRange(height: height, count: count).lowerBound
    // Held to the content first: more than that may not even be a sum.
    offset = max(0, min(first + max(-count, min(lines, count)), last))
    followsEnd = follows && offset == last
  }

  /// Scrolls by whole views, keeping a line in common.
  public mutating func page(by pages: Int, height: Int, count: Int, follows: Bool = false) {
    scroll(by: pages * max(1, height - 1), height: height, count: count, follows: follows)
  }

  public mutating func toStart() {
    offset = 0
    followsEnd = false
  }

  /// Shows the end and stays there while the content grows.
  public mutating func followEnd() {
    followsEnd = true
  }

  /// Scrolls as little as is needed to show these lines, their beginning first.
  public mutating func reveal(_ lines: Range<Int>, height: Int, count: Int) {
    let shown = visibleRange(height: height, count: count)
    if lines.lowerBound < shown.lowerBound || lines.count > height {
      offset = max(0, lines.lowerBound)
    } else if lines.upperBound > shown.upperBound {
      offset = max(0, lines.upperBound - height)
    } else {
      offset = shown.lowerBound
    }
    followsEnd = false
  }
}
