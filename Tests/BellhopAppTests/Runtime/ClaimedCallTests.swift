import BellhopStorage
import Foundation
import Synchronization
import Testing

@testable import BellhopApp
@testable import BellhopCore

@Suite struct ClaimedCallTests {
  private let scene: TemporaryWorkspace

  init() throws { scene = try TemporaryWorkspace() }

  private func states() throws -> [CallState] {
    try scene.workspace.calls(CallQuery(.all, count: 50)).calls.map(\.state)
  }

  @Test func `When a connection of a change arrives, its row says that it left`() async throws {
    let other = try scene.second()
    let seen = Mutex<[[CallState]]>([])
    let server = try ArrivalServer(answer: .response(#"{"ok":true}"#)) {
      let states = (try? other.calls(CallQuery(.all, count: 10)).calls.map(\.state)) ?? []
      seen.withLock { $0.append(states) }
    }
    defer { server.stop() }
    let performer = scene.performer(SocketTransport())
    let call = await performer.perform(Calls.request(Calls.change(port: server.port)), rehearsal: false)
    #expect(seen.withLock { $0 } == [[.sent]])
    #expect(call.result == .answered(.object([JSONValue.Member("ok", .bool(true))])))
    await performer.note(call)
    #expect(try states() == [.done])
    #expect(server.requests.count == 1)
  }

  @Test func `What no connection can be made for was not sent`() async throws {
    let server = try ArrivalServer(answer: "")
    server.stop()
    let performer = scene.performer(SocketTransport())
    let call = await performer.perform(Calls.request(Calls.change(port: server.port)), rehearsal: false)
    await performer.note(call)
    #expect(try states() == [.notSent])
  }

  @Test func `A connection that breaks without an answer leaves the change unsure, and it isn't sent again`()
    async throws
  {
    let server = try ArrivalServer(answer: "")
    defer { server.stop() }
    let performer = scene.performer(SocketTransport())
    let request = Calls.request(Calls.change(port: server.port))
    let call = await performer.perform(request, rehearsal: false)
    await performer.note(call)
    #expect(try states() == [.unsure])
    let again = await performer.perform(request, rehearsal: false)
    await performer.note(again)
    guard case .failed(let failure) = again.result else {
      Issue.record("the result is \(again.result)")
      return
    }
    #expect(failure.kind == .notClaimed)
    #expect(failure.detail.contains("may have been done, so it wasn't sent again"))
    #expect(try states() == [.unsure])
    #expect(server.requests.count == 1)
  }

  @Test func `The same change of another conversation, also of another Bellhop, is asked about before it leaves`()
    async throws
  {
    let server = try ArrivalServer(answer: "")
    defer { server.stop() }
    let action = Calls.change(port: server.port)
    let first = scene.performer(SocketTransport())
    await first.note(await first.perform(Calls.request(action), rehearsal: false))
    // The program was started anew, and the conversation has another id.
    let performer = scene.performer(SocketTransport(), try scene.second())
    func send(isRepeat: Bool) async -> CallResult {
      let request = Calls.request(action, in: "another talk", isRepeat: isRepeat)
      let call = await performer.perform(request, rehearsal: false)
      await performer.note(call)
      return call.result
    }
    guard case .failed(let refused) = await send(isRepeat: false) else {
      Issue.record("the change was sent")
      return
    }
    #expect(refused.kind == .notClaimed && refused.earlier == .unsure)
    #expect(refused.changeOutcome == .notSent)
    #expect(server.requests.count == 1)
    _ = await send(isRepeat: true)
    #expect(server.requests.count == 2)
  }

  @Test func `A change that was settled since is told as what it was settled as`() async throws {
    let server = try ArrivalServer(answer: "")
    defer { server.stop() }
    let performer = scene.performer(SocketTransport())
    let action = Calls.change(port: server.port)
    for (number, wasDone) in [(1, true), (2, false)] {
      let request = Calls.request(action, number: number)
      await performer.note(await performer.perform(request, rehearsal: false))
      let kept = try #require(try scene.workspace.calls(CallQuery(.all, count: 1)).calls.first)
      try scene.workspace.settle(kept.id, wasDone: wasDone, why: "looked")
      let again = Calls.request(action, number: number, isRepeat: true)
      guard case .failed(let failure) = await performer.perform(again, rehearsal: false).result else {
        Issue.record("the change was sent")
        continue
      }
      #expect(failure.earlier == (wasDone ? .done : .notDone))
    }
    #expect(server.requests.count == 2)
  }

  @Test func `A repeat on purpose of what is unsure is sent, as another try of the same run`() async throws {
    let server = try ArrivalServer(answer: "")
    defer { server.stop() }
    let performer = scene.performer(SocketTransport())
    let action = Calls.change(port: server.port)
    for isRepeat in [false, true] {
      await performer.note(await performer.perform(Calls.request(action, isRepeat: isRepeat), rehearsal: false))
    }
    #expect(server.requests.count == 2)
    let calls = try scene.workspace.calls(CallQuery(.all, count: 10)).calls
    #expect(calls.map(\.attempt) == [2, 1])
    #expect(calls.map(\.isRepeat) == [true, false])
    #expect(Set(calls.map(\.run)).count == 1)
  }

  @Test func `A change that can't be put down isn't sent, and the admin is told why`() async throws {
    let transport = StubTransport(answering: "{}")
    // No lock can be made beside the workspace of a folder that is gone.
    let performer = scene.performer(transport)
    try FileManager.default.removeItem(atPath: scene.folder)
    let call = await performer.perform(Calls.request(Shop.refundOrder), rehearsal: false)
    #expect(transport.sent.isEmpty)
    guard case .failed(let failure) = call.result else {
      Issue.record("the result is \(call.result)")
      return
    }
    #expect(failure.kind == .notClaimed)
    #expect(failure.detail.contains("The lock beside"))
  }

  @Test func `A change that can't be built is kept as not sent`() async throws {
    let transport = StubTransport(answering: "{}")
    let performer = scene.performer(transport)
    // Its secret was never kept.
    let call = await performer.perform(Calls.request(Shop.refundOrder), rehearsal: false)
    await performer.note(call)
    #expect(transport.sent.isEmpty)
    #expect(try states() == [.notSent])
  }

  @Test func `The time that putting down takes is a part of the call's`() async throws {
    let clock = Mutex(ContinuousClock.now)
    let executor = Executor(transport: StubTransport(answering: "{}")) { clock.withLock { $0 } }
    var action = Shop.checkOrder
    action.endpoint.timeout = 4
    let values = RunValues(inputs: [InputID("number"): "ORD-1"])
    func run(waiting seconds: Double) async -> ExecutionReport {
      await executor.run(action, values: values, secrets: Secrets(), now: Date()) { () async throws(CallFailure) in
        clock.withLock { $0 += .seconds(seconds) }
      }
    }
    #expect(await run(waiting: 1.5).request?.timeout == 3)
    let late = await run(waiting: 4)
    #expect(late.request == nil)
    guard case .failed(let failure) = late.exchange.outcome else {
      Issue.record("the outcome is \(late.exchange.outcome)")
      return
    }
    #expect(failure.kind == .notClaimed)
  }

  @Test func `A change that is given up before it leaves isn't sent`() async throws {
    let transport = StubTransport(answering: "{}")
    let performer = scene.performer(transport)
    var action = Calls.change(port: 9)
    action.endpoint.url = "https://api.example.com/refunds"
    let request = Calls.request(action)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      let call = await performer.perform(request, rehearsal: false)
      await performer.note(call)
    }
    await task.value
    #expect(transport.sent.isEmpty)
    #expect(try states() == [.notSent])
  }
}

extension Calls {
  /// A change that needs neither a secret nor a yes.
  static func change(port: Int) -> Action {
    var action = Shop.refundOrder
    action.endpoint.authentication = .none
    action.endpoint.url = "http://127.0.0.1:\(port)/refunds"
    // No test waits for it, and a busy machine may need long for what comes before.
    action.endpoint.timeout = 60
    return action
  }
}
