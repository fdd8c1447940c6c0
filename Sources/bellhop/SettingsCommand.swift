import ArgumentParser
import BellhopCore
import BellhopStorage

/// `bellhop settings`: tells what holds for a whole workspace, and changes it.
struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings",
    abstract: "Show what holds for the whole workspace, or change it.",
    discussion: """
      Without an option that changes something, the settings are listed:
        bellhop settings --language fr
      """
  )

  @Option(help: "The language that the agent speaks: \(Language.allCases.map(\.rawValue).joined(separator: " or ")).")
  var language: Language?

  @OptionGroup var location: WorkspaceOptions

  func run() throws {
    if let language { return try keep(language) }
    let workspace = try location.open(access: .readOnly)
    defer { workspace.close() }
    let settings = try workspace.settings()
    PlainOutput.say("language  \(settings.language.rawValue)  (\(settings.language.title))")
  }

  private func keep(_ language: Language) throws {
    let workspace = try location.open(access: .readWrite)
    defer { workspace.close() }
    try workspace.changeSettings { $0.language = language }
    PlainOutput.say("The agent speaks \(language.title).")
  }
}

extension Language: ExpressibleByArgument {}
