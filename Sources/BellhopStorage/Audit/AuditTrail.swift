import BellhopCore
import Foundation
import GRDB

/// One line of the audit trail.
public struct AuditEntry: Hashable, Sendable, Identifiable {
  /// Grows with each entry.
  public var id: Int
  public var at: Date
  /// The user of the process that did it.
  public var who: String
  /// Nil when the workspace holds something here that can't be read.
  public var event: AuditEvent?
}

extension Workspace {
  /// Adds a line to the audit trail. Changes of the workspace add theirs themselves; this is for live calls.
  ///
  /// - Throws: `readOnly`: calls from a read-only workspace leave no trace in it.
  public func record(_ event: AuditEvent) throws(WorkspaceError) {
    try write { db in try note(event, db) }
  }

  /// The last entries, the newest first.
  public func auditTrail(limit: Int) throws(WorkspaceError) -> [AuditEntry] {
    try connection.read { db in
      let decoder = JSONDecoder()
      return try Row.fetchAll(
        db,
        sql: "SELECT id, at, who, event FROM audit ORDER BY id DESC LIMIT ?",
        arguments: [max(0, limit)]
      )
      .map { row in
        AuditEntry(
          id: try row.decode(Int.self, atIndex: 0),
          at: Date(milliseconds: try row.decode(Int64.self, atIndex: 1)),
          who: try row.decode(String.self, atIndex: 2),
          event: try? row.withUnsafeData(atIndex: 3) { try decoder.decode(AuditEvent.self, from: $0 ?? Data()) }
        )
      }
    }
  }

  /// Adds a line to the audit trail within the transaction of what it tells.
  func note(_ event: AuditEvent, _ db: Database) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try db.execute(
      sql: "INSERT INTO audit (at, who, event) VALUES (?, ?, ?)",
      arguments: [
        environment.now().milliseconds, environment.userName(),
        String(decoding: try encoder.encode(event), as: UTF8.self),
      ]
    )
  }
}
