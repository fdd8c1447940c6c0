import BellhopCore
import TerminalUI

extension AppState {
  /// Draws Preview: who and how above, triggers, chat and message, and the inspector when it is asked for.
  func drawPreview(in rect: Rect, on frame: inout Frame<Target>) {
    let layout = PreviewLayout(in: rect, for: preview)
    drawPreviewHeader(in: layout.header, on: &frame)
    drawRules(of: layout, in: rect, on: &frame)
    if layout.isSidebar {
      drawSidebar(in: layout.triggers, on: &frame)
    } else {
      drawTriggerStrip(in: layout.triggers, on: &frame)
    }
    if !layout.transcript.isEmpty { drawTranscript(in: layout, on: &frame) }
    if let values = layout.values { drawCollected(in: values, on: &frame) }
    if let strip = layout.callStrip { drawCallStrip(in: strip, on: &frame) }
    drawMessage(in: layout, on: &frame)
    if let inspector = layout.inspector { drawInspector(in: inspector, on: &frame) }
    drawJunctions(of: layout, on: &frame)
  }

  // MARK: Header

  private struct HeaderFact {
    var label: String
    var value: String
    var command: Command
    var style: Style = .accent

    var width: Int { DisplayText.width(of: label) + DisplayText.width(of: value) }
  }

  /// The test customer, how calls run and which actions answer, each to be pressed.
  private func drawPreviewHeader(in rect: Rect, on frame: inout Frame<Target>) {
    let gap = 3
    var facts = headerFacts(isShort: false)
    func width(_ facts: [HeaderFact]) -> Int { facts.reduce(-gap) { $0 + $1.width + gap } }
    if width(facts) > rect.width - 2 { facts = headerFacts(isShort: true) }
    // If that isn't enough, the customer's name is cut: what happens to a call must always be read.
    let excess = max(0, width(facts) - (rect.width - 2))
    var x = rect.x + 1
    for (index, fact) in facts.enumerated() {
      let start = x
      x += frame.canvas.write(fact.label, at: Point(x: x, y: rect.y), style: .muted)
      let room = DisplayText.width(of: fact.value) - (index == 0 ? excess : 0)
      x += frame.canvas.write(fact.value, at: Point(x: x, y: rect.y), style: fact.style, maxWidth: max(4, room))
      frame.hit(Rect(x: start, y: rect.y, width: x - start, height: 1), .command(fact.command))
      x += gap
    }
  }

  private func headerFacts(isShort: Bool) -> [HeaderFact] {
    [
      HeaderFact(
        label: isShort ? "" : "Customer: ",
        value: preview.customer.title,
        command: .testCustomer
      ),
      HeaderFact(
        label: "Calls: ",
        value: runModeTitle,
        command: .runMode,
        style: preview.mode == .live ? Style(.warning, .bold) : .accent
      ),
      HeaderFact(
        label: isShort ? "" : "Answering: ",
        value: isShort ? preview.audience.shortTitle : preview.audience.title,
        command: .audience
      ),
    ]
  }

  // MARK: Rules

  private func drawRules(of layout: PreviewLayout, in rect: Rect, on frame: inout Frame<Target>) {
    let top = layout.triggersRule.y
    frame.canvas.horizontalLine(at: Point(x: rect.x, y: top), width: rect.width)
    if layout.isSidebar {
      let x = layout.triggers.maxX
      frame.canvas.verticalLine(at: Point(x: x, y: top), height: rect.maxY - top)
    } else {
      frame.canvas.horizontalLine(at: layout.chatRule.origin, width: layout.chatRule.width)
    }
    frame.canvas.horizontalLine(at: layout.messageRule.origin, width: layout.messageRule.width)

    drawTitle("Triggers", note: triggerNote(in: layout), of: .triggers, in: layout.triggersRule, on: &frame)
    if let rule = layout.inspectorRule {
      if rule != layout.chatRule {
        frame.canvas.verticalLine(at: Point(x: rule.x - 1, y: top), height: rect.maxY - top)
      }
      drawTitle("Inspector", note: inspectorNote, of: .inspector, in: rule, on: &frame)
    }
    if !layout.transcript.isEmpty {
      drawTitle(
        "Conversation",
        note: conversationNote(in: layout.chatRule),
        of: .transcript,
        in: layout.chatRule,
        on: &frame
      )
    }
    drawTitle("Message", note: nil, of: .message, in: layout.messageRule, on: &frame)
  }

  /// Joins the rules, and the scroll bars that run on them.
  private func drawJunctions(of layout: PreviewLayout, on frame: inout Frame<Target>) {
    if layout.isSidebar {
      let x = layout.triggers.maxX
      frame.canvas.write("┬", at: Point(x: x, y: layout.triggersRule.y), style: .border)
      frame.canvas.write("├", at: Point(x: x, y: layout.messageRule.y), style: .border)
    }
    if let rule = layout.inspectorRule, rule != layout.chatRule {
      frame.canvas.write("┬", at: Point(x: rule.x - 1, y: rule.y), style: .border)
      frame.canvas.write("┤", at: Point(x: rule.x - 1, y: layout.messageRule.y), style: .border)
    }
  }

  /// Writes a part's title into the rule above it. With the focus it is bold and begins with a pointer.
  private func drawTitle(
    _ title: String,
    note: String?,
    of part: PreviewState.Focus,
    in rule: Rect,
    on frame: inout Frame<Target>
  ) {
    let isFocused = preview.focus == part && dialogs.isEmpty
    let text = isFocused ? " \(glyphs.pointer) \(title) " : " \(title) "
    let style: Style = isFocused ? Style(.focus, .bold) : .muted
    let used = frame.canvas.write(text, at: Point(x: rule.x + 1, y: rule.y), style: style, maxWidth: rule.width - 2)
    guard let note, !note.isEmpty else { return }
    let room = rule.width - used - 5
    guard room >= 6 else { return }
    let width = min(room, DisplayText.width(of: note) + 2)
    frame.canvas.write(
      " \(DisplayText.truncated(note, to: width - 2, ellipsis: glyphs.ellipsis)) ",
      at: Point(x: rule.maxX - width - 1, y: rule.y),
      style: .muted
    )
  }

  private func triggerNote(in layout: PreviewLayout) -> String? {
    guard let chosen = preview.list.selection(count: preview.rows.count) else { return nil }
    return "\(chosen + 1)/\(preview.rows.count)"
  }

  private var inspectorNote: String? {
    guard let line = preview.shownLine, let count = preview.talk?.transcript.count else { return nil }
    return "line \(line.id) of \(count)"
  }

  /// The cells that a focused title, the gaps and the ends of the rule take beside a note.
  private static let titleRoom = 26

  /// Where the conversation stands, in the admin's words.
  private func conversationNote(in rule: Rect) -> String? {
    guard let talk = preview.talk else { return nil }
    let state: String =
      switch talk.state {
      case .idle: talk.offer == nil ? "ready" : "an offer stands"
      case .clarifying: "asked which action"
      case .collecting(let id): "asked for \(talk.run?.slot(id)?.name ?? "a value")"
      case .confirming: "asked for a yes"
      case .calling where talk.pendingAnswer != nil: "the model writes"
      case .calling: preview.asked == nil ? "calling" : "waits for you"
      case .failed: "the call failed"
      case .handedOff: "with a person"
      }
    guard let run = talk.run else { return state }
    let whole = "\(state) \(glyphs.separator) revision \(run.revision)"
    // The state matters more than the revision.
    return DisplayText.width(of: whole) + Self.titleRoom <= rule.width ? whole : state
  }
}
