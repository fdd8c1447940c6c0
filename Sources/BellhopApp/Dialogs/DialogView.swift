import TerminalUI

extension Dialog {
  static let width = 64

  /// Draws the dialog in the middle of the screen and makes it the only thing that can be pressed.
  func draw(on frame: inout Frame<Target>) {
    frame.canvas.restyle(frame.bounds) { $0 = Style(.muted) }
    frame.forgetHits()
    frame.hit(frame.bounds, .nothing)

    let width = min(Self.width, frame.size.width - 4)
    let inner = width - 4
    let lines = bodyLines(width: inner)
    let optionHeight = min(options.count, Self.optionRows, frame.size.height - 8)
    let choiceHeights = choices.map { height(of: $0, width: inner, glyphs: frame.canvas.glyphs) }
    let fieldHeights = fields.map { 2 + remarks(at: $0, width: inner).count }
    let reason = focusedReason.map { wrapped($0, inner) } ?? []
    // Border, then each part with an empty row below it, the buttons last.
    let parts = [choiceHeights.reduce(0, +), fieldHeights.reduce(0, +), optionHeight, reason.count].filter { $0 > 0 }
    let fixed = 2 + parts.reduce(0) { $0 + $1 + 1 } + buttonRows(inner)
    let bodyHeight = lines.isEmpty ? 0 : max(0, min(lines.count, frame.size.height - 3 - fixed))
    let rect = frame.bounds.centered(Size(width: width, height: fixed + (bodyHeight > 0 ? bodyHeight + 1 : 0)))

    frame.canvas.fill(rect)
    frame.canvas.box(rect, title: title, style: .focus, titleStyle: .title)
    frame.clipped(to: rect.inset(dx: 1, dy: 1)) { frame in
      var row = rect.y + 1
      let left = rect.x + 2
      row = drawBody(lines, height: bodyHeight, at: Point(x: left, y: row), width: inner, on: &frame)
      for index in choices.indices {
        drawChoice(index, in: Rect(x: left, y: row, width: inner, height: choiceHeights[index]), on: &frame)
        row += choiceHeights[index]
      }
      if !choices.isEmpty { row += 1 }
      for index in fields.indices {
        row = drawField(index, at: Point(x: left, y: row), width: inner, on: &frame)
      }
      if !fields.isEmpty { row += 1 }
      if optionHeight > 0 {
        drawOptions(in: Rect(x: left, y: row, width: inner, height: optionHeight), on: &frame)
        row += optionHeight + 1
      }
      for line in reason {
        frame.canvas.write(line, at: Point(x: left, y: row), style: .warning)
        row += 1
      }
      drawButtons(at: Point(x: left, y: rect.maxY - 1 - buttonRows(inner)), width: inner, on: &frame)
    }
  }

  private var focusedReason: String? {
    guard case .button(let index) = focus, buttons.indices.contains(index) else { return nil }
    return buttons[index].reason
  }

  private func wrapped(_ text: String, _ width: Int) -> [String] { DisplayText.wrapped(text, width: width) }

  private func bodyLines(width: Int) -> [Paragraph] {
    body.flatMap { paragraph in
      wrapped(paragraph.text, width).map { Paragraph($0, style: paragraph.style) }
    }
  }

  private func drawBody(
    _ lines: [Paragraph],
    height: Int,
    at place: Point,
    width: Int,
    on frame: inout Frame<Target>
  ) -> Int {
    guard height > 0 else { return place.y }
    let shown = bodyScroll.visibleRange(height: height, count: lines.count)
    for (row, index) in shown.enumerated() {
      frame.canvas.write(lines[index].text, at: Point(x: place.x, y: place.y + row), style: lines[index].style)
    }
    Scrollbar(visible: shown, count: lines.count)
      .draw(on: &frame.canvas, in: Rect(x: place.x + width, y: place.y, width: 1, height: height))
    return place.y + height + 1
  }

  private func optionRow(of choice: Choice, isFocused: Bool = false) -> OptionRow {
    OptionRow(choice.titles, selected: choice.selected, isFocused: isFocused)
  }

  private func height(of choice: Choice, width: Int, glyphs: Glyphs) -> Int {
    1 + optionRow(of: choice).height(forWidth: width - 2, glyphs: glyphs)
      + (choice.note.isEmpty ? 0 : wrapped(choice.note, width).count)
  }

  private func drawChoice(_ index: Int, in rect: Rect, on frame: inout Frame<Target>) {
    let choice = choices[index]
    let isFocused = focus == .choice(index)
    frame.canvas.write(choice.label, at: rect.origin, style: isFocused ? .title : .muted, maxWidth: rect.width)
    let line = Point(x: rect.x, y: rect.y + 1)
    frame.canvas.write(isFocused ? frame.canvas.glyphs.pointer : " ", at: line, style: .focus)
    if isFocused { frame.cursor = Cursor(place: line) }
    let row = optionRow(of: choice, isFocused: isFocused)
    let height = row.height(forWidth: rect.width - 2, glyphs: frame.canvas.glyphs)
    let places = row.draw(
      on: &frame.canvas,
      in: Rect(x: line.x + 2, y: line.y, width: rect.width - 2, height: height)
    )
    for (option, place) in places.enumerated() { frame.hit(place, .dialogChoice(index, option)) }
    guard !choice.note.isEmpty else { return }
    for (offset, text) in wrapped(choice.note, rect.width).enumerated() {
      frame.canvas.write(text, at: Point(x: rect.x, y: line.y + height + offset), style: .muted)
    }
  }

  private func drawField(_ index: Int, at place: Point, width: Int, on frame: inout Frame<Target>) -> Int {
    let field = fields[index]
    let isFocused = focus == .field(index)
    let glyphs = frame.canvas.glyphs
    frame.canvas.write(field.label, at: place, style: isFocused ? .title : .muted, maxWidth: width)
    let line = Rect(x: place.x, y: place.y + 1, width: width, height: 1)
    frame.canvas.write(isFocused ? glyphs.pointer : " ", at: line.origin, style: .focus)
    let text = Rect(x: line.x + 2, y: line.y, width: width - 2, height: 1)
    let cursor = field.input.draw(
      on: &frame.canvas,
      in: text,
      isFocused: isFocused,
      placeholder: field.placeholder,
      style: Style(.text, .underline)
    )
    if let cursor { frame.cursor = Cursor(place: cursor, isVisible: true) }
    frame.hit(Rect(x: place.x, y: place.y, width: width, height: 2), .dialogField(index))
    var row = place.y + 2
    for remark in remarks(at: field, width: width) {
      frame.canvas.write(remark.text, at: Point(x: place.x, y: row), style: remark.style)
      row += 1
    }
    return row
  }

  /// What is wrong with a field, else what was left out of it, in lines below it.
  private func remarks(at field: TextField, width: Int) -> [Paragraph] {
    let style: Style = field.problem == nil ? .muted : .danger
    return (field.problem ?? field.notice).map { wrapped($0, width).map { Paragraph($0, style: style) } } ?? []
  }

  private func drawOptions(in rect: Rect, on frame: inout Frame<Target>) {
    let titleWidth = min(rect.width - 4, (options.map { DisplayText.width(of: $0.title) }.max() ?? 0) + 2)
    let shown = optionList.visibleRange(height: rect.height, count: options.count)
    Scrollbar(visible: shown, count: options.count)
      .draw(on: &frame.canvas, in: Rect(x: rect.maxX, y: rect.y, width: 1, height: rect.height))
    for (row, index) in shown.enumerated() {
      let line = Rect(x: rect.x, y: rect.y + row, width: rect.width, height: 1)
      let isChosen = optionList.selection(count: options.count) == index
      if isChosen { frame.canvas.fill(line, style: focus == .options ? .selection : .text) }
      let style: Style = isChosen && focus == .options ? .selection : .text
      frame.canvas.write(isChosen ? frame.canvas.glyphs.pointer : " ", at: line.origin, style: style)
      frame.canvas.write(options[index].title, at: Point(x: line.x + 2, y: line.y), style: style, maxWidth: titleWidth)
      frame.canvas.write(
        options[index].detail,
        at: Point(x: line.x + 2 + titleWidth, y: line.y),
        style: isChosen && focus == .options ? .selection : .muted,
        maxWidth: rect.width - 2 - titleWidth
      )
      frame.hit(line, .dialogOption(index))
      if isChosen, focus == .options { frame.cursor = Cursor(place: line.origin) }
    }
  }

  private func drawButtons(at place: Point, width: Int, on frame: inout Frame<Target>) {
    let row = ButtonRow(
      buttons.enumerated().map { index, button in
        let isFocused = focus == .button(index)
        return TerminalUI.Button(
          button.title,
          state: isFocused ? .focused : button.reason == nil ? .normal : .disabled,
          role: button.role == .danger ? .danger : .accent
        )
      },
      alignment: .trailing
    )
    let places = row.draw(on: &frame.canvas, in: Rect(x: place.x, y: place.y, width: width, height: buttonRows(width)))
    for (index, rect) in places.enumerated() {
      frame.hit(rect, .dialogButton(index))
      if focus == .button(index) { frame.cursor = Cursor(place: Point(x: rect.x + 2, y: rect.y)) }
    }
  }

  private func buttonRows(_ width: Int) -> Int {
    buttons.isEmpty ? 0 : ButtonRow(buttons.map { TerminalUI.Button($0.title) }).height(forWidth: width)
  }
}
