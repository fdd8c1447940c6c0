import BellhopCore
import Languages

/// The workspace as it was when it was last read: what the screens show.
public struct WorkspaceSnapshot: Equatable, Sendable {
  /// What the person calls this workspace: its file's name, or "Demo".
  public var name: String
  public var actions: [StoredAction] { didSet { places = Self.places(of: actions) } }
  /// What has been found so far; an action that isn't here has no problems, or they aren't known yet.
  public var problems: [ActionID: [Problem]]
  public var secrets: [SecretBinding]
  public var customer: Customer
  /// The language that the agent speaks.
  public var language: Language
  /// The model that may word the answers.
  public var languageModel: LanguageModel
  /// Through which proxy calls go.
  public var proxy: ProxySetting
  /// For how many days the values of calls are kept.
  public var callValueDays: Int
  /// Drafts that were being typed when Bellhop last ended, by their action.
  public var unsavedDrafts: [ActionID: UnsavedDraft]
  /// A sentence for each action that the workspace holds and that can't be read.
  public var unreadable: [String]
  /// Why nothing may be changed here; nil when it may.
  public var readOnlyReason: String?
  /// Where each action stands in `actions`.
  private var places: [ActionID: Int]

  public init(
    name: String,
    actions: [StoredAction] = [],
    problems: [ActionID: [Problem]] = [:],
    secrets: [SecretBinding] = [],
    customer: Customer = Customer(),
    language: Language = .english,
    languageModel: LanguageModel = LanguageModel(),
    proxy: ProxySetting = .none,
    callValueDays: Int = 0,
    unsavedDrafts: [ActionID: UnsavedDraft] = [:],
    unreadable: [String] = [],
    readOnlyReason: String? = nil
  ) {
    self.name = name
    self.actions = actions
    places = Self.places(of: actions)
    self.problems = problems
    self.secrets = secrets
    self.customer = customer
    self.language = language
    self.languageModel = languageModel
    self.proxy = proxy
    self.callValueDays = callValueDays
    self.unsavedDrafts = unsavedDrafts
    self.unreadable = unreadable
    self.readOnlyReason = readOnlyReason
  }

  public func action(_ id: ActionID) -> StoredAction? { places[id].map { actions[$0] } }

  public func problems(of id: ActionID) -> [Problem] { problems[id] ?? [] }

  /// What the problems of one action depend on.
  public func problemContext(for id: ActionID) -> ProblemContext {
    ProblemContext(
      others: actions.lazy.filter { $0.id != id }.map(\.action),
      secrets: secrets,
      hasLanguageModel: languageModel.isReady(with: secrets)
    )
  }

  private static func places(of actions: [StoredAction]) -> [ActionID: Int] {
    Dictionary(actions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
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
