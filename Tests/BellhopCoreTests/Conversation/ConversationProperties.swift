import Foundation
import Languages
import Testing

@testable import BellhopCore

/// What holds in every talk, whatever is said. `BELLHOP_TALKS` asks for more talks, `BELLHOP_SEED` for one of them again.
@Suite("In every talk")
struct ConversationProperties {
  private static let shards = 4

  private static let talks: Int = {
    ProcessInfo.processInfo.environment["BELLHOP_TALKS"].flatMap { Int($0) } ?? 20_000
  }()

  @Test("the rules of the conversation hold", arguments: 0..<shards)
  func rulesHold(_ shard: Int) async throws {
    #expect(!RandomTalk.actions.isEmpty)
    if let seed = ProcessInfo.processInfo.environment["BELLHOP_SEED"].flatMap({ UInt64($0) }) {
      var talk = WatchedTalk(seed: seed)
      if let problem = talk.play() { Issue.record("seed \(seed): \(problem)\n\(talk.script)") }
      return
    }
    var reached: Set<String> = []
    var calls = 0
    for number in 0..<Self.talks / Self.shards {
      let seed = UInt64(shard * 1_000_000 + number)
      var talk = WatchedTalk(seed: seed)
      if let problem = talk.play() {
        Issue.record("seed \(seed): \(problem)\n\(talk.script)")
        return
      }
      reached.formUnion(talk.reached)
      // Tests share a thread a core: without a pause, those that wait for a server would wait for these talks too.
      await Task.yield()
      calls += talk.calls.count
    }
    // Talks that never get anywhere would prove nothing.
    #expect(reached.count == 7, "only \(reached.sorted()) were reached")
    #expect(calls > Self.talks / Self.shards / 4, "only \(calls) calls were made")
  }
}

/// A random talk with somebody who checks the rules after each event.
struct WatchedTalk {
  private let seed: UInt64
  private var generator: SeededGenerator
  private var conversation: Conversation
  private let first: Conversation
  private var events: [(event: ConversationEvent, time: LocalDateTime?)] = []
  /// Minutes since the first event.
  private var minutes = 0
  private var writes: [(request: CallRequest, minute: Int)] = []
  /// What is known of each write by now.
  private var outcomes: [CallID: ChangeOutcome] = [:]
  /// The second until which nothing may be called, counted like the minutes. All actions call one host.
  private var closedUntil = 0
  private var lines: [Line] = []
  private(set) var calls: Set<CallID> = []
  private(set) var reached: Set<String> = []

  init(seed: UInt64) {
    self.seed = seed
    generator = SeededGenerator(seed: seed)
    let customer = RandomTalk.customers.randomElement(using: &generator) ?? Customer()
    conversation = Conversation(
      id: "random",
      agent: RandomTalk.definition,
      customer: customer,
      language: seed.isMultiple(of: 4) ? .french : .english
    )
    first = conversation
  }

  /// The talk as it went, for whoever reads a failure.
  var script: String {
    conversation.transcript.map { "  \($0.speaker.rawValue): \($0.text.prefix(200))" }.joined(separator: "\n")
  }

  /// Plays the talk; gives the first rule that was broken.
  mutating func play() -> String? {
    for _ in 0..<Int.random(in: 3...10, using: &generator) {
      let event = RandomTalk.event(for: conversation, using: &generator)
      let before = conversation
      minutes += Int.random(in: 0...12, using: &generator)
      events.append((event, time))
      let effects = conversation.receive(event, at: time)
      reached.insert(conversation.state.name)
      if let problem = broken(by: event, before, effects) { return "\(problem), after \(event)" }
      lines += conversation.transcript[lines.count...]
    }
    if let problem = brokenWayOut() { return "\(problem), at the end" }
    if lines != conversation.transcript { return "a line of the transcript was changed" }
    if lines.map(\.id) != lines.indices.map({ $0 + 1 }) { return "the lines aren't counted" }
    if seed.isMultiple(of: 8) {
      var again = first
      for (event, time) in events { _ = again.receive(event, at: time) }
      if again != conversation { return "the same events give another talk" }
    }
    return nil
  }

  private var time: LocalDateTime? {
    guard let date = LocalDate(year: 2026, month: 4, day: 1) else { return nil }
    return LocalTime(hour: 9 + minutes / 60, minute: minutes % 60).map { LocalDateTime(date: date, time: $0) }
  }

  private mutating func broken(
    by event: ConversationEvent,
    _ before: Conversation,
    _ effects: [ConversationEffect]
  ) -> String? {
    if let problem = brokenTranscript() ?? brokenState(before) { return problem }
    if case .callFinished(let id, let result) = event {
      let isAwaited =
        if case .calling(let call) = before.state { call.id == id && before.pendingAnswer == nil } else { false }
      // A result that nobody waits for any more still tells whether a change was done, once.
      if isAwaited || outcomes[id, default: .unsure] == .unsure { outcomes[id] = result.changeOutcome }
      if isAwaited, case .failed(let failure) = result {
        closedUntil = max(closedUntil, minutes * 60 + (failure.retryAfter ?? 0))
      }
    }
    for case .call(let request) in effects {
      if let problem = brokenCall(request, before, event) { return problem }
    }
    if effects.filter({ if case .call = $0 { true } else { false } }).count > 1 { return "two calls at once" }
    if case .calling(let call) = before.state, conversation.state != before.state {
      let isOver = if case .callFinished(call.id, _) = event { true } else { effects.contains(.abandonCall(call.id)) }
      if !isOver { return "a call was forgotten" }
    }
    // Each way out costs as much as three events: after every change in some of the talks, at the end in all.
    guard seed.isMultiple(of: 10) else { return nil }
    return conversation.state != before.state || conversation.offer != before.offer ? brokenWayOut() : nil
  }

  private func brokenTranscript() -> String? {
    let transcript = conversation.transcript
    guard transcript.count >= lines.count else { return "lines were taken out of the transcript" }
    let new = transcript[lines.count...]
    for line in new {
      if line.speaker == .customer { continue }
      if line.text.isEmpty { return "an empty line was said" }
      if line.reason == nil { return "a line was said without a reason" }
      if line.text.contains(RandomTalk.cause) { return "a cause was shown" }
    }
    if new.count > 12 { return "\(new.count) lines in one turn" }
    if new.filter({ $0.speaker == .agent && $0.reason?.rule.isQuestion == true }).count > 1 {
      return "more than one question was asked"
    }
    return nil
  }

  private func brokenState(_ before: Conversation) -> String? {
    let run = conversation.run
    let waiting = conversation.suspended.map(\.action.id)
    if waiting.count > Conversation.mostSuspended { return "too many actions wait" }
    if Set(waiting).count != waiting.count || run.map({ waiting.contains($0.action.id) }) == true {
      return "an action waits for itself"
    }
    if conversation.state == .handedOff, !waiting.isEmpty { return "something waits behind the hand-off" }
    if case .resume? = conversation.offer?.kind, run != nil || waiting.isEmpty { return "nothing to go on with" }
    switch conversation.state {
    case .idle, .clarifying, .handedOff: if run != nil { return "a run goes on in \(conversation.state.name)" }
    case .collecting(let id):
      guard let run, run.missing.first?.id == id else { return "asked for what isn't missing" }
      if run.misses > Conversation.missesBeforeOffer, conversation.offer == nil,
        before.run?.misses != run.misses
      {
        return "asked again without an offer"
      }
    case .confirming(let pending):
      guard let run, run.missing.isEmpty else { return "asked to confirm what isn't complete" }
      if pending.values != run.values { return "asked to confirm other values" }
    case .calling, .failed: if run == nil { return "no run in \(conversation.state.name)" }
    }
    for item in run?.collected ?? [] where before.run?.value(of: item.id) != item.value {
      guard let slot = run?.slot(item.id) else { return "a value for nothing" }
      guard case .valid = slot.reading.format.validate(item.value) else { return "\(item.value) isn't valid" }
    }
    return nil
  }

  private mutating func brokenCall(
    _ request: CallRequest,
    _ before: Conversation,
    _ event: ConversationEvent
  ) -> String? {
    if !calls.insert(request.id).inserted { return "a call was made twice" }
    if case .calling = before.state { return "a call was made during another" }
    if !request.isComplete { return "a call was made without its values" }
    if let run = before.run, run.calls == conversation.run?.calls.dropLast(), run.action.id == request.action.id,
      run.revision != request.revision
    {
      return "the revision changed within a run"
    }
    if minutes * 60 < closedUntil { return "a call was made before the time that the endpoint asked for" }
    if request.action.changesSomething {
      if let problem = brokenRepeat(request, before) { return problem }
      let isRepeat = writes.contains {
        $0.request.run == request.run && outcomes[$0.request.id, default: .unsure] == .unsure
      }
      if request.isRepeat != (isRepeat || request.confirmed && before.wasToldOfUnsure) {
        return "a call says wrongly whether it repeats what may be done"
      }
      writes.append((request, minutes))
    }
    guard request.action.needsConfirmation else { return nil }
    guard case .confirming(let pending) = before.state, before.offer == nil, request.confirmed else {
      return "a call was made without asking"
    }
    if pending.values != before.run?.values || before.run?.inputValues != request.values.inputs {
      return "other values were sent than agreed to"
    }
    guard case .message(let said) = event, Self.isYes(said) else { return "a call was made without a yes" }
    return nil
  }

  /// What was done, or may have been, is done again only after a warning and with a yes.
  private func brokenRepeat(_ request: CallRequest, _ before: Conversation) -> String? {
    for earlier in writes where earlier.request.isSame(as: request) {
      switch outcomes[earlier.request.id] {
      case .notDone, .notSent: continue
      case .done, .passedOn:
        if earlier.request.run == request.run { return "what was done was sent again as a repeat" }
        if minutes - earlier.minute > Conversation.minutesUntilForgotten { continue }
      case .unsure, nil: break
      }
      guard case .confirming(let pending) = before.state, pending.repeats != nil, request.confirmed else {
        return "the same was sent again without a warning"
      }
    }
    if writes.contains(where: { $0.request.run == request.run && !$0.request.isSame(as: request) }) {
      return "two calls share a run"
    }
    return nil
  }

  /// A reading of "yes" of its own, so that the conversation isn't its own judge.
  private static func isYes(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    let yes: Set<Substring> = ["yes", "ok", "again", "oui"]
    let no: Set<Substring> = [
      "no", "nope", "not", "but", "wait", "maybe", "change", "wrong", "meant", "why", "non", "mais",
    ]
    return words.contains { yes.contains($0) } && !words.contains { no.contains($0) }
  }

  /// "Cancel" and "human" lead out of every state; "cancel everything" also out of what waits.
  private func brokenWayOut() -> String? {
    var cancelled = conversation
    let effects = cancelled.receive(.message("cancel"))
    if cancelled.state != .idle || cancelled.run != nil { return "cancel led nowhere" }
    if cancelled.offer != nil, cancelled.offer?.kind != .resume { return "cancel left a question open" }
    let others = conversation.run == nil && conversation.state == .idle && conversation.offer?.kind != .resume
    if !others, conversation.run == nil, !conversation.suspended.isEmpty, conversation.state == .idle,
      cancelled.suspended.count != conversation.suspended.count - 1
    {
      return "cancel didn't leave what waits"
    }
    if case .calling(let call) = conversation.state, effects != [.abandonCall(call.id)] {
      return "cancel didn't abandon the call"
    }
    var left = conversation
    _ = left.receive(.message("cancel everything"))
    if left.state != .idle || left.run != nil || left.offer != nil || !left.suspended.isEmpty {
      return "cancel everything left something"
    }
    var handedOff = conversation
    let handOff = handedOff.receive(.message("human"))
    if handedOff.state != .handedOff { return "there was no way to a person" }
    let cards = handOff.filter { if case .handOff = $0 { true } else { false } }
    if conversation.state != .handedOff, cards.count != 1 { return "no card was handed over" }
    return nil
  }
}

extension CallRequest {
  /// Whether another would do the same.
  fileprivate func isSame(as other: CallRequest) -> Bool {
    func facts(_ request: CallRequest) -> [String?] {
      request.action.endpoint.parameters.map { parameter in
        if case .fact(let fact)? = parameter.property { request.values.value(of: fact) } else { nil }
      }
    }
    return action.id == other.action.id && values.inputs == other.values.inputs && facts(self) == facts(other)
  }

  /// Whether every required input has its value, and every fact that a parameter sends is known.
  fileprivate var isComplete: Bool {
    action.inputs.allSatisfy { values.value(of: $0.id) != nil }
      && action.endpoint.parameters.allSatisfy { parameter in
        guard case .fact(let fact)? = parameter.property else { return true }
        return values.value(of: fact) != nil
      }
  }
}
