import BellhopCore
import TerminalUI

extension Dialog {
  /// The longest address that can be typed, in characters.
  private static let longestURL = 2_000

  /// Whether a language model words the answers, and which.
  static func languageModel(of workspace: WorkspaceSnapshot) -> Dialog {
    let model = workspace.languageModel
    return Dialog(
      .languageModel,
      title: "A language model for the answers",
      choices: [
        Choice(
          "A language model words the answers",
          ["Off", "On"],
          selected: model.isOn ? 1 : 0,
          note: "On, it gets what the customer is told anyway and the response instructions, and nothing else."
        )
      ],
      fields: [
        TextField(
          "URL of its API, as OpenAI's chat completions",
          placeholder: "https://api.example.com/v1",
          input: TextInput(model.url, limit: .characters(longestURL)),
          identifier: .url
        ),
        TextField(
          "Model",
          placeholder: "its name at that API",
          input: TextInput(model.name, limit: .characters(LanguageModel.longestName)),
          identifier: .modelName
        ),
        TextField(
          "Secret with its key",
          placeholder: "the secret's name; empty without a key",
          input: TextInput(model.secret?.rawValue ?? "", limit: .characters(100)),
          identifier: .secretName
        ),
      ],
      buttons: [Button("Save", .confirm), Button("Cancel", .cancel)]
    )
  }
}

extension AppState {
  /// Asks for what has been changed. A model that can't be asked isn't turned on; what is typed comes back with the reason.
  mutating func answerLanguageModel(_ dialog: Dialog, _ answer: Dialog.Answer) -> [Effect] {
    guard answer == .button(0), let choice = dialog.choices.first, dialog.fields.count == 3 else { return [] }
    let typed = LanguageModel.Typed(
      url: dialog.fields[0].input.text,
      name: dialog.fields[1].input.text,
      secret: dialog.fields[2].input.text
    )
    let model = typed.model(isOn: choice.selected == 1)
    let faults = typed.faults(in: workspace.secrets, of: model)
    guard faults.isEmpty else {
      var again = dialog
      for fault in faults.reversed() {
        let index = LanguageModel.Setting.allCases.firstIndex(of: fault.setting) ?? 0
        again.fields[index].problem = fault.sentence
        again.focus = .field(index)
      }
      dialogs.append(again)
      return []
    }
    guard model != workspace.languageModel else { return [] }
    notices = dialog.notices
    return [.workspace(.saveLanguageModel(model))]
  }
}
