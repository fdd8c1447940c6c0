import BellhopCore
import Languages

/// A conversation in which somebody was just asked for an input.
struct FillingTalk {
  /// A clock for the days that customers name by today.
  static let clock: LocalDateTime? = LocalDate(year: 2018, month: 8, day: 1).flatMap { date in
    LocalTime(hour: 12).map { LocalDateTime(date: date, time: $0) }
  }

  /// What became of the answer.
  enum Answer: Hashable {
    case filled(String)
    /// The customer is asked which of these values is meant.
    case askedWhich([String])
    case asked
    /// The message led somewhere else: to a person, to the end.
    case left
  }

  private let agent: AgentDefinition
  private let inputs: [RequiredInput]
  private static let request = ActionID("book")

  /// - Parameter inputs: in the order in which they are asked for.
  init(_ inputs: [RequiredInput]) {
    self.inputs = inputs
    let action = Action(
      id: Self.request,
      name: "Book",
      triggers: [TriggerPhrase("Start the booking")],
      inputs: inputs,
      endpoint: Endpoint(method: .get, url: "https://api.example.com/book")
    )
    agent = AgentDefinition([AnsweringAction(action, revision: 1)])
  }

  /// How the first input was read, as the editor shows it.
  var format: String {
    inputs.first.map { InputReader.read(name: $0.name, instructions: $0.instructions).format.title } ?? ""
  }

  /// What a message that follows the first question does to every input.
  func answers(to message: String) -> [Answer] {
    var talk = Conversation(id: "filling", agent: agent, customer: Customer())
    _ = talk.receive(.trigger(Self.request, phrase: "Start the booking"), at: Self.clock)
    _ = talk.receive(.message(message), at: Self.clock)
    return inputs.map { input in
      let slot = Slot.ID.input(input.id)
      guard let run = talk.lastRun, talk.state != .idle, talk.state != .handedOff else { return .left }
      if let value = run.value(of: slot) { return .filled(value) }
      return run.unclear[slot].map(Answer.askedWhich) ?? .asked
    }
  }
}
