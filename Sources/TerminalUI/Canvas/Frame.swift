/// Where the terminal's own cursor stands.
public struct Cursor: Hashable, Sendable {
  public var place: Point
  /// Hidden, it still tells screen readers and input methods where the focus is.
  public var isVisible: Bool

  public init(place: Point = .zero, isVisible: Bool = false) {
    self.place = place
    self.isVisible = isVisible
  }
}

/// A part of the screen that can be pressed.
public struct Hit<Target: Sendable>: Sendable {
  public var rect: Rect
  public var target: Target

  public init(rect: Rect, target: Target) {
    self.rect = rect
    self.target = target
  }
}

/// One picture of the screen: its cells, its cursor, and what the mouse can press.
public struct Frame<Target: Sendable>: Sendable {
  public var canvas: Canvas
  public var cursor: Cursor
  public private(set) var hits: [Hit<Target>]

  public init(size: Size, glyphs: Glyphs = .unicode, widths: CellWidth = .current) {
    canvas = Canvas(size: size, glyphs: glyphs, widths: widths)
    cursor = Cursor()
    hits = []
  }

  public var size: Size { canvas.size }
  public var bounds: Rect { canvas.bounds }

  /// Lets the visible part of a rectangle be pressed.
  public mutating func hit(_ rect: Rect, _ target: Target) {
    let visible = canvas.clip.intersection(rect)
    guard !visible.isEmpty else { return }
    hits.append(Hit(rect: visible, target: target))
  }

  /// What is pressed at a place: the last that was added there, for it was drawn on top.
  public func target(at place: Point) -> Target? {
    hits.last { $0.rect.contains(place) }?.target
  }

  /// Forgets what could be pressed so far, as a dialog does with what lies behind it.
  public mutating func forgetHits() {
    hits = []
  }

  /// Runs `paint` with painting and hits held to `rect`.
  public mutating func clipped(to rect: Rect, _ paint: (inout Frame) throws -> Void) rethrows {
    let outer = canvas.narrowClip(to: rect)
    defer { canvas.restoreClip(outer) }
    try paint(&self)
  }
}
