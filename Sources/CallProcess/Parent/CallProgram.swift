import Foundation

/// The program that a child is, and what it sees of its surroundings.
public struct CallProgram: Hashable, Sendable {
  public var path: String
  /// Of which a few variables are handed on.
  public var environment: [String: String]

  /// - Parameter path: of a `bellhop`.
  public init(path: String, environment: [String: String]) {
    self.path = path
    self.environment = environment
  }

  /// The program that runs here.
  public static func own(environment: [String: String]) -> CallProgram {
    CallProgram(path: ownPath, environment: environment)
  }

  private static var ownPath: String {
    #if canImport(Darwin)
      Bundle.main.executablePath ?? CommandLine.arguments[0]
    #else
      // Leads to the very file that runs, also after another was put into its place.
      "/proc/self/exe"
    #endif
  }

  /// What the child's environment is to be: how text is written, where a temporary file may lie, and the proxy. There is
  /// no home and no place to keep anything in, and nothing of what the person's own environment holds.
  func variables(for route: ProxyRoute) -> [String: String] {
    var variables = environment.filter { Self.handedOn.contains($0.key) || $0.key.hasPrefix("LC_") }
    // Foundation makes folders for caches and cookies where it can.
    for name in ["HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"] { variables[name] = "/dev/null" }
    // Its death is one call's outcome; a trace of it would take longer than the rest of the call.
    variables["SWIFT_BACKTRACE"] = "enable=no"
    variables.merge(route.variables) { $1 }
    return variables
  }

  /// The library path is where the program's own libraries are found, when somebody had to say so.
  private static let handedOn: Set<String> = ["LANG", "LANGUAGE", "TMPDIR", "LD_LIBRARY_PATH"]
}
