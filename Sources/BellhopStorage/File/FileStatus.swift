import Foundation

/// What the file system says of a path, links followed.
struct FileStatus: Equatable {
  var device: UInt64
  var inode: UInt64
  var size: Int
  var modified: Int64
  var isRegular: Bool

  /// Nil when nothing is there or it can't be looked at; `errno` then says which.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int(status.st_size)
    isRegular = status.st_mode & S_IFMT == S_IFREG
    #if canImport(Darwin)
      modified = Int64(status.st_mtimespec.tv_sec) * 1_000_000_000 + Int64(status.st_mtimespec.tv_nsec)
    #else
      modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
    #endif
  }

  func isSameFile(as other: FileStatus) -> Bool { device == other.device && inode == other.inode }
}

/// What the system's last call failed with.
struct SystemFailure: Error {
  let code: Int32

  init(_ code: Int32 = errno) { self.code = code }

  /// The C library's text, with the small letter that the middle of a sentence asks for.
  var words: String {
    let text = String(cString: strerror(code))
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}

extension WorkspaceError {
  /// What the system's last call on the file of a workspace failed with.
  static func system(_ path: String, _ failure: SystemFailure = SystemFailure()) -> WorkspaceError {
    switch failure.code {
    case EACCES, EPERM: .notReadable(path: path)
    case ENOENT: .notFound(path: path)
    default: .failed(path: path, cause: failure.words)
    }
  }
}
