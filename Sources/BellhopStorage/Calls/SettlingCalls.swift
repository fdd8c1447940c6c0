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
    try write { [self] db in
      try endAbandonedCalls(db)
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
    }
  }

  /// Removes all values of a customer's calls, and what finds them by a value. That they were made stays.
  ///
  /// - Parameter text: The customer's e-mail, id or name, or another value of theirs; empty for the customer of a call.
  /// - Returns: How many calls had values of this customer.
  /// - Throws: `readOnly`.
  @discardableResult
  public func forgetCustomer(_ text: String, of number: Int? = nil) throws(WorkspaceError) -> Int {
    let count = try write { [self] db in
      var codes: [Data] = []
      if !CallValueKey.normalised(text).isEmpty {
        codes = callValueKey().map { [$0.code(of: text)] } ?? []
      } else if let number {
        // What tells the customer best is what the others are looked for by.
        let parts = CallValue.Part.whom.map(\.name)
        codes =
          try parts.lazy.compactMap { part in
            try Data.fetchOne(
              db,
              sql: "SELECT code FROM callValue WHERE call = ? AND part = ?",
              arguments: [number, part]
            )
          }.first.map { [$0] } ?? []
      }
      guard let code = codes.first else { return 0 }
      let calls = try Int.fetchAll(
        db,
        sql: "SELECT DISTINCT call FROM callValue WHERE code = ?",
        arguments: [code]
      )
      for call in calls { try db.execute(sql: "DELETE FROM callValue WHERE call = ?", arguments: [call]) }
      if !calls.isEmpty { try note(.customerForgotten(calls: calls.count), db) }
      return calls.count
    }
    connection.mergeLog()
    return count
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
