import BellhopCore
import BellhopStorage
import Testing

@testable import BellhopApp

@MainActor @Suite struct RequestRunnerTests {
  private let scene: TemporaryWorkspace

  init() throws { scene = try TemporaryWorkspace() }

  private func runner(_ transport: StubTransport) -> (runner: Calling, calls: AsyncStream<FinishedCall>) {
    let runner = Calling(CallPerformer(workspace: scene.workspace, transport: transport, world: scene.world))
    let (calls, ended) = AsyncStream<FinishedCall>.makeStream()
    runner.requests.deliver = { ended.yield($0) }
    return (runner, calls)
  }

  private func first(of calls: AsyncStream<FinishedCall>) async -> FinishedCall? {
    for await call in calls { return call }
    return nil
  }

  private func audit() throws -> [AuditEvent] {
    try scene.workspace.auditTrail(limit: 10).compactMap(\.event)
  }

  @Test func `A call's answer is delivered`() async throws {
    let (runner, calls) = runner(StubTransport(answering: "[1]"))
    let request = Calls.request(Shop.checkOrder)
    runner.start(request)
    let call = await first(of: calls)
    #expect(call?.id == request.id)
    #expect(call?.result == .answered(.array([.number("1")])))
  }

  @Test func `An answer comes before its line in the audit trail`() async throws {
    let runner = runner(StubTransport(answering: "{}")).runner
    let workspace = scene.workspace
    var linesWhenDelivered: Int?
    runner.requests.deliver = { _ in linesWhenDelivered = (try? workspace.auditTrail(limit: 10))?.count }
    runner.start(Calls.request(Shop.checkOrder))
    // Cancelling doesn't stop a note.
    for task in runner.requests.abandonAll() { await task.value }
    #expect(linesWhenDelivered == 0)
    #expect(try audit().count == 1)
  }

  @Test func `A call that is given up ends as cancelled and stands in the audit trail`() async throws {
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
    let subject = AuditEvent.Subject(Shop.checkOrder, revision: 1)
    #expect(
      try audit() == [.called(AuditEvent.Call(subject, method: .get, host: "api.example.com", status: nil))]
    )
  }

  @Test func `Whoever leaves can wait until the calls under way stand in the audit trail`() async throws {
    let transport = StubTransport(answering: nil)
    let (runner, _) = runner(transport)
    runner.start(Calls.request(Shop.checkOrder, number: 1))
    runner.start(Calls.request(Shop.checkOrder, number: 2))
    await transport.waitForRequest()
    await transport.waitForRequest()
    let tasks = runner.requests.abandonAll()
    #expect(tasks.count == 2)
    for task in tasks { await task.value }
    #expect(try audit().count == 2)
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
