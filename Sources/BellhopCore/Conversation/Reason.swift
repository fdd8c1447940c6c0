/// Why the agent said a line: the rule that it followed, what it read in the message, and what it decided against.
public struct Reason: Hashable, Sendable {
  public var rule: Rule
  /// The action that the line is about.
  public var action: ActionID?
  /// The name of the input that the line is about.
  public var input: String?
  /// What was read in the customer's message.
  public var read: [Reading]
  /// The actions that the message was compared with, best first.
  public var candidates: [Candidate]
  /// What the message could also have meant, and why it wasn't taken so.
  public var refused: [Refusal]
  /// The call that the line is about.
  public var call: CallID?
  /// The exact cause, for the admin: what the customer is never shown.
  public var detail: String?

  public init(
    _ rule: Rule,
    action: ActionID? = nil,
    input: String? = nil,
    read: [Reading] = [],
    candidates: [Candidate] = [],
    refused: [Refusal] = [],
    call: CallID? = nil,
    detail: String? = nil
  ) {
    self.rule = rule
    self.action = action
    self.input = input
    self.read = read
    self.candidates = candidates
    self.refused = refused
    self.call = call
    self.detail = detail
  }

  /// A part of the customer's message and what it was taken for.
  public struct Reading: Hashable, Sendable {
    public var text: String
    /// Where it stands in the message that it was read in, in UTF-8 offsets.
    public var span: Range<Int>
    /// The name of the input, or the words "yes", "no", "cancel" and so on.
    public var meaning: String
    public var why: String
  }

  /// An action and how well the message fits it.
  public struct Candidate: Hashable, Sendable {
    public var action: ActionID
    public var score: Double
    public var phrase: String
    /// The words that decided.
    public var words: [String]
  }

  /// A meaning that was considered and not taken.
  public struct Refusal: Hashable, Sendable {
    public var meaning: String
    public var why: String
  }
}
