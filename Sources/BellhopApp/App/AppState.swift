import BellhopCore
import TerminalUI

/// Everything that the screen shows, as one value.
public struct AppState: Equatable, Sendable {
  public enum Tab: Hashable, Sendable, CaseIterable {
    case manage
    case preview
    case calls
  }

  public var size: Size
  /// Which characters borders and marks are drawn with.
  public var glyphs: Glyphs
  public var tab: Tab = .manage
  public var workspace: WorkspaceSnapshot
  public var manage = ManageState()
  /// The action that is being edited or read; it takes the place of the list.
  public var editor: EditorState?
  public var preview = PreviewState()
  public var calls = CallsState()
  /// What is known of how the triggers of all actions go together.
  public internal(set) var triggers = TriggerWatch()
  /// The list of what is wrong with the triggers; it takes the place of the list and of the editor.
  public internal(set) var health: HealthState?
  /// Dialogs, the last on top.
  public var dialogs: [Dialog] = []
  /// The help of a place, while it is open.
  public var help: HelpState?
  /// The list of commands, while it is open.
  public var palette: CommandPalette?
  public var toast: Toast?
  /// What was left out of what a dialog was answered with, to be told with what the workspace makes of it.
  var notices: [String] = []
  /// Whether actions that were typed and never saved have been offered since the start.
  var hasOfferedUnsaved = false

  public init(size: Size, glyphs: Glyphs = .unicode, workspace: WorkspaceSnapshot) {
    self.size = size
    self.glyphs = glyphs
    self.workspace = workspace
  }

  /// The contexts whose keys mean something now, the most particular first.
  public var contexts: [Context] {
    switch tab {
    case .manage:
      if health != nil { return [.health, .outsideText, .everywhere] }
      if let editor { return editor.contexts }
      return manage.isTypingFilter ? [.everywhere] : [.manage, .outsideText, .everywhere]
    case .preview: return preview.contexts
    case .calls: return calls.isTypingFilter ? [.everywhere] : [.calls, .outsideText, .everywhere]
    }
  }

  /// The smallest screen that Bellhop is drawn on.
  public static let minimumSize = Size(width: 60, height: 18)

  public var isTooSmall: Bool {
    size.width < Self.minimumSize.width || size.height < Self.minimumSize.height
  }
}
