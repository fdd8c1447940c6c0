import ArgumentParser
import BellhopCore
import BellhopDemo
import CallProcess
import Foundation

@main
struct Bellhop: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bellhop",
    abstract: "Configure the actions of a customer-service agent, test them in a chat, and publish them.",
    usage: "bellhop [<options>]\nbellhop <subcommand>",
    discussion: """
      Without a subcommand, bellhop opens your workspace on the screen.

      Exit codes: 0 done; 1 the workspace or the sample API can't be used; 2 there is no terminal to draw on; 64 the \
      command line can't be understood; 128 + n ended by signal n. What went wrong stands on standard error, in a sentence.
      """,
    version: ProductVersion.text,
    subcommands: [DemoCommand.self, SecretCommand.self, SettingsCommand.self]
  )

  // Named as in every subcommand that has it: only so does an option count that is given before the subcommand.
  @OptionGroup var location: WorkspaceOptions
  @Flag(help: "Look and preview, but change nothing.")
  var readOnly = false
  @OptionGroup var screen: ScreenOptions

  static func main() {
    // Before the command line is read: this is no command of a person's, and each call waits for it.
    if CommandLine.arguments.dropFirst().first == CallingChild.command { CallingChild.run() }
    OwnProcess.refuseCores()
    main(nil)
  }

  func run() throws {
    try screen.requireTerminal()
    let opened = try location.open(access: readOnly ? .readOnly : .readWrite)
    try screen.show(
      opened,
      named: location.name(of: opened.path),
      logPath: ErrorLog.path(),
      samples: DemoContent.actionsToRehearse(),
      sampleAdvice: "Their API is made up: rehearse them, or start bellhop demo to call a sample API."
    )
  }
}
