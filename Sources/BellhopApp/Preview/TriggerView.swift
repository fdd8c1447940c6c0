import BellhopCore
import TerminalUI

extension AppState {
  /// A row of the sidebar.
  private enum SidebarRow {
    case blank
    case head(StoredAction)
    case trigger(Int)
  }

  /// Draws the triggers under the name and the status of their action.
  func drawSidebar(in rect: Rect, on frame: inout Frame<Target>) {
    guard !preview.rows.isEmpty else { return drawNoTriggers(in: rect, on: &frame) }
    let (list, legend) = rect.splitBottom(1)
    let rows = sidebarRows
    let chosen = preview.list.selection(count: preview.rows.count)
    let chosenRow =
      rows.firstIndex { row in
        if case .trigger(let index) = row { index == chosen } else { false }
      } ?? 0
    // The chosen trigger stands in the middle, so that what comes before and after it is seen.
    let offset = max(0, min(chosenRow - list.height / 2, rows.count - list.height))
    let shown = offset..<min(rows.count, offset + list.height)
    for (line, row) in rows[shown].enumerated() {
      let place = Rect(x: list.x, y: list.y + line, width: list.width, height: 1)
      switch row {
      case .blank: break
      case .head(let stored): drawHead(of: stored, in: place, on: &frame)
      case .trigger(let index): drawTrigger(index, isChosen: index == chosen, in: place, on: &frame)
      }
    }
    // It runs on the rule beside the list.
    Scrollbar(visible: shown, count: rows.count)
      .draw(on: &frame.canvas, in: Rect(x: list.maxX, y: list.y, width: 1, height: list.height))
    drawLegend(in: legend, on: &frame)
  }

  private var sidebarRows: [SidebarRow] {
    var rows: [SidebarRow] = []
    var action: ActionID?
    for (index, row) in preview.rows.enumerated() {
      if row.action != action, let stored = workspace.action(row.action) {
        if !rows.isEmpty { rows.append(.blank) }
        rows.append(.head(stored))
        action = row.action
      }
      rows.append(.trigger(index))
    }
    return rows
  }

  private func statusMark(of stored: StoredAction) -> String {
    stored.isPublished ? glyphs.bullet : glyphs.openBullet
  }

  private func drawHead(of stored: StoredAction, in line: Rect, on frame: inout Frame<Target>) {
    let problems = workspace.problems(of: stored.id)
    let hasError = problems.contains { $0.severity == .error }
    let mark = problems.isEmpty ? "" : "\(glyphs.warning)\(problems.count)"
    let right = line.maxX - 1
    frame.canvas.write(
      statusMark(of: stored),
      at: Point(x: line.x + 1, y: line.y),
      style: stored.isPublished ? .success : .muted
    )
    frame.canvas.write(
      stored.action.title,
      at: Point(x: line.x + 3, y: line.y),
      style: .title,
      maxWidth: right - line.x - 3 - (mark.isEmpty ? 0 : mark.count + 1)
    )
    frame.canvas.write(
      mark,
      at: Point(x: right - mark.count, y: line.y),
      style: hasError ? .danger : .warning
    )
  }

  private func drawTrigger(_ index: Int, isChosen: Bool, in line: Rect, on frame: inout Frame<Target>) {
    let row = preview.rows[index]
    let isFocused = isChosen && preview.focus == .triggers
    let text = Rect(x: line.x + 1, y: line.y, width: line.width - 2, height: 1)
    let plain: Style = row.phrase == nil ? .muted : .text
    let style: Style = isFocused ? Style(.selection, .bold) : isChosen ? Style(plain.role, .bold) : plain
    if isFocused { frame.canvas.fill(text, style: style) }
    if isChosen { frame.canvas.write(glyphs.pointer, at: text.origin, style: style) }
    frame.canvas.write(
      row.phrase ?? "no trigger yet",
      at: Point(x: text.x + 2, y: text.y),
      style: style,
      maxWidth: text.width - 2
    )
    if isFocused { frame.cursor = Cursor(place: text.origin) }
    frame.hit(line, .preview(.trigger(index)))
  }

  private func drawLegend(in line: Rect, on frame: inout Frame<Target>) {
    let text =
      preview.focus == .triggers
      ? "Enter sends it" : "\(glyphs.bullet) published  \(glyphs.openBullet) draft"
    frame.canvas.write(text, at: Point(x: line.x + 1, y: line.y), style: .muted, maxWidth: line.width - 2)
  }

  /// Draws the triggers of a narrow screen: one row each, with its action.
  func drawTriggerStrip(in rect: Rect, on frame: inout Frame<Target>) {
    guard !preview.rows.isEmpty else { return drawNoTriggers(in: rect, on: &frame) }
    let count = preview.rows.count
    let chosen = preview.list.selection(count: count) ?? 0
    let offset = max(0, min(chosen - rect.height / 2, count - rect.height))
    let shown = offset..<min(count, offset + rect.height)
    for (line, index) in shown.enumerated() {
      let row = preview.rows[index]
      guard let stored = workspace.action(row.action) else { continue }
      let place = Rect(x: rect.x, y: rect.y + line, width: rect.width - 1, height: 1)
      let isFocused = index == chosen && preview.focus == .triggers
      let style: Style = isFocused ? Style(.selection, .bold) : .text
      if isFocused {
        frame.canvas.fill(place.inset(dx: 1, dy: 0), style: style)
        frame.cursor = Cursor(place: Point(x: place.x + 1, y: place.y))
      }
      if index == chosen { frame.canvas.write(glyphs.pointer, at: Point(x: place.x + 1, y: place.y), style: style) }
      let phrase = row.phrase.map { "“\($0)”" } ?? "no trigger yet"
      frame.canvas.write(
        "\(statusMark(of: stored)) \(stored.action.title): \(phrase)",
        at: Point(x: place.x + 3, y: place.y),
        style: style,
        maxWidth: place.width - 4
      )
      frame.hit(place, .preview(.trigger(index)))
    }
    guard rect.height > 1 else { return }
    Scrollbar(visible: shown, count: count)
      .draw(on: &frame.canvas, in: Rect(x: rect.maxX - 1, y: rect.y, width: 1, height: rect.height))
  }

  private func drawNoTriggers(in rect: Rect, on frame: inout Frame<Target>) {
    let sentence =
      workspace.actions.isEmpty
      ? "No actions yet. Create one in Manage (1)." : "No action is published. a lets drafts answer, too."
    for (row, line) in DisplayText.wrapped(sentence, width: max(8, rect.width - 3)).prefix(rect.height).enumerated() {
      frame.canvas.write(line, at: Point(x: rect.x + 1, y: rect.y + row), style: .muted)
    }
    if preview.focus == .triggers { frame.cursor = Cursor(place: Point(x: rect.x + 1, y: rect.y)) }
  }
}
