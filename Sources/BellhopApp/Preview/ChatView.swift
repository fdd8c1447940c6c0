import BellhopCore
import TerminalUI

extension AppState {
  /// Draws what was said, the newest at the bottom.
  func drawTranscript(in layout: PreviewLayout, on frame: inout Frame<Target>) {
    let rect = layout.transcript
    frame.hit(rect, .preview(.transcript))
    guard preview.talk != nil else { return drawEmptyChat(in: rect, on: &frame) }
    let rows = TranscriptRow.rows(of: preview.talk, width: layout.transcriptText)
    let shown = preview.transcriptScroll.visibleRange(height: rect.height, count: rows.count)
    let marked = preview.focus == .transcript || preview.isInspecting ? preview.shownLine?.id : nil
    for (line, row) in rows[shown].enumerated() {
      let place = Rect(x: rect.x, y: rect.y + line, width: rect.width, height: 1)
      draw(row, isMarked: row.line != nil && row.line == marked, in: place, on: &frame)
      if let id = row.line { frame.hit(place, .preview(.line(id))) }
    }
    if preview.focus == .transcript, let marked {
      let row = rows[shown].firstIndex { $0.line == marked } ?? shown.lowerBound
      frame.cursor = Cursor(place: Point(x: rect.x + 1, y: rect.y + row - shown.lowerBound))
    }
    // Beside the inspector it runs on the rule between them.
    let barX = layout.inspector == nil ? rect.maxX - 1 : rect.maxX
    Scrollbar(visible: shown, count: rows.count)
      .draw(on: &frame.canvas, in: Rect(x: barX, y: rect.y, width: 1, height: rect.height))
  }

  private func draw(_ row: TranscriptRow, isMarked: Bool, in line: Rect, on frame: inout Frame<Target>) {
    let name: Style
    var text: Style
    switch row.kind {
    case .customer: (name, text) = (Style(.accent, .bold), .text)
    case .agent: (name, text) = (.title, .text)
    case .note: (name, text) = (.muted, .muted)
    }
    if isMarked { text.attributes.insert(.bold) }
    if isMarked, row.speaker != nil {
      frame.canvas.write(glyphs.pointer, at: Point(x: line.x, y: line.y), style: Style(.focus, .bold))
    }
    if let speaker = row.speaker {
      let x = line.x + PreviewLayout.speakerWidth - 2 - DisplayText.width(of: speaker)
      let isChosen = isMarked && preview.focus == .transcript
      frame.canvas.write(speaker, at: Point(x: x, y: line.y), style: isChosen ? Style(.selection, .bold) : name)
    }
    frame.canvas.write(row.text, at: Point(x: line.x + PreviewLayout.speakerWidth, y: line.y), style: text)
  }

  private func drawEmptyChat(in rect: Rect, on frame: inout Frame<Target>) {
    let width = min(52, rect.width - 4)
    let place =
      preview.rows.isEmpty ? "" : "Choose a trigger and press Enter, or write a message as the customer would."
    let paragraphs: [(String, Style)] = [
      ("Talk to the agent", .title),
      (preview.notice ?? "", .accent),
      (place, .text),
      (runModeSentence, .muted),
    ]
    let blocks = paragraphs.filter { !$0.0.isEmpty }.map { text, style in
      DisplayText.wrapped(text, width: width).map { ($0, style) }
    }
    let isRoomy = blocks.joined().count + blocks.count - 1 <= rect.height
    let lines = Array(blocks.joined(separator: isRoomy ? [("", Style.text)] : []))
    let box = rect.centered(Size(width: width, height: lines.count))
    for (row, line) in lines.prefix(box.height).enumerated() {
      frame.canvas.write(line.0, at: Point(x: box.x, y: box.y + row), style: line.1)
    }
    if preview.focus == .transcript { frame.cursor = Cursor(place: box.origin) }
  }

  /// Draws what the run knows so far, and what it still has to ask for.
  func drawCollected(in rect: Rect, on frame: inout Frame<Target>) {
    guard let run = preview.talk?.run else { return }
    var spans: [Span] = []
    for slot in run.slots {
      if !spans.isEmpty { spans.append(Span("  \(glyphs.separator)  ", .muted)) }
      spans.append(Span("\(slot.name): ", .muted))
      spans.append(run.value(of: slot.id).map { Span($0, .title) } ?? Span(glyphs.ellipsis, .muted))
    }
    frame.canvas.write(spans, at: rect.origin, maxWidth: rect.width)
  }

  func drawMessage(in layout: PreviewLayout, on frame: inout Frame<Target>) {
    let rect = layout.message
    let isFocused = preview.focus == .message
    if isFocused {
      frame.canvas.write(glyphs.pointer, at: Point(x: rect.x - 2, y: rect.y), style: Style(.focus, .bold))
    }
    let cursor = preview.message.draw(
      on: &frame.canvas,
      in: rect,
      isFocused: isFocused,
      placeholder: messagePlaceholder
    )
    if let cursor { frame.cursor = Cursor(place: cursor, isVisible: true) }
    frame.hit(rect, .preview(.message))
  }

  /// What can be written now.
  private var messagePlaceholder: String {
    guard let talk = preview.talk else { return "Write as the customer would; Enter sends it" }
    switch talk.state {
    case .idle where talk.offer == nil: return "Write as the customer would; Enter sends it"
    case .idle: return "Answer yes or no, or write something else"
    case .clarifying: return "Answer which one is meant, by its number or in words"
    case .collecting(let id): return "Answer as the customer: \(talk.run?.slot(id)?.name ?? "the value")"
    case .confirming: return "Answer yes or no, or change a value"
    case .calling where preview.asked != nil: return "The agent waits for your answer above"
    case .calling where talk.pendingAnswer != nil: return "The model writes; Ctrl-C answers without it"
    case .calling: return "The call is under way; Ctrl-C cancels it"
    case .failed: return "Answer yes or no, or write something else"
    case .handedOff: return "A person would take over here. Ctrl-R starts anew"
    }
  }
}
