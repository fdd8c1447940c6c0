import Foundation
import Languages
import Testing

@testable import BellhopCore

/// Plays a talk and reports each line that didn't come out as written.
struct TalkRunner {
  let talk: Talk
  private let isFitted: Bool
  private var conversation: Conversation
  private var actions: [AnsweringAction]
  /// Lines of the agent that no step has looked at yet, and the one that was looked at last.
  private var waiting: [Line] = []
  private var last: Line?
  private var notes: [Line] = []
  private var effects: [ConversationEffect] = []
  /// The last call that a step has looked at.
  private var called: CallRequest?
  private var now: LocalDateTime?
  private(set) var problems: [String] = []

  /// - Parameter isFitted: Whether actions are found by what messages mean, as they are once the triggers were fitted,
  ///   or by their words alone, as until then.
  init(_ talk: Talk, isFitted: Bool = false) {
    self.talk = talk
    self.isFitted = isFitted
    actions = talk.actions
    conversation = Conversation(
      id: "talk",
      agent: AgentDefinition(talk.actions),
      customer: talk.customer,
      language: talk.language
    )
    if isFitted { _ = conversation.receive(.definitionChanged(definition(of: actions))) }
  }

  private mutating func receive(_ event: ConversationEvent) -> [ConversationEffect] {
    conversation.receive(event, at: now)
  }

  private func definition(of actions: [AnsweringAction]) -> AgentDefinition {
    guard isFitted else { return AgentDefinition(actions) }
    return AgentDefinition(
      actions,
      fit: TriggerFit(to: actions.map { TriggerSubject($0.action) }, language: talk.language)
    )
  }

  mutating func play() {
    for (line, step) in talk.steps {
      if step.happens {
        settle(line)
        happen(step, line)
      } else {
        check(step, line)
      }
    }
    settle(talk.steps.last?.line ?? 0)
  }

  private mutating func fail(_ line: Int, _ problem: String) { problems.append("\(talk.name):\(line): \(problem)") }

  /// What was said or done and isn't in the script is a failure too.
  private mutating func settle(_ line: Int) {
    for unseen in waiting { fail(line, "the agent also said “\(unseen.text)”") }
    for unseen in notes where unseen.reason?.rule != .calling { fail(line, "a note says “\(unseen.text)”") }
    for effect in effects { fail(line, "unexpected \(effect)") }
    waiting = []
    notes = []
    effects = []
    last = nil
  }

  private mutating func happen(_ step: Talk.Step, _ line: Int) {
    let before = conversation.transcript.count
    switch step {
    case .customer(let text): effects = receive(.message(text))
    case .trigger(let name):
      guard let action = actions.first(where: { $0.action.name == name })?.action else {
        return fail(line, "there is no action “\(name)”")
      }
      let phrase = action.triggers.first?.text ?? name
      effects = receive(.trigger(action.id, phrase: phrase))
    case .result(let number, let result):
      let id = CallID(conversation: "talk", number: number ?? conversation.lastRun?.calls.last?.number ?? 0)
      effects = receive(.callFinished(id, result))
    case .response(let number, let response):
      let id = CallID(conversation: "talk", number: number ?? conversation.lastRun?.calls.last?.number ?? 0)
      guard let action = conversation.lastRun?.action else { return fail(line, "nothing was called") }
      let exchange = Exchange(outcome: response.outcome(from: "api.example.com", now: Date(timeIntervalSince1970: 0)))
      effects = receive(.callFinished(id, CallResult(exchange, of: action)))
    case .takesLong:
      let id = conversation.lastRun?.calls.last ?? CallID(conversation: "talk", number: 0)
      effects = receive(.callTakesLong(id))
    case .cancelCall: effects = receive(.cancelCall)
    case .published(let name, let revision):
      for index in actions.indices where actions[index].action.name == name { actions[index].revision = revision }
      effects = receive(.definitionChanged(definition(of: actions)))
    case .removed(let name):
      actions.removeAll { $0.action.name == name }
      effects = receive(.definitionChanged(definition(of: actions)))
    case .becomes(let customer): effects = receive(.customerChanged(customer))
    case .clock(let time): now = time
    default: break
    }
    let new = conversation.transcript[before...]
    waiting = new.filter { $0.speaker == .agent }
    notes = new.filter { $0.speaker == .note }
  }

  private mutating func check(_ step: Talk.Step, _ line: Int) {
    switch step {
    case .agent(let text):
      guard !waiting.isEmpty else { return fail(line, "the agent should say \(text) and says nothing more") }
      let said = waiting.removeFirst()
      last = said
      if !text.fits(said.text) { fail(line, "the agent should say \(text) and says “\(said.text)”") }
    case .note(let text):
      guard let index = notes.firstIndex(where: { text.fits($0.text) }) else {
        return fail(line, "no note says \(text): \(notes.map(\.text))")
      }
      last = notes.remove(at: index)
    case .reason(let wanted):
      let reason = last?.reason
      let given = (reason?.rule.rawValue ?? "none") + (reason?.input.map { "(\($0))" } ?? "")
      if given != wanted { fail(line, "the reason should be \(wanted) and is \(given)") }
    case .because(let wanted):
      let read = (last?.reason?.read ?? []).map { "\($0.text) as \($0.meaning)" }
      if !read.contains(wanted) { fail(line, "“\(wanted)” should have been read, but: \(read)") }
    case .detail(let text):
      let detail = last?.reason?.detail ?? ""
      if !text.fits(detail) { fail(line, "the detail should be \(text) and is “\(detail)”") }
    case .state(let wanted):
      if conversation.state.name != wanted { fail(line, "should be \(wanted) and is \(conversation.state.name)") }
    case .waiting(let wanted):
      let waiting = conversation.suspended.reversed().map(\.action.name)
      if waiting != wanted { fail(line, "\(wanted) should wait, and \(waiting) does") }
    case .known(let input, let value):
      let known = conversation.run?.collected.first { $0.name == input }?.value
      if known != value { fail(line, "\(input) should be \(value) and is \(known ?? "unknown")") }
    case .unknown(let input):
      let known = conversation.run?.collected.first { $0.name == input }?.value
      if let known { fail(line, "\(input) should be unknown and is \(known)") }
    case .run(let number):
      guard let called else { return fail(line, "nothing was called") }
      if called.run.number != number { fail(line, "should be run \(number) and is \(called.run.number)") }
    case .repeats(let wanted):
      if called?.isRepeat != wanted { fail(line, "should \(wanted ? "" : "not ")repeat what may have been done") }
    case .call, .abandoned, .handedOff: checkEffect(step, line)
    case .customer, .trigger, .result, .response, .takesLong, .cancelCall, .published, .removed, .becomes, .clock: break
    }
  }

  private mutating func checkEffect(_ step: Talk.Step, _ line: Int) {
    guard !effects.isEmpty else { return fail(line, "nothing is done") }
    let effect = effects.removeFirst()
    switch (step, effect) {
    case (.call(let action, let values), .call(let request)):
      called = request
      let sent = Self.values(of: request)
      if request.action.name != action || sent != values.sorted() {
        fail(line, "should call \(action) with \(values.sorted()) and calls \(request.action.name) with \(sent)")
      }
    case (.abandoned(let number), .abandonCall(let id)):
      if id.number != number { fail(line, "should abandon call \(number) and abandons \(id.number)") }
    case (.handedOff(let texts), .handOff(let card)):
      for text in texts where !text.fits(card.text) { fail(line, "the card lacks \(text): \(card.text)") }
    default: fail(line, "unexpected \(effect)")
    }
  }

  /// The values that a call is made with: its inputs by name, then the facts that it sends.
  private static func values(of request: CallRequest) -> [String] {
    var values = request.action.inputs.map { "\($0.name) = \(request.values.inputs[$0.id] ?? "")" }
    for case .fact(let fact)? in request.action.endpoint.parameters.map(\.property) {
      values.append("\(fact.rawValue) = \(request.values.value(of: fact) ?? "")")
    }
    if request.revision != 1 { values.append("revision = \(request.revision)") }
    return values.sorted()
  }
}
