import BellhopCore
import TerminalUI

extension Dialog {
  /// What holds for the whole workspace.
  static func settings(of workspace: WorkspaceSnapshot) -> Dialog {
    let languages = Language.allCases
    return Dialog(
      .settings,
      title: "Settings of this workspace",
      choices: [
        Choice(
          "The agent speaks",
          languages.map(\.title),
          selected: languages.firstIndex(of: workspace.language) ?? 0,
          note: "Its sentences are in this language, and customers' messages and your trigger phrases are read in it."
        )
      ],
      buttons: [
        Button("Save", .confirm),
        Button("Language model: \(workspace.languageModel.isOn ? "on" : "off")…", .other),
        Button("Values of calls: \(CallValueDays.title(workspace.callValueDays))…", .other),
        Button("Proxy: \(workspace.proxy.shortWords)…", .other),
        Button("Cancel", .cancel),
      ]
    )
  }
}

extension AppState {
  /// Asks for what has been changed, and for nothing when nothing has. The way on to another dialog keeps it, too.
  mutating func answerSettings(_ dialog: Dialog, _ answer: Dialog.Answer) -> [Effect] {
    switch answer {
    case .button(0): break
    case .button(1): dialogs.append(.languageModel(of: workspace))
    case .button(2): dialogs.append(.callValues(of: workspace))
    case .button(3): dialogs.append(.proxy(of: workspace))
    default: return []
    }
    guard let language = dialog.choices.first.flatMap({ Language.allCases[safe: $0.selected] }),
      language != workspace.language
    else { return [] }
    return [.workspace(.saveLanguage(language))]
  }
}
