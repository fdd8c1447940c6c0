import BellhopCore
import Foundation
import Testing

@testable import BellhopStorage

@Suite("The account of calls")
struct CallLedgerTests {
  @Test("a change stands there before it leaves, and each step after it")
  func steps() throws {
    let scene = try Scene()
    let other = try scene.second()
    let call = try scene.workspace.claim(refund())
    var kept = try #require(try other.allCalls().first)
    #expect(kept.state == .claimed)
    #expect(kept.run == RunID(conversation: "talk", number: 1))
    #expect(kept.repeatKey == kept.run.idempotencyKey)
    #expect(kept.subject == AuditEvent.Subject(action: "refund", title: "Refund an order", revision: 3))
    #expect(kept.host == "api.example.com")
    #expect(kept.path == "/orders/{{Order number}}/refund")
    #expect(kept.method == "POST" && kept.changesSomething && kept.attempt == 1 && kept.who == "ada")
    try scene.workspace.markSent(call)
    #expect(try other.allCalls().first?.state == .sent)
    let result = CallResultFacts(status: 200, timing: .init(firstByte: 0.12, total: 0.1434))
    let end = Date(timeIntervalSince1970: 1_900_000_000)
    scene.workspace.end(CallEnding(call, .done, result, at: end))
    #expect(try other.allCalls().first?.state == .sent)
    try scene.workspace.writeEndings()
    kept = try #require(try other.allCalls().first)
    #expect(kept.state == .done && kept.status == 200)
    #expect(kept.firstByte == 0.12 && kept.total == 0.143)
    #expect(kept.endedAt == end)
    #expect(try #require(kept.sentAt) > kept.claimedAt)
  }

  @Test("the same run isn't sent a second time once it may have been done", arguments: ChangeOutcome.allCases)
  func twice(outcome: ChangeOutcome) throws {
    let scene = try Scene()
    try scene.workspace.make(refund(), outcome)
    let refused = error { try scene.workspace.claim(refund()) }
    let onPurpose = error { try scene.second().claim(refund(), isRepeat: true) }
    switch outcome {
    case .notDone, .notSent:
      #expect(refused == nil)
    case .unsure:
      #expect(refused == .call(.alreadySent(title: "Refund an order", .unsure)))
      #expect(onPurpose == nil)
    case .done, .passedOn:
      #expect(refused == .call(.alreadySent(title: "Refund an order", CallState(outcome))))
      #expect(onPurpose == refused)
    }
    // Another run is another matter.
    #expect(try scene.workspace.claim(refund(2)).number > 1)
  }

  @Test("the same of another run, which may have been done or is on its way, is sent on purpose only")
  func same() throws {
    let scene = try Scene()
    let order = "ORD-12345"
    let refusal = WorkspaceError.call(.mayBeDone(title: "Refund an order"))
    func refused(_ facts: CallFacts) throws -> WorkspaceError? {
      let other = try scene.second()
      return error { try other.make(facts, .notSent) }
    }
    let first = try scene.workspace.claim(refund(of: order))
    #expect(try refused(refund(in: "later", of: order)) == refusal)
    try scene.workspace.markSent(first)
    #expect(try refused(refund(in: "later", of: order)) == refusal)
    scene.workspace.end(CallEnding(first, .unsure, CallResultFacts(), at: Date()))
    try scene.workspace.writeEndings()
    #expect(try refused(refund(in: "later", of: order)) == refusal)
    // The same customer in another way of writing, and one of whom less is known.
    #expect(try refused(refund(in: "later", of: order, for: "JANE@example.com")) == refusal)
    #expect(try refused(refund(in: "later", of: "ORD-99999")) == nil)
    #expect(try refused(refund(in: "later", of: order, for: "kim@example.com")) == nil)
    let second = try scene.workspace.make(refund(in: "on purpose", of: order), .done, isRepeat: true)
    #expect(second > first.number)
    // What is settled stands in nobody's way.
    try scene.workspace.settle(first.number, wasDone: true, why: "seen")
    #expect(try refused(refund(in: "after it", of: order)) == nil)
  }

  @Test("while a run is on its way nobody else sends it, on purpose or not", arguments: [false, true])
  func underWay(isSent: Bool) throws {
    let scene = try Scene()
    let call = try scene.workspace.claim(refund())
    if isSent { try scene.workspace.markSent(call) }
    for workspace in [scene.workspace, try scene.second()] {
      for isRepeat in [false, true] {
        let refused = error { try workspace.claim(refund(), isRepeat: isRepeat) }
        #expect(refused == .call(.alreadySent(title: "Refund an order", isSent ? .sent : .claimed)))
      }
    }
    #expect(try scene.workspace.allCalls().count == 1)
  }

  @Test("a repeat counts its tries and keeps its key")
  func attempts() throws {
    let scene = try Scene()
    try scene.workspace.make(refund(), .notDone)
    try scene.workspace.make(refund(), .unsure)
    try scene.workspace.make(refund(), .done, isRepeat: true)
    let calls = try scene.workspace.allCalls()
    #expect(calls.map(\.attempt) == [3, 2, 1])
    #expect(calls.map(\.isRepeat) == [true, false, false])
    #expect(Set(calls.map(\.repeatKey)).count == 1)
  }

  @Test("what was claimed and never noted as sent wasn't sent, whatever is said of it")
  func neverSent() throws {
    let scene = try Scene()
    let call = try scene.workspace.claim(refund())
    scene.workspace.end(CallEnding(call, .done, CallResultFacts(status: 200), at: Date()))
    try scene.workspace.writeEndings()
    #expect(try scene.workspace.allCalls().first?.state == .notSent)
    #expect(error { try scene.workspace.markSent(call) } == .call(.notClaimed(title: "Refund an order")))
  }

  @Test("a look-up stands there once it is known what came of it", arguments: ChangeOutcome.allCases)
  func lookUps(outcome: ChangeOutcome) throws {
    let scene = try Scene()
    let began = Date(timeIntervalSince1970: 1_790_000_000)
    let result = CallResultFacts(status: 404, failure: .notFound, timing: .init(total: 0.2))
    try scene.workspace.record(lookUp: status(), outcome, result, began: began)
    try scene.workspace.record(lookUp: status(), outcome, result, began: began)
    let calls = try scene.workspace.allCalls()
    let expected: CallState = [.done: .done, .passedOn: .done, .notSent: .notSent][outcome] ?? .notDone
    #expect(calls.map(\.state) == [expected, expected])
    #expect(calls.map(\.attempt) == [2, 1])
    #expect(calls.first?.failure == .notFound && calls.first?.claimedAt == began && calls.first?.repeatKey == nil)
    #expect(try scene.workspace.auditTrail(limit: 9).isEmpty)
  }

  @Test("a look-up that can't be written is kept until it can, with its own times, and stands there once")
  func lookUpsWait() throws {
    let scene = try Scene()
    let began = Date(timeIntervalSince1970: 1_790_000_000)
    let result = CallResultFacts(status: 200, timing: .init(firstByte: 3.2, total: 3.5), tries: 3)
    func writing(_ sql: String) throws { try scene.workspace.connection.write { try $0.execute(sql: sql) } }
    try writing("CREATE TRIGGER full BEFORE INSERT ON call BEGIN SELECT RAISE(ABORT, 'no room'); END")
    for _ in 1...2 {
      #expect(error { try scene.workspace.record(lookUp: status(), .done, result, began: began) } != nil)
    }
    #expect(try scene.workspace.allCalls().isEmpty)
    try writing("DROP TRIGGER full")
    try scene.workspace.writeEndings()
    try scene.workspace.writeEndings()
    let calls = try scene.workspace.allCalls()
    #expect(calls.map(\.state) == [.done, .done])
    #expect(calls.map(\.tries) == [3, 3])
    #expect(calls.map(\.claimedAt) == [began, began] && calls.map(\.total) == [3.5, 3.5])
    // It ended before it could be put down.
    let ends = calls.compactMap(\.endedAt)
    #expect(ends.count == 2 && ends[1] < ends[0])
    // What comes next is put down without those.
    try scene.workspace.make(refund(2), .done)
    #expect(try scene.workspace.allCalls().count == 3)
  }

  @Test("the time of a call is that of all its tries, from the start of the first")
  func tries() {
    let failed = CallFailure(.serverError, "")
    let report = ExecutionReport(
      request: nil,
      exchange: Exchange(outcome: .failed(failed), timing: .init(firstByte: 0.25, total: 0.5)),
      attempts: [
        Attempt(failure: failed, timing: .init(firstByte: 0.5, total: 1), wait: 0.5),
        Attempt(failure: failed, timing: .init(total: 2), wait: 1),
      ]
    )
    let facts = CallResultFacts(report)
    #expect(facts.timing == .init(firstByte: 4.75, total: 5))
    #expect(facts.tries == 2)
  }

  @Test("a key that isn't sent stands in no row", arguments: [nil, "", Endpoint.usualIdempotencyHeader])
  func repeatKeys(header: String?) {
    let action = Action(
      id: "cancel",
      endpoint: Endpoint(method: .post, url: "https://api.example.com", idempotencyHeader: header)
    )
    let run = RunID(conversation: "talk", number: 1)
    let facts = CallFacts(action, revision: 1, run: run, values: RunValues())
    #expect(facts.repeatKey == (action.sentIdempotencyHeader == nil ? nil : run.idempotencyKey))
    #expect((facts.repeatKey == nil) == (header != Endpoint.usualIdempotencyHeader))
  }

  @Test("while another program writes for too long nothing may be sent, and how long is waited is up to the call")
  func busy() throws {
    let scene = try Scene()
    let other = try scene.second()
    try other.connection.write { db in
      try db.execute(sql: "UPDATE workspace SET changes = 7")
      #expect(
        error { try scene.workspace.claim(refund(), within: .milliseconds(20)) } == .busy(path: scene.workspace.path)
      )
      #expect(error { try scene.workspace.claim(refund(), within: .seconds(-1)) } == .busy(path: scene.workspace.path))
    }
    #expect(try scene.workspace.allCalls().isEmpty)
    // Nothing is held for a call that isn't there.
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scene.dataFolder).allSatisfy { !$0.contains("calling") }
    )
    // A time beyond all measure is as long as waiting goes.
    #expect(try scene.workspace.claim(refund(2), within: .seconds(Int64.max)).number == 1)
  }

  @Test("how a call ended is kept until it can be written, and written before the next one is claimed")
  func endingsWait() throws {
    let scene = try Scene()
    let other = try scene.second()
    let call = try scene.workspace.claim(refund())
    try scene.workspace.markSent(call)
    scene.workspace.end(CallEnding(call, .notDone, CallResultFacts(status: 429), at: Date()))
    // The lock is still held: the end doesn't stand yet.
    try other.endAbandonedCalls()
    #expect(try other.allCalls().first?.state == .sent)
    _ = try scene.workspace.claim(refund())
    #expect(try other.allCalls().map(\.state) == [.claimed, .notDone])
    scene.workspace.close()
  }

  @Test("a read-only workspace claims nothing and keeps nothing")
  func readOnly() throws {
    let scene = try Scene()
    let reader = try scene.second(.readOnly)
    let reason = try #require(reader.readOnlyReason)
    #expect(error { try reader.claim(refund()) } == .readOnly(reason: reason))
    #expect(error { try reader.settle(1, wasDone: true, why: "x") } == .readOnly(reason: reason))
    #expect(error { try reader.forgetCustomer("x") } == .readOnly(reason: reason))
    let recorded = error { try reader.record(lookUp: status(), .done, CallResultFacts(), began: Date()) }
    #expect(recorded == .readOnly(reason: reason))
    #expect(try scene.workspace.allCalls().isEmpty)
  }

  @Test(
    "the file itself refuses what may not happen to a row",
    arguments: [
      "UPDATE call SET state = 'claimed' WHERE number = 2",
      "UPDATE call SET state = 'sent' WHERE number = 1",
      "UPDATE call SET state = 'unsure' WHERE number = 1",
      "UPDATE call SET state = 'done' WHERE number = 3",
      "UPDATE call SET state = 'done' WHERE number = 4",
      "UPDATE call SET state = 'gone' WHERE number = 2",
      "UPDATE call SET run = 9 WHERE number = 1",
      "UPDATE call SET who = 'nobody'",
      "UPDATE call SET status = 500 WHERE number = 1",
      "UPDATE call SET endedAt = 1 WHERE number = 1",
      "UPDATE call SET tries = 9 WHERE number = 1",
      "UPDATE call SET settledAs = 'done', settledAt = 1, settledBy = 'eve', settledWhy = 'x' WHERE number = 1",
      "UPDATE call SET settledAs = 'done' WHERE number = 3",
      "UPDATE call SET settledAs = 'done', settledAt = 1, settledBy = 'eve', settledWhy = '' WHERE number = 3",
      "DELETE FROM call",
      "INSERT OR REPLACE INTO call SELECT * FROM call WHERE number = 1",
      "REPLACE INTO call SELECT * FROM call WHERE number = 3",
      """
      INSERT INTO call (conversation, run, attempt, isRepeat, action, title, revision, changes, method, host, path, who,
        state, claimedAt) VALUES ('new', 1, 1, 0, 'a', 't', 1, 1, 'POST', 'h', '/', 'eve', 'sent', 1)
      """,
      """
      INSERT INTO call (conversation, run, attempt, isRepeat, action, title, revision, changes, method, host, path, who,
        state, claimedAt) VALUES ('talk', 1, 2, 0, 'a', 't', 1, 1, 'POST', 'h', '/', 'eve', 'claimed', 1)
      """,
      """
      INSERT INTO call (conversation, run, attempt, isRepeat, action, title, revision, changes, method, host, path, who,
        state, claimedAt) VALUES ('talk', 3, 2, 0, 'a', 't', 1, 1, 'POST', 'h', '/', 'eve', 'claimed', 1)
      """,
    ]
  )
  func triggers(sql: String) throws {
    let scene = try Scene()
    try scene.workspace.make(refund(1), .done)
    let second = try scene.workspace.claim(refund(2))
    try scene.workspace.markSent(second)
    try scene.workspace.make(refund(3), .unsure)
    _ = try scene.workspace.claim(refund(4))
    let before = try scene.workspace.allCalls()
    #expect(before.map(\.state) == [.claimed, .unsure, .sent, .done])
    #expect(error { try scene.workspace.connection.write { try $0.execute(sql: sql) } } != nil)
    #expect(try scene.workspace.allCalls() == before)
  }
}
