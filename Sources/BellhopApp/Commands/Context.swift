/// A kind of place that has the focus, and with it the keys that mean something there. Keys that print never stand for
/// a command where text is typed.
public enum Context: String, CaseIterable, Hashable, Sendable {
  case everywhere
  /// Every place in which letters are not text.
  case outsideText
  case manage
  case editor
  /// A row of the editor that isn't being typed into: buttons and choices.
  case editorRow
  /// The list of what is wrong with the triggers.
  case health
  case preview
  case previewMessage
  /// The lines of the conversation: who types there means the message.
  case previewTranscript
  case calls

  public var title: String {
    switch self {
    case .everywhere: "Everywhere"
    case .outsideText: "Outside text"
    case .manage: "Manage"
    case .editor: "Editor"
    case .editorRow: "Editor, on a row"
    case .health: "Trigger health"
    case .preview: "Preview, on the triggers and in the inspector"
    case .previewMessage: "Preview, in the message"
    case .previewTranscript: "Preview, on a line of the conversation"
    case .calls: "Calls"
    }
  }

  /// Whether letters are typed here, so that none may be bound.
  public var isText: Bool {
    switch self {
    case .everywhere, .editor, .previewMessage, .previewTranscript: true
    case .outsideText, .manage, .editorRow, .health, .preview, .calls: false
    }
  }
}
