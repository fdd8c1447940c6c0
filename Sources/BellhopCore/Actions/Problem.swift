/// Something about an action that the admin should mend, at the field where it stands.
public struct Problem: Hashable, Sendable {
  public enum Severity: Int, Hashable, Sendable, Comparable {
    case warning
    /// Keeps the action from being published.
    case error

    public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
  }

  public var field: Field
  public var severity: Severity
  /// One sentence that says what is wrong and what to do.
  public var sentence: String
  /// Whether it is none where a language model words the answers.
  public var needsLanguageModel: Bool

  public init(_ severity: Severity, at field: Field, _ sentence: String, needsLanguageModel: Bool = false) {
    self.field = field
    self.severity = severity
    self.sentence = sentence
    self.needsLanguageModel = needsLanguageModel
  }

  public static func error(_ field: Field, _ sentence: String) -> Problem { Problem(.error, at: field, sentence) }
  public static func warning(_ field: Field, _ sentence: String) -> Problem { Problem(.warning, at: field, sentence) }
}

/// What an action's problems depend on beside the action itself.
public struct ProblemContext: Hashable, Sendable {
  /// The other actions of the workspace, for triggers that two of them share.
  public var others: [Action]
  public var secrets: [SecretBinding]
  /// Whether a language model words the answers.
  public var hasLanguageModel: Bool

  public init(others: [Action] = [], secrets: [SecretBinding] = [], hasLanguageModel: Bool = false) {
    self.others = others
    self.secrets = secrets
    self.hasLanguageModel = hasLanguageModel
  }

  public func secret(_ name: SecretName) -> SecretBinding? { secrets.first { $0.name == name } }
}
