import Foundation

/// The first bytes of a workspace file, read without SQLite so that a file that isn't ours is never touched.
///
/// The layout is that of the SQLite file format, §1.3. A workspace is made whole before it gets its name, so the
/// header always tells the truth about whose file it is.
enum WorkspaceHeader {
  /// "Blhp": marks a SQLite file as a workspace, in the header and for `file`.
  static let applicationID: Int32 = 0x426C_6870
  private static let length = 100

  /// Throws unless the file is a whole workspace of a version that this program knows.
  static func check(path: String, hasLog: Bool) throws(WorkspaceError) {
    guard let status = FileStatus(path) else { throw .system(path) }
    guard status.isRegular else { throw .notAWorkspace(path: path) }
    // Made by a program that was killed before it could fill it, or meant to become a workspace.
    guard status.size > 0 else { throw .notFound(path: path) }
    let bytes = try read(path)
    guard bytes.count == length, bytes.starts(with: Array("SQLite format 3\0".utf8)),
      integer(bytes, at: 68) == UInt32(applicationID)
    else { throw .notAWorkspace(path: path) }
    guard integer(bytes, at: 60) <= UInt32(Schema.version) else { throw .newer(path: path) }
    let pageSize = Int(bytes[16]) << 8 | Int(bytes[17])
    let whole = (pageSize == 1 ? 65536 : pageSize) * Int(integer(bytes, at: 28))
    // With a log beside it the file may rightly be shorter than its header says until the log is merged.
    guard hasLog || status.size >= whole else { throw .damaged(path: path) }
  }

  private static func read(_ path: String) throws(WorkspaceError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(path) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: length)
    let count = bytes.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
    guard count >= 0 else { throw .system(path) }
    return Array(bytes.prefix(count))
  }

  private static func integer(_ bytes: [UInt8], at offset: Int) -> UInt32 {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
