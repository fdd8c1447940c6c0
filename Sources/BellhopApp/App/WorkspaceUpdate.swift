import BellhopCore
import TerminalUI

extension AppState {
  /// Takes in what the workspace answered.
  mutating func learn(_ news: WorkspaceNews, in world: World) -> [Effect] {
    let language = workspace.language
    let effects = takeIn(news)
    if workspace.language != language { editor?.change(to: workspace.language) }
    // Here or in another program: the customer of a conversation isn't spoken to in two languages.
    return effects + (workspace.language == language ? [] : changeLanguageOfPreview())
  }

  private mutating func takeIn(_ news: WorkspaceNews) -> [Effect] {
    switch news {
    case .loaded(let snapshot):
      let isNew = snapshot.unreadable != workspace.unreadable
      let wasLocked = editor?.isLocked ?? true
      show(snapshot)
      offerUnsavedAction()
      let lock = tellLock(wasLocked: wasLocked)
      if !lock.isEmpty { return lock }
      guard isNew, let sentence = snapshot.unreadable.first else { return [] }
      return show(Toast(.failure, sentence))
    case .saved(let stored, let then): return editorSaved(stored, then: then)
    case .stale(let theirs):
      let kept = saveFailed()
      guard let editor, editor.id == theirs.id else {
        let title = theirs.action.shortTitle
        return kept
          + show(Toast(.warning, "“\(title)” was saved elsewhere as revision \(theirs.revision): look at it again."))
      }
      dialogs.append(.stale(mine: editor.action, theirs: theirs))
      return kept
    case .secretKept(let name, let snapshot):
      show(snapshot)
      if let field = editor?.secretField {
        editor?.secretField = nil
        let effects = edit { $0.useSecret(name, for: field) }
        return effects + show(Toast(.success, withNotices("The secret “\(name)” is kept.")))
      }
      return show(Toast(.success, withNotices("The secret “\(name)” is kept.")))
    case .done(let sentence, let snapshot):
      show(snapshot)
      return show(Toast(.success, withNotices(sentence)))
    case .deleted(let id, let name, let snapshot):
      manage.lastDeleted = ManageState.Deleted(id: id, name: name)
      if editor?.id == id { editor = nil }
      show(snapshot)
      return show(Toast(.success, "“\(name)” is deleted. z brings it back."))
    case .transcriptSaved(let path): return show(Toast(.success, "The conversation is saved to \(path)"))
    case .calls(let listing): return take(listing)
    case .unsureCalls(let all, let untold): return tellUnsure(all: all, untold: untold)
    case .callsChanged(let sentence):
      return show(Toast(.success, sentence)) + (shownCalls.map { [.workspace(.readCalls($0))] } ?? [])
    case .refused(let sentence):
      notices = []
      return saveFailed() + show(Toast(.warning, sentence))
    }
  }

  /// A sentence and what was left out of what it tells of.
  private mutating func withNotices(_ sentence: String) -> String {
    defer { notices = [] }
    return ([sentence] + notices).joined(separator: " ")
  }

  /// Offers, once, an action that was typed before Bellhop ended and never became a revision: no list shows it.
  private mutating func offerUnsavedAction() {
    guard !hasOfferedUnsaved, workspace.readOnlyReason == nil else { return }
    hasOfferedUnsaved = true
    let unsaved = workspace.unsavedDrafts.values.filter { workspace.action($0.action.id) == nil }
    for draft in unsaved.sorted(by: { $0.action.id.rawValue > $1.action.id.rawValue }) {
      dialogs.append(.recoverDraft(draft))
    }
  }

  /// Shows the workspace as it is now.
  mutating func show(_ snapshot: WorkspaceSnapshot) {
    workspace = snapshot
    manage.refresh(with: snapshot.actions)
    triggers.refresh(with: snapshot)
    if let deleted = manage.lastDeleted, snapshot.action(deleted.id) != nil { manage.lastDeleted = nil }
    refreshEditor()
    preview.refresh(with: snapshot)
  }
}
