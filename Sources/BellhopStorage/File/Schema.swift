import Foundation
import GRDB

/// The tables of a workspace and how they came to be.
enum Schema {
  /// The version that this program writes, kept as SQLite's `user_version`. A higher one isn't opened.
  static var version: Int { steps.count }

  /// Each makes the version of its place, from 1, out of the one before it.
  private static let steps = [firstVersion, secondVersion]

  /// The tables of each version of a workspace, from 1: what must be there in a file that says it is of that version.
  static func tables(of version: Int) -> Set<String> {
    let first: Set = ["workspace", "action", "revision", "draft", "secret", "audit"]
    return version < callVersion ? first : first.union(["call", "callValue"])
  }

  /// The version since which a workspace keeps its calls.
  private static let callVersion = 2

  /// Whether the file has the tables of the calls: an older one that may not be written stays as it is.
  static func hasCalls(_ db: Database) throws -> Bool { try version(of: db) >= callVersion }

  static func version(of db: Database) throws -> Int { try db.integer("PRAGMA user_version") ?? 0 }

  /// Makes a whole workspace in an empty file. It isn't on the disk yet on return.
  static func make(at path: String, workspaceID: String, at time: Date) throws {
    var configuration = Connection.configuration(readOnly: false)
    configuration.prepareDatabase { db in
      // Nobody has the file yet: one wait for the disk at the end does for all.
      try db.execute(sql: "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY")
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.write { db in
      try db.execute(sql: "PRAGMA application_id = \(WorkspaceHeader.applicationID)")
      try migrate(db)
      try db.execute(
        sql: "INSERT INTO workspace (one, id, madeAt, changes, settings) VALUES (1, ?, ?, 0, '{}')",
        arguments: [workspaceID, time.milliseconds]
      )
    }
    // Persistent: whoever opens the file from now on keeps a log beside it.
    try queue.writeWithoutTransaction { db in
      _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
    }
    try queue.close()
  }

  /// Brings a workspace to this version, within the transaction that this is called in: all of it happens, or nothing.
  static func migrate(_ db: Database) throws {
    for step in steps.dropFirst(try version(of: db)) { try db.execute(sql: step) }
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// Times are milliseconds since 1970. Bodies, settings, hosts and events are JSON.
  private static let firstVersion = """
    CREATE TABLE workspace (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      id TEXT NOT NULL,
      madeAt INTEGER NOT NULL,
      -- Grows with each change that another program would want to show.
      changes INTEGER NOT NULL,
      settings TEXT NOT NULL
    ) STRICT;

    CREATE TABLE action (
      position INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      -- The last saved one.
      revision INTEGER NOT NULL,
      -- The one that customers get.
      published INTEGER,
      deletedAt INTEGER
    ) STRICT;

    CREATE TABLE revision (
      action TEXT NOT NULL REFERENCES action (id),
      number INTEGER NOT NULL,
      format INTEGER NOT NULL,
      body TEXT NOT NULL,
      savedAt INTEGER NOT NULL,
      savedBy TEXT NOT NULL,
      PRIMARY KEY (action, number)
    ) STRICT;

    CREATE TRIGGER revision_is_frozen BEFORE UPDATE ON revision
      BEGIN SELECT RAISE(ABORT, 'a saved revision never changes'); END;
    CREATE TRIGGER revision_is_kept BEFORE DELETE ON revision
      BEGIN SELECT RAISE(ABORT, 'a saved revision is kept'); END;

    CREATE TABLE draft (
      action TEXT PRIMARY KEY,
      basedOn INTEGER,
      format INTEGER NOT NULL,
      body TEXT NOT NULL,
      savedAt INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE secret (
      name TEXT PRIMARY KEY,
      hosts TEXT NOT NULL,
      sealed BLOB NOT NULL,
      changedAt INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE audit (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at INTEGER NOT NULL,
      who TEXT NOT NULL,
      event TEXT NOT NULL
    ) STRICT;

    CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
      BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
    CREATE TRIGGER audit_is_never_shortened BEFORE DELETE ON audit
      BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
    -- INSERT OR REPLACE removes the old row without the trigger above.
    CREATE TRIGGER audit_is_never_replaced BEFORE INSERT ON audit
      WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id)
      BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
    """
}

extension Date {
  /// As the workspace keeps a time: whole milliseconds since 1970, clamped to what an integer holds.
  var milliseconds: Int64 { Int64(exactly: (timeIntervalSince1970 * 1000).rounded()) ?? 0 }

  init(milliseconds: Int64) { self.init(timeIntervalSince1970: Double(milliseconds) / 1000) }

  /// The same time as it comes back from the workspace.
  var toMilliseconds: Date { Date(milliseconds: milliseconds) }
}
