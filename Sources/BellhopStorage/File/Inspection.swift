import GRDB

/// Looks a workspace file through before anything may write to it.
enum Inspection {
  /// Up to this size, in bytes, the whole file is checked, which takes a few milliseconds at most. A larger one is
  /// checked where it is read.
  private static let wholeCheck = 4 << 20

  /// Throws unless the file is a sound workspace of a version that this program knows. The file isn't changed.
  static func check(_ path: String) throws(WorkspaceError) {
    let before = FileStatus(path)
    do {
      try checkOnce(path)
    } catch {
      // Another program may have written meanwhile, which a look at the resting file mistakes for damage.
      guard case .damaged = error, FileStatus(path) != before || WorkspaceFile.hasLog(path) else { throw error }
      try checkOnce(path)
    }
  }

  private static func checkOnce(_ path: String) throws(WorkspaceError) {
    let hasLog = WorkspaceFile.hasLog(path)
    try WorkspaceHeader.check(path: path, hasLog: hasLog)
    do {
      let queue =
        hasLog
        ? try DatabaseQueue(path: path, configuration: Connection.configuration(readOnly: true))
        : try Connection.openFrozen(path)
      defer { try? queue.close() }
      try queue.read { db in
        guard let version = try db.integer("PRAGMA user_version"), version >= 1 else {
          throw WorkspaceError.damaged(path: path)
        }
        // The log may be of a newer program than the file itself.
        guard version <= Schema.version else { throw WorkspaceError.newer(path: path) }
        let tables = try String.fetchSet(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
        guard tables.isSuperset(of: Schema.tables(of: version)) else { throw WorkspaceError.damaged(path: path) }
        guard (FileStatus(path)?.size ?? 0) <= wholeCheck else { return }
        guard try String.fetchOne(db, sql: "PRAGMA quick_check(1)") == "ok" else {
          throw WorkspaceError.damaged(path: path)
        }
      }
    } catch let error as DatabaseError where hasLog && error.resultCode == .SQLITE_CANTOPEN {
      throw .unmergedChanges(path: path)
    } catch {
      throw WorkspaceError(error, path: path)
    }
  }
}

extension Database {
  /// The first value of the first row as an integer.
  func integer(_ sql: String, _ arguments: StatementArguments = []) throws -> Int? {
    try Int.fetchOne(cachedStatement(sql: sql), arguments: arguments)
  }

  /// Counts a change that another program would want to show.
  func countChange() throws {
    try execute(sql: "UPDATE workspace SET changes = changes + 1")
  }
}

extension Connection {
  /// The id that names the key file: never one that could lead to another folder.
  func workspaceID() throws(WorkspaceError) -> String {
    let id = try read { try String.fetchOne($0, sql: "SELECT id FROM workspace") }
    guard let id, (1...64).contains(id.utf8.count),
      id.utf8.allSatisfy({ byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
          true
        default: false
        }
      })
    else { throw .damaged(path: path) }
    return id
  }
}
