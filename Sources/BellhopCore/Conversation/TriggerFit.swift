import TriggerModel

/// A matcher that was fitted to the triggers of some actions, with what it was fitted to.
///
/// Fitting takes tens of milliseconds, so it happens away from the main thread, and an ``AgentDefinition`` takes a fit
/// only while it is one for its actions. Until then the words alone decide.
public struct TriggerFit: Sendable {
  /// What matching an action depends on: a change of anything else needs no new fit.
  public struct Subject: Hashable, Sendable {
    public var action: ActionID
    public var triggers: [TriggerPhrase]
    public var isWrite: Bool
  }

  public let subjects: [Subject]
  public let language: Language
  /// Nil when there is nothing to fit, or too much.
  let matcher: KernelTriggerMatcher?

  /// - Parameter language: The workspace's, in which the agent speaks and its phrases are written.
  public init(to actions: [AnsweringAction], language: Language) {
    subjects = Self.subjects(of: actions)
    self.language = language
    matcher = KernelTriggerMatcher(actions: actions.map(\.action), language: language.ofPhrases)
  }

  /// Whether this is what these actions need; their revisions may be others as long as their triggers are the same.
  public func isFit(of actions: [AnsweringAction], in language: Language) -> Bool {
    self.language == language && subjects == Self.subjects(of: actions)
  }

  public static func subjects(of actions: [AnsweringAction]) -> [Subject] {
    actions.map {
      Subject(action: $0.id, triggers: $0.action.triggers, isWrite: $0.action.endpoint.method.isWrite)
    }
  }

  /// What is wrong with the phrases; nil when nothing was fitted.
  public var health: TriggerHealth? { matcher.map(TriggerHealth.init) }
}

/// Two fits are equal when they are of the same triggers: the same phrases give the same fit.
extension TriggerFit: Equatable {
  public static func == (a: TriggerFit, b: TriggerFit) -> Bool {
    a.language == b.language && a.subjects == b.subjects
  }
}

extension Language {
  /// How trigger phrases of this language are read.
  var ofPhrases: PhraseLanguage {
    switch self {
    case .english: .english
    case .french: .french
    }
  }
}
