import BellhopCore

/// The workspace as it was when it was last read: what the screens show.
public struct WorkspaceSnapshot: Equatable, Sendable {
  /// What the person calls this workspace: its file's name, or "Demo".
  public var name: String
  public var actions: [StoredAction]
  public var problems: [ActionID: [Problem]]
  public var secrets: [SecretBinding]
  public var customer: Customer
  /// Drafts that were being typed when Bellhop last ended, by their action.
  public var unsavedDrafts: [ActionID: UnsavedDraft]
  /// A sentence for each action that the workspace holds and that can't be read.
  public var unreadable: [String]
  /// Why nothing may be changed here; nil when it may.
  public var readOnlyReason: String?

  public init(
    name: String,
    actions: [StoredAction] = [],
    problems: [ActionID: [Problem]] = [:],
    secrets: [SecretBinding] = [],
    customer: Customer = Customer(),
    unsavedDrafts: [ActionID: UnsavedDraft] = [:],
    unreadable: [String] = [],
    readOnlyReason: String? = nil
  ) {
    self.name = name
    self.actions = actions
    self.problems = problems
    self.secrets = secrets
    self.customer = customer
    self.unsavedDrafts = unsavedDrafts
    self.unreadable = unreadable
    self.readOnlyReason = readOnlyReason
  }

  public func action(_ id: ActionID) -> StoredAction? { actions.first { $0.id == id } }

  public func problems(of id: ActionID) -> [Problem] { problems[id] ?? [] }

  /// What the problems of one action depend on.
  public func problemContext(for id: ActionID) -> ProblemContext {
    ProblemContext(others: actions.lazy.filter { $0.id != id }.map(\.action), secrets: secrets)
  }
}

/// Typing that was autosaved and never became a revision.
public struct UnsavedDraft: Equatable, Sendable {
  public var action: Action
  /// The revision that it started from; nil for an action that was never saved.
  public var basedOn: Int?

  public init(action: Action, basedOn: Int?) {
    self.action = action
    self.basedOn = basedOn
  }
}
