import BellhopCore
import BellhopStorage
import TerminalUI

extension AppState {
  /// Draws the rest of what is kept of the chosen call.
  func drawCallDetails(in rect: Rect, on frame: inout Frame<Target>) {
    let rows = callDetailRows(width: rect.width - 1)
    let scroll = calls.isOpen ? calls.scroll : ScrollState()
    let shown = scroll.visibleRange(height: rect.height, count: rows.count)
    for (line, row) in rows[shown].enumerated() {
      frame.canvas.write(row, at: Point(x: rect.x, y: rect.y + line), maxWidth: rect.width - 1)
    }
    Scrollbar(visible: shown, count: rows.count)
      .draw(on: &frame.canvas, in: Rect(x: rect.maxX, y: rect.y, width: 1, height: rect.height))
    if calls.isOpen { frame.cursor = Cursor(place: rect.origin) }
  }

  func callDetailRows(width: Int) -> [[Span]] {
    guard let line = calls.chosen else { return [] }
    return InspectorEntry.rows(of: line.entries(glyphs: glyphs), width: width)
  }
}

extension CallLine {
  /// All that is kept of the call, for people.
  func entries(glyphs: Glyphs) -> [InspectorEntry] {
    let outcome = CallOutcomeWords(call, glyphs: glyphs)
    var entries: [InspectorEntry] = [.heading(call.subject.title), .text(outcome.long, outcome.style)]
    if let settlement = call.settlement {
      entries.append(.text("Settled by \(settlement.by): \(settlement.why)"))
    } else if call.isUnsure {
      entries.append(
        .text("Find out at the other end whether it was done, then settle it (s). Nothing is sent by that.")
      )
    }
    entries.append(.heading("Request"))
    let address = call.host.isEmpty ? "an address that can't be read" : call.host + call.path
    entries.append(.line("\(call.method) \(address)"))
    entries.append(.fact("Does", call.changesSomething ? "changes something" : "looks something up"))
    entries.append(.fact("Revision", String(call.subject.revision)))
    entries.append(.heading("Response"))
    entries.append(.fact("Status", call.status.map(String.init) ?? "none"))
    if let failure = call.failure { entries.append(.fact("Failure", failure.words)) }
    if let total = call.total, call.sentAt != nil { entries.append(.fact("Took", Self.words(total, call.firstByte))) }
    if call.tries > 1 { entries.append(.fact("Tried", "\(call.tries) times by itself")) }
    entries.append(.heading("When"))
    entries += moments.map { .fact($0.title, $0.time) }
    entries.append(.heading("Values"))
    entries += call.values.map { .line("\($0.label): \($0.text ?? "not kept (#\($0.mark))")") }
    if call.values.isEmpty { entries.append(.text("None, or forgotten.", .muted)) }
    entries.append(.heading("Run"))
    entries.append(.fact("By", call.who))
    entries.append(
      .fact("Try", "\(call.attempt) of run \(call.run.number)\(call.isRepeat ? ", a repeat on purpose" : "")")
    )
    entries.append(.line("Conversation \(call.run.conversation)", .muted))
    if let key = call.repeatKey { entries.append(.line("Repeat key \(key)", .muted)) }
    entries.append(.text("What was sent and answered is not kept.", .muted))
    return entries
  }

  /// Seconds as milliseconds, or as seconds once they are many.
  private static func words(_ total: Double, _ firstByte: Double?) -> String {
    func text(_ seconds: Double) -> String {
      seconds < 10 ? "\(Int((seconds * 1000).rounded())) ms" : "\(Int(seconds.rounded())) s"
    }
    return text(total) + (firstByte.map { ", the first byte after \(text($0))" } ?? "")
  }
}
