import BellhopCore
import GRDB

extension Workspace {
  /// Ends calls whose program is gone: one that was claimed is not sent, one that may have left is unsure.
  ///
  /// Nothing is written when there are none.
  public func endAbandonedCalls() throws(WorkspaceError) {
    guard !isReadOnly else { return }
    let abandoned = try connection.read { [self] db in try abandonedCalls(db) }
    guard !abandoned.isEmpty else { return }
    try write { [self] db in try endAbandonedCalls(db) }
    for holder in Set(abandoned.compactMap(\.holder)) { calling.tidy(holder) }
  }

  /// The same within a transaction. The locks are looked at in it: a program lets go of its lock only after the end of its
  /// call stands, so a row that isn't ended and has no lock has nobody.
  func endAbandonedCalls(_ db: Database) throws {
    for call in try abandonedCalls(db) {
      try db.execute(
        sql: "UPDATE call SET state = ?, endedAt = ? WHERE number = ?",
        arguments: [call.end.rawValue, environment.now().milliseconds, call.number]
      )
    }
  }

  private struct AbandonedCall {
    var number: Int
    var holder: String?
    var end: CallState
  }

  private func abandonedCalls(_ db: Database) throws -> [AbandonedCall] {
    guard try Schema.hasCalls(db) else { return [] }
    let rows = try Row.fetchAll(db, sql: "SELECT number, holder, state FROM call WHERE state IN ('claimed', 'sent')")
    return try rows.compactMap { row in
      let holder = try row.decode(String?.self, atIndex: 1)
      guard holder.map({ !calling.isAlive($0) }) ?? true else { return nil }
      return AbandonedCall(
        number: try row.decode(Int.self, atIndex: 0),
        holder: holder,
        end: try row.decode(String.self, atIndex: 2) == CallState.claimed.rawValue ? .notSent : .unsure
      )
    }
  }
}
