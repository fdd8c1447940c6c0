import ArgumentParser

struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Try Bellhop with sample actions and a sample API.",
    discussion: """
      The sample API answers on this machine alone, at 127.0.0.1. The workspace is a new one each time and is removed \
      at the end; your own stays as it is.
      """
  )

  @OptionGroup var screen: ScreenOptions
  // Taken only to be refused: given before the subcommand they would pass unseen.
  @OptionGroup(visibility: .hidden) var location: WorkspaceOptions

  func validate() throws {
    if location.path != nil {
      throw ValidationError("The demo opens a workspace of its own. Leave out --workspace, or leave out demo.")
    }
  }

  func run() throws {
    try screen.requireTerminal()
    let session = try DemoSession.start()
    do {
      try screen.show(
        session.workspace,
        named: "Demo",
        logPath: session.folder.logPath,
        samples: session.content.actions,
        sampleAdvice: "They call the sample API: change what you like.",
        atEnd: session.end
      )
    } catch {
      session.end()
      throw error
    }
  }
}
