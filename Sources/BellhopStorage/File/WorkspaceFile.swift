import Foundation
import GRDB

/// The file of a workspace before it is opened: found, or made whole in one step.
enum WorkspaceFile {
  /// The path with links resolved, as SQLite names the files beside it; the path itself when nothing is there.
  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// SQLite's write-ahead log beside a workspace.
  static func log(of path: String) -> String { path + "-wal" }

  /// Whether changes lie in the log that the file itself may not have yet.
  static func hasLog(_ path: String) -> Bool { (FileStatus(log(of: path))?.size ?? 0) > 0 }

  /// Makes an empty file that only its owner can read; one that is there already stays as it is.
  static func claim(_ path: String) throws(WorkspaceError) {
    do throws(SystemFailure) {
      try PrivateFolder.make(PrivateFolder.folder(of: path))
      let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if descriptor >= 0 {
        close(descriptor)
      } else if errno != EEXIST {
        throw SystemFailure()
      }
    } catch {
      throw .cannotMake(path: path, cause: error.words)
    }
  }

  /// Puts a new workspace in the place of an empty file.
  ///
  /// It is made beside its place and renamed: a program killed halfway leaves an empty file, which the next one
  /// fills. The lock lets one of two programs do it.
  static func fill(_ path: String, workspaceID: String, at time: Date) throws(WorkspaceError) {
    let descriptor = open(path, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(path) }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX) == 0 else { throw .system(path) }
    guard let locked = FileStatus(descriptor: descriptor), let named = FileStatus(path),
      locked.isSameFile(as: named), locked.size == 0
    else { return }
    let unnamed = path + ".new"
    for leftover in [unnamed, unnamed + "-journal", log(of: unnamed), unnamed + "-shm"] { unlink(leftover) }
    try claim(unnamed)
    do {
      try Schema.make(at: unnamed, workspaceID: workspaceID, at: time)
    } catch {
      unlink(unnamed)
      throw WorkspaceError(error, path: path)
    }
    synchronize(unnamed)
    guard rename(unnamed, path) == 0 else { throw .system(path) }
    synchronize(PrivateFolder.folder(of: path))
  }

  /// Makes what was written to a file, or renamed in a folder, last through a loss of power.
  static func synchronize(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
