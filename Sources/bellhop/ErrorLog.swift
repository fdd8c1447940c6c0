import Foundation

/// Where messages go that may not be printed over the screen: `$XDG_STATE_HOME/bellhop/bellhop.log`.
enum ErrorLog {
  /// The file's path, in a folder that exists; nil when there can be none.
  static func path() -> String? {
    let environment = ProcessInfo.processInfo.environment
    let state = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    guard let base = state ?? home.map({ $0 + "/.local/state" }) else { return nil }
    let folder = base + "/bellhop"
    let made: ()? = try? FileManager.default.createDirectory(
      atPath: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    return made == nil ? nil : folder + "/bellhop.log"
  }
}
