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
    calling.tidy(try write { [self] db in try endAbandonedCalls(db) })
  }

  /// Ends calls whose program is gone, and removes values that were kept long enough.
  public func lookAfterCalls() throws(WorkspaceError) {
    try endAbandonedCalls()
    try removeOldCallValues()
  }

  /// Removes what programs left beside the workspace that are gone, and that no call needs any more.
  func sweepHolders() throws(WorkspaceError) {
    let holders = try connection.read { [self] db in Set(try underWay(db).compactMap(\.holder)) }
    calling.sweep(keeping: holders)
  }

  /// The same within a transaction. The locks are looked at in it: a program lets go of its lock only after the end of its
  /// call stands, so a row that isn't ended and has no lock has nobody.
  ///
  /// - Returns: Whose locks nobody needs once the transaction stands.
  func endAbandonedCalls(_ db: Database) throws -> Set<String> {
    let abandoned = try abandonedCalls(db)
    for call in abandoned {
      try db.execute(
        sql: "UPDATE call SET state = ?, endedAt = ? WHERE number = ?",
        arguments: [call.end.rawValue, environment.now().milliseconds, call.number]
      )
    }
    return Set(abandoned.compactMap(\.holder))
  }

  private struct CallUnderWay {
    var number: Int
    var holder: String?
    /// What it is without its program.
    var end: CallState
  }

  private func abandonedCalls(_ db: Database) throws -> [CallUnderWay] {
    try underWay(db).filter { call in call.holder.map { !calling.isAlive($0) } ?? true }
  }

  private func underWay(_ db: Database) throws -> [CallUnderWay] {
    guard try Schema.hasCalls(db) else { return [] }
    let rows = try Row.fetchAll(db, sql: "SELECT number, holder, state FROM call WHERE state IN ('claimed', 'sent')")
    return try rows.map { row in
      CallUnderWay(
        number: try row.decode(Int.self, atIndex: 0),
        holder: try row.decode(String?.self, atIndex: 1),
        end: try row.decode(String.self, atIndex: 2) == CallState.claimed.rawValue ? .notSent : .unsure
      )
    }
  }
}
