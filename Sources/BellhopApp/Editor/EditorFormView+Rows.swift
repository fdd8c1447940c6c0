import BellhopCore
import TerminalUI

/// Paints the rows of the form.
extension EditorFormView {
  func draw(_ block: Block, in rect: Rect, on frame: inout Frame<Target>) {
    let row = block.row
    switch row.content {
    case .blank: break
    case .heading(let section, let errors, let warnings):
      drawHeading(section, errors: errors, warnings: warnings, in: rect, on: &frame)
    case .note(let text, let style):
      for (line, text) in DisplayText.wrapped(text, width: width - row.indent - 4).enumerated() {
        frame.canvas.write(text, at: Point(x: rect.x + 2 + row.indent, y: rect.y + line), style: style)
      }
    case .text(let field, let label, let placeholder):
      drawLabel(label, .field(field), block, in: rect, on: &frame)
      drawText(field, placeholder: placeholder, in: valueRect(block, in: rect), on: &frame)
    case .radio(let field, let label):
      drawLabel(label, .field(field), block, in: rect, on: &frame)
      drawRadio(field, in: valueRect(block, in: rect), on: &frame)
    case .picker(let field, let label, let placeholder):
      drawLabel(label, .field(field), block, in: rect, on: &frame)
      drawPicker(field, placeholder: placeholder, in: valueRect(block, in: rect), on: &frame)
    case .trial(let label, let placeholder):
      drawLabel(label, .tryMessage, block, in: rect, on: &frame)
      drawTrial(placeholder: placeholder, in: valueRect(block, in: rect), on: &frame)
    case .button(let item, let title):
      drawButton(item, title, at: Point(x: rect.x + 2, y: rect.y), on: &frame)
    }
    if let (item, title) = row.trailing {
      let x = rect.maxX - DisplayText.width(of: title) - 6
      drawButton(item, title, at: Point(x: x, y: rect.y), on: &frame)
    }
  }

  private func drawHeading(
    _ section: Field.Section,
    errors: Int,
    warnings: Int,
    in rect: Rect,
    on frame: inout Frame<Target>
  ) {
    let isHere = editor.focus.section == section
    let title = "\(section.rawValue + 1) \(section.title) "
    let used = frame.canvas.write(
      title,
      at: Point(x: rect.x + 1, y: rect.y),
      style: isHere ? Style(.focus, .bold) : .title
    )
    let count = errors + warnings
    let text = count == 0 ? "" : " \(frame.canvas.glyphs.warning) \(count == 1 ? "1 problem" : "\(count) problems")"
    let end = rect.maxX - 2 - DisplayText.width(of: text)
    frame.canvas.horizontalLine(at: Point(x: rect.x + 1 + used, y: rect.y), width: end - rect.x - 1 - used)
    frame.canvas.write(text, at: Point(x: end, y: rect.y), style: errors > 0 ? .danger : .warning)
  }

  /// Draws the label that a value stands behind. The right one of a pair has an arrow instead.
  private func drawLabel(
    _ label: String,
    _ item: EditorItem,
    _ block: Block,
    in rect: Rect,
    on frame: inout Frame<Target>
  ) {
    let isFocused = editor.focus == item
    let glyphs = frame.canvas.glyphs
    if block.part == .right {
      let place = Point(x: valueRect(block, in: rect).x - 2, y: rect.y)
      frame.canvas.write(
        isFocused ? glyphs.pointer : glyphs.left,
        at: place,
        style: isFocused ? Style(.focus, .bold) : .muted
      )
      if isFocused { frame.cursor = Cursor(place: place) }
      return
    }
    if isFocused {
      frame.canvas.write(glyphs.pointer, at: rect.origin, style: Style(.focus, .bold))
      frame.cursor = Cursor(place: rect.origin)
    }
    frame.canvas.write(
      label,
      at: Point(x: rect.x + 2 + block.row.indent, y: rect.y),
      style: isFocused ? Style(.focus, .bold) : .text,
      maxWidth: Self.labelWidth - block.row.indent - 1
    )
    frame.hit(Rect(x: rect.x, y: rect.y, width: 2 + Self.labelWidth, height: rect.height), .editorLabel(item))
  }

  private func drawText(_ field: Field, placeholder: String, in rect: Rect, on frame: inout Frame<Target>) {
    let isFocused = editor.focus == .field(field)
    let input = editor.shownInput(of: field) ?? field.input("")
    let cursor = input.draw(
      on: &frame.canvas,
      in: rect,
      isFocused: isFocused && !editor.isLocked,
      placeholder: editor.isLocked ? "" : placeholder
    )
    if !editor.isLocked { underline(rect, isFocused: isFocused, on: &frame.canvas) }
    let rows = input.height(forWidth: rect.width, maximum: .max)
    if rows > rect.height, rect.height > 1 {
      let place = Point(x: rect.x - Self.labelWidth, y: rect.y + 1)
      frame.canvas.write("\(rows) lines", at: place, style: .muted, maxWidth: Self.labelWidth - 2)
    }
    if let cursor { frame.cursor = Cursor(place: cursor, isVisible: true) }
    frame.hit(rect, .editor(.field(field)))
  }

  private func drawTrial(placeholder: String, in rect: Rect, on frame: inout Frame<Target>) {
    let isFocused = editor.focus == .tryMessage
    var input = TextInput(editor.triggers.message)
    input.moveCursor(to: 0)
    if isFocused, let typed = editor.input { input = typed }
    let cursor = input.draw(on: &frame.canvas, in: rect, isFocused: isFocused, placeholder: placeholder)
    underline(rect, isFocused: isFocused, on: &frame.canvas)
    if let cursor { frame.cursor = Cursor(place: cursor, isVisible: true) }
    frame.hit(rect, .editor(.tryMessage))
  }

  /// Shows how far a field reaches: a line where nothing is written, and below everything while it is typed into.
  private func underline(_ rect: Rect, isFocused: Bool, on canvas: inout Canvas) {
    for y in rect.y..<rect.maxY {
      var end = rect.maxX
      while end > rect.x, canvas[end - 1, y].text == " " { end -= 1 }
      canvas.restyle(Rect(x: end, y: y, width: rect.maxX - end, height: 1)) {
        $0 = Style(isFocused ? .accent : .border, .underline)
      }
      guard isFocused else { continue }
      canvas.restyle(Rect(x: rect.x, y: y, width: end - rect.x, height: 1)) { $0.attributes.insert(.underline) }
    }
  }

  private func drawRadio(_ field: Field, in rect: Rect, on frame: inout Frame<Target>) {
    let row = OptionRow(
      editor.choices(for: field).map(\.title),
      selected: editor.chosenIndex(for: field) ?? -1,
      isFocused: editor.focus == .field(field),
      isEnabled: !editor.isLocked
    )
    for (index, place) in row.draw(on: &frame.canvas, in: rect).enumerated() {
      frame.hit(place, .editorChoice(field, index))
    }
  }

  private func drawPicker(_ field: Field, placeholder: String, in rect: Rect, on frame: inout Frame<Target>) {
    let title = editor.chosenTitle(for: field)
    let isFocused = editor.focus == .field(field)
    let style: Style = title == nil ? .muted : (isFocused ? Style(.focus, .bold) : .text)
    let used = frame.canvas.write(title ?? placeholder, at: rect.origin, style: style, maxWidth: rect.width - 2)
    frame.canvas.write("▾", at: Point(x: rect.x + used + 1, y: rect.y), style: editor.isLocked ? .muted : .accent)
    frame.hit(rect, .editor(.field(field)))
  }

  private func drawButton(_ item: EditorItem, _ title: String, at place: Point, on frame: inout Frame<Target>) {
    let isFocused = editor.focus == item
    // What deletes a row stays in the background until the row is worked on.
    let row = item.row
    let worked = editor.focus.row
    let isQuiet = row != nil && (row?.rows != worked?.rows || row?.index != worked?.index)
    let rect = Button(title, state: isFocused ? .focused : .normal, role: isQuiet ? .muted : .accent)
      .draw(on: &frame.canvas, at: place)
    frame.hit(rect, .editor(item))
    if isFocused { frame.cursor = Cursor(place: Point(x: place.x + 2, y: place.y)) }
  }
}
