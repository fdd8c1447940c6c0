import BellhopCore
import TerminalUI

extension Dialog {
  /// The longest address of a proxy that can be typed, in characters.
  private static let longestProxy = 300

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
        ),
        Choice(
          "Calls go through a proxy",
          ["No", "The environment's", "This one:"],
          selected: workspace.proxy.choice,
          note: "Calls to this machine never do."
        ),
      ],
      fields: [
        TextField(
          "Proxy",
          placeholder: "http://proxy.example.com:3128",
          input: TextInput(workspace.proxy.typed, limit: .characters(longestProxy)),
          identifier: .proxy
        )
      ],
      buttons: [
        Button("Save", .confirm),
        Button("Language model: \(workspace.languageModel.isOn ? "on" : "off")…", .other),
        Button("Values of calls: \(CallValueDays.title(workspace.callValueDays))…", .other),
        Button("Cancel", .cancel),
      ]
    )
  }
}

extension ProxySetting {
  /// Its place among the choices.
  fileprivate var choice: Int {
    switch self {
    case .none: 0
    case .environment: 1
    case .address: 2
    }
  }

  fileprivate var typed: String {
    guard case .address(let address) = self else { return "" }
    return address
  }

  fileprivate static func chosen(_ choice: Int, typed: String) throws(Fault) -> ProxySetting {
    switch choice {
    case 1: .environment
    case 2: try ProxySetting(typed: typed)
    default: .none
    }
  }
}

extension AppState {
  /// Asks for what has been changed, and for nothing when nothing has. The way on to another dialog keeps it, too.
  mutating func answerSettings(_ dialog: Dialog, _ answer: Dialog.Answer) -> [Effect] {
    guard case .button(let button) = answer, (0...2).contains(button), dialog.choices.count == 2,
      let field = dialog.fields.first
    else { return [] }
    let proxy: ProxySetting
    do throws(ProxySetting.Fault) {
      proxy = try .chosen(dialog.choices[1].selected, typed: field.input.text)
    } catch {
      var again = dialog
      again.fields[0].problem = error.sentence
      again.focus = .field(0)
      dialogs.append(again)
      return []
    }
    if button == 1 { dialogs.append(.languageModel(of: workspace)) }
    if button == 2 { dialogs.append(.callValues(of: workspace)) }
    var requests: [WorkspaceRequest] = []
    if proxy != workspace.proxy {
      requests.append(.saveProxy(proxy))
      notices = dialog.notices
    }
    if let language = Language.allCases[safe: dialog.choices[0].selected], language != workspace.language {
      requests.append(.saveLanguage(language))
    }
    return requests.map(Effect.workspace)
  }
}
