import Foundation
import GRDB
import Synchronization

/// The way to the database: one connection that reads and, opened when first needed, one that writes.
///
/// Reads don't wait for a write to reach the disk. Everything is synchronous and can be called from any thread.
final class Connection: Sendable {
  enum Mode: Sendable {
    case readWrite
    /// Nothing is made beside the file unless it has a log to read.
    case readOnly
  }

  let path: String
  let mode: Mode
  private let state = Mutex(State())

  private struct State {
    var reader: DatabaseQueue?
    var writer: DatabaseQueue?
    /// What the file was like when it was opened as one that doesn't change; nil when it was opened as usual.
    var frozen: FileStatus?
  }

  init(path: String, mode: Mode) {
    self.path = path
    self.mode = mode
  }

  func read<T>(_ body: (Database) throws -> T) throws(WorkspaceError) -> T {
    do {
      do {
        return try reader().read(body)
      } catch let error as DatabaseError where mode == .readOnly && error.isDamage {
        // Another program may have written while this read was on its way: the file is opened anew when it has changed.
        return try reader().read(body)
      }
    } catch {
      throw WorkspaceError(error, path: path)
    }
  }

  /// Everything in `body` happens, or nothing does. Waits 5 s for another program's write.
  func write<T>(_ body: (Database) throws -> T) throws(WorkspaceError) -> T {
    do {
      return try writer().write(body)
    } catch {
      throw WorkspaceError(error, path: path)
    }
  }

  /// As ``write(_:)``, with a wait of this long at most for another program's write.
  func write<T>(within wait: Duration, _ body: (Database) throws -> T) throws(WorkspaceError) -> T {
    do {
      return try writer().writeWithoutTransaction { db in
        let milliseconds = Int(max(0, min(wait / .milliseconds(1), Double(Self.longestWait))))
        try db.execute(sql: "PRAGMA busy_timeout = \(milliseconds)")
        defer { try? db.execute(sql: "PRAGMA busy_timeout = \(Self.longestWait)") }
        var result: T?
        try db.inTransaction(.immediate) {
          result = try body(db)
          return .commit
        }
        guard let result else { throw WorkspaceError.busy(path: path) }
        return result
      }
    } catch {
      throw WorkspaceError(error, path: path)
    }
  }

  /// For how long a write waits for another program's, in milliseconds.
  private static let longestWait = 5_000

  /// Brings an older workspace to the version that this program writes, with a copy of it beside it as it was.
  ///
  /// - Throws: `notCopied` when there is no room for the copy; the workspace is as it was then.
  func migrate() throws(WorkspaceError) {
    do {
      guard try reader().read({ try Schema.version(of: $0) }) < Schema.version else { return }
      try writer().write { db in
        // Another program may have done it while this one waited.
        let version = try Schema.version(of: db)
        guard version < Schema.version else { return }
        // The other connection sees the workspace as it is before this transaction.
        try WorkspaceCopy.make(of: path, version: version, from: reader())
        try Schema.migrate(db)
      }
    } catch {
      throw WorkspaceError(error, path: path)
    }
  }

  /// Merges the log into the file and empties it, so that nothing deleted stays behind in it. A busy database is
  /// left for the next time.
  func mergeLog() {
    _ = try? writer().writeWithoutTransaction { db in
      try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }

  /// Merges the log and removes it, unless another process has the file open. What is called later opens it again.
  func close() {
    let (reader, writer) = state.withLock { state in
      defer { state = State() }
      return (state.reader, state.writer)
    }
    try? writer?.close()
    try? reader?.close()
  }

  private func writer() throws -> DatabaseQueue {
    try state.withLock { state in
      if let writer = state.writer { return writer }
      let writer = try DatabaseQueue(path: path, configuration: Self.configuration(readOnly: false))
      state.writer = writer
      return writer
    }
  }

  private func reader() throws -> DatabaseQueue {
    try state.withLock { state in
      if let reader = state.reader {
        guard let frozen = state.frozen else { return reader }
        if !WorkspaceFile.hasLog(path), FileStatus(path) == frozen { return reader }
      }
      let (reader, frozen) = try openReader()
      state.reader = reader
      state.frozen = frozen
      return reader
    }
  }

  private func openReader() throws -> (DatabaseQueue, FileStatus?) {
    switch mode {
    case .readWrite:
      return (try DatabaseQueue(path: path, configuration: Self.configuration(readOnly: false)), nil)
    case .readOnly:
      if WorkspaceFile.hasLog(path) {
        do {
          let queue = try DatabaseQueue(path: path, configuration: Self.configuration(readOnly: true))
          // SQLite touches the log with the first read.
          _ = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
          return (queue, nil)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
          // In a folder that can't be written SQLite has no place for the memory that goes with a log.
          throw WorkspaceError.unmergedChanges(path: path)
        }
      }
      let frozen = FileStatus(path)
      return (try Self.openFrozen(path), frozen)
    }
  }

  /// Opens a file that nobody writes just now: SQLite then makes no file beside it.
  static func openFrozen(_ path: String) throws -> DatabaseQueue {
    let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
    return try DatabaseQueue(path: "file://\(escaped)?immutable=1", configuration: configuration(readOnly: true))
  }

  static func configuration(readOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.label = "Workspace"
    configuration.readonly = readOnly
    // With GRDB's default every write of a second process fails at once.
    configuration.busyMode = .timeout(Double(longestWait) / 1000)
    configuration.prepareDatabase { db in
      // The file may come from anyone: its schema must not reach functions with side effects.
      try db.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
      if !readOnly { try db.execute(sql: "PRAGMA secure_delete = ON; PRAGMA synchronous = FULL") }
    }
    return configuration
  }
}
