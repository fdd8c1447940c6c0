import BellhopCore
import TerminalUI

extension AppState {
  /// From this width what Bellhop understands stands beside the form.
  private static let widthForPane = 110

  func drawEditor(_ editor: EditorState, in rect: Rect, on frame: inout Frame<Target>) {
    let (head, body) = rect.splitTop(1)
    drawEditorHead(editor, in: head, on: &frame)
    let form = editorFormRect(in: body)
    EditorFormView(editor, width: form.width, isAlone: form.width == body.width).draw(in: form, on: &frame)
    guard form.width < body.width else { return }
    let (_, pane) = body.splitLeft(form.width)
    frame.canvas.verticalLine(at: pane.origin, height: pane.height)
    let inner = Rect(x: pane.x + 2, y: pane.y, width: pane.width - 3, height: pane.height)
    UnderstandingPane(action: editor.action, understanding: editor.understanding).draw(in: inner, on: &frame.canvas)
  }

  /// Where the form stands in the body of the screen.
  func editorFormRect(in body: Rect) -> Rect {
    body.width >= Self.widthForPane ? body.splitLeft(body.width * 3 / 5).left : body
  }

  /// The form as it lies in the body of the screen, and the height that it is seen through.
  func editorFormView(of editor: EditorState) -> (form: EditorFormView, height: Int) {
    let body = Rect(x: 0, y: 3, width: size.width, height: size.height - 4)
    let rect = editorFormRect(in: body)
    return (EditorFormView(editor, width: rect.width, isAlone: rect.width == body.width), rect.height)
  }

  private func drawEditorHead(_ editor: EditorState, in rect: Rect, on frame: inout Frame<Target>) {
    let buttons: [(String, Command)] =
      editor.isLocked
      ? [("Back", .back)] + (editor.isPublished ? [("Unpublish", .unpublish)] : [])
      : [("Save", .save), ("Preview", .preview), ("Publish", .publish)]
    let row = ButtonRow(
      buttons.map { Button($0.0, state: availability(of: $0.1).isEnabled ? .normal : .disabled) },
      alignment: .trailing
    )
    let places = row.draw(on: &frame.canvas, in: Rect(x: rect.x, y: rect.y, width: rect.width - 1, height: 1))
    for (place, button) in zip(places, buttons) { frame.hit(place, .command(button.1)) }
    let x = (places.first?.x ?? rect.maxX) - 1
    let state: String
    if let reason = editor.lockedReason {
      state = reason
    } else if let revision = editor.basedOn {
      state = "revision \(revision)" + (editor.isChanged ? " \(glyphs.separator) changed" : "")
    } else {
      state = editor.isChanged ? "new \(glyphs.separator) kept as you type" : "new"
    }
    let room = x - rect.x - 2
    // Without room for both, the name goes before the state.
    let hasState = room >= 40
    let used = frame.canvas.write(
      editor.action.title,
      at: Point(x: rect.x + 1, y: rect.y),
      style: .title,
      maxWidth: hasState ? max(20, room - DisplayText.width(of: state) - 3) : room
    )
    guard hasState || editor.isLocked else { return }
    frame.canvas.write(
      state,
      at: Point(x: rect.x + used + 3, y: rect.y),
      style: editor.isLocked ? .warning : .muted,
      maxWidth: max(0, room - used - 2)
    )
  }
}

/// Lays the form's rows out for a width and paints the part that is scrolled into view.
struct EditorFormView {
  static let labelWidth = 22

  private struct Block {
    var row: EditorForm.Row
    var y: Int
    var height: Int
  }

  private let editor: EditorState
  private let width: Int
  private let blocks: [Block]

  init(_ editor: EditorState, width: Int, isAlone: Bool) {
    self.editor = editor
    self.width = width
    var y = 0
    var blocks: [Block] = []
    for row in EditorForm(editor, isAlone: isAlone).rows {
      let height = Self.height(of: row, in: editor, width: width)
      blocks.append(Block(row: row, y: y, height: height))
      y += height
    }
    self.blocks = blocks
  }

  var height: Int { blocks.last.map { $0.y + $0.height } ?? 0 }

  /// The rows that the focused item takes, with the heading or note above it when there is one.
  var focusedRows: Range<Int> {
    guard let index = blocks.firstIndex(where: { $0.row.item == editor.focus || $0.row.trailing?.item == editor.focus })
    else { return 0..<1 }
    var first = blocks[index].y
    // The first field of a section brings its heading into view.
    for above in blocks[..<index].reversed() {
      guard above.row.item == nil else { break }
      first = above.y
    }
    var last = blocks[index].y + blocks[index].height
    // Problems and readings below belong to the field.
    for below in blocks[(index + 1)...] {
      guard case .note = below.row.content else { break }
      last = below.y + below.height
    }
    return first..<last
  }

  /// The offset that shows the focus, moved as little as is needed.
  func offset(from current: Int, height viewHeight: Int) -> Int {
    var scroll = ScrollState(offset: current)
    scroll.reveal(focusedRows, height: viewHeight, count: height)
    return max(0, min(scroll.offset, height - viewHeight))
  }

  func draw(in rect: Rect, on frame: inout Frame<Target>) {
    let shown = editor.offset..<(editor.offset + rect.height)
    frame.clipped(to: rect) { frame in
      for block in blocks where block.y < shown.upperBound && block.y + block.height > shown.lowerBound {
        let place = Rect(x: rect.x, y: rect.y + block.y - editor.offset, width: width, height: block.height)
        draw(block.row, in: place, on: &frame)
      }
    }
    drawScrollbar(in: rect, on: &frame)
  }

  private func drawScrollbar(in rect: Rect, on frame: inout Frame<Target>) {
    let shown = editor.offset..<min(height, editor.offset + rect.height)
    Scrollbar(visible: shown, count: height)
      .draw(on: &frame.canvas, in: Rect(x: rect.maxX - 1, y: rect.y, width: 1, height: rect.height))
  }

  /// The columns that an item's text is wrapped to.
  func textWidth(of item: EditorItem) -> Int {
    blocks.first { $0.row.item == item }.map { Self.textWidth($0.row, width: width) } ?? width
  }

  // MARK: Rows

  private static func textWidth(_ row: EditorForm.Row, width: Int) -> Int {
    let button = row.trailing.map { DisplayText.width(of: $0.title) + 5 } ?? 0
    return max(4, width - labelWidth - button - 5)
  }

  private static func height(of row: EditorForm.Row, in editor: EditorState, width: Int) -> Int {
    switch row.content {
    case .text(let field, _, _):
      let input = editor.focus == .field(field) ? editor.input : editor.action[text: field].map(field.input)
      return input?.height(forWidth: textWidth(row, width: width), maximum: field.maximumRows) ?? 1
    case .note(let text, _):
      return max(1, DisplayText.wrapped(text, width: width - row.indent - 4).count)
    case .heading, .radio, .picker, .button, .blank: return 1
    }
  }

  private func draw(_ row: EditorForm.Row, in rect: Rect, on frame: inout Frame<Target>) {
    switch row.content {
    case .blank: break
    case .heading(let section, let errors, let warnings):
      drawHeading(section, errors: errors, warnings: warnings, in: rect, on: &frame)
    case .note(let text, let style):
      for (line, text) in DisplayText.wrapped(text, width: width - row.indent - 4).enumerated() {
        frame.canvas.write(text, at: Point(x: rect.x + 2 + row.indent, y: rect.y + line), style: style)
      }
    case .text(let field, let label, let placeholder):
      drawLabel(label, .field(field), row: row, in: rect, on: &frame)
      drawText(field, placeholder: placeholder, in: valueRect(row, in: rect), on: &frame)
    case .radio(let field, let label):
      drawLabel(label, .field(field), row: row, in: rect, on: &frame)
      drawRadio(field, in: valueRect(row, in: rect), on: &frame)
    case .picker(let field, let label, let placeholder):
      drawLabel(label, .field(field), row: row, in: rect, on: &frame)
      drawPicker(field, placeholder: placeholder, in: valueRect(row, in: rect), on: &frame)
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

  private func valueRect(_ row: EditorForm.Row, in rect: Rect) -> Rect {
    Rect(
      x: rect.x + 2 + Self.labelWidth,
      y: rect.y,
      width: Self.textWidth(row, width: width),
      height: rect.height
    )
  }

  private func drawLabel(
    _ label: String,
    _ item: EditorItem,
    row: EditorForm.Row,
    in rect: Rect,
    on frame: inout Frame<Target>
  ) {
    let isFocused = editor.focus == item
    if isFocused {
      frame.canvas.write(frame.canvas.glyphs.pointer, at: rect.origin, style: Style(.focus, .bold))
      frame.cursor = Cursor(place: rect.origin)
    }
    frame.canvas.write(
      label,
      at: Point(x: rect.x + 2 + row.indent, y: rect.y),
      style: isFocused ? Style(.focus, .bold) : .text,
      maxWidth: Self.labelWidth - row.indent - 1
    )
    frame.hit(
      Rect(x: rect.x, y: rect.y, width: 2 + Self.labelWidth, height: rect.height),
      .editor(item)
    )
  }

  private func drawText(_ field: Field, placeholder: String, in rect: Rect, on frame: inout Frame<Target>) {
    let isFocused = editor.focus == .field(field)
    var input = field.input(editor.action[text: field] ?? "")
    input.moveCursor(to: 0)
    if isFocused, let typed = editor.input { input = typed }
    let cursor = input.draw(
      on: &frame.canvas,
      in: rect,
      isFocused: isFocused && !editor.isLocked,
      placeholder: editor.isLocked ? "" : placeholder
    )
    if !editor.isLocked { underline(rect, isFocused: isFocused, on: &frame.canvas) }
    if let cursor { frame.cursor = Cursor(place: cursor, isVisible: true) }
    frame.hit(rect, .editor(.field(field)))
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
    OptionRow(
      editor.choices(for: field).map(\.title),
      selected: editor.chosenIndex(for: field) ?? -1,
      isFocused: editor.focus == .field(field),
      isEnabled: !editor.isLocked
    )
    .draw(on: &frame.canvas, in: rect)
    frame.hit(rect, .editor(.field(field)))
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
    let isQuiet = item.row != nil && item.row?.index != editor.focus.row?.index
    let rect = Button(title, state: isFocused ? .focused : .normal, role: isQuiet ? .muted : .accent)
      .draw(on: &frame.canvas, at: place)
    frame.hit(rect, .editor(item))
    if isFocused { frame.cursor = Cursor(place: Point(x: place.x + 2, y: place.y)) }
  }
}
