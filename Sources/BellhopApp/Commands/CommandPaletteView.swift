import TerminalUI

extension CommandPalette {
  private static let width = 72
  private static let keyWidth = 9

  /// How many commands are seen at once on a screen of this height.
  static func rows(on height: Int) -> Int { max(1, min(14, height - 8)) }

  /// Draws the query, the commands with their keys, and what the chosen one does, or why it can't be done now.
  func draw(on frame: inout Frame<Target>, availability: (Command) -> Availability) {
    frame.canvas.restyle(frame.bounds) { $0 = Style(.muted) }
    frame.forgetHits()
    frame.hit(frame.bounds, .nothing)
    let found = found
    let rows = Self.rows(on: frame.size.height)
    let width = min(Self.width, frame.size.width - 4)
    let rect = frame.bounds.centered(Size(width: width, height: rows + 6))
    frame.canvas.fill(rect)
    frame.canvas.box(rect, title: Command.palette.title, style: .focus, titleStyle: .title)
    let inner = rect.inset(dx: 2, dy: 1)
    let line = Rect(x: inner.x, y: inner.y, width: inner.width, height: 1)
    let cursor = query.draw(
      on: &frame.canvas,
      in: line,
      isFocused: true,
      placeholder: "a word of what you want to do",
      style: Style(.text, .underline)
    )
    if let cursor { frame.cursor = Cursor(place: cursor, isVisible: true) }
    let list = Rect(x: inner.x, y: inner.y + 1, width: inner.width, height: rows)
    draw(found, in: list, on: &frame, availability: availability)
    guard let chosen else { return }
    let reason = availability(chosen).reason
    Paragraph(reason ?? chosen.help, style: reason == nil ? .muted : .warning)
      .draw(on: &frame.canvas, in: Rect(x: inner.x, y: list.maxY + 1, width: inner.width, height: 2))
  }

  private func draw(
    _ found: [Command],
    in rect: Rect,
    on frame: inout Frame<Target>,
    availability: (Command) -> Availability
  ) {
    guard !found.isEmpty else {
      frame.canvas.write("No command has these words.", at: rect.origin, style: .muted, maxWidth: rect.width)
      return
    }
    let shown = list.visibleRange(height: rect.height, count: found.count)
    Scrollbar(visible: shown, count: found.count)
      .draw(on: &frame.canvas, in: Rect(x: rect.maxX + 1, y: rect.y, width: 1, height: rect.height))
    for (row, index) in shown.enumerated() {
      let line = Rect(x: rect.x, y: rect.y + row, width: rect.width, height: 1)
      let isChosen = list.selection(count: found.count) == index
      if isChosen { frame.canvas.fill(line, style: .selection) }
      let style: Style = isChosen ? .selection : availability(found[index]).isEnabled ? .text : .muted
      frame.canvas.write(isChosen ? frame.canvas.glyphs.pointer : " ", at: line.origin, style: style)
      frame.canvas.write(
        found[index].title,
        at: Point(x: line.x + 2, y: line.y),
        style: style,
        maxWidth: line.width - Self.keyWidth - 3
      )
      let key = KeyMap.anyKey(for: found[index])?.name(short: false) ?? ""
      frame.canvas.write(
        key,
        at: Point(x: line.maxX - Self.keyWidth, y: line.y),
        style: isChosen ? .selection : .accent,
        maxWidth: Self.keyWidth
      )
      frame.hit(line, .paletteRow(index))
    }
  }
}
