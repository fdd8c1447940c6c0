/// A buffer of cells that widgets paint and a terminal shows. Nothing outside `clip` is ever changed, and control
/// characters never get in.
public struct Canvas: Sendable {
  public let size: Size
  /// Where painting has an effect.
  public private(set) var clip: Rect
  public private(set) var cells: [Cell]

  public init(size: Size) {
    self.size = size
    clip = Rect(size: size)
    cells = Array(repeating: .blank, count: size.width * size.height)
  }

  public var bounds: Rect { Rect(size: size) }

  public subscript(x: Int, y: Int) -> Cell {
    guard bounds.contains(Point(x: x, y: y)) else { return .blank }
    return cells[y * size.width + x]
  }
}
