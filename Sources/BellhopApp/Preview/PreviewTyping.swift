import BellhopCore
import TerminalUI

/// What the mouse can press in Preview.
public enum PreviewTarget: Hashable, Sendable {
  /// Chooses a trigger phrase and sends it.
  case trigger(Int)
  case line(Int)
  case transcript
  case message
  case inspector
}

extension AppState {
  mutating func typeInPreview(_ key: Key) -> [Effect] {
    switch preview.focus {
    case .message: typeInMessage(key)
    case .inspector where key == .left: chooseLine(by: -1)
    case .inspector where key == .right: chooseLine(by: 1)
    case .transcript:
      // Who types on after choosing a line means the message.
      if preview.message.handle(key, width: previewLayout.message.width) { preview.focus = .message }
    case .triggers, .inspector: break
    }
    return []
  }

  private mutating func typeInMessage(_ key: Key) {
    switch key {
    case Key(.pageUp): scrollTranscript(by: -max(1, previewLayout.transcript.height - 1))
    case Key(.pageDown): scrollTranscript(by: max(1, previewLayout.transcript.height - 1))
    default:
      if preview.message.handle(key, width: previewLayout.message.width) { return }
      // At the first and the last row ↑ and ↓ have nowhere to go in the text.
      let recalled: String? =
        switch key {
        case .up: preview.history.previous(instead: preview.message.text)
        case .down: preview.history.next()
        default: nil
        }
      if let recalled { preview.message.setText(recalled) }
    }
  }

  /// Pastes into the message; nil when it hasn't the focus.
  mutating func pasteInPreview(_ text: String) -> [Effect]? {
    guard preview.focus == .message else { return nil }
    preview.message.paste(text)
    return []
  }

  mutating func pressInPreview(
    _ target: PreviewTarget,
    at place: Point,
    in rect: Rect,
    world: World
  ) -> [Effect] {
    switch target {
    case .trigger(let row):
      preview.focus = .triggers
      preview.list.select(row, count: preview.rows.count)
      return give(.activate, in: world)
    case .line(let id):
      // A press on the line that is chosen already explains it, so that a mouse alone is enough.
      if preview.focus == .transcript, preview.chosenLine == id, !preview.isInspecting { toggleInspector() }
      if preview.chosenLine != id { preview.inspectorScroll = ScrollState() }
      preview.chosenLine = id
      if !previewLayout.transcript.isEmpty { preview.focus = .transcript }
    case .transcript: preview.focus = .transcript
    case .inspector: focusInspector()
    case .message:
      preview.focus = .message
      preview.message.placeCursor(at: place, in: Rect(size: rect.size))
    }
    return []
  }
}
