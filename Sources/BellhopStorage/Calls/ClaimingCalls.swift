import BellhopCore
import Foundation
import GRDB

extension Workspace {
  /// Puts a change on the disk before it leaves. It is there on return, and this program holds it until
  /// ``end(_:)`` was written.
  ///
  /// - Parameters:
  ///   - isRepeat: Somebody wants it once more, knowing that an earlier try of the same run may have been done.
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
      let (number, written) = try connection.write(within: wait) { [self] db in
        let written = try putDownEndings(db)
        try endAbandonedCalls(db)
        try refuseSecond(of: facts, isRepeat: isRepeat, db)
        let number = try insert(facts, .claimed, isRepeat: isRepeat, holder: holder, at: environment.now(), db)
        return (number, written)
      }
      forget(written)
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

  /// Throws when the same run was sent before and may have been done.
  private func refuseSecond(of facts: CallFacts, isRepeat: Bool, _ db: Database) throws {
    let earlier = try Row.fetchAll(
      db,
      sql: "SELECT state, settledAs FROM call WHERE conversation = ? AND run = ? AND changes = 1 ORDER BY attempt",
      arguments: [facts.run.conversation, facts.run.number]
    )
    for row in earlier {
      let state = CallState(rawValue: try row.decode(String.self, atIndex: 0)) ?? .unsure
      let settled = try row.decode(String?.self, atIndex: 1).flatMap(CallState.init(rawValue:))
      switch settled ?? state {
      case .notSent, .notDone: continue
      case .unsure where isRepeat: continue
      case let known: throw WorkspaceError.call(.alreadySent(title: facts.subject.title, known))
      }
    }
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
    try keepValues(facts.values, of: number, db)
    return number
  }
}
