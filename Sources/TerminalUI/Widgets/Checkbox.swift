/// A possibility that holds or doesn't.
public struct Checkbox: Hashable, Sendable {
  public var title: String
  public var isOn: Bool
  public var isFocused: Bool
  public var isEnabled: Bool

  public init(_ title: String, isOn: Bool, isFocused: Bool = false, isEnabled: Bool = true) {
    self.title = title
    self.isOn = isOn
    self.isFocused = isFocused
    self.isEnabled = isEnabled
  }

  /// Draws the box and its title and gives their place.
  @discardableResult
  public func draw(on canvas: inout Canvas, at point: Point, maxWidth: Int? = nil) -> Rect {
    let sign = isOn ? canvas.glyphs.checkboxOn : canvas.glyphs.checkboxOff
    let style = !isEnabled ? Style.muted : isFocused ? Style(.focus, [.bold, .reverse]) : .text
    let used = canvas.write("\(sign) \(title)", at: point, style: style, maxWidth: maxWidth)
    return Rect(x: point.x, y: point.y, width: used, height: 1)
  }
}
