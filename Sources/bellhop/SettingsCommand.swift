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
        bellhop settings --model on --model-url https://api.example.com/v1 --model-name NAME --model-secret SECRET
      """
  )

  @Option(help: "The language that the agent speaks: \(Language.allCases.map(\.rawValue).joined(separator: " or ")).")
  var language: Language?

  @Option(help: "Whether a language model words the answers: on or off. It is off until you turn it on.")
  var model: ModelSwitch?

  @Option(name: .customLong("model-url"), help: "Where the model's API is: any that speaks OpenAI's chat completions.")
  var modelURL: String?

  @Option(help: "What that API calls the model.")
  var modelName: String?

  @Option(help: "The name of the secret that holds the API's key; an empty one when it wants none.")
  var modelSecret: String?

  @OptionGroup var location: WorkspaceOptions

  /// Whether a language model words the answers.
  enum ModelSwitch: String, ExpressibleByArgument, CaseIterable {
    case on
    case off
  }

  func run() throws {
    if language != nil || model != nil || modelURL != nil || modelName != nil || modelSecret != nil {
      return try keep()
    }
    let workspace = try location.open(access: .readOnly)
    defer { workspace.close() }
    let settings = try workspace.settings()
    PlainOutput.say("language  \(settings.language.rawValue)  (\(settings.language.title))")
    PlainOutput.say("model     \(Self.words(for: settings.languageModel))")
  }

  private static func words(for model: LanguageModel) -> String {
    let words = [
      model.isOn ? "on" : "off", model.name, model.url, model.secret.map { "secret \($0)" } ?? "",
    ]
    return words.filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private func keep() throws {
    let workspace = try location.open(access: .readWrite)
    defer { workspace.close() }
    let before = try workspace.settings()
    let typed = typed(over: before.languageModel)
    let languageModel = typed.model(isOn: model.map { $0 == .on } ?? before.languageModel.isOn)
    let fault = try typed.faults(in: workspace.secrets(), of: languageModel).first
    if let fault, languageModel.isOn || languageModel != before.languageModel {
      throw ValidationError(fault.sentence)
    }
    try workspace.changeSettings { settings in
      settings.language = language ?? settings.language
      settings.languageModel = changed(settings.languageModel)
    }
    for notice in typed.notices { PlainOutput.say(notice) }
    if let language { PlainOutput.say("The agent speaks \(language.title).") }
    if languageModel != before.languageModel {
      PlainOutput.say(
        languageModel.isOn
          ? "The model \(languageModel.name) words the answers." : "Answers are written without a language model."
      )
    }
  }

  private func changed(_ languageModel: LanguageModel) -> LanguageModel {
    typed(over: languageModel).model(isOn: model.map { $0 == .on } ?? languageModel.isOn)
  }

  /// What the options say; the rest stays as it is kept.
  private func typed(over kept: LanguageModel) -> LanguageModel.Typed {
    LanguageModel.Typed(
      url: modelURL ?? kept.url,
      name: modelName ?? kept.name,
      secret: modelSecret ?? kept.secret?.rawValue ?? ""
    )
  }
}

extension Language: ExpressibleByArgument {}
