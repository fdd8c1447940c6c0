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
      language: workspace.language,
      lockedReason: lockedReason(for: action.id)
    )
    editor?.isPublished = stored?.isPublished ?? false
    if let study = triggers.study {
      let workspace = self
      editor?.triggers.study(study, of: action, title: workspace.title, actions: workspace.action)
    }
    health = nil
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

  /// Tells when somebody else published the action that is being typed into.
  mutating func tellLock(wasLocked: Bool) -> [Effect] {
    guard let open = editor, !wasLocked, open.isLocked, open.isChanged else { return [] }
    let title = open.action.shortTitle
    return show(Toast(.warning, "“\(title)” was published elsewhere. Unpublish it (u) to save what you typed."))
  }

  // MARK: Keeping and saving

  /// Keeps what is typed, so that nothing is lost however Bellhop ends. What was typed back is forgotten again.
  mutating func autosave() -> [Effect] {
    guard var open = editor, !open.isLocked else { return [] }
    open.isKeepPending = false
    defer { editor = open }
    if open.isChanged {
      open.hasKept = true
      return [.workspace(.autosave(open.action, basedOn: open.basedOn))]
    }
    guard open.hasKept else { return [] }
    open.hasKept = false
    return [.workspace(.dropDraft(open.id))]
  }

  /// Makes the changes a revision and goes on with `then`; nil when there is nothing to save.
  ///
  /// One save runs at a time: a second one would start from a revision that the first is about to replace.
  mutating func saveEditor(then: AfterSave) -> [Effect]? {
    editor?.settleInput()
    guard let open = editor, open.isChanged, !open.isLocked else { return nil }
    let isSaving = open.saving != nil
    editor?.saving = then
    return isSaving ? [] : [.workspace(.save(open.action, basedOn: open.basedOn, then: then))]
  }

  mutating func editorSaved(_ stored: StoredAction, then: AfterSave) -> [Effect] {
    var then = then
    var notice: String?
    if var open = editor, open.id == stored.id {
      notice = open.takeNotice()
      then = open.saving ?? then
      open.saving = nil
      open.basedOn = stored.revision
      open.saved = stored.action
      open.hasKept = false
      editor = open
      // What was typed while the save was under way is saved too before the editor is left.
      if then != .stay, let effects = saveEditor(then: then) { return effects }
    }
    manage.select(stored.id)
    let saved = Toast(
      .success,
      ["Saved as revision \(stored.revision).", notice].compactMap { $0 }.joined(separator: " ")
    )
    switch then {
    case .stay: break
    case .close: closeEditor()
    case .preview: showPreview(of: stored.id)
    case .open(let id, let phrase):
      return open(id, at: phrase) + show(saved)
    case .reviewPublish:
      dialogs.append(.publishReview(stored, problems: workspace.problems(of: stored.id)))
    }
    return then == .reviewPublish && notice == nil ? [] : show(saved)
  }

  /// What was to be saved is still only typed: it stays in the editor, and is kept.
  mutating func saveFailed() -> [Effect] {
    guard editor?.saving != nil else { return [] }
    editor?.saving = nil
    return autosave()
  }

  mutating func closeEditor() {
    if let id = editor?.id { manage.select(id) }
    editor = nil
  }
}
