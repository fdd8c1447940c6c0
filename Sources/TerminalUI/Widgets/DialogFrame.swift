/// A box over the screen that asks or tells something.
public struct DialogFrame: Hashable, Sendable {
  /// Where the parts of a dialog were drawn.
  public struct Places: Hashable, Sendable {
    /// The whole box.
    public var frame: Rect
    /// Room for more than text, between the text and the buttons.
    public var content: Rect
    public var buttons: [Rect]
    /// The lines of the text that are seen, and how many there are.
    public var visibleLines: Range<Int>
    public var lineCount: Int
  }

  public var title: String
  public var text: String
  public var buttons: [Button]
  /// The rows wanted between the text and the buttons.
  public var contentHeight: Int
  /// The widest that the box gets, in cells.
  public var maximumWidth: Int
  /// How far a text that is too long is scrolled.
  public var scroll: ScrollState

  public init(
    title: String,
    text: String = "",
    buttons: [Button] = [],
    contentHeight: Int = 0,
    maximumWidth: Int = 64,
    scroll: ScrollState = ScrollState()
  ) {
    self.title = title
    self.text = text
    self.buttons = buttons
    self.contentHeight = contentHeight
    self.maximumWidth = maximumWidth
    self.scroll = scroll
  }

  /// Draws the box in the middle of a rectangle. A text that is too long for it can be scrolled.
  @discardableResult
  public func draw(on canvas: inout Canvas, in rect: Rect) -> Places {
    let width = min(maximumWidth, rect.width - 2)
    let inside = max(1, width - 4)
    let lines = text.isEmpty ? [] : DisplayText.wrapped(text, width: inside)
    let row = ButtonRow(buttons, alignment: .trailing)
    let buttonHeight = buttons.isEmpty ? 0 : row.height(forWidth: inside)
    let parts = [lines.count, contentHeight, buttonHeight].filter { $0 > 0 }
    let wanted = parts.reduce(0, +) + max(0, parts.count - 1) + 2
    let frame = rect.centered(Size(width: width, height: wanted))
    clearAround(frame, on: &canvas)
    canvas.fill(frame)
    canvas.box(frame, title: title, style: .focus, titleStyle: Style(.focus, .bold))

    // What must stay visible, the buttons, takes its room first and the text takes what is left.
    var (room, buttonArea) = frame.inset(dx: 2, dy: 1).splitBottom(buttonHeight)
    if buttonHeight > 0, parts.count > 1 { room = room.splitBottom(1).rest }
    var content = Rect(x: room.x, y: room.maxY, width: room.width, height: 0)
    if contentHeight > 0 { (room, content) = room.splitBottom(min(contentHeight, room.height)) }
    if contentHeight > 0, !lines.isEmpty { room = room.splitBottom(1).rest }

    let visible = scroll.visibleRange(height: room.height, count: lines.count)
    for (offset, line) in lines[visible].enumerated() {
      canvas.write(line, at: Point(x: room.x, y: room.y + offset), maxWidth: room.width)
    }
    Scrollbar(visible: visible, count: lines.count)
      .draw(on: &canvas, in: Rect(x: frame.maxX - 1, y: room.y, width: 1, height: room.height))
    return Places(
      frame: frame,
      content: content,
      buttons: row.draw(on: &canvas, in: buttonArea),
      visibleLines: visible,
      lineCount: lines.count
    )
  }

  /// Keeps what lies behind from touching the sides of the box.
  private func clearAround(_ frame: Rect, on canvas: inout Canvas) {
    canvas.fill(frame.inset(dx: -1, dy: 0))
  }
}
