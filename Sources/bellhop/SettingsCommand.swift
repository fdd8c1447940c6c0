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
        bellhop settings --proxy http://proxy.example.com:3128
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

  @Option(
    help: ArgumentHelp(
      "Through which proxy calls go: none, environment, or its address.",
      discussion: "environment is the one that HTTPS_PROXY and the like name. Calls to this machine go through none.",
      valueName: "proxy"
    )
  )
  var proxy: String?

  @Option(
    help: ArgumentHelp(
      "For how many days the values of calls are kept, encrypted: 0 (not at all) to 90.",
      valueName: "days"
    )
  )
  var keepCallValues: Int?

  @OptionGroup var location: WorkspaceOptions

  /// Whether a language model words the answers.
  enum ModelSwitch: String, ExpressibleByArgument, CaseIterable {
    case on
    case off
  }

  func run() throws {
    if language != nil || keepCallValues != nil || model != nil || modelURL != nil || modelName != nil
      || modelSecret != nil || proxy != nil
    {
      return try keep()
    }
    let workspace = try location.open(access: .readOnly)
    defer { workspace.close() }
    let settings = try workspace.settings()
    PlainOutput.say("language  \(settings.language.rawValue)  (\(settings.language.title))")
    PlainOutput.say("model     \(Self.words(for: settings.languageModel))")
    PlainOutput.say("proxy     \(settings.proxy.words)")
    PlainOutput.say("calls     \(Self.words(forDays: settings.callValueDays))")
  }

  private static func words(for model: LanguageModel) -> String {
    let words = [
      model.isOn ? "on" : "off", model.name, model.url, model.secret.map { "secret \($0)" } ?? "",
    ]
    return words.filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private static func words(forDays days: Int) -> String {
    days == 0 ? "values aren't kept" : "values are kept for \(days) days"
  }

  private func keep() throws {
    if let keepCallValues, !WorkspaceSettings.callValueDays.contains(keepCallValues) {
      throw ValidationError("Values of calls can be kept for 0 to 90 days. Give a number in between.")
    }
    let workspace = try location.open(access: .readWrite)
    defer { workspace.close() }
    let before = try workspace.settings()
    let chosenProxy = try chosenProxy()
    let typed = typed(over: before.languageModel)
    let languageModel = typed.model(isOn: model.map { $0 == .on } ?? before.languageModel.isOn)
    let fault = try typed.faults(in: workspace.secrets(), of: languageModel).first
    if let fault, languageModel.isOn || languageModel != before.languageModel {
      throw ValidationError(fault.sentence)
    }
    try workspace.changeSettings { settings in
      settings.language = language ?? settings.language
      settings.languageModel = changed(settings.languageModel)
      settings.proxy = chosenProxy ?? settings.proxy
      settings.callValueDays = keepCallValues ?? settings.callValueDays
    }
    if let keepCallValues { PlainOutput.say("Of calls, \(Self.words(forDays: keepCallValues)).") }
    for notice in typed.notices { PlainOutput.say(notice) }
    if let language { PlainOutput.say("The agent speaks \(language.title).") }
    if let chosenProxy { PlainOutput.say("The proxy for calls is now: \(chosenProxy.words).") }
    if languageModel != before.languageModel {
      PlainOutput.say(
        languageModel.isOn
          ? "The model \(languageModel.name) words the answers." : "Answers are written without a language model."
      )
    }
  }

  private func chosenProxy() throws -> ProxySetting? {
    switch proxy {
    case nil: return nil
    case "none": return ProxySetting.none
    case "environment": return .environment
    case .some(let typed):
      let address = try PastedArgument.read(typed, as: .proxy)
      do throws(ProxySetting.Fault) {
        return try ProxySetting(typed: address)
      } catch {
        throw ValidationError(error.sentence)
      }
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
