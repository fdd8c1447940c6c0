import ArgumentParser
import BellhopCore
import BellhopStorage

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
    return try Workspace.open(path: path(in: environment), access: access, environment: environment)
  }

  private func path(in environment: WorkspaceEnvironment) -> String {
    if let path { return path }
    if let path = environment.variables["BELLHOP_WORKSPACE"], !path.isEmpty { return path }
    return Workspace.defaultPath(environment: environment)
  }
}
