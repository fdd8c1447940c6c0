import BellhopCore
import GRDB

extension Workspace {
  /// Takes an action out of the workspace; its revisions are kept, so that ``restore(_:)`` brings it back.
  ///
  /// An action that can't be read can be deleted too. One that is deleted already stays so.
  /// - Throws: `published`, `noSuchAction`, `readOnly`.
  public func delete(_ id: ActionID) throws(WorkspaceError) {
    try change { [self] db in
      guard let head = try ActionHead.find(id, db) else { throw WorkspaceError.noSuchAction }
      if head.isDeleted { return }
      let title = title(head, db)
      try requireEditable(head, .delete, db)
      try db.execute(
        sql: "UPDATE action SET deletedAt = ? WHERE id = ?",
        arguments: [environment.now().milliseconds, id.rawValue]
      )
      try note(.deleted(.init(action: id, title: title, revision: head.revision)), db)
    }
  }

  /// Brings a deleted action back to its place in the list, as the draft that it was.
  ///
  /// - Throws: `noSuchAction`, `unreadableAction`, `readOnly`.
  @discardableResult
  public func restore(_ id: ActionID) throws(WorkspaceError) -> StoredAction {
    try change { [self] db in
      guard let head = try ActionHead.find(id, db) else { throw WorkspaceError.noSuchAction }
      let action = try stored(head, db)
      if !head.isDeleted { return action }
      try db.execute(sql: "UPDATE action SET deletedAt = NULL WHERE id = ?", arguments: [id.rawValue])
      try note(.restored(.init(action.action, revision: head.revision)), db)
      return action
    }
  }
}
