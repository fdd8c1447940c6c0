import BellhopCore
import Foundation
import GRDB

extension Workspace {
  /// Puts a change on the disk before it leaves. It is there on return, and this program holds it until
  /// ``end(_:)`` was written.
  ///
  /// - Parameters:
  ///   - isRepeat: Somebody wants it once more, knowing that the same may have been done already.
  ///   - wait: For how long another program's write is waited for at most; more than 5 s is taken as 5 s.
  /// - Throws: `call`, `busy`, `readOnly`, or what keeps the row from being written: nothing may be sent then.
  public func claim(
    _ facts: CallFacts,
    isRepeat: Bool = false,
    within wait: Duration = .seconds(5)
  ) throws(WorkspaceError) -> ClaimedCall {
    if let readOnlyCause { throw .readOnly(reason: readOnlyCause.sentence) }
    let holder = try calling.hold(newID: environment.newID)
    do throws(WorkspaceError) {
      let (number, written, gone) = try connection.write(within: wait) { [self] db in
        let written = try putDownEndings(db)
        let gone = try endAbandonedCalls(db)
        try refuseSecond(of: facts, isRepeat: isRepeat, db)
        let number = try insert(facts, .claimed, isRepeat: isRepeat, holder: holder, at: environment.now(), db)
        return (number, written, gone)
      }
      forget(written)
      calling.tidy(gone)
      return ClaimedCall(number: number, title: facts.subject.title)
    } catch {
      calling.release()
      throw error
    }
  }

  /// Notes that a change leaves now. Until this returns, nothing of it may.
  ///
  /// - Throws: as ``claim(_:isRepeat:within:)``; the call is to be ended as not sent then.
  public func markSent(_ call: ClaimedCall, within wait: Duration = .seconds(5)) throws(WorkspaceError) {
    if let readOnlyCause { throw .readOnly(reason: readOnlyCause.sentence) }
    try connection.write(within: wait) { [self] db in
      try db.execute(
        sql: "UPDATE call SET state = 'sent', sentAt = ? WHERE number = ? AND state = 'claimed'",
        arguments: [environment.now().milliseconds, call.number]
      )
      guard db.changesCount == 1 else { throw WorkspaceError.call(.notClaimed(title: call.title)) }
    }
  }

  /// Throws when the same was sent before and may have been done: by the same run, or by another with the same values,
  /// of which this conversation need not know.
  private func refuseSecond(of facts: CallFacts, isRepeat: Bool, _ db: Database) throws {
    let title = facts.subject.title
    let earlier = try Row.fetchAll(
      db,
      sql: "SELECT state, settledAs FROM call WHERE conversation = ? AND run = ? AND changes = 1 ORDER BY attempt",
      arguments: [facts.run.conversation, facts.run.number]
    )
    for row in earlier {
      let state = CallState(rawValue: try row.decode(String.self, atIndex: 0)) ?? .unsure
      let settled = try row.decode(String?.self, atIndex: 1).flatMap(CallState.init(rawValue:))
      switch settled ?? state {
      case .notDone where settled == nil: continue
      case .notSent: continue
      case .unsure where isRepeat: continue
      // The endpoint may answer a key that it knows without doing anything: what wasn't done begins anew.
      case let known: throw WorkspaceError.call(.alreadySent(title: title, known))
      }
    }
    guard facts.changesSomething, !isRepeat, try mayBeDoneElsewhere(facts, db) else { return }
    throw WorkspaceError.call(.mayBeDone(title: title))
  }

  /// Whether another run of the same action, with the same values for the same customer, may be done or be on its way.
  private func mayBeDoneElsewhere(_ facts: CallFacts, _ db: Database) throws -> Bool {
    let open = try Int.fetchAll(
      db,
      sql: """
        SELECT number FROM call
        WHERE state IN ('claimed', 'sent', 'unsure') AND settledAs IS NULL AND changes = 1 AND action = ?
          AND NOT (conversation = ? AND run = ?)
        """,
      arguments: [facts.subject.action.rawValue, facts.run.conversation, facts.run.number]
    )
    guard !open.isEmpty else { return false }
    // Without the key nobody can tell them apart, and a question too many is better than a change too many.
    guard let key = callValueKey() else { return true }
    let values = facts.values.filter { !CallValueKey.normalised($0.text).isEmpty }
    let codes = Dictionary(values.map { ($0.part.name, key.code(of: $0.text)) }, uniquingKeysWith: { $1 })
    return try open.contains { number in
      let rows = try Row.fetchAll(db, sql: "SELECT part, code FROM callValue WHERE call = ?", arguments: [number])
      let kept = try rows.map { (try $0.decode(String.self, atIndex: 0), try $0.decode(Data.self, atIndex: 1)) }
      return Self.areSame(codes, Dictionary(kept, uniquingKeysWith: { $1 }))
    }
  }

  /// Whether two calls have the same values and the same customer, as far as both tell who that is.
  private static func areSame(_ codes: [String: Data], _ others: [String: Data]) -> Bool {
    let whom = CallValue.Part.whom.map(\.name)
    let inputs = { (all: [String: Data]) in all.filter { !whom.contains($0.key) } }
    guard inputs(codes) == inputs(others) else { return false }
    // What tells people apart best decides: somebody may write their name in two ways.
    let best = whom.first { codes[$0] != nil && others[$0] != nil }
    return best.map { codes[$0] == others[$0] } ?? true
  }

  /// Adds the row of a call, with what finds it again.
  func insert(
    _ facts: CallFacts,
    _ state: CallState,
    isRepeat: Bool = false,
    holder: String? = nil,
    at time: Date,
    _ db: Database
  ) throws -> Int {
    let attempt =
      try db.integer(
        "SELECT MAX(attempt) FROM call WHERE conversation = ? AND run = ?",
        [facts.run.conversation, facts.run.number]
      ) ?? 0
    try db.execute(
      sql: """
        INSERT INTO call (
          conversation, run, attempt, isRepeat, repeatKey, action, title, revision, changes, method, host, path, who,
          holder, state, claimedAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        facts.run.conversation, facts.run.number, attempt + 1, isRepeat, facts.repeatKey, facts.subject.action.rawValue,
        facts.subject.title, facts.subject.revision, facts.changesSomething, facts.method.rawValue, facts.host,
        facts.path, environment.userName(), holder, state.rawValue, time.milliseconds,
      ]
    )
    let number = Int(db.lastInsertedRowID)
    try keepValues(facts.values, of: number, at: time, db)
    return number
  }
}
