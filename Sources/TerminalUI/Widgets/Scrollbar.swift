/// Shows which part of something long is seen.
public struct Scrollbar: Hashable, Sendable {
  public var visible: Range<Int>
  public var count: Int

  public init(visible: Range<Int>, count: Int) {
    self.visible = visible
    self.count = count
  }

  public var isNeeded: Bool { visible.count < count }

  /// Draws the bar in the first column of a rectangle, or nothing when all is seen.
  ///
  /// The thumb touches an end only when that end is seen.
  public func draw(on canvas: inout Canvas, in rect: Rect) {
    guard isNeeded, !rect.isEmpty else { return }
    let track = Rect(x: rect.x, y: rect.y, width: 1, height: rect.height)
    canvas.fill(track, with: canvas.glyphs.scrollTrack.first ?? " ", style: .border)
    let length = max(1, min(track.height - 1, track.height * visible.count / count))
    let free = track.height - length
    let hidden = count - visible.count
    var start = (free * visible.lowerBound + hidden / 2) / hidden
    if visible.lowerBound > 0, start == 0 { start = min(1, free) }
    if visible.upperBound < count, start == free { start = max(0, free - 1) }
    let thumb = Rect(x: track.x, y: track.y + start, width: 1, height: length)
    canvas.fill(thumb, with: canvas.glyphs.scrollThumb.first ?? " ", style: .border)
  }
}
