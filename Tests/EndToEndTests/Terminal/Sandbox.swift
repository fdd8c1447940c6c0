import Foundation

/// A folder of its own for one test: the home, the settings and the data that the program under test sees.
struct Sandbox: Sendable {
  let folder: URL

  init() throws {
    // A program that ends before it has read all of its input must fail a test, not end all tests.
    signal(SIGPIPE, SIG_IGN)
    // Short, since the path of a socket may have no more than about a hundred bytes.
    folder = FileManager.default.temporaryDirectory
      .appending(path: "bellhop-e2e-\(UUID().uuidString.prefix(13))", directoryHint: .isDirectory)
    for part in ["home", "data", "config", "state", "cache", "tmp"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: part),
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
    }
  }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// What the program sees of its surroundings: nothing of this process but where commands are found.
  var environment: [String: String] {
    [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin",
      "HOME": path("home"),
      "XDG_DATA_HOME": path("data"),
      "XDG_CONFIG_HOME": path("config"),
      "XDG_STATE_HOME": path("state"),
      "XDG_CACHE_HOME": path("cache"),
      "TMPDIR": path("tmp"),
      "LANG": "C.UTF-8",
    ]
  }

  /// Removes the folder. A program that is just ending removes files of its own in it, which makes the first try fail.
  func remove() {
    for _ in 0..<100 {
      try? FileManager.default.removeItem(at: folder)
      guard FileManager.default.fileExists(atPath: folder.path) else { return }
      usleep(10_000)
    }
  }
}
