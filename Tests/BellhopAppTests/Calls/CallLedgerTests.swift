import BellhopCore
import Foundation
import Testing

@testable import BellhopApp
@testable import BellhopStorage

@Suite struct CallLedgerTests {
  private let scene: TemporaryWorkspace

  init() throws { scene = try TemporaryWorkspace() }

  /// A look-up that failed twice, with half a second between its tries.
  private func report(_ first: CallFailure.Kind, _ last: CallFailure.Kind) -> ExecutionReport {
    ExecutionReport(
      request: PreparedRequest(
        method: .get,
        url: "https://api.example.com",
        headers: [],
        body: nil,
        timeout: 10,
        changesSomething: false
      ),
      exchange: Exchange(outcome: .failed(CallFailure(last, "")), timing: .init(total: 2)),
      attempts: [Attempt(failure: CallFailure(first, ""), timing: .init(total: 1), wait: 0.5)]
    )
  }

  @Test(arguments: [
    (CallFailure.Kind.unreachable, CallFailure.Kind.unreachable, CallState.notSent),
    (.serverError, .unreachable, .notDone),
    (.unreachable, .serverError, .notDone),
  ])
  func `A look-up that was tried more than once stands there from its first try, with their number`(
    first: CallFailure.Kind,
    last: CallFailure.Kind,
    state: CallState
  ) async throws {
    let ended = Date(timeIntervalSince1970: 1_790_000_010)
    let facts = Calls.request(Shop.checkOrder).facts
    await CallLedger(workspace: scene.workspace).record(lookUp: facts, report(first, last), endedAt: ended)
    let call = try #require(try scene.workspace.calls(CallQuery(.all, count: 9)).calls.first)
    #expect(call.state == state && call.tries == 2)
    #expect(call.claimedAt == ended - 3.5 && call.total == 3.5)
    let entries = CallLine(call, today: nil, clock: { _ in nil }).entries(glyphs: .unicode)
    #expect(entries.contains(.fact("Tried", "2 times by itself")))
  }

  @Test func `A time limit out of its bounds is brought within them for the wait for another program, too`()
    async throws
  {
    var action = Calls.change(port: 9)
    action.endpoint.timeout = -5
    let other = try scene.second()
    let (begun, beginning) = AsyncStream<Void>.makeStream()
    Thread.detachNewThread {
      try? other.connection.write { db in
        try db.execute(sql: "UPDATE workspace SET changes = changes + 1")
        beginning.yield()
        usleep(20_000)
      }
      beginning.finish()
    }
    for await _ in begun { break }
    let transport = StubTransport(answering: "{}")
    _ = await scene.performer(transport).perform(Calls.request(action), rehearsal: false)
    #expect(transport.sent.count == 1)
  }

  @Test func `A look-up from a read-only workspace is put down nowhere, and nobody waits for it`() async throws {
    let reader = try scene.second(.readOnly)
    let facts = Calls.request(Shop.checkOrder).facts
    await CallLedger(workspace: reader).record(lookUp: facts, report(.timeout, .timeout), endedAt: Date())
    #expect(try scene.workspace.calls(CallQuery(.all, count: 9)).calls.isEmpty)
  }
}
