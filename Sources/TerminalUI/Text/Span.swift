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
      let room = limit - used
      // An ellipsis in the last cell stands for the pieces that follow, too.
      let isLast = width < room || spans[(number + 1)...].allSatisfy(\.text.isEmpty)
      guard width <= room, isLast else {
        return used + write(width > room ? span.text : span.text + " ", at: place, style: span.style, maxWidth: room)
      }
      used += write(span.text, at: place, style: span.style)
    }
    return used
  }
}
