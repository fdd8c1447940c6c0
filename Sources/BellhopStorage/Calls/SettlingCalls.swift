import BellhopCore
import Foundation
import GRDB

extension Workspace {
  /// Writes down what a person found out about a call that is unsure. Nothing is sent by it.
  ///
  /// - Parameters:
  ///   - number: The call's.
  ///   - why: How it is known; white space around it doesn't count.
  /// - Throws: `call`, `readOnly`.
  public func settle(_ number: Int, wasDone: Bool, why: String) throws(WorkspaceError) {
    let why = why.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !why.isEmpty else { throw .call(.noReason) }
    let gone = try write { [self] db in
      let gone = try endAbandonedCalls(db)
      guard
        let row = try Row.fetchOne(
          db,
          sql: "SELECT state, settledBy, action, title, revision FROM call WHERE number = ?",
          arguments: [number]
        )
      else { throw WorkspaceError.call(.noSuchCall) }
      let title = try row.decode(String.self, atIndex: 3)
      guard try row.decode(String.self, atIndex: 0) == CallState.unsure.rawValue else {
        throw WorkspaceError.call(.notUnsure(title: title))
      }
      if let person = try row.decode(String?.self, atIndex: 1) {
        throw WorkspaceError.call(.settledAlready(title: title, by: person))
      }
      let state: CallState = wasDone ? .done : .notDone
      try db.execute(
        sql: "UPDATE call SET settledAs = ?, settledAt = ?, settledBy = ?, settledWhy = ? WHERE number = ?",
        arguments: [state.rawValue, environment.now().milliseconds, environment.userName(), why, number]
      )
      let subject = AuditEvent.Subject(
        action: ActionID(try row.decode(String.self, atIndex: 2)),
        title: title,
        revision: try row.decode(Int.self, atIndex: 4)
      )
      try note(.callSettled(subject, call: number, wasDone: wasDone, why: why), db)
      return gone
    }
    calling.tidy(gone)
  }

  /// How many calls are unsure and not settled.
  public func unsureCallCount() throws(WorkspaceError) -> Int {
    try connection.read { db in
      guard try Schema.hasCalls(db) else { return 0 }
      return try db.integer("SELECT COUNT(*) FROM call WHERE state = 'unsure' AND settledAs IS NULL") ?? 0
    }
  }

  /// How many calls are unsure that nobody was told of at a start before. From now on these were told.
  ///
  /// In a read-only workspace nobody can be told for good, and nobody could settle them: there are none.
  public func tellUnsureCalls() throws(WorkspaceError) -> Int {
    guard !isReadOnly else { return 0 }
    let untold = "state = 'unsure' AND settledAs IS NULL AND toldAt IS NULL"
    let count = try connection.read { db in try db.integer("SELECT COUNT(*) FROM call WHERE \(untold)") ?? 0 }
    guard count > 0 else { return 0 }
    try write { [self] db in
      try db.execute(
        sql: "UPDATE call SET toldAt = ? WHERE \(untold)",
        arguments: [environment.now().milliseconds]
      )
    }
    return count
  }
}
