import BellhopStorage
import Foundation
import Synchronization
import Testing

@testable import BellhopApp
@testable import BellhopCore

@Suite struct CallPerformerTests {
  private let scene: TemporaryWorkspace
  private let value = "a-signing-secret-value"

  init() throws {
    scene = try TemporaryWorkspace()
    try scene.workspace.setSecret(SecretName("signing"), value: value, hosts: ["api.example.com"])
  }

  private func performer(_ transport: StubTransport, _ workspace: Workspace? = nil) -> CallPerformer {
    scene.performer(transport, workspace)
  }

  private func outcome(of call: FinishedCall) throws -> ExecutionReport {
    guard case .reported(let report) = call.record.outcome else { throw CancellationError() }
    return report
  }

  @Test func `A call is sent with its secret, and nothing that comes of it holds the secret`() async throws {
    let transport = StubTransport(answering: #"{"echo": "\#(value)", "amount": "12"}"#)
    let action = Calls.withKey
    let call = await performer(transport).perform(Calls.request(action), rehearsal: false)
    #expect(transport.sent.first?.headers.contains(Header("X-Api-Key", value)) == true)
    let report = try outcome(of: call)
    #expect(report.request != nil)
    #expect(!"\(report)".contains(value))
    #expect(!"\(call.record.entries)".contains(value))
    guard case .answered(let json?) = call.result else {
      Issue.record("the result is \(call.result)")
      return
    }
    #expect(json.compactText == #"{"echo":"\#(Redaction.mask)","amount":"12"}"#)
  }

  @Test(arguments: [Shop.refundOrder, Shop.checkOrder])
  func `A call that was sent is kept once, with what came of it, and not in the audit trail as well`(
    action: Action
  ) async throws {
    let before = try scene.workspace.auditTrail(limit: 10).count
    let performer = performer(StubTransport(answering: "{}"))
    let call = await performer.perform(Calls.request(action), rehearsal: false)
    await performer.note(call)
    let kept = try scene.workspace.calls(CallQuery(.all, count: 10)).calls
    #expect(kept.map(\.state) == [.done])
    #expect(kept.first?.subject == AuditEvent.Subject(action, revision: 1))
    #expect(kept.first?.status == 200)
    #expect(kept.first?.host == "api.example.com")
    #expect(try scene.workspace.auditTrail(limit: 10).count == before)
  }

  @Test func `A rehearsal sends nothing and leaves no trail`() async throws {
    let transport = StubTransport(answering: "{}")
    let performer = performer(transport)
    let call = await performer.perform(Calls.request(Shop.refundOrder), rehearsal: true)
    await performer.note(call)
    #expect(transport.sent.isEmpty)
    #expect(call.result == .rehearsed(.object([JSONValue.Member("amount", .string("12.00 EUR"))])))
    #expect(try scene.workspace.calls(CallQuery(.all, count: 10)).calls.isEmpty)
  }

  @Test(arguments: [Shop.refundOrder, Calls.withKey])
  func `A rehearsal needs no secret's value`(action: Action) async throws {
    let other = try scene.second(.readOnly, keys: "another-home")
    let call = await performer(StubTransport(answering: "{}"), other)
      .perform(Calls.request(action), rehearsal: true)
    let request = try #require(try outcome(of: call).request)
    #expect(!"\(request)".contains("stand-in"))
    guard case .rehearsed = call.result else {
      Issue.record("the result is \(call.result)")
      return
    }
  }

  @Test func `A rehearsal tells of a secret that doesn't exist`() async throws {
    var action = Calls.withKey
    action.endpoint.authentication = .apiKey(
      APIKey(name: "X-Api-Key", location: .header, secret: SecretName("gone"))
    )
    let call = await performer(StubTransport(answering: "{}")).perform(Calls.request(action), rehearsal: true)
    guard case .failed(let failure) = call.result else {
      Issue.record("the result is \(call.result)")
      return
    }
    #expect(failure.kind == .configuration)
    #expect(failure.detail.contains("“gone” doesn't exist"))
  }

  @Test func `A secret whose key is missing fails the call with its sentence, and nothing is sent`() async throws {
    let transport = StubTransport(answering: "{}")
    let other = try scene.second(keys: "another-home")
    let call = await performer(transport, other).perform(Calls.request(Calls.withKey), rehearsal: false)
    guard case .failed(let failure) = call.result else {
      Issue.record("the result is \(call.result)")
      return
    }
    #expect(failure.kind == .configuration)
    #expect(failure.detail.contains("signing"))
    #expect(transport.sent.isEmpty)
  }

  @Test func `A write from a read-only workspace is rehearsed, whatever was asked for`() async throws {
    let transport = StubTransport(answering: "{}")
    let call = await performer(transport, try scene.second(.readOnly))
      .perform(Calls.request(Shop.refundOrder), rehearsal: false)
    #expect(transport.sent.isEmpty)
    #expect(call.record.isRehearsal)
  }

  @Test func `A read from a read-only workspace is sent`() async throws {
    let transport = StubTransport(answering: "{}")
    let call = await performer(transport, try scene.second(.readOnly))
      .perform(Calls.request(Shop.checkOrder), rehearsal: false)
    #expect(transport.sent.count == 1)
    #expect(call.result == .answered(.object([])))
  }

  @Test(arguments: [false, true])
  func `Without the customer's yes nothing is done that needs it`(rehearsal: Bool) async throws {
    let transport = StubTransport(answering: "{}")
    var action = Shop.refundOrder
    action.confirmation = .beforeWrites
    let refused = await performer(transport)
      .perform(Calls.request(action, confirmed: false), rehearsal: rehearsal)
    guard case .failed(let failure) = refused.result else {
      Issue.record("the result is \(refused.result)")
      return
    }
    #expect(failure.kind == .configuration)
    #expect(transport.sent.isEmpty)
    let performer = performer(transport)
    await performer.note(await performer.perform(Calls.request(action, confirmed: true), rehearsal: false))
    #expect(transport.sent.count == 1)
  }

  @Test func `What may have been done is sent again only where the customer wants it so, and with the same key`()
    async throws
  {
    let broken = BrokenTransport()
    let performer = scene.performer(broken)
    var action = Shop.refundOrder
    action.endpoint.idempotencyHeader = Endpoint.usualIdempotencyHeader
    _ = await performer.perform(Calls.request(action), rehearsal: false)
    let unasked = await performer.perform(Calls.request(action), rehearsal: false)
    #expect(broken.sent.count == 1)
    guard case .failed(let failure) = unasked.result else {
      Issue.record("the result is \(unasked.result)")
      return
    }
    #expect(failure.changeOutcome == .notSent)
    _ = await performer.perform(Calls.request(action, isRepeat: true), rehearsal: false)
    let keys = broken.sent.map { request in request.headers.first { $0.name == "Idempotency-Key" }?.value }
    #expect(keys.count == 2 && keys[0] == keys[1] && keys[0] != nil)
    let kept = try scene.workspace.calls(CallQuery(.all, count: 10)).calls
    #expect(kept.map(\.run) == [RunID(conversation: "talk", number: 1), RunID(conversation: "talk", number: 1)])
  }

  @Test func `An answer that isn't JSON is a failure that keeps the response`() async throws {
    let call = await performer(StubTransport(answering: "<html>")).perform(
      Calls.request(Shop.checkOrder),
      rehearsal: false
    )
    guard case .failed(let failure) = call.result else {
      Issue.record("the result is \(call.result)")
      return
    }
    #expect(failure.kind == .unreadable)
    #expect(failure.response?.status == 200)
  }
}

/// Calls as the conversation asks for them.
/// An endpoint that takes each request and breaks the connection.
private final class BrokenTransport: Transport {
  private let kept = Mutex<[PreparedRequest]>([])
  var sent: [PreparedRequest] { kept.withLock { $0 } }

  func send(_ request: PreparedRequest) async -> Exchange {
    kept.withLock { $0.append(request) }
    return Exchange(outcome: .failed(CallFailure(.connection, "The connection broke.")))
  }
}

enum Calls {
  static let withKey: Action = {
    var action = Shop.checkOrder
    action.endpoint.authentication = .apiKey(
      APIKey(name: "X-Api-Key", location: .header, secret: SecretName("signing"))
    )
    return action
  }()

  static func request(
    _ action: Action,
    number: Int = 1,
    in talk: String = "talk",
    confirmed: Bool = false,
    isRepeat: Bool = false
  ) -> CallRequest {
    CallRequest(
      id: CallID(conversation: talk, number: number),
      run: RunID(conversation: talk, number: number),
      action: action,
      revision: 1,
      values: RunValues(
        inputs: [InputID("number"): "ORD-12345"],
        conversationID: talk,
        message: "hello",
        run: RunID(conversation: talk, number: number)
      ),
      confirmed: confirmed,
      isRepeat: isRepeat
    )
  }
}
