import Testing

@testable import BellhopCore

/// What a conversation remembers of what it sent.
@Suite struct DoneWriteTests {
  private let action = Action(
    id: ActionID("a"),
    triggers: [TriggerPhrase("Go")],
    inputs: [RequiredInput(id: InputID("n"), name: "Number", instructions: "a number")],
    endpoint: Endpoint(
      method: .post,
      url: "https://api.example.com/go/{{Number}}?b=2&a=1",
      parameters: [Parameter(key: "n", property: .input(InputID("n"))), Parameter(key: "m", property: .fact(.message))]
    )
  )

  private func subject(_ action: Action, _ number: String = "1", input: String = "n", message: String = "")
    -> RunSubject
  {
    RunSubject(action, RunValues(inputs: [InputID(input): number], message: message))
  }

  @Test func `What is unsure is never forgotten, however much is sent after it`() {
    var talk = Conversation(id: "t", agent: AgentDefinition([]), customer: Customer())
    let run = Run(AnsweringAction(action, revision: 1), slots: [], message: "", customer: Customer())
    for number in 1...60 {
      let id = RunID(conversation: "t", number: number)
      let call = CallID(conversation: "t", number: number)
      talk.remember(call, AgreedRun(id: id, subject: subject(action, "\(number)")), of: run)
      if number > 25 { talk.settle(call, .done) }
    }
    #expect(talk.done.filter { $0.outcome == .unsure }.map(\.call.number) == Array(1...25))
    #expect(talk.done.count <= 26)
  }

  @Test func `A copy does the same whatever its time, its proof, its header and the order of its keys`() {
    var copy = action
    copy.id = ActionID("copy")
    copy.inputs[0].id = InputID("other")
    copy.endpoint.url = "https://API.example.com:443/go/{{ number }}?a=1&b=2"
    copy.endpoint.parameters = [
      Parameter(key: "m", property: .fact(.message)), Parameter(key: "n", property: .input(InputID("other"))),
    ]
    copy.endpoint.timeout = 60
    copy.endpoint.idempotencyHeader = "X-Key"
    copy.endpoint.authentication = .apiKey(APIKey(name: "X", location: .header, secret: SecretName("other")))
    #expect(subject(copy, input: "other", message: "again").doesSame(as: subject(action, message: "first")))
    #expect(!subject(copy, "2", input: "other").doesSame(as: subject(action)))
    for change: (inout Action) -> Void in [
      { $0.endpoint.url = "https://api.example.com/go/{{Number}}?b=2&a=2" },
      { $0.endpoint.url = "https://api.example.com/stop/{{Number}}?b=2&a=1" },
      { $0.endpoint.method = .get },
      { $0.endpoint.parameters.append(Parameter(key: "x", property: .fixed("1"))) },
    ] {
      var other = action
      other.id = ActionID("other")
      change(&other)
      #expect(!subject(other).doesSame(as: subject(action)))
    }
  }
}
