import Foundation

/// Folders that only their owner can enter.
enum PrivateFolder {
  /// Makes the folder and those above it that are missing, each with mode 0700. What exists keeps its mode.
  static func make(_ path: String) throws(WorkspaceError) {
    if FileStatus(path) != nil { return }
    let parent = folder(of: path)
    if parent != path { try make(parent) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .cannotMake(path) }
  }

  /// The folder that a path lies in, without looking at the disk.
  static func folder(of path: String) -> String {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  /// Makes a rename or a new file in the folder last through a loss of power.
  static func synchronize(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
