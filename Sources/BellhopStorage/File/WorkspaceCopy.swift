import BellhopCore
import Foundation
import GRDB

/// A copy of a workspace beside it, made before it is brought to another version, so that an older Bellhop can go on.
enum WorkspaceCopy {
  /// How many copies may stand beside a workspace: each is made once, so more than a few is a fault that repeats.
  private static let most = 20

  /// Copies the workspace as a connection sees it, log and all, to a file that only its owner can read.
  ///
  /// One that holds nothing yet isn't worth a copy.
  /// - Throws: `notCopied`.
  static func make(of path: String, version: Int, from reader: DatabaseQueue) throws {
    guard try reader.read(holdsAnything) else { return }
    let unfinished = path + ".copy"
    do {
      for leftover in [unfinished, unfinished + "-journal", WorkspaceFile.log(of: unfinished), unfinished + "-shm"] {
        unlink(leftover)
      }
      try WorkspaceFile.claim(unfinished)
      let copy = try DatabaseQueue(path: unfinished)
      try reader.backup(to: copy)
      try copy.close()
      WorkspaceFile.synchronize(unfinished)
      try name(unfinished, path + ".version-\(version)")
      WorkspaceFile.synchronize(PrivateFolder.folder(of: path))
    } catch {
      unlink(unfinished)
      throw WorkspaceError.notCopied(path: path, cause: cause(of: error, path))
    }
  }

  /// The copies beside a workspace that keep a secret of this name.
  static func all(of path: String, keeping name: SecretName) -> [String] {
    let folder = PrivateFolder.folder(of: path)
    let prefix = path.dropFirst(folder.count).drop { $0 == "/" } + ".version-"
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasPrefix(prefix) }
    return names.map { path.dropLast(prefix.count - ".version-".count) + $0 }.sorted().filter { copy in
      guard FileStatus(copy)?.isRegular == true, let queue = try? Connection.openFrozen(copy) else { return false }
      defer { try? queue.close() }
      let found = try? queue.read { db in
        try Int.fetchOne(db, sql: "SELECT 1 FROM secret WHERE name = ?", arguments: [name.rawValue])
      }
      return found != nil
    }
  }

  private static func holdsAnything(_ db: Database) throws -> Bool {
    for table in ["action", "draft", "secret", "audit"] {
      if try db.integer("SELECT 1 FROM \(table) LIMIT 1") != nil { return true }
    }
    return false
  }

  /// Gives the copy its name. An older copy of that name stays, and this one gets a number.
  private static func name(_ unfinished: String, _ name: String) throws {
    for number in 1...most {
      if link(unfinished, number == 1 ? name : "\(name)-\(number)") == 0 {
        unlink(unfinished)
        return
      }
      guard errno == EEXIST else { throw SystemFailure() }
    }
    throw SystemFailure(EEXIST)
  }

  private static func cause(of error: any Error, _ path: String) -> String {
    switch error {
    case let failure as SystemFailure: failure.words
    case WorkspaceError.cannotMake(_, let cause), WorkspaceError.failed(_, let cause): cause
    default:
      if case .failed(_, let cause) = WorkspaceError(error, path: path) { cause } else { "the disk can't be written" }
    }
  }
}
