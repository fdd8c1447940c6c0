import Foundation

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder for one run of the demo, which is gone after it however the run ends.
///
/// A small child waits for this process: its end closes the pipe between them, after a crash or a `kill -9` too, and
/// the child removes the folder. Only what is known of a crash stays, in ``logPath``.
public final class DemoFolder: Sendable {
  public let path: String
  /// Where messages go that may not be printed over the screen.
  public var logPath: String { path + "/" + Self.logName }

  private static let logName = "bellhop.log"
  private let guardian: pid_t
  /// The end of the pipe that is ours; the guardian waits for it to be closed.
  private let lifeline: Int32

  /// - Throws: ``DemoFolderError``.
  public init() throws(DemoFolderError) {
    let base = FileManager.default.temporaryDirectory.path
    guard let path = Self.makeFolder(in: base) else {
      throw DemoFolderError(folder: base, cause: String(cString: strerror(errno)))
    }
    guard let (guardian, lifeline) = Self.startGuardian(of: path) else {
      try? FileManager.default.removeItem(atPath: path)
      throw DemoFolderError(folder: base, cause: "no process could be started to clean up after it")
    }
    self.path = path
    self.guardian = guardian
    self.lifeline = lifeline
  }

  /// Removes the folder now; call it once, last of all.
  public func remove() {
    // A line says that all may go; a pipe that closes without one says that the program crashed.
    _ = write(lifeline, "\n", 1)
    close(lifeline)
    var status: Int32 = 0
    while waitpid(guardian, &status, 0) == -1, errno == EINTR {}
  }

  private static func makeFolder(in base: String) -> String? {
    var template = Array("\(base)/bellhop-demo-XXXXXX".utf8CString)
    return template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress, mkdtemp(start) != nil else { return nil }
      return String(cString: start)
    }
  }

  private static func startGuardian(of path: String) -> (pid_t, Int32)? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    defer { close(ends[0]) }
    // Kept from other children, which would hold the pipe open.
    guard fcntl(ends[0], F_SETFD, FD_CLOEXEC) == 0, fcntl(ends[1], F_SETFD, FD_CLOEXEC) == 0 else { return nil }

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own: the signals of the keyboard and of a closing terminal must not reach it.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)

    let clean = """
      trap '' HUP
      if read -r _ || ! [ -s "$1/$2" ]; then rm -rf -- "$1"; else find "$1" -mindepth 1 ! -name "$2" -delete; fi
      """
    let words = ["sh", "-c", clean, "sh", path, logName]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process: pid_t = 0
    guard posix_spawn(&process, "/bin/sh", &actions, &attributes, &arguments, environ) == 0 else {
      close(ends[1])
      return nil
    }
    return (process, ends[1])
  }
}

/// The demo has no place for its workspace.
public struct DemoFolderError: Error, CustomStringConvertible {
  var folder: String
  var cause: String

  public var description: String {
    "A folder for the demo's workspace can't be made in \(folder): \(cause). Set TMPDIR to a folder that you can write."
  }
}
