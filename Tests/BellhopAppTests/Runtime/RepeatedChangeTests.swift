import BellhopStorage
import Foundation
import Testing

@testable import BellhopApp
@testable import BellhopCore

/// The same change asked for once more in a conversation that knows nothing of the first.
@Suite struct RepeatedChangeTests {
  private let scene: TemporaryWorkspace

  init() throws { scene = try TemporaryWorkspace() }

  /// A conversation and what makes its calls.
  private struct Talk {
    var conversation: Conversation
    let performer: CallPerformer

    /// - Returns: what the agent said last, once all calls have ended.
    mutating func say(_ text: String) async -> String {
      var effects = conversation.receive(.message(text))
      while case .call(let request)? = effects.first {
        let call = await performer.perform(request, rehearsal: false)
        await performer.note(call)
        effects = conversation.receive(.callFinished(call.id, call.result))
      }
      return conversation.transcript.filter { $0.speaker == .agent }.map(\.text).joined(separator: "\n")
    }
  }

  private func talk(_ action: Action, _ id: String, in workspace: Workspace? = nil) -> Talk {
    Talk(
      conversation: Conversation(
        id: id,
        agent: AgentDefinition([AnsweringAction(action, revision: 1)]),
        customer: Customer(email: "jane@example.com")
      ),
      performer: scene.performer(SocketTransport(), workspace)
    )
  }

  @Test func `A conversation that began anew warns before it sends what may be done, and a yes repeats it`()
    async throws
  {
    let server = try ArrivalServer(answer: "")
    defer { server.stop() }
    let action = Calls.change(port: server.port)
    let request = "Refund my order ORD-12345"
    var first = talk(action, "first")
    #expect(await first.say(request).contains("can't confirm whether it went through"))
    #expect(server.requests.count == 1)

    // Begun anew in the same program, and in one that was started since.
    for workspace in [scene.workspace, try scene.second()] {
      var next = talk(action, "next in \(ObjectIdentifier(workspace))", in: workspace)
      #expect(await next.say(request).contains("This was already sent, and I can't confirm whether it went through"))
      #expect(server.requests.count == 1)
      #expect(await next.say("no").contains("I haven't sent anything"))
    }
    #expect(server.requests.count == 1)

    var last = talk(action, "last", in: try scene.second())
    _ = await last.say(request)
    _ = await last.say("yes")
    #expect(server.requests.count == 2)
    #expect(try scene.workspace.calls(CallQuery(.all, count: 9)).calls.map(\.isRepeat) == [true, false])
  }

  @Test func `Another order, or another customer, is sent without a question`() async throws {
    let server = try ArrivalServer(answer: "")
    defer { server.stop() }
    let action = Calls.change(port: server.port)
    var first = talk(action, "first")
    _ = await first.say("Refund my order ORD-12345")
    var other = talk(action, "other")
    _ = await other.say("Refund my order ORD-54321")
    #expect(server.requests.count == 2)
    var customer = talk(action, "customer")
    customer.conversation = Conversation(
      id: "customer",
      agent: AgentDefinition([AnsweringAction(action, revision: 1)]),
      customer: Customer(email: "kim@example.com")
    )
    _ = await customer.say("Refund my order ORD-12345")
    #expect(server.requests.count == 3)
  }

  @Test func `What was settled as not done while its conversation went on is sent as something new`() async throws {
    let server = try ArrivalServer(answer: "")
    defer { server.stop() }
    var talk = talk(Calls.change(port: server.port), "talk")
    let request = "Refund my order ORD-12345"
    _ = await talk.say(request)
    _ = await talk.say("no")
    let kept = try #require(try scene.workspace.calls(CallQuery(.unsure, count: 1)).calls.first)
    try scene.workspace.settle(kept.id, wasDone: false, why: "looked")
    #expect(await talk.say(request).contains("Shall I do"))
    _ = await talk.say("yes")
    #expect(server.requests.count == 2)
    #expect(try scene.workspace.calls(CallQuery(.all, count: 9)).calls.map(\.run.number) == [2, 1])
  }
}
