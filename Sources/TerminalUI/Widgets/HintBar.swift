/// What a key does here, in a word or two.
public struct Hint: Hashable, Sendable {
  public var key: String
  public var title: String
  /// The hints with the least weight are left out first; of equals, the last.
  public var weight: Int
  public var isEnabled: Bool

  public init(_ key: String, _ title: String, weight: Int = 0, isEnabled: Bool = true) {
    self.key = key
    self.title = title
    self.weight = weight
    self.isEnabled = isEnabled
  }

  fileprivate var width: Int {
    DisplayText.width(of: key) + 1 + DisplayText.width(of: title)
  }
}

/// A line of keys and what they do, as many as there is room for.
public struct HintBar: Hashable, Sendable {
  /// A hint that was drawn, by its number.
  public struct Place: Hashable, Sendable {
    public var index: Int
    public var rect: Rect
  }

  public var hints: [Hint]

  public init(_ hints: [Hint]) {
    self.hints = hints
  }

  private static let gap = 2

  /// The numbers of the hints that fit a width, in their order.
  public func shown(inWidth width: Int) -> [Int] {
    var kept = Array(hints.indices)
    func needed() -> Int { kept.reduce(-Self.gap) { $0 + hints[$1].width + Self.gap } }
    while !kept.isEmpty, needed() > width {
      var least = 0
      for place in kept.indices where hints[kept[place]].weight <= hints[kept[least]].weight { least = place }
      kept.remove(at: least)
    }
    return kept
  }

  /// Draws the hints in the first row of a rectangle and gives their places, so that they can be pressed.
  @discardableResult
  public func draw(on canvas: inout Canvas, in rect: Rect) -> [Place] {
    let line = rect.splitTop(1).top
    guard !line.isEmpty else { return [] }
    canvas.fill(line)
    var x = line.x
    return shown(inWidth: line.width).map { index in
      let hint = hints[index]
      let spans = [
        Span(hint.key, hint.isEnabled ? Style(.accent, .bold) : .muted),
        Span(" " + hint.title, hint.isEnabled ? .text : .muted),
      ]
      let width = canvas.write(spans, at: Point(x: x, y: line.y))
      defer { x += width + Self.gap }
      return Place(index: index, rect: Rect(x: x, y: line.y, width: width, height: 1))
    }
  }
}
