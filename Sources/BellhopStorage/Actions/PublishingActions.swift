import BellhopCore
import GRDB

extension Workspace {
  /// Makes a revision what customers get; it can't be edited or deleted until it is unpublished.
  ///
  /// - Parameter revision: What was tested. It must be the last one.
  /// - Throws: `hasProblems`, `stale`, `deleted`, `noSuchAction`, `unreadableAction`, `readOnly`.
  @discardableResult
  public func publish(_ id: ActionID, revision: Int) throws(WorkspaceError) -> StoredAction {
    try change { [self] db in
      let head = try existing(id, db)
      var current = try stored(head, db)
      guard head.revision == revision else { throw WorkspaceError.stale(theirs: current) }
      if head.published == revision { return current }
      let others = try contents(db).actions.map(\.action).filter { $0.id != id }
      let context = ProblemContext(others: others, secrets: try Self.bindings(db))
      let errors = environment.problems(current.action, context).filter { $0.severity == .error }
      guard errors.isEmpty else { throw WorkspaceError.hasProblems(title: current.action.shortTitle, errors) }
      try db.execute(sql: "UPDATE action SET published = revision WHERE id = ?", arguments: [id.rawValue])
      try note(.published(.init(current.action, revision: revision)), db)
      current.status = .published
      return current
    }
  }

  /// Takes an action away from customers: it is a draft again, at the same revision.
  ///
  /// - Throws: `deleted`, `noSuchAction`, `unreadableAction`, `readOnly`.
  @discardableResult
  public func unpublish(_ id: ActionID) throws(WorkspaceError) -> StoredAction {
    try change { [self] db in
      let head = try existing(id, db)
      var current = try stored(head, db)
      if head.published == nil { return current }
      try db.execute(sql: "UPDATE action SET published = NULL WHERE id = ?", arguments: [id.rawValue])
      try note(.unpublished(.init(current.action, revision: head.revision)), db)
      current.status = .draft
      return current
    }
  }

  /// What the workspace knows of an action that wasn't deleted.
  func existing(_ id: ActionID, _ db: Database) throws -> ActionHead {
    guard let head = try ActionHead.find(id, db) else { throw WorkspaceError.noSuchAction }
    if head.isDeleted { throw WorkspaceError.deleted(title: title(head, db)) }
    return head
  }

  /// What people call an action, or its id when it can't be read.
  func title(_ head: ActionHead, _ db: Database) -> String {
    (try? stored(head, db))?.action.shortTitle ?? head.id.rawValue
  }
}
