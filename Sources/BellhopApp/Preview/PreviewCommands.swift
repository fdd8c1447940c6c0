import BellhopCore
import TerminalUI

extension AppState {
  func previewAvailability(of command: Command) -> Availability {
    switch command {
    case .activate where preview.focus == .triggers:
      guard let row = preview.chosenRow else { return .disabled(noTriggerReason) }
      return row.phrase == nil ? .disabled("It has no trigger phrase yet: edit the action (e).") : .enabled
    case .send:
      return preview.message.text.allSatisfy(\.isWhitespace)
        ? .disabled("Write a message first, as the customer would.") : .enabled
    case .edit:
      return subject == nil ? .disabled(noTriggerReason) : .enabled
    case .publish:
      return subject == nil ? .disabled(noTriggerReason) : actionAvailability(of: command)
    case .restart, .saveTranscript:
      return preview.talk == nil ? .disabled("The conversation hasn't begun: send a trigger or a message.") : .enabled
    case .inspector:
      return preview.talk == nil && !preview.isInspecting
        ? .disabled("There is nothing to inspect yet: send a trigger or a message.") : .enabled
    default: return .enabled
    }
  }

  private var noTriggerReason: String {
    guard !workspace.actions.isEmpty else { return "There are no actions yet: create one in Manage (1)." }
    return preview.rows.isEmpty ? "No action is published: let drafts answer too (a)." : "Choose a trigger first."
  }

  mutating func performInPreview(_ command: Command, in world: World) -> [Effect] {
    switch command {
    case .nextField: movePreviewFocus(by: 1)
    case .previousField: movePreviewFocus(by: -1)
    case .moveUp: movePreview(by: -1)
    case .moveDown: movePreview(by: 1)
    case .pageUp: pagePreview(by: -1)
    case .pageDown: pagePreview(by: 1)
    case .moveToTop: movePreview(toEnd: false)
    case .moveToBottom: movePreview(toEnd: true)
    case .back: stepBackInPreview()
    case .activate: return activateInPreview(in: world)
    case .send: return sendMessage(in: world)
    case .newLine: _ = preview.message.handle(.control("j"))
    case .runMode: dialogs.append(runModeDialog)
    case .audience:
      preview.audience = preview.audience.next
      preview.refresh(with: workspace)
      return show(Toast(.success, "\(preview.audience.title). \(preview.audience.sentence)"))
    case .testCustomer: dialogs.append(.testCustomer(preview.customer, keepsReason: workspace.readOnlyReason))
    case .inspector: toggleInspector()
    case .restart: return restartConversation()
    case .saveTranscript: return saveTranscript()
    case .edit: return editFromPreview(in: world)
    default: return performOnSubject(command)
    }
    return []
  }

  // MARK: Focus

  /// The places that Tab goes through. A narrow screen has no transcript while the inspector stands in its place.
  private var previewStops: [PreviewState.Focus] {
    guard preview.isInspecting else { return [.triggers, .message, .transcript] }
    return previewLayout.transcript.isEmpty
      ? [.triggers, .message, .inspector] : [.triggers, .message, .transcript, .inspector]
  }

  private mutating func movePreviewFocus(by step: Int) {
    let stops = previewStops
    let here = stops.firstIndex(of: preview.focus) ?? 0
    let next = stops[(here + step + stops.count) % stops.count]
    if next == .inspector { return focusInspector() }
    preview.focus = next
    if preview.focus == .transcript { revealChosenLine() }
  }

  private mutating func stepBackInPreview() {
    switch preview.focus {
    case .triggers where preview.isInspecting: toggleInspector()
    case .triggers: break
    case .message: preview.focus = .triggers
    case .inspector: toggleInspector()
    case .transcript:
      preview.chosenLine = nil
      preview.transcriptScroll.followEnd()
      preview.focus = .message
    }
  }

  mutating func toggleInspector() {
    preview.isInspecting.toggle()
    preview.inspectorScroll = ScrollState()
    if preview.isInspecting {
      // In the chat's place it is what the person came for; beside it, the line is still to be chosen.
      if previewLayout.transcript.isEmpty { focusInspector() }
    } else if preview.focus == .inspector {
      preview.focus = preview.focusBeforeInspector
      if preview.focus == .transcript { revealChosenLine() }
    }
  }

  mutating func focusInspector() {
    guard preview.focus != .inspector else { return }
    preview.focusBeforeInspector = preview.focus
    preview.focus = .inspector
  }

  // MARK: Moving

  private mutating func movePreview(by step: Int) {
    switch preview.focus {
    case .triggers: preview.list.move(by: step, count: preview.rows.count)
    case .transcript: chooseLine(by: step)
    case .inspector: scrollInspector(by: step)
    case .message: break
    }
  }

  private mutating func pagePreview(by step: Int) {
    let layout = previewLayout
    switch preview.focus {
    case .triggers: preview.list.page(by: step, height: layout.triggers.height, count: preview.rows.count)
    case .transcript, .message: scrollTranscript(by: step * max(1, layout.transcript.height - 1))
    case .inspector: scrollInspector(by: step * max(1, (layout.inspector?.height ?? 1) - 1))
    }
  }

  private mutating func movePreview(toEnd: Bool) {
    switch preview.focus {
    case .triggers: toEnd ? preview.list.end(count: preview.rows.count) : preview.list.home()
    case .transcript: chooseLine(by: toEnd ? Int.max / 2 : Int.min / 2)
    case .inspector: scrollInspector(by: toEnd ? Int.max / 2 : Int.min / 2)
    case .message: break
    }
  }

  /// Chooses a line of the transcript, whose reason the inspector shows.
  mutating func chooseLine(by step: Int) {
    guard let last = preview.talk?.transcript.last?.id else { return }
    let here = preview.chosenLine ?? last
    preview.chosenLine = max(1, min(here + step, last))
    preview.inspectorScroll = ScrollState()
    revealChosenLine()
  }

  mutating func revealChosenLine() {
    let layout = previewLayout
    let rows = TranscriptRow.rows(of: preview.talk, width: layout.transcriptText)
    guard let line = preview.shownLine?.id, let first = rows.firstIndex(where: { $0.line == line }),
      let last = rows.lastIndex(where: { $0.line == line })
    else { return }
    if preview.chosenLine == nil {
      preview.transcriptScroll.followEnd()
    } else {
      preview.transcriptScroll.reveal(first..<last + 1, height: layout.transcript.height, count: rows.count)
    }
  }

  mutating func scrollTranscript(by rows: Int) {
    let layout = previewLayout
    let count = TranscriptRow.rows(of: preview.talk, width: layout.transcriptText).count
    preview.transcriptScroll.scroll(by: rows, height: layout.transcript.height, count: count, follows: true)
  }

  mutating func scrollInspector(by rows: Int) {
    guard let place = previewLayout.inspector else { return }
    let count = inspectorRows(width: place.width).count
    preview.inspectorScroll.scroll(by: rows, height: place.height, count: count)
  }

  mutating func scrollPreview(by rows: Int, at place: Point) -> [Effect] {
    let layout = previewLayout
    if layout.inspector?.contains(place) == true || layout.transcript.isEmpty {
      scrollInspector(by: rows)
    } else if layout.triggers.contains(place) {
      preview.list.move(by: rows.signum(), count: preview.rows.count)
    } else {
      scrollTranscript(by: rows)
    }
    return []
  }

  // MARK: Doing

  private mutating func activateInPreview(in world: World) -> [Effect] {
    switch preview.focus {
    case .triggers: return sendTrigger(in: world)
    case .transcript:
      if !preview.isInspecting { toggleInspector() }
      focusInspector()
    case .message, .inspector: break
    }
    return []
  }

  private mutating func editFromPreview(in world: World) -> [Effect] {
    guard let id = subject?.id else { return [] }
    tab = .manage
    guard editor?.id != id else { return [] }
    // What couldn't be saved when the editor was left is kept as a draft.
    let kept = autosave()
    editor = nil
    if !manage.visible.contains(id) {
      manage.filter.setText("")
      manage.refresh(with: workspace.actions)
    }
    manage.select(id)
    return kept + performInManage(.edit, in: world)
  }

  private func saveTranscript() -> [Effect] {
    guard let talk = preview.talk else { return [] }
    let text = TranscriptText(talk, customer: preview.customer, mode: preview.mode).text
    return [.workspace(.saveTranscript(text))]
  }
}

extension PreviewState {
  /// The line that the inspector explains: the chosen one, or the newest.
  var shownLine: Line? {
    guard let lines = talk?.transcript else { return nil }
    return chosenLine.flatMap { id in lines.first { $0.id == id } } ?? lines.last
  }
}
