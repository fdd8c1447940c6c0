import BellhopCore
import TerminalUI

extension AppState {
  /// Whether a command can be given where the focus is, and if not, why.
  public func availability(of command: Command) -> Availability {
    if command == .settings { return writing }
    if command == .triggerHealth { return healthAvailability }
    switch tab {
    case .manage:
      if health != nil { return availabilityInHealth(of: command) }
      if let editor { return editorAvailability(of: command, in: editor) }
      return manageAvailability(of: command)
    case .preview: return previewAvailability(of: command)
    case .calls: return callsAvailability(of: command)
    }
  }

  /// Does what a command asks, or says why it can't be done.
  mutating func give(_ command: Command, in world: World) -> [Effect] {
    if let reason = availability(of: command).reason {
      // Asked to publish, the form shows everything that is in the way and goes to the first of it.
      let effects = command == .publish && tab == .manage ? edit { $0.showFirstError() } : []
      return effects + show(Toast(.warning, reason))
    }
    switch command {
    case .switchTab: return showTab(tab.next, in: world)
    case .showManage: return showTab(.manage, in: world)
    case .showPreview: return showTab(.preview, in: world)
    case .showCalls: return showTab(.calls, in: world)
    case .help:
      help = HelpState(contexts: contexts)
      return []
    case .palette:
      palette = CommandPalette(contexts: contexts)
      return []
    case .triggerHealth:
      openHealth()
      return []
    case .settings:
      dialogs.append(.settings(of: workspace))
      return []
    case .repaint: return [.repaint]
    case .suspend: return [.suspend]
    case .cancelOrQuit: return cancelOrQuit(in: world)
    case .quit: return quit(in: world)
    default: break
    }
    switch tab {
    case .manage where health != nil: return performInHealth(command, in: world)
    case .manage where editor != nil: return performInEditor(command, in: world)
    case .manage: return performInManage(command, in: world)
    case .preview: return performInPreview(command, in: world)
    case .calls: return performInCalls(command)
    }
  }

  /// Goes to a tab. What is being edited becomes a revision first, so that Preview runs what the editor shows.
  private mutating func showTab(_ tab: Tab, in world: World) -> [Effect] {
    guard tab != self.tab else { return [] }
    health = nil
    if self.tab == .manage, tab == .preview, let effects = saveEditor(then: .preview) { return effects }
    // Calls shows nothing of what is typed; it is kept as typing all the same.
    let kept = self.tab == .manage ? autosave() : []
    self.tab = tab
    switch tab {
    case .manage: return kept
    case .preview:
      preview.enter(workspace)
      return kept
    case .calls: return kept + enterCalls()
    }
  }

  /// Shows an action in Preview, with its first trigger chosen.
  mutating func showPreview(of id: ActionID) {
    tab = .preview
    preview.enter(workspace)
    preview.choose(id, in: workspace)
  }

  private mutating func cancelOrQuit(in world: World) -> [Effect] {
    if let effects = cancelCall(in: world) { return effects }
    return quit(in: world)
  }

  /// Leaves. What was typed is kept by an autosave, so only a running call is worth a question.
  private mutating func quit(in world: World) -> [Effect] {
    if case .quit? = dialogs.last?.purpose { return leave() }
    guard !preview.isCalling else {
      dialogs.append(.quit())
      return []
    }
    return leave()
  }

  mutating func leave() -> [Effect] {
    autosave() + [.quit]
  }
}

extension AppState.Tab {
  /// The one that follows it, round and round.
  fileprivate var next: AppState.Tab {
    switch self {
    case .manage: .preview
    case .preview: .calls
    case .calls: .manage
    }
  }
}
