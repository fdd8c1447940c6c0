import BellhopCore
import Foundation

/// What a workspace takes from the process around it, so that tests can decide it.
public struct WorkspaceEnvironment: Sendable {
  public typealias ProblemCheck = @Sendable (Action, ProblemContext) -> [Problem]

  public var now: @Sendable () -> Date
  /// A new identifier, different each time: letters, digits and hyphens.
  public var newID: @Sendable () -> String
  /// Who the audit trail names.
  public var userName: @Sendable () -> String
  public var variables: [String: String]
  /// The folder that relative paths begin at.
  public var currentDirectory: String
  /// Whether the process may write the file or folder at a path that exists.
  public var isWritable: @Sendable (String) -> Bool
  /// What is asked before an action is published.
  public var problems: ProblemCheck

  public init(
    now: @escaping @Sendable () -> Date,
    newID: @escaping @Sendable () -> String,
    userName: @escaping @Sendable () -> String,
    variables: [String: String],
    currentDirectory: String,
    isWritable: @escaping @Sendable (String) -> Bool,
    problems: @escaping ProblemCheck = { BellhopCore.problems(of: $0, in: $1) }
  ) {
    self.now = now
    self.newID = newID
    self.userName = userName
    self.variables = variables
    self.currentDirectory = currentDirectory
    self.isWritable = isWritable
    self.problems = problems
  }

  /// The process as it is.
  public static func process() -> WorkspaceEnvironment {
    WorkspaceEnvironment(
      now: { Date() },
      newID: { UUID().uuidString.lowercased() },
      userName: { NSUserName() },
      variables: ProcessInfo.processInfo.environment,
      currentDirectory: FileManager.default.currentDirectoryPath,
      isWritable: { access($0, W_OK) == 0 }
    )
  }
}

extension WorkspaceEnvironment {
  /// Where the workspace lies when nobody says otherwise: `$XDG_DATA_HOME/bellhop/workspace.sqlite`.
  public var defaultWorkspacePath: String {
    baseDirectory("XDG_DATA_HOME", fallback: ".local/share") + "/bellhop/workspace.sqlite"
  }

  /// Where the keys lie that open the secrets, one file per workspace: `$XDG_CONFIG_HOME/bellhop/keys`.
  public var keyDirectory: String {
    baseDirectory("XDG_CONFIG_HOME", fallback: ".config") + "/bellhop/keys"
  }

  /// A directory of the XDG base directory specification, which says to ignore a relative one.
  private func baseDirectory(_ variable: String, fallback: String) -> String {
    if let path = variables[variable], path.hasPrefix("/") {
      return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }
    return absolute(variables["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? NSHomeDirectory()) + "/" + fallback
  }

  func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : currentDirectory + "/" + path
  }
}
