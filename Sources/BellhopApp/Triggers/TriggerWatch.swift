import BellhopCore

/// What is known of the workspace's triggers, with the action that is being typed.
public struct TriggerWatch: Equatable, Sendable {
  private(set) var subjects: [TriggerSubject] = []
  /// The newest study, which may be one of triggers that have changed since.
  public internal(set) var study: TriggerStudy?

  mutating func refresh(with workspace: WorkspaceSnapshot) {
    let subjects = workspace.actions.map { TriggerSubject($0.action) }
    // Where nothing has changed the old array stays, which is told to be the same without looking at its elements.
    if subjects != self.subjects { self.subjects = subjects }
  }
}

extension AppState {
  /// What is to be studied for the screen that is shown; nil when nobody looks, or when it has been studied.
  public var wantedStudy: FitRequest? {
    guard editor != nil || health != nil else { return nil }
    let request = studyRequest
    return triggers.study?.request == request ? nil : request
  }

  private var studyRequest: FitRequest {
    var draft = editor.map { TriggerSubject($0.action) }
    if let id = draft?.action, let stored = workspace.action(id), TriggerSubject(stored.action) == draft { draft = nil }
    return FitRequest(triggers.subjects, draft: draft, language: workspace.language)
  }

  mutating func take(_ study: TriggerStudy) -> [Effect] {
    triggers.study = study
    keepHealthChoice()
    guard editor != nil else { return [] }
    // Notes come and go with it: the focus stays in view.
    let workspace = self
    return edit { $0.triggers.study(study, of: $0.action, title: workspace.title, actions: workspace.action) }
  }

  /// What an action is called, as it is typed or as it was saved.
  func title(of id: ActionID) -> String { action(id)?.title ?? "an action" }

  func action(_ id: ActionID) -> Action? {
    editor?.id == id ? editor?.action : workspace.action(id)?.action
  }
}
