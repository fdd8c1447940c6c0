import TriggerModel

/// A matcher that was fitted to the triggers of some actions, with what it was fitted to.
///
/// Fitting takes tens of milliseconds, so it happens away from the main thread, and an ``AgentDefinition`` takes a fit
/// only while it is one for its actions. Until then the words alone decide.
public struct TriggerFit: Sendable {
  public let subjects: [TriggerSubject]
  /// The workspace's, in which the agent speaks and its phrases are written.
  public let language: Language
  /// Nil when there is nothing to fit, or too much.
  let matcher: KernelTriggerMatcher?

  public init(to subjects: [TriggerSubject], language: Language) {
    var reader = PhraseReader(language: language.ofPhrases)
    self.init(to: subjects, language: language, reader: &reader) {}
  }

  init<Stop: Error>(
    to subjects: [TriggerSubject],
    language: Language,
    reader: inout PhraseReader,
    check: () throws(Stop) -> Void
  ) throws(Stop) {
    self.subjects = subjects
    self.language = language
    matcher = try KernelTriggerMatcher(subjects, reader: &reader, check: check)
  }

  /// Whether this is what these actions need; all but what they are matched by may have changed.
  public func isFit(of subjects: [TriggerSubject], in language: Language) -> Bool {
    self.language == language && self.subjects == subjects
  }

  /// What a message would do; nil when nothing was fitted.
  public func match(_ message: String) -> TriggerMatch? { matcher?.match(message) }

  /// What is wrong with the phrases; nil when nothing was fitted.
  public var health: TriggerHealth? { matcher.map { TriggerHealth($0, language: language) } }
}

/// Two fits are equal when they are of the same triggers: the same phrases give the same fit.
extension TriggerFit: Equatable {
  public static func == (a: TriggerFit, b: TriggerFit) -> Bool {
    a.language == b.language && a.subjects == b.subjects
  }
}

/// Makes one fit after the other, reading anew only the phrases that have changed.
public struct TriggerFitter: Sendable {
  private var reader: PhraseReader?

  public init() {}

  /// Fits the triggers, and stops soon after the task that it runs in is cancelled.
  public mutating func fit(_ subjects: [TriggerSubject], language: Language) throws(CancellationError) -> TriggerFit {
    var reader = reader ?? PhraseReader(language: language.ofPhrases)
    if reader.language != language.ofPhrases { reader = PhraseReader(language: language.ofPhrases) }
    defer { self.reader = reader }
    return try TriggerFit(to: subjects, language: language, reader: &reader) { () throws(CancellationError) in
      if Task.isCancelled { throw CancellationError() }
    }
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

  init(of phrases: PhraseLanguage) {
    switch phrases {
    case .english: self = .english
    case .french: self = .french
    }
  }
}
