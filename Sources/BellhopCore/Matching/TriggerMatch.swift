/// Finds the action that a customer's message calls for.
public protocol TriggerMatching: Sendable {
  func match(_ message: String) -> TriggerMatch
}

/// Which actions a message may call for, how surely, and because of which words.
public struct TriggerMatch: Hashable, Sendable, Codable {
  public struct Candidate: Hashable, Sendable, Codable {
    public var actionID: ActionID
    /// From 0 (nothing in common) to 1 (the message is the phrase).
    public var score: Double
    /// The trigger phrase that came nearest, as the admin wrote it, or the action's name; empty when only the
    /// description spoke for it.
    public var phrase: String
    /// The message's words that decided, as the customer wrote them.
    public var words: [String]

    public init(actionID: ActionID, score: Double, phrase: String, words: [String]) {
      self.actionID = actionID
      self.score = score
      self.phrase = phrase
      self.words = words
    }
  }

  /// A word that was read as another one.
  public struct Repair: Hashable, Sendable, Codable {
    /// As the customer wrote it.
    public var written: String
    /// Where it stands in the message, in UTF-8 offsets.
    public var span: Range<Int>
    public var read: String

    public init(written: String, span: Range<Int>, read: String) {
      self.written = written
      self.span = span
      self.read = read
    }
  }

  public enum Zone: String, Hashable, Sendable, Codable {
    /// The first candidate wins.
    case accept
    /// "Did you mean …": the customer chooses among `options`.
    case clarify
    /// No action fits.
    case reject
  }

  /// Best first, at most one for an action, those with nothing in common left out.
  public var candidates: [Candidate]
  public var zone: Zone
  /// What to offer, best first, when the zone is `clarify`; otherwise empty.
  public var options: [Candidate]
  /// The misspelt words that counted for the first candidate.
  public var repairs: [Repair]

  public init(
    candidates: [Candidate] = [],
    zone: Zone = .reject,
    options: [Candidate] = [],
    repairs: [Repair] = []
  ) {
    self.candidates = candidates
    self.zone = zone
    self.options = options
    self.repairs = repairs
  }

  /// The action that wins, when one does.
  public var accepted: Candidate? { zone == .accept ? candidates.first : nil }
}
