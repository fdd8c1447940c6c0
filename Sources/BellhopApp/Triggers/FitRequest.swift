import BellhopCore

/// Triggers that are to be fitted, away from the main thread.
public struct FitRequest: Equatable, Sendable {
  public var subjects: [TriggerSubject]
  /// What is being typed; it takes the place of what was saved of it.
  public var draft: TriggerSubject?
  public var language: Language

  public init(_ subjects: [TriggerSubject], draft: TriggerSubject? = nil, language: Language) {
    self.subjects = subjects
    self.draft = draft
    self.language = language
  }

  /// What is fitted. A new action comes last, as it will in the workspace.
  var all: [TriggerSubject] {
    guard let draft else { return subjects }
    guard let place = subjects.firstIndex(where: { $0.action == draft.action }) else { return subjects + [draft] }
    var all = subjects
    all[place] = draft
    return all
  }
}

/// What came of comparing all triggers of a workspace with each other.
public struct TriggerStudy: Equatable, Sendable {
  public var request: FitRequest
  public var fit: TriggerFit
  /// Nil when there was nothing to compare, or too much.
  public var health: TriggerHealth?

  public init(_ request: FitRequest, fit: TriggerFit) {
    self.request = request
    self.fit = fit
    health = fit.health
  }
}
