import TerminalUI

extension HelpState {
  /// Draws the keys of this place and what each does, with the reason where one can't be used now.
  func draw(on frame: inout Frame<Target>, availability: (Command) -> Availability) {
    frame.canvas.restyle(frame.bounds) { $0 = Style(.muted) }
    frame.forgetHits()
    frame.hit(frame.bounds, .nothing)
    let rect = frame.bounds.centered(Size(width: min(96, frame.size.width - 2), height: frame.size.height - 2))
    frame.canvas.fill(rect)
    frame.canvas.box(rect, title: "Help: \(contexts.first?.title ?? "")", style: .focus)
    let inner = rect.inset(dx: 2, dy: 1)
    let lines = lines(width: inner.width, availability: availability)
    let view = Rect(x: inner.x, y: inner.y, width: inner.width, height: inner.height - 1)
    let shown = scroll.visibleRange(height: view.height, count: lines.count)
    for (row, index) in shown.enumerated() {
      var x = view.x
      for piece in lines[index] {
        x += frame.canvas.write(piece.0, at: Point(x: x, y: view.y + row), style: piece.1, maxWidth: view.maxX - x)
      }
    }
    let more = shown.upperBound < lines.count ? "\(frame.canvas.glyphs.down) more below, " : ""
    frame.canvas.write(
      "\(more)Esc closes",
      at: Point(x: inner.x, y: inner.maxY - 1),
      style: .muted,
      maxWidth: inner.width
    )
    frame.cursor = Cursor(place: Point(x: inner.x, y: inner.y))
  }

  private func lines(width: Int, availability: (Command) -> Availability) -> [[(String, Style)]] {
    let keyWidth = 16
    var lines: [[(String, Style)]] = []
    for (context, bindings) in groups {
      if !lines.isEmpty { lines.append([]) }
      lines.append([(context.title, .title)])
      for binding in bindings {
        let names = binding.keys.map { $0.name(short: false) }.joined(separator: ", ")
        let padding = String(repeating: " ", count: max(1, keyWidth - names.count))
        let texts = DisplayText.wrapped(binding.command.help, width: max(10, width - keyWidth))
        for (index, text) in texts.enumerated() {
          let lead = index == 0 ? names + padding : String(repeating: " ", count: keyWidth)
          lines.append([(lead, .accent), (text, .text)])
        }
        if let reason = availability(binding.command).reason {
          for text in DisplayText.wrapped(reason, width: max(10, width - keyWidth)) {
            lines.append([(String(repeating: " ", count: keyWidth), .text), (text, .muted)])
          }
        }
      }
    }
    return lines
  }
}
