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
          input: TextInput(model.url, limit: longestURL)
        ),
        TextField(
          "Model",
          placeholder: "its name at that API",
          input: TextInput(model.name, limit: LanguageModel.longestName)
        ),
        TextField(
          "Secret with its key",
          placeholder: "the secret's name; empty without a key",
          input: TextInput(model.secret?.rawValue ?? "", limit: 100)
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
    func typed(_ index: Int) -> String {
      let text = dialog.fields[index].input.text
      return String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
    let secret = typed(2)
    let model = LanguageModel(
      isOn: choice.selected == 1,
      url: typed(0),
      name: typed(1),
      secret: secret.isEmpty ? nil : SecretName(secret)
    )
    let faults = model.isOn ? model.faults(in: workspace.secrets) : model.faultInWriting.map { [$0] } ?? []
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
    return model == workspace.languageModel ? [] : [.workspace(.saveLanguageModel(model))]
  }
}
