/// Several possibilities of which one holds: `◉ GET  ○ POST`.
public struct OptionRow: Hashable, Sendable {
  public var options: [String]
  public var selected: Int
  public var isFocused: Bool
  public var isEnabled: Bool

  public init(_ options: [String], selected: Int, isFocused: Bool = false, isEnabled: Bool = true) {
    self.options = options
    self.selected = selected
    self.isFocused = isFocused
    self.isEnabled = isEnabled
  }

  private static let gap = 2

  /// The rows that the options take in a width: those that don't fit beside the others go below.
  public func height(forWidth width: Int, glyphs: Glyphs = .unicode) -> Int {
    (places(width: width, glyphs: glyphs).last?.y ?? 0) + 1
  }

  /// Draws the options and gives the place of each.
  @discardableResult
  public func draw(on canvas: inout Canvas, in rect: Rect) -> [Rect] {
    var drawn: [Rect] = []
    for (index, place) in places(width: rect.width, glyphs: canvas.glyphs).enumerated() {
      guard place.y < rect.height else {
        drawn.append(Rect(x: rect.x, y: rect.y, width: 0, height: 0))
        continue
      }
      let text = self.text(of: index, glyphs: canvas.glyphs)
      let at = Point(x: rect.x + place.x, y: rect.y + place.y)
      let used = canvas.write(text, at: at, style: style(of: index), maxWidth: rect.width - place.x)
      drawn.append(Rect(x: at.x, y: at.y, width: used, height: 1))
    }
    return drawn
  }

  private func style(of index: Int) -> Style {
    guard isEnabled else { return .muted }
    guard index == selected else { return .text }
    return isFocused ? Style(.focus, [.bold, .reverse]) : Style(.text, .bold)
  }

  private func text(of index: Int, glyphs: Glyphs) -> String {
    (index == selected ? glyphs.radioOn : glyphs.radioOff) + " " + options[index]
  }

  private func places(width: Int, glyphs: Glyphs) -> [Point] {
    var place = Point.zero
    return options.indices.map { index in
      let needed = DisplayText.width(of: text(of: index, glyphs: glyphs))
      if place.x > 0, place.x + needed > width { place = Point(x: 0, y: place.y + 1) }
      defer { place.x += needed + Self.gap }
      return place
    }
  }
}
