import BellhopCore
import TerminalUI

/// Lays the form's rows out for a width and paints the part that is scrolled into view.
struct EditorFormView {
  static let labelWidth = 22

  /// From this width a parameter's key and property stand on one line.
  private static let widthForPairs = 72

  /// A row of the form and where it lies.
  struct Block {
    /// The part of the line that the row has.
    enum Part {
      case whole
      case left
      case right
    }

    var row: EditorForm.Row
    var y: Int
    var height: Int
    var part = Part.whole
  }

  let editor: EditorState
  let width: Int
  let blocks: [Block]
  private let isAlone: Bool

  init(_ editor: EditorState, width: Int, isAlone: Bool) {
    self.editor = editor
    self.width = width
    self.isAlone = isAlone
    let rows = EditorForm(editor, isAlone: isAlone).rows
    var y = 0
    var blocks: [Block] = []
    var index = 0
    while index < rows.count {
      if width >= Self.widthForPairs, index + 1 < rows.count, rows[index].isKey, rows[index + 1].isProperty {
        blocks.append(Block(row: rows[index], y: y, height: 1, part: .left))
        blocks.append(Block(row: rows[index + 1], y: y, height: 1, part: .right))
        index += 2
        y += 1
      } else {
        let height = Self.height(of: rows[index], in: editor, width: width)
        blocks.append(Block(row: rows[index], y: y, height: height))
        index += 1
        y += height
      }
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
        draw(block, in: place, on: &frame)
      }
    }
    drawScrollbar(in: rect, on: &frame)
  }

  private func drawScrollbar(in rect: Rect, on frame: inout Frame<Target>) {
    let shown = editor.offset..<min(height, editor.offset + rect.height)
    Scrollbar(visible: shown, count: height)
      .draw(
        on: &frame.canvas,
        // Beside the other pane the line between them is the bar.
        in: Rect(x: isAlone ? rect.maxX - 1 : rect.maxX, y: rect.y, width: 1, height: rect.height)
      )
  }

  /// The columns that an item's text is wrapped to.
  func textWidth(of item: EditorItem) -> Int {
    blocks.first { $0.row.item == item }.map { valueRect($0, in: Rect(x: 0, y: 0, width: width, height: 1)).width }
      ?? width
  }

  /// Where a block shows its value in the rectangle of its line.
  func valueRect(_ block: Block, in rect: Rect) -> Rect {
    let left = rect.x + 2 + Self.labelWidth
    // The button of a pair's line belongs to its left part and leaves its room to both.
    let button = block.part == .right ? "Delete" : block.row.trailing?.title
    let room = Self.textWidth(button: button, width: width)
    let half = room * 2 / 5
    switch block.part {
    case .whole: return Rect(x: left, y: rect.y, width: room, height: rect.height)
    case .left: return Rect(x: left, y: rect.y, width: half, height: rect.height)
    case .right: return Rect(x: left + half + 3, y: rect.y, width: room - half - 3, height: rect.height)
    }
  }

  private static func textWidth(button: String?, width: Int) -> Int {
    let taken = button.map { DisplayText.width(of: $0) + 5 } ?? 0
    return max(4, width - labelWidth - taken - 5)
  }

  private static func height(of row: EditorForm.Row, in editor: EditorState, width: Int) -> Int {
    switch row.content {
    case .text(let field, _, _):
      return editor.shownInput(of: field)?.height(
        forWidth: textWidth(button: row.trailing?.title, width: width),
        maximum: field.maximumRows
      )
        ?? 1
    case .note(let text, _):
      return max(1, DisplayText.wrapped(text, width: width - row.indent - 4).count)
    case .radio(let field, _):
      let options = OptionRow(editor.choices(for: field).map(\.title), selected: 0)
      let room = textWidth(button: row.trailing?.title, width: width)
      return max(options.height(forWidth: room), options.height(forWidth: room, glyphs: .ascii))
    case .heading, .picker, .trial, .button, .blank: return 1
    }
  }
}
