import BellhopCore
import Foundation
import Synchronization

/// One SQLite file with the actions, their revisions, the drafts, the secrets, the calls and the audit trail.
///
/// Synchronous and safe to use from any thread; writes wait for the disk, so they belong off the main thread. Every
/// rule on what may be changed is held here, whatever a screen allows. Errors are ``WorkspaceError``s, and nothing
/// was changed when one is thrown.
public final class Workspace: Sendable {
  public enum Access: Sendable {
    case readWrite
    case readOnly
  }

  public let path: String
  let environment: WorkspaceEnvironment
  let connection: Connection
  let readOnlyCause: ReadOnlyReason?
  /// Revisions never change, so one that was read once isn't read again.
  let known = Mutex<[ActionID: StoredAction]>([:])
  /// Which actions are being typed into, here and in other programs.
  let typing: TypingLocks
  /// Says to other programs that the calls under way here have somebody who will tell how they end.
  let calling: CallHolder
  /// How calls ended that the workspace doesn't hold yet.
  let endings = Mutex<[CallEnding]>([])
  /// Look-ups that were made and that the workspace doesn't hold yet.
  let lookUps = Mutex<[EndedLookUp]>([])
  /// Names the workspace to its key file and in the secrets' authenticated data.
  let id: String

  /// Opens the workspace at a path, or makes one when nothing, or an empty file, is there.
  ///
  /// A file that isn't a workspace, is newer than this program or is damaged is refused and stays as it is. A file or
  /// folder that the process may not write opens read-only. Open a path once in a process: POSIX drops a file's locks
  /// when any of its descriptors is closed.
  public static func open(
    path: String,
    access: Access = .readWrite,
    environment: WorkspaceEnvironment
  ) throws(WorkspaceError) -> Workspace {
    let asked = WorkspaceFile.resolved(environment.absolute(path))
    if access == .readWrite {
      if FileStatus(asked) == nil, errno == ENOENT { try WorkspaceFile.claim(asked) }
      if let status = FileStatus(asked), status.isRegular, status.size == 0, environment.isWritable(asked) {
        try WorkspaceFile.fill(asked, workspaceID: environment.newID(), at: environment.now())
      }
    }
    let path = WorkspaceFile.resolved(asked)
    try Inspection.check(path)
    let folder = PrivateFolder.folder(of: path)
    let cause: ReadOnlyReason? =
      if access == .readOnly {
        .asked
      } else if !environment.isWritable(path) {
        .file(path)
      } else if !environment.isWritable(folder) {
        .folder(folder)
      } else {
        nil
      }
    let connection = Connection(path: path, mode: cause == nil ? .readWrite : .readOnly)
    guard cause == nil else { return try Workspace(connection, cause, environment) }
    do throws(WorkspaceError) {
      try connection.migrate()
    } catch {
      guard case .notCopied = error else { throw error }
      connection.close()
      return try Workspace(Connection(path: path, mode: .readOnly), .older(error), environment)
    }
    let workspace = try Workspace(connection, nil, environment)
    // What can't be looked after now is so the next time somebody looks.
    try? workspace.lookAfterCalls()
    try? workspace.sweepHolders()
    return workspace
  }

  private init(
    _ connection: Connection,
    _ readOnlyCause: ReadOnlyReason?,
    _ environment: WorkspaceEnvironment
  ) throws(WorkspaceError) {
    path = connection.path
    self.connection = connection
    self.readOnlyCause = readOnlyCause
    self.environment = environment
    typing = TypingLocks(path: connection.path)
    calling = CallHolder(path: connection.path)
    id = try connection.workspaceID()
  }

  /// Leaves the workspace as one file, with nothing beside it, when no other process has it open.
  ///
  /// Nothing is lost without it; a program that ends calls it to be tidy.
  public func close() {
    typing.releaseAll()
    try? writeEndings()
    calling.releaseAll()
    connection.close()
  }

  /// Where the workspace lies when nobody says otherwise.
  public static func defaultPath(environment: WorkspaceEnvironment) -> String { environment.defaultWorkspacePath }

  /// Whether nothing can be changed here, so that a call that writes is only rehearsed.
  public var isReadOnly: Bool { readOnlyCause != nil }

  /// Why nothing can be changed here and what to do about it, in one sentence; nil when it can.
  public var readOnlyReason: String? { readOnlyCause?.sentence }

  /// A number that grows with each change of actions, settings or secrets, also by another process.
  ///
  /// Cheap enough to ask whenever something is shown. What is typed and not yet saved doesn't count.
  public func changeCounter() throws(WorkspaceError) -> Int {
    try connection.read { db in
      try db.integer("SELECT changes FROM workspace") ?? 0
    }
  }
}
