import BellhopCore
import TerminalUI

extension AppState {
  /// What the inspector tells of the line that is shown: its reason, and the call that it is about.
  func inspectorRows(width: Int) -> [[Span]] {
    guard let talk = preview.talk, let line = preview.shownLine else { return [] }
    var entries: [InspectorEntry] = []
    var reason = line.reason
    if line.speaker == .customer {
      // What a customer says has no reason of its own: how it was read is in the reason of the answer to it.
      reason = talk.transcript.first { $0.id > line.id && $0.reason != nil }?.reason
      entries.append(.heading("How this message was read"))
    } else {
      entries.append(.heading(line.speaker == .agent ? "Why the agent says this" : "Why this note"))
    }
    guard let reason else { return InspectorEntry.rows(of: entries, width: width) }
    entries += InspectorEntry.entries(of: reason) { workspace.action($0)?.action.title ?? "an action that is gone" }
    if let record = (reason.call ?? talk.call(inTurnOf: line)).flatMap({ preview.calls[$0] }) {
      entries += record.entries
    }
    if reason.rule == .handedOff, let card = preview.handOff {
      entries.append(.heading("What the colleague gets"))
      entries += card.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
        .line(String($0))
      }
    }
    return InspectorEntry.rows(of: entries, width: width)
  }

  func drawInspector(in rect: Rect, on frame: inout Frame<Target>) {
    frame.hit(rect, .preview(.inspector))
    let rows = inspectorRows(width: rect.width - 1)
    let shown = preview.inspectorScroll.visibleRange(height: rect.height, count: rows.count)
    for (line, row) in rows[shown].enumerated() {
      frame.canvas.write(row, at: Point(x: rect.x, y: rect.y + line), maxWidth: rect.width - 1)
    }
    if rows.isEmpty {
      frame.canvas.write("Nothing has been said yet.", at: rect.origin, style: .muted, maxWidth: rect.width)
    }
    Scrollbar(visible: shown, count: rows.count)
      .draw(on: &frame.canvas, in: Rect(x: rect.maxX, y: rect.y, width: 1, height: rect.height))
    if preview.focus == .inspector { frame.cursor = Cursor(place: rect.origin) }
  }
}

extension Conversation {
  /// The call that was made in the same turn as a line, up to it: what a question such as "Shall I try again?" is about.
  fileprivate func call(inTurnOf line: Line) -> CallID? {
    let before = transcript.prefix { $0.id <= line.id }
    let turn = before.lastIndex { $0.speaker == .customer }.map { before[$0...] } ?? before
    return turn.last { $0.reason?.call != nil }?.reason?.call
  }
}
