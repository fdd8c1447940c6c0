import BellhopCore
import TerminalUI

extension AppState {
  /// The action that commands on an action are about: the chosen, the edited or the previewed one.
  public var subject: StoredAction? {
    switch tab {
    case .manage: (editor?.id ?? manage.selectedID).flatMap(workspace.action)
    case .preview: preview.subjectID(in: workspace).flatMap(workspace.action)
    case .calls: nil
    }
  }

  func manageAvailability(of command: Command) -> Availability {
    switch command {
    case .filter: return workspace.actions.isEmpty ? .disabled("There are no actions yet: create one (n).") : .enabled
    case .create, .addSamples: return writing
    case .undoDelete:
      guard manage.lastDeleted != nil else { return .disabled("Nothing was deleted since Bellhop started.") }
      return writing
    case .edit, .preview, .duplicate, .delete, .publish, .unpublish:
      return actionAvailability(of: command)
    default: return .enabled
    }
  }

  /// Editing commands on one action: whether the workspace and the action's life cycle allow them.
  func actionAvailability(of command: Command) -> Availability {
    guard let subject else {
      return .disabled(
        manage.filter.isEmpty ? "There are no actions yet: create one (n)." : "No action matches the filter (Esc)."
      )
    }
    switch command {
    case .edit, .preview: return .enabled
    case .duplicate: return writing
    case .delete where subject.isPublished: return .disabled("Published: unpublish it first (u).")
    case .unpublish where !subject.isPublished: return .disabled("It isn't published.")
    case .publish where subject.isPublished: return .disabled("It is published already.")
    case .publish:
      let errors = workspace.problems(of: subject.id).filter { $0.severity == .error }.count
      guard writing.isEnabled else { return writing }
      return .publishing(errors: errors, next: ": edit it (e).")
    default: return writing
    }
  }

  /// Whether this workspace may be changed.
  var writing: Availability {
    workspace.readOnlyReason.map { .disabled($0) } ?? .enabled
  }

  mutating func performInManage(_ command: Command, in world: World) -> [Effect] {
    let count = manage.visible.count
    let height = max(1, size.height - 5)
    switch command {
    case .moveUp: manage.list.move(by: -1, count: count, height: height)
    case .moveDown: manage.list.move(by: 1, count: count, height: height)
    case .pageUp: manage.list.page(by: -1, height: height, count: count)
    case .pageDown: manage.list.page(by: 1, height: height, count: count)
    case .moveToTop: manage.list.home()
    case .moveToBottom: manage.list.end(count: count, height: height)
    case .filter: manage.isTypingFilter = true
    case .create: openEditor(on: .new(ActionID(world.newID())), basedOn: nil)
    case .addSamples: return [.workspace(.addSamples)]
    case .undoDelete: return manage.lastDeleted.map { [.workspace(.restore($0.id))] } ?? []
    case .back:
      if !manage.filter.isEmpty {
        manage.filter.setText("")
        manage.refresh(with: workspace.actions)
      }
    case .activate, .edit: return editSubject()
    case .duplicate: duplicateSubject(in: world)
    default: return performOnSubject(command)
    }
    return []
  }

  /// What is done to an action from wherever it is shown.
  mutating func performOnSubject(_ command: Command) -> [Effect] {
    guard let subject else { return [] }
    switch command {
    case .delete: dialogs.append(.delete(subject))
    case .preview: showPreview(of: subject.id)
    case .publish: dialogs.append(.publishReview(subject, problems: workspace.problems(of: subject.id)))
    case .unpublish: dialogs.append(.unpublish(subject))
    default: break
    }
    return []
  }

  /// Opens the chosen action. Typing that was never saved is offered first.
  mutating func editSubject() -> [Effect] {
    guard let subject else { return [] }
    if let draft = workspace.unsavedDrafts[subject.id], !subject.isPublished {
      dialogs.append(.recoverDraft(draft))
    } else {
      openEditor(on: subject.action, basedOn: subject.revision)
    }
    return []
  }

  private mutating func duplicateSubject(in world: World) {
    guard let subject else { return }
    var copy = subject.action
    copy.id = ActionID(world.newID())
    copy.name = subject.action.name.isEmpty ? "" : "Copy of \(subject.action.name)"
    openEditor(on: copy, basedOn: nil)
  }

  mutating func handleInFilter(_ key: Key) {
    switch key {
    case .escape:
      manage.filter.setText("")
      manage.isTypingFilter = false
    case .enter, .down, .tab: manage.isTypingFilter = false
    default: guard manage.filter.handle(key) else { return }
    }
    manage.refresh(with: workspace.actions)
  }
}
