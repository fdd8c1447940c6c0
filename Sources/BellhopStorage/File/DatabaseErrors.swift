import GRDB

extension WorkspaceError {
  /// An error of the database in words for people, without its SQL and its values.
  init(_ error: any Error, path: String) {
    if let error = error as? WorkspaceError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self = .failed(path: path, cause: "it holds something that this Bellhop can't read")
      return
    }
    self =
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
      case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT: .damaged(path: path)
      // A table or a column that isn't there: nothing else of ours can be wrong in a statement.
      case .SQLITE_ERROR: .damaged(path: path)
      case .SQLITE_READONLY: .readOnly(reason: ReadOnlyReason.file(path).sentence)
      case .SQLITE_PERM, .SQLITE_AUTH: .notReadable(path: path)
      case .SQLITE_FULL: .failed(path: path, cause: "the disk is full")
      case .SQLITE_IOERR: .failed(path: path, cause: "the disk could not be read or written")
      case .SQLITE_CANTOPEN: .failed(path: path, cause: "it could not be opened")
      default: .failed(path: path, cause: "the database reports error \(error.extendedResultCode.rawValue)")
      }
  }
}

extension DatabaseError {
  var isDamage: Bool { resultCode == .SQLITE_CORRUPT || resultCode == .SQLITE_NOTADB }
}
