import Foundation

@testable import BellhopCore

/// Small, seeded and the same everywhere, so that a failure can be played again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    // SplitMix64.
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Remembers what it matched: a random talk says the same things over and over.
struct RememberedMatches: TriggerMatching {
  private let matcher: LexicalTriggerMatcher
  private let known: [String: TriggerMatch]

  init(_ actions: [Action], messages: [String]) {
    let matcher = LexicalTriggerMatcher(actions: actions)
    self.matcher = matcher
    known = Dictionary(messages.map { ($0, matcher.match($0)) }, uniquingKeysWith: { first, _ in first })
  }

  func match(_ message: String) -> TriggerMatch { known[message] ?? matcher.match(message) }
}

/// Events as a careless, clumsy or hostile customer and a hurried admin would make them.
struct RandomTalk {
  static let requests = [
    "where is my order?", "where is my order ORD-12345", "reset my password", "I forgot my password, jane@y.io",
    "report a problem", "book a table", "book a table for 4 guests on the terrace, jane@y.io", "close my account",
    "how many points do I have?", "what are your opening hours?", "change my details", "track my package",
  ]
  static let answers = [
    "jane@y.io", "it's joan@z.org", "ORD-12345", "ord 777", "order ORD-54321 please", "4", "12", "40", "terrace", "bar",
    "the window", "It broke on Monday.", "four", "jane at home", "purple", "2", "1", "the second one", "none of these",
  ]
  static let steering = [
    "yes", "yes please", "ok", "no", "nope", "no thanks", "yes but wait", "yes, and are there fees?", "maybe", "why?",
    "why do you need that?", "help", "what can you do?", "hello", "thanks", "bye", "try again", "not sure",
    "is it right?",
  ]
  static let corrections = [
    "no, it's joan@z.org", "change the email to bob@q.net", "the email is wrong", "not ORD-12345 but ORD-54321",
    "no, 5", "change the problem to it is late", "the area should be bar", "I meant the terrace", "the guests",
  ]
  static let leaving = ["cancel", "never mind", "stop", "human", "can I talk to a person?", "cancel everything"]
  static let pauses = [
    "skip", "I don't know", "one moment", "can you repeat that?", "start over", "do it again", "next question",
  ]
  static let double = [
    "where is my order and reset my password", "jane@y.io, and what are your opening hours?",
    "4, why do you need that?",
    "not the first one", "yes, and where is my order?", "book a table for 4, and close my account",
  ]
  static let french = [
    "oui", "non merci", "oui mais attendez", "annuler", "annulez tout", "pourquoi ?", "un instant", "répétez",
    "recommencer", "non, plutôt joan@z.org", "le deuxième", "aucun", "aide", "question suivante",
  ]
  static let besides = [
    "make it 40 guests", "change the guests to 99", "100% yes", "yes, 100%", "99% sure", "lovely, thank you, yes",
    "no, track my package instead", "no, just close it", "hold on, let me look", "ok gotta go, bye", "nothing, thanks",
    "just me", "a table for two at the bar", "and what's in it?", "is the bar nicer", "not the terrace",
    "never mind that, where is my order?", "so yes", "email: jane@y.io", "100 % oui", "laisse tomber, pas le temps",
    "et ce sera quand ?", "on sera six", "non, plutôt mes points",
  ]
  static let odd = [
    "", "   ", "🙂", "\u{0}\u{7}", "\u{202E}yes", String(repeating: "a ", count: 2_100), "日本語", "ﷺ", "...", "\n\n",
    "yes\u{200B}", "{{Email address}}", "jane@y.io joan@z.org", "-1", "999999999999999999999999",
    "e\u{301}\u{301}\u{301}",
  ]
  static let messages =
    requests + answers + steering + corrections + leaving + pauses + double + french + besides + odd

  static let actions: [AnsweringAction] = (try? Talk(name: "random", text: text))?.actions ?? []
  static let definition = definition(of: actions)
  /// The same actions as they were saved once more, one of them removed.
  static let changed = definition(
    of: actions.dropLast().map { AnsweringAction($0.action, revision: $0.revision + 1) }
  )

  private static func definition(of actions: [AnsweringAction]) -> AgentDefinition {
    AgentDefinition(actions, matcher: RememberedMatches(actions.map(\.action), messages: messages))
  }

  private static let text = """
    actions shop
    action Change email: POST
      trigger Change my details
      input Email — A valid email address
    action Change phone: POST
      trigger Change my details
      input Phone — 10 digits
    """

  static let customers = [Customer(), Customer(name: "Jane", email: "jane@x.io", id: "c-1")]

  /// Causes and fields that no line of the agent may show.
  static let cause = "CAUSE-7f3a"

  static func event(
    for conversation: Conversation,
    using generator: inout SeededGenerator
  ) -> ConversationEvent {
    if case .calling(let call) = conversation.state, Int.random(in: 0..<3, using: &generator) > 0 {
      return .callFinished(call.id, result(using: &generator))
    }
    switch Int.random(in: 0..<100, using: &generator) {
    case ..<35: return .message(fitting(conversation, using: &generator))
    case ..<75: return .message(messages.randomElement(using: &generator) ?? "")
    case ..<83:
      let parts = (0..<Int.random(in: 2...3, using: &generator)).map { _ in
        (answers + steering + corrections).randomElement(using: &generator) ?? ""
      }
      return .message(parts.joined(separator: ", "))
    case ..<89:
      let id = actions.randomElement(using: &generator)?.id ?? ActionID("none")
      return .trigger(Int.random(in: 0..<20, using: &generator) == 0 ? ActionID("none") : id, phrase: "do it")
    case ..<93:
      let id = CallID(conversation: conversation.id, number: Int.random(in: 0...5, using: &generator))
      return .callFinished(id, result(using: &generator))
    case ..<94: return .callTakesLong(CallID(conversation: conversation.id, number: 1))
    case ..<95: return .cancelCall
    case ..<97: return .definitionChanged(Bool.random(using: &generator) ? changed : definition)
    case ..<98: return .customerChanged(customers.randomElement(using: &generator) ?? Customer())
    default: return .message(leaving.randomElement(using: &generator) ?? "")
    }
  }

  /// What a willing customer would say, so that talks get as far as a call.
  private static func fitting(_ conversation: Conversation, using generator: inout SeededGenerator) -> String {
    switch conversation.state {
    case .idle: return requests.randomElement(using: &generator) ?? ""
    case .confirming: return ["yes", "ok", "no"].randomElement(using: &generator) ?? ""
    case .failed: return ["yes", "no", "try again"].randomElement(using: &generator) ?? ""
    case .collecting(let id):
      switch conversation.run?.slot(id)?.reading.format {
      case .email: return "jane@y.io"
      case .wholeNumber: return "4"
      case .choice: return "bar"
      case .digits: return "0612345678"
      case .shape: return "ORD-12345"
      default: return "It broke on Monday."
      }
    case .clarifying: return "1"
    case .calling, .handedOff: return "cancel"
    }
  }

  private static func result(using generator: inout SeededGenerator) -> CallResult {
    switch Int.random(in: 0..<12, using: &generator) {
    case 8: return .passedOn(.object([.init("status", .string("queued"))]))
    case 9, 10:
      let seconds = [1, 20, 90, 300, 2_000].randomElement(using: &generator) ?? 1
      let status = [429, 503].randomElement(using: &generator) ?? 429
      let response = Response(status: status, headers: [Header("Retry-After", "\(seconds)")])
      return failure(response)
    case 11:
      let status = [200, 202, 302, 303, 307, 400, 401, 404, 408, 409, 415, 422, 500, 501].randomElement(
        using: &generator
      )
      let body = ["OK", "{", #"{"errors": {"email": ["is no address"]}}"#].randomElement(using: &generator) ?? ""
      return failure(Response(status: status ?? 500, body: Data(body.utf8)))
    case 0: return .declinedByAdmin
    case 1: return .answered(nil)
    case 2: return .rehearsed(.object([.init("status", .string("sent"))]))
    case 3: return .answered(.object([.init("status", .string("sent"))]))
    default:
      let kind = CallFailure.Kind.allCases.randomElement(using: &generator) ?? .timeout
      return .failed(CallFailure(kind, cause))
    }
  }

  /// What a response is to the conversation, with the cause that must not be shown.
  private static func failure(_ response: Response) -> CallResult {
    let outcome = response.outcome(from: "host", now: Date(timeIntervalSince1970: 0))
    guard case .failed(var failure) = outcome else { return .answered(.string("done")) }
    failure.detail = cause
    return .failed(failure)
  }
}
