import Languages

/// A customer's talk with the agent: what was said, what is being done, and what the agent says next.
///
/// It is a value. An event goes in by ``receive(_:)``; lines are added to the transcript, and what is to be done in the
/// world comes out as effects. It reads no clock, no network and no screen, so the same events always give the same talk.
public struct Conversation: Hashable, Sendable {
  public let id: String
  /// What was said, in order. Lines are only ever added.
  public private(set) var transcript: [Line] = []
  public internal(set) var state: ConversationState = .idle
  /// A question for yes or no that stands beside the state.
  public internal(set) var offer: Offer?
  /// The run that is going.
  public internal(set) var run: Run? {
    didSet { if let run { lastRun = run } }
  }
  /// The run that is going, or else the last one that ended.
  public private(set) var lastRun: Run?

  /// Runs that wait until the one that is going ends; the last of them is the next.
  public internal(set) var suspended: [Run] = []
  public let language: Language
  /// Words the answers, where there is one.
  var languageModel: LanguageModel?
  /// The answer that the model is wording. The state is still that of the call.
  public internal(set) var pendingAnswer: PendingAnswer?

  var definition: AgentDefinition
  var customer: Customer
  /// Messages in a row that no action fitted.
  var fallbacks = 0
  var callCount = 0
  var runCount = 0
  var lastFailure: CallFailure?
  /// The writes that were sent, the last one last.
  var done: [DoneWrite] = []
  /// The hosts that asked to be left alone for a while.
  public internal(set) var waits: [String: HostWait]
  /// The last run that was answered: what may be done again with another value.
  var answered: Run?
  /// What the customer's clock shows at the event at hand; nil where nobody said it.
  var now: LocalDateTime?
  /// What was read in the message at hand; it goes into the reason of each line that follows from it.
  var evidence = Evidence()

  /// - Parameters:
  ///   - languageModel: nil when the answers are written without one.
  ///   - waits: the hosts that asked to be left alone, as an earlier conversation knows them.
  public init(
    id: String,
    agent: AgentDefinition,
    customer: Customer,
    language: Language = .english,
    languageModel: LanguageModel? = nil,
    waits: [String: HostWait] = [:]
  ) {
    self.id = id
    self.waits = waits
    self.language = language
    self.languageModel = languageModel
    definition = agent
    self.customer = customer
  }

  /// What must be known to read a value in a message.
  var context: ReadingContext { ReadingContext(language: language, now: now) }

  /// How customers say what steers the talk.
  var words: CustomerWords { language.customerWords }

  /// Takes an event, and gives what is to be done because of it.
  ///
  /// - Parameter time: What the customer's clock shows. Without it "tomorrow" means nothing, and nothing is known to
  ///   have been done a moment ago.
  public mutating func receive(_ event: ConversationEvent, at time: LocalDateTime? = nil) -> [ConversationEffect] {
    evidence = Evidence()
    now = time ?? now
    defer { evidence = Evidence() }
    switch event {
    case .message(let text): return settleAnswer { $0.hear(text) }
    case .trigger(let id, let phrase): return settleAnswer { $0.hearTrigger(id, phrase: phrase) }
    case .callFinished(let id, let result): return finishCall(id, result)
    case .answerWorded(let id, let model, let result): return finishAnswer(id, model, result)
    case .callTakesLong(let id): return reportProgress(of: id)
    case .cancelCall where pendingAnswer != nil: return settleAnswer()
    case .cancelCall: return cancelCallForAdmin()
    case .languageModelChanged(let new):
      languageModel = new
      return []
    case .definitionChanged(let new): return change(to: new)
    case .customerChanged(let new): return change(to: new)
    }
  }

  // MARK: - The transcript

  mutating func hearLine(_ text: String) {
    append(.customer, text, nil)
  }

  mutating func say(
    _ saying: Saying,
    _ rule: Rule,
    input: Slot? = nil,
    call: CallID? = nil,
    detail: String? = nil
  ) {
    append(.agent, language.text(of: saying), reason(rule, input: input, call: call, detail: detail))
  }

  /// Writes a line for the admin, which the customer isn't told.
  mutating func note(_ saying: Saying, _ rule: Rule, call: CallID? = nil, detail: String? = nil) {
    append(.note, language.text(of: saying), reason(rule, input: nil, call: call, detail: detail))
  }

  private func reason(_ rule: Rule, input: Slot?, call: CallID?, detail: String?) -> Reason {
    Reason(
      rule,
      action: run?.action.id,
      input: input?.name,
      read: evidence.read,
      candidates: evidence.candidates,
      refused: evidence.refused,
      call: call,
      detail: detail
    )
  }

  private mutating func append(_ speaker: Line.Speaker, _ text: String, _ reason: Reason?) {
    transcript.append(Line(id: transcript.count + 1, speaker: speaker, text: text, reason: reason))
  }

  // MARK: - What changes around the talk

  private mutating func change(to new: AgentDefinition) -> [ConversationEffect] {
    // The same actions, found in another way, change nothing for a run.
    let isSame = new == definition
    definition = new
    guard !isSame else { return [] }
    for run in suspended + [run].compactMap({ $0 }) where new[run.action.id]?.revision != run.revision {
      note(.keptRevision(action: run.action.title, revision: run.revision), .keptRevision)
    }
    return []
  }

  private mutating func change(to new: Customer) -> [ConversationEffect] {
    customer = new
    if let run, run.customer != new { note(.keptCustomer(action: run.action.title), .customerChanged) }
    return []
  }
}

/// What was read in the message at hand, what it was compared with, and what was decided against.
struct Evidence: Hashable, Sendable {
  var read: [Reason.Reading] = []
  var candidates: [Reason.Candidate] = []
  var refused: [Reason.Refusal] = []
}
