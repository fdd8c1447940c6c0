import Foundation

/// Folders that only their owner can enter.
enum PrivateFolder {
  /// Makes the folder and those above it that are missing, each with mode 0700. What exists keeps its mode.
  static func make(_ path: String) throws(SystemFailure) {
    if FileStatus(path) != nil { return }
    let parent = folder(of: path)
    if parent != path { try make(parent) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw SystemFailure() }
  }

  /// The folder that a path lies in, without looking at the disk.
  static func folder(of path: String) -> String {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }
}
