import BellhopCore
import Foundation
import GRDB

extension Workspace {
  /// The actions of a workspace, and those among them that can't be read.
  public struct Contents: Hashable, Sendable {
    /// In the order of creation.
    public var actions: [StoredAction]
    public var unreadable: [UnreadableAction]
  }

  /// Everything that isn't deleted. One action that can't be read doesn't keep the others from it.
  public func contents() throws(WorkspaceError) -> Contents {
    try connection.read { try contents($0) }
  }

  /// The actions that can be read, in the order of creation.
  public func actions() throws(WorkspaceError) -> [StoredAction] { try contents().actions }

  /// The action as it was last saved; nil when there is none or it was deleted.
  public func action(_ id: ActionID) throws(WorkspaceError) -> StoredAction? {
    try connection.read { db in
      guard let head = try ActionHead.find(id, db), !head.isDeleted else { return nil }
      return try stored(head, db)
    }
  }

  /// The action as it was at a revision, also when it is deleted now; nil when there is no such revision.
  public func revision(_ number: Int, of id: ActionID) throws(WorkspaceError) -> Action? {
    try connection.read { db in
      try Self.revision(number, of: id, db)?.action.get()
    }
  }

  func contents(_ db: Database) throws -> Contents {
    var contents = Contents(actions: [], unreadable: [])
    for head in try ActionHead.all(db) {
      do {
        contents.actions.append(try stored(head, db))
      } catch WorkspaceError.unreadableAction(let action) {
        contents.unreadable.append(action)
      }
    }
    return contents
  }

  /// The saved action at its last revision.
  func stored(_ head: ActionHead, _ db: Database) throws -> StoredAction {
    let status: StoredAction.Status = head.published == nil ? .draft : .published
    if var known = known.withLock({ $0[head.id] }), known.revision == head.revision,
      known.savedAt.milliseconds == head.savedAt
    {
      known.status = status
      return known
    }
    guard let revision = try Self.revision(head.revision, of: head.id, db) else {
      throw WorkspaceError.unreadableAction(.init(id: head.id, revision: head.revision, cause: .notAnAction))
    }
    let stored = StoredAction(
      action: try revision.action.get(),
      revision: head.revision,
      status: status,
      savedAt: Date(milliseconds: head.savedAt)
    )
    known.withLock { $0[head.id] = stored }
    return stored
  }

  private static func revision(_ number: Int, of id: ActionID, _ db: Database) throws -> ReadRevision? {
    let statement = try db.cachedStatement(sql: "SELECT format, body FROM revision WHERE action = ? AND number = ?")
    return try Row.fetchOne(statement, arguments: [id.rawValue, number]).map { row in
      ReadRevision(action: ActionBody.action(id, revision: number, in: row))
    }
  }

  private struct ReadRevision {
    var action: Result<Action, WorkspaceError>
  }
}

/// What the workspace knows of an action beside its body.
struct ActionHead {
  var id: ActionID
  var revision: Int
  var published: Int?
  var isDeleted: Bool
  /// Of the last revision, in milliseconds since 1970.
  var savedAt: Int64

  static func find(_ id: ActionID, _ db: Database) throws -> ActionHead? {
    let statement = try db.cachedStatement(sql: query + "WHERE a.id = ?")
    return try Row.fetchOne(statement, arguments: [id.rawValue]).map(ActionHead.init(row:))
  }

  /// Those that aren't deleted, in the order of creation.
  static func all(_ db: Database) throws -> [ActionHead] {
    let statement = try db.cachedStatement(sql: query + "WHERE a.deletedAt IS NULL ORDER BY a.position")
    return try Row.fetchAll(statement).map(ActionHead.init(row:))
  }

  private static let query = """
    SELECT a.id, a.revision, a.published, a.deletedAt IS NOT NULL, r.savedAt
    FROM action AS a LEFT JOIN revision AS r ON r.action = a.id AND r.number = a.revision

    """

  private init(row: Row) throws {
    id = ActionID(try row.decode(String.self, atIndex: 0))
    revision = try row.decode(Int.self, atIndex: 1)
    published = try row.decode(Int?.self, atIndex: 2)
    isDeleted = try row.decode(Bool.self, atIndex: 3)
    savedAt = try row.decode(Int64?.self, atIndex: 4) ?? 0
  }
}

extension ActionBody {
  /// The action in a row of `format` and `body`.
  static func action(_ id: ActionID, revision: Int, in row: Row) -> Result<Action, WorkspaceError> {
    let decoded = Result<Action, any Error> {
      let format = try row.decode(Int.self, atIndex: 0)
      return try row.withUnsafeData(atIndex: 1) { try decode($0, format: format).get() }
    }
    return decoded.flatMap { action in
      // A body under another's id would be saved and published as that other.
      action.id == id ? .success(action) : .failure(UnreadableCause(.notAnAction))
    }
    .mapError { error in
      let cause = (error as? UnreadableCause)?.cause ?? .notAnAction
      return .unreadableAction(UnreadableAction(id: id, revision: revision, cause: cause))
    }
  }
}
