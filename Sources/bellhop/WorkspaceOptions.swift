import ArgumentParser
import BellhopCore
import BellhopStorage
import Foundation

/// Which workspace a command works on.
struct WorkspaceOptions: ParsableArguments {
  @Option(
    name: .customLong("workspace"),
    help: ArgumentHelp(
      "The workspace's file; made when nothing is there.",
      discussion: "Otherwise the one that BELLHOP_WORKSPACE names, or $XDG_DATA_HOME/bellhop/workspace.sqlite.",
      valueName: "path"
    ),
    completion: .file()
  )
  var path: String?

  /// - Throws: `WorkspaceError`, whose description is the sentence for the person.
  func open(access: Workspace.Access) throws -> Workspace {
    let environment = WorkspaceEnvironment.process()
    try requireFolder()
    return try Workspace.open(path: path(in: environment), access: access, environment: environment)
  }

  /// A path that is mistyped shall not make folders, as the workspace's usual place does.
  private func requireFolder() throws {
    guard let path else { return }
    let folder = URL(filePath: path).deletingLastPathComponent().path
    guard !FileManager.default.fileExists(atPath: folder) else { return }
    throw WorkspaceError.cannotMake(path: path, cause: "there is no folder \(folder)")
  }

  /// What the screen calls the workspace: nothing special for the usual one, the path of another.
  func name(of path: String) -> String {
    if path == Workspace.defaultPath(environment: .process()) { return "Your workspace" }
    let home = NSHomeDirectory() + "/"
    return path.hasPrefix(home) ? "~/" + path.dropFirst(home.count) : path
  }

  private func path(in environment: WorkspaceEnvironment) -> String {
    if let path { return path }
    if let path = environment.variables["BELLHOP_WORKSPACE"], !path.isEmpty { return path }
    return Workspace.defaultPath(environment: environment)
  }
}
