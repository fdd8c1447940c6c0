import CNcurses
import CTerminal
import TerminalUI

/// The screen as ncurses keeps it: opened, drawn on, given back, taken again.
@MainActor
struct Screen {
  private(set) var size: Size
  private(set) var palette: Palette
  /// Gives the terminal back without ncurses, which mustn't be called from a signal handler.
  let restoring: String
  private let runMaker: RunMaker
  private var diff = RowDiff()
  private var cursor = Point.zero
  private var isCursorVisible = true

  /// More cells than any screen has; a terminal that claims more (a wrong `stty`) would only cost memory.
  private static let largest = Size(width: 1000, height: 400)

  init(name: String, isUTF8: Bool, color: ColorChoice, noColor: String?) throws(TerminalError) {
    // A new terminal's description is often missing on an older system, and nearly all of them are xterms at heart.
    guard shim_open(name) || shim_open("xterm-256color") else { throw .terminalIsUnknown(name: name) }
    guard shim_capability("cup") != nil else {
      endwin()
      throw .terminalIsTooSimple(name: name)
    }
    raw()
    noecho()
    nonl()
    shim_prepare_screen()
    // Else ncurses would leave a frame half drawn when a key is pressed meanwhile, and nothing might finish it.
    typeahead(-1)
    palette = Palette(choice: color, noColor: noColor)
    restoring = TerminalModes.restoring { shim_capability($0).map { String(cString: $0) } }
    runMaker = RunMaker(isUTF8: isUTF8) { Int(terminal_width($0.value)) }
    size = Size(width: Int(shim_columns()), height: Int(shim_rows()))
    adoptSize()
  }

  /// Follows the size of the window. True if it changed.
  @discardableResult
  mutating func adoptSize() -> Bool {
    var (columns, rows): (Int32, Int32) = (0, 0)
    guard terminal_window_size(&columns, &rows) else { return false }
    let new = Size(width: min(Int(columns), Self.largest.width), height: min(Int(rows), Self.largest.height))
    guard new != size || Int(shim_columns()) != new.width || Int(shim_rows()) != new.height else { return false }
    resizeterm(Int32(new.height), Int32(new.width))
    size = new
    // What a terminal makes of its old lines at a new size is its own affair.
    diff.forget()
    shim_distrust_screen()
    return true
  }

  /// Draws a frame. Only what changed is sent to the terminal.
  mutating func draw(_ canvas: Canvas, cursor: Point, isCursorVisible: Bool) {
    for change in diff.changes(in: canvas) where change.row < size.height {
      for run in runMaker.runs(of: change.cells.prefix(size.width)) {
        let ink = palette.ink(for: run.style)
        run.bytes.withUnsafeBytes { bytes in
          let text = bytes.bindMemory(to: CChar.self).baseAddress
          shim_put(Int32(change.row), Int32(run.column), text, Int32(bytes.count), ink.attributes, ink.pair)
        }
      }
    }
    self.cursor = Point(x: min(max(0, cursor.x), size.width - 1), y: min(max(0, cursor.y), size.height - 1))
    if isCursorVisible != self.isCursorVisible {
      self.isCursorVisible = isCursorVisible
      curs_set(isCursorVisible ? 1 : 0)
    }
    show()
  }

  /// Paints the last frame again, all of it.
  func repaint() {
    shim_distrust_screen()
    show()
  }

  private func show() {
    shim_show(Int32(cursor.y), Int32(cursor.x))
  }

  /// Gives the terminal back; `take` continues.
  func give() {
    endwin()
  }

  /// Takes the terminal again, at its present size, and shows the last frame.
  mutating func take() -> Bool {
    let isResized = adoptSize()
    repaint()
    // ncurses itself would wait for a `getch` to bring the keypad mode back.
    shim_prepare_screen()
    return isResized
  }
}
