import BellhopCore
import TerminalUI

extension AppState {
  /// From this width the chosen action's summary stands beside the list.
  private static let widthForSummary = 80

  func drawManage(in rect: Rect, on frame: inout Frame<Target>) {
    guard !workspace.actions.isEmpty else { return drawEmptyManage(in: rect, on: &frame) }
    let hasSummary = rect.width >= Self.widthForSummary
    let listWidth = hasSummary ? max(42, rect.width * 2 / 5) : rect.width
    let (left, right) = rect.splitLeft(listWidth)
    drawList(in: left, on: &frame)
    guard hasSummary else { return }
    frame.canvas.verticalLine(at: right.origin, height: right.height)
    let summary = Rect(x: right.x + 2, y: right.y, width: right.width - 3, height: right.height)
    if let subject { drawSummary(of: subject, in: summary, on: &frame) }
  }

  private func drawList(in rect: Rect, on frame: inout Frame<Target>) {
    let (head, rows) = rect.splitTop(1)
    drawListHead(in: head, on: &frame)
    guard !manage.visible.isEmpty else {
      let place = Rect(x: rows.x + 1, y: rows.y + 1, width: rows.width - 2, height: 2)
      Paragraph("No action matches the filter. Esc clears it.", style: .muted).draw(on: &frame.canvas, in: place)
      return
    }
    let count = manage.visible.count
    let shown = manage.list.visibleRange(height: rows.height, count: count)
    for (row, index) in shown.enumerated() {
      guard let stored = workspace.action(manage.visible[index]) else { continue }
      let line = Rect(x: rows.x, y: rows.y + row, width: rows.width, height: 1)
      drawRow(stored, isChosen: manage.list.selection(count: count) == index, in: line, on: &frame)
      frame.hit(line, .manageRow(index))
    }
  }

  private func drawListHead(in rect: Rect, on frame: inout Frame<Target>) {
    guard manage.isTypingFilter || !manage.filter.isEmpty else {
      let count = manage.visible.count
      frame.canvas.write(
        count == 1 ? "1 action" : "\(count) actions",
        at: Point(x: rect.x + 1, y: rect.y),
        style: .muted
      )
      return
    }
    let label = "Filter: "
    let used = frame.canvas.write(label, at: Point(x: rect.x + 1, y: rect.y), style: .accent)
    let found = "\(manage.visible.count) of \(workspace.actions.count)"
    let text = Rect(x: rect.x + 1 + used, y: rect.y, width: rect.width - used - found.count - 4, height: 1)
    let cursor = manage.filter.draw(on: &frame.canvas, in: text, isFocused: manage.isTypingFilter)
    if let cursor { frame.cursor = Cursor(place: cursor, isVisible: true) }
    frame.canvas.write(found, at: Point(x: rect.maxX - found.count - 1, y: rect.y), style: .muted)
    frame.hit(rect, .manageFilter)
  }

  private func drawRow(_ stored: StoredAction, isChosen: Bool, in line: Rect, on frame: inout Frame<Target>) {
    let base: Style = isChosen ? .selection : .text
    if isChosen {
      frame.canvas.fill(line, style: base)
      if !manage.isTypingFilter { frame.cursor = Cursor(place: line.origin) }
    }
    func style(_ other: Style) -> Style { isChosen ? base : other }
    frame.canvas.write(isChosen ? glyphs.pointer : " ", at: line.origin, style: base)
    let problems = workspace.problems(of: stored.id)
    let errors = problems.filter { $0.severity == .error }.count
    let status = statusText(of: stored)
    let mark = problems.isEmpty ? "" : "\(glyphs.warning)\(problems.count)"
    // The name matters most: without room for it the method goes, which the summary tells as well.
    let hasMethod = line.width >= 48
    let statusX = line.maxX - 12
    let markX = statusX - 4
    let methodX = hasMethod ? markX - 6 : markX
    frame.canvas.write(
      stored.action.title,
      at: Point(x: line.x + 2, y: line.y),
      style: stored.action.name.isEmpty ? style(.muted) : base,
      maxWidth: methodX - line.x - 3
    )
    if hasMethod {
      frame.canvas.write(stored.action.endpoint.method.rawValue, at: Point(x: methodX, y: line.y), style: style(.muted))
    }
    frame.canvas.write(
      mark,
      at: Point(x: markX, y: line.y),
      style: style(errors > 0 ? .danger : .warning),
      maxWidth: 4
    )
    frame.canvas.write(
      status,
      at: Point(x: statusX, y: line.y),
      style: style(stored.isPublished ? .success : .muted),
      maxWidth: 11
    )
  }

  func statusText(of stored: StoredAction) -> String {
    stored.isPublished ? "\(glyphs.bullet) published" : "\(glyphs.openBullet) draft"
  }

  // MARK: Summary

  private func drawSummary(of stored: StoredAction, in rect: Rect, on frame: inout Frame<Target>) {
    let action = stored.action
    frame.canvas.write(action.title, at: rect.origin, style: .title, maxWidth: rect.width)
    let line = "\(statusText(of: stored)) \(glyphs.separator) revision \(stored.revision)"
    frame.canvas.write(
      line,
      at: Point(x: rect.x, y: rect.y + 1),
      style: stored.isPublished ? .success : .muted,
      maxWidth: rect.width
    )
    let buttons = actionButtons
    let row = ButtonRow(buttons.map(\.button))
    let buttonArea = Rect(x: rect.x, y: rect.y + 2, width: rect.width, height: row.height(forWidth: rect.width))
    for (place, button) in zip(row.draw(on: &frame.canvas, in: buttonArea), buttons) {
      frame.hit(place, .command(button.command))
    }
    let lines = summaryLines(of: action, width: rect.width)
    let (_, body) = rect.splitTop(buttonArea.maxY + 1 - rect.y)
    for (row, line) in lines.prefix(body.height).enumerated() {
      frame.canvas.write(line.text, at: Point(x: body.x, y: body.y + row), style: line.style, maxWidth: body.width)
    }
    if lines.count > body.height, body.height > 0 {
      let last = Rect(x: body.x, y: body.maxY - 1, width: body.width, height: 1)
      frame.canvas.fill(last)
      frame.canvas.write("\(glyphs.ellipsis) Enter shows all of it", at: last.origin, style: .muted)
    }
  }

  /// What can be done with the chosen action; what can't be done now stays in its place.
  private var actionButtons: [(command: Command, button: Button)] {
    let commands: [Command] = [.preview, .edit, subject?.isPublished == true ? .unpublish : .publish, .delete]
    return commands.map { ($0, Button($0.title, state: availability(of: $0).isEnabled ? .normal : .disabled)) }
  }

  private func summaryLines(of action: Action, width: Int) -> [Paragraph] {
    var lines: [Paragraph] = []
    func add(_ text: String, _ style: Style = .text, indent: Int = 0) {
      let lead = String(repeating: " ", count: indent)
      for line in DisplayText.wrapped(text, width: max(8, width - indent)) {
        lines.append(Paragraph(lead + line, style: style))
      }
    }
    func head(_ title: String) {
      if !lines.isEmpty { lines.append(Paragraph("")) }
      add(title, Style(.accent, .bold))
    }
    let problems = workspace.problems(of: action.id)
    for problem in problems.prefix(4) {
      add("\(glyphs.warning) \(problem.sentence)", problem.severity == .error ? .danger : .warning)
    }
    if problems.count > 4 { add("\(glyphs.ellipsis) and \(problems.count - 4) more in the editor", .muted) }
    if !action.description.isEmpty {
      if !lines.isEmpty { lines.append(Paragraph("")) }
      add(action.description)
    }
    head("Trigger phrases")
    for trigger in action.triggers { add("“\(trigger.text)”", indent: 2) }
    if action.triggers.isEmpty { add("none yet", .muted, indent: 2) }
    head("Required inputs")
    for input in action.inputs {
      add(input.instructions.isEmpty ? input.name : "\(input.name): \(input.instructions)", indent: 2)
    }
    if action.inputs.isEmpty { add("none: it starts at once", .muted, indent: 2) }
    head("API")
    add(
      "\(action.endpoint.method.rawValue) \(action.endpoint.url.isEmpty ? "no URL yet" : action.endpoint.url)",
      indent: 2
    )
    add(action.effectiveEffect.title, action.departsFromMethod ? .warning : .muted, indent: 2)
    add("Authentication: \(action.endpoint.authentication.scheme.title)", .muted, indent: 2)
    if !action.responseInstructions.text.isEmpty {
      head("Response instructions")
      add(action.responseInstructions.text, indent: 2)
    }
    return lines
  }

  // MARK: Nothing yet

  private func drawEmptyManage(in rect: Rect, on frame: inout Frame<Target>) {
    let width = min(58, rect.width - 4)
    let texts: [(String, Style)] = [
      ("No actions yet", .title),
      ("", .text),
      (
        "An action is a task that the agent performs through one of your applications when a customer asks for it: "
          + "check the status of an order, reset a password.", .text
      ),
      ("", .text),
    ]
    let lines = texts.flatMap { text, style in DisplayText.wrapped(text, width: width).map { ($0, style) } }
    let box = rect.centered(Size(width: width, height: lines.count + 3))
    for (row, line) in lines.enumerated() {
      frame.canvas.write(line.0, at: Point(x: box.x, y: box.y + row), style: line.1)
    }
    let choices: [(Command, String)] = [
      (.create, "Create your first action"), (.addSamples, "Add a few samples to look at"),
    ]
    for (row, choice) in choices.enumerated() {
      let place = Point(x: box.x, y: box.y + lines.count + row)
      let key = KeyMap.key(for: choice.0, in: contexts)?.name(short: true) ?? ""
      let isEnabled = availability(of: choice.0).isEnabled
      let used = frame.canvas.write("[ \(key) ] ", at: place, style: isEnabled ? Style(.accent, .bold) : .muted)
      let more = frame.canvas.write(
        choice.1,
        at: Point(x: place.x + used, y: place.y),
        style: isEnabled ? .text : .muted
      )
      frame.hit(Rect(x: place.x, y: place.y, width: used + more, height: 1), .command(choice.0))
    }
    if let reason = workspace.readOnlyReason {
      frame.canvas.write(reason, at: Point(x: box.x, y: box.maxY), style: .warning, maxWidth: width)
    }
    frame.cursor = Cursor(place: Point(x: box.x, y: box.y + lines.count))
  }
}
