import BellhopCore
import BellhopStorage
import Testing

@testable import BellhopApp

@MainActor @Suite struct RequestRunnerTests {
  private let scene: TemporaryWorkspace

  init() throws { scene = try TemporaryWorkspace() }

  private func runner(_ transport: StubTransport) -> (runner: Calling, calls: AsyncStream<FinishedCall>) {
    let runner = Calling(scene.performer(transport))
    let (calls, ended) = AsyncStream<FinishedCall>.makeStream()
    runner.requests.deliver = { ended.yield($0) }
    return (runner, calls)
  }

  private func first(of calls: AsyncStream<FinishedCall>) async -> FinishedCall? {
    for await call in calls { return call }
    return nil
  }

  private func kept() throws -> [KeptCall] { try scene.workspace.calls(CallQuery(.all, count: 10)).calls }

  @Test func `A call's answer is delivered`() async throws {
    let (runner, calls) = runner(StubTransport(answering: "[1]"))
    let request = Calls.request(Shop.checkOrder)
    runner.start(request)
    let call = await first(of: calls)
    #expect(call?.id == request.id)
    #expect(call?.result == .answered(.array([.number("1")])))
  }

  @Test func `An answer comes before what came of it is put down`() async throws {
    let runner = runner(StubTransport(answering: "{}")).runner
    let workspace = scene.workspace
    var callsWhenDelivered: Int?
    runner.requests.deliver = { _ in
      callsWhenDelivered = (try? workspace.calls(CallQuery(.all, count: 10)))?.calls.count
    }
    runner.start(Calls.request(Shop.checkOrder))
    // Cancelling doesn't stop a note.
    for task in runner.requests.abandonAll() { await task.value }
    #expect(callsWhenDelivered == 0)
    #expect(try kept().count == 1)
  }

  @Test func `A call that is given up ends as cancelled and is kept`() async throws {
    let transport = StubTransport(answering: nil)
    let (runner, calls) = runner(transport)
    let request = Calls.request(Shop.checkOrder)
    runner.start(request)
    await transport.waitForRequest()
    runner.requests.abandon(request.id)
    let call = await first(of: calls)
    guard case .failed(let failure)? = call?.result else {
      Issue.record("the result is \(String(describing: call?.result))")
      return
    }
    #expect(failure.kind == .cancelled)
    for task in runner.requests.abandonAll() { await task.value }
    #expect(try kept().map(\.state) == [.notDone])
    #expect(try kept().first?.failure == .cancelled)
  }

  @Test func `Whoever leaves can wait until it is put down what came of the calls under way`() async throws {
    let transport = StubTransport(answering: nil)
    let (runner, _) = runner(transport)
    runner.start(Calls.request(Shop.checkOrder, number: 1))
    runner.start(Calls.request(Shop.checkOrder, number: 2))
    await transport.waitForRequest()
    await transport.waitForRequest()
    let tasks = runner.requests.abandonAll()
    #expect(tasks.count == 2)
    for task in tasks { await task.value }
    #expect(try kept().count == 2)
    #expect(runner.requests.abandonAll().isEmpty)
  }
}

/// A runner of calls together with what performs them.
@MainActor private struct Calling {
  let performer: CallPerformer
  let requests: RequestRunner<FinishedCall>

  init(_ performer: CallPerformer) {
    self.performer = performer
    requests = RequestRunner { await performer.note($0) }
  }

  func start(_ request: CallRequest) {
    requests.start(request.id) { [performer] in await performer.perform(request, rehearsal: false) }
  }
}
