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
    /// The trigger phrase that came nearest, as the admin wrote it; empty when only the description spoke for it.
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

  public init(candidates: [Candidate] = [], zone: Zone = .reject, options: [Candidate] = []) {
    self.candidates = candidates
    self.zone = zone
    self.options = options
  }

  /// The action that wins, when one does.
  public var accepted: Candidate? { zone == .accept ? candidates.first : nil }
}
