import BellhopCore
import Foundation
import GRDB

extension Workspace {
  /// Keeps what was typed, in the place of what was kept of the same action before. It is on the disk on return, and
  /// until it is saved or discarded, or this program ends, other programs don't offer it.
  ///
  /// - Throws: `published`, `deleted`, `tooLarge`, `readOnly`.
  public func autosave(_ draft: EditorDraft) throws(WorkspaceError) {
    if !isReadOnly { typing.hold(draft.id) }
    try write { [self] db in
      if let head = try ActionHead.find(draft.id, db) {
        try requireEditable(head, .edit, db)
      }
      try db.execute(
        sql: "INSERT OR REPLACE INTO draft (action, basedOn, format, body, savedAt) VALUES (?, ?, ?, ?, ?)",
        arguments: [
          draft.id.rawValue, draft.basedOn, ActionBody.format(of: draft.action), try ActionBody.encode(draft.action),
          draft.savedAt.milliseconds,
        ]
      )
    }
  }

  /// What was typed and never became a revision, the oldest first; without the drafts of deleted actions. It includes
  /// what another program is typing: ``isTypedElsewhere(_:)``.
  public func drafts() throws(WorkspaceError) -> [EditorDraft] {
    try connection.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT d.format, d.body, d.action, d.basedOn, d.savedAt
          FROM draft AS d LEFT JOIN action AS a ON a.id = d.action
          WHERE a.deletedAt IS NULL ORDER BY d.savedAt, d.action
          """
      )
      .compactMap { row in
        let id = ActionID(try row.decode(String.self, atIndex: 2))
        // A draft that can't be read has nothing to offer; the action itself is as it was saved.
        guard case .success(let action) = ActionBody.action(id, revision: 0, in: row) else { return nil }
        return EditorDraft(
          action: action,
          basedOn: try row.decode(Int?.self, atIndex: 3),
          savedAt: Date(milliseconds: try row.decode(Int64.self, atIndex: 4))
        )
      }
    }
  }

  /// Forgets what was typed into an action since its last revision.
  public func discardDraft(_ id: ActionID) throws(WorkspaceError) {
    try write { db in try Self.dropDraft(of: id, db) }
    typing.release(id)
  }

  /// Whether another program is typing into an action, so that what is kept of it isn't left over from a crash.
  public func isTypedElsewhere(_ id: ActionID) -> Bool { typing.isHeldElsewhere(id, isTidied: !isReadOnly) }

  static func dropDraft(of id: ActionID, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM draft WHERE action = ?", arguments: [id.rawValue])
  }
}
