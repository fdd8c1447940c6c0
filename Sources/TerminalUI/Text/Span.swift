/// A piece of text with its own look.
public struct Span: Hashable, Sendable {
  public var text: String
  public var style: Style

  public init(_ text: String, _ style: Style = .text) {
    self.text = text
    self.style = style
  }
}

extension Array where Element == Span {
  /// The width in cells of the pieces one after another.
  public var width: Int {
    reduce(0) { $0 + DisplayText.width(of: $1.text) }
  }
}

extension Canvas {
  /// Writes pieces one after another and gives the columns that they take.
  ///
  /// What goes beyond `maxWidth` is cut and ends in an ellipsis.
  @discardableResult
  public mutating func write(_ spans: [Span], at point: Point, maxWidth: Int? = nil) -> Int {
    let limit = max(0, maxWidth ?? Int.max)
    var used = 0
    for (number, span) in spans.enumerated() {
      let place = Point(x: point.x + used, y: point.y)
      let width = DisplayText.width(of: span.text, widths: widths)
      let isFull = width <= limit - used
      let hasMore = spans[(number + 1)...].contains { DisplayText.width(of: $0.text, widths: widths) > 0 }
      if isFull, !(hasMore && width == limit - used) {
        used += write(span.text, at: place, style: span.style)
      } else if isFull || width > 0 {
        // One cell more than there is room for makes the ellipsis stand for what follows, too.
        let text = isFull ? span.text + " " : span.text
        return used + write(text, at: place, style: span.style, maxWidth: limit - used)
      }
    }
    return used
  }
}
