import BellhopCore
import TerminalUI

extension AppState {
  /// Opens an action in place of the list. `isChanged` tells that it is typing which was never saved.
  mutating func openEditor(on action: Action, basedOn revision: Int?, isChanged: Bool = false) {
    let stored = workspace.action(action.id)
    editor = EditorState(
      action,
      saved: isChanged ? stored?.action : revision == nil ? nil : action,
      basedOn: revision,
      context: workspace.problemContext(for: action.id),
      customer: workspace.customer,
      lockedReason: lockedReason(for: action.id)
    )
    editor?.isPublished = stored?.isPublished ?? false
    tab = .manage
  }

  /// Why an action can't be changed; nil when it can.
  private func lockedReason(for id: ActionID) -> String? {
    if let reason = workspace.readOnlyReason { return reason }
    return workspace.action(id)?.isPublished == true ? "Published: unpublish it (u) to edit it." : nil
  }

  /// Lets an open editor see what has changed in the workspace around it.
  mutating func refreshEditor() {
    guard var open = editor else { return }
    let stored = workspace.action(open.id)
    open.context = workspace.problemContext(for: open.id)
    open.lockedReason = lockedReason(for: open.id)
    open.isPublished = stored?.isPublished ?? false
    // An action that nobody is changing here shows what others have made of it.
    if let stored, !open.isChanged {
      open.action = stored.action
      open.saved = stored.action
      open.basedOn = stored.revision
      open.moveFocus(to: open.focus)
    }
    open.understand()
    editor = open
  }

  // MARK: Keeping and saving

  /// Keeps what is typed, so that nothing is lost however Bellhop ends.
  func autosave() -> [Effect] {
    guard let editor, editor.isChanged, !editor.isLocked else { return [] }
    return [.workspace(.autosave(editor.action, basedOn: editor.basedOn))]
  }

  /// Makes the changes a revision and goes on with `then`; nil when there is nothing to save.
  func saveEditor(then: AfterSave) -> [Effect]? {
    guard let editor, editor.isChanged, !editor.isLocked else { return nil }
    return [.stopTimer(.autosave), .workspace(.save(editor.action, basedOn: editor.basedOn, then: then))]
  }

  mutating func editorSaved(_ stored: StoredAction, then: AfterSave) -> [Effect] {
    if var open = editor, open.id == stored.id {
      open.basedOn = stored.revision
      open.saved = stored.action
      editor = open
    }
    manage.select(stored.id)
    switch then {
    case .stay: return show(Toast(.success, "Saved as revision \(stored.revision)."))
    case .close: closeEditor()
    case .preview: showPreview(of: stored.id)
    case .reviewPublish:
      dialogs.append(.publishReview(stored, problems: workspace.problems(of: stored.id)))
    }
    return []
  }

  mutating func closeEditor() {
    if let id = editor?.id { manage.select(id) }
    editor = nil
  }
}
