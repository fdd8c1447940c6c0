import BellhopCore
import Foundation
import GRDB

extension Workspace {
  /// Saves an action as a new revision, and drops what was autosaved of it. Nothing new makes no new revision.
  ///
  /// - Parameter basedOn: The revision that the editing began with; nil for a new action.
  /// - Throws: `published`, `stale` with what the workspace holds, `deleted`, `noSuchAction`, `tooLarge`, `readOnly`.
  @discardableResult
  public func save(_ action: Action, basedOn: Int?) throws(WorkspaceError) -> StoredAction {
    let saved = try change { [self] db in
      let head = try ActionHead.find(action.id, db)
      guard let basedOn else {
        guard let head else { return try insert(action, db) }
        if head.isDeleted { throw WorkspaceError.deleted(title: title(head, db)) }
        throw WorkspaceError.stale(theirs: try stored(head, db))
      }
      guard let head else { throw WorkspaceError.noSuchAction }
      try requireEditable(head, .edit, db)
      let current = Result { try stored(head, db) }
      if head.revision != basedOn { throw try WorkspaceError.stale(theirs: current.get()) }
      if case .success(let current) = current, current.action == action {
        try Self.dropDraft(of: action.id, db)
        return current
      }
      try db.execute(
        sql: "UPDATE action SET revision = revision + 1 WHERE id = ?",
        arguments: [action.id.rawValue]
      )
      return try addRevision(basedOn + 1, of: action, db)
    }
    // What was refused is still being typed.
    typing.release(action.id)
    return saved
  }

  private func insert(_ action: Action, _ db: Database) throws -> StoredAction {
    try db.execute(sql: "INSERT INTO action (id, revision) VALUES (?, 1)", arguments: [action.id.rawValue])
    return try addRevision(1, of: action, db)
  }

  private func addRevision(_ number: Int, of action: Action, _ db: Database) throws -> StoredAction {
    let time = environment.now().toMilliseconds
    try db.execute(
      sql: "INSERT INTO revision (action, number, format, body, savedAt, savedBy) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        action.id.rawValue, number, ActionBody.format(of: action), try ActionBody.encode(action), time.milliseconds,
        environment.userName(),
      ]
    )
    try Self.dropDraft(of: action.id, db)
    try note(.saved(.init(action, revision: number)), db)
    return StoredAction(action: action, revision: number, status: .draft, savedAt: time)
  }

  /// Throws unless the action may be edited or deleted: it is there, and it isn't published.
  func requireEditable(_ head: ActionHead, _ refused: WorkspaceError.Refused, _ db: Database) throws {
    if head.isDeleted { throw WorkspaceError.deleted(title: title(head, db)) }
    if head.published != nil { throw WorkspaceError.published(title: title(head, db), refused) }
  }

  /// Runs a change in one transaction that other processes learn of through ``changeCounter()``.
  func change<T>(_ body: (Database) throws -> T) throws(WorkspaceError) -> T {
    try write { db in
      let changesBefore = db.totalChangesCount
      let result = try body(db)
      if db.totalChangesCount != changesBefore { try db.countChange() }
      return result
    }
  }

  /// Runs a transaction that other processes needn't learn of; refused when the workspace is read-only.
  func write<T>(_ body: (Database) throws -> T) throws(WorkspaceError) -> T {
    if let readOnlyCause { throw .readOnly(reason: readOnlyCause.sentence) }
    return try connection.write(body)
  }
}
