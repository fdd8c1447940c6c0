import BellhopCore
import TerminalUI

extension Dialog {
  /// The longest address that can be typed, in characters.
  private static let longestAddress = 300

  /// Through which proxy the calls of the workspace go.
  static func proxy(of workspace: WorkspaceSnapshot) -> Dialog {
    Dialog(
      .proxy,
      title: "A proxy for calls",
      choices: [
        Choice(
          "Calls go through a proxy",
          ["No", "The environment's", "This one:"],
          selected: workspace.proxy.choice,
          note: "The environment names one by HTTPS_PROXY and the like. Calls to this machine go through none."
        )
      ],
      fields: [
        TextField(
          "Proxy",
          placeholder: "http://proxy.example.com:3128",
          input: TextInput(workspace.proxy.typed, limit: .characters(longestAddress)),
          identifier: .proxy
        )
      ],
      buttons: [Button("Save", .confirm), Button("Cancel", .cancel)]
    )
  }
}

extension ProxySetting {
  /// For a button.
  var shortWords: String {
    switch self {
    case .none: "none"
    case .environment: "the environment's"
    case .address: "on"
    case .unreadable: "can't be read"
    }
  }

  /// Its place among the choices.
  fileprivate var choice: Int {
    switch self {
    case .none: 0
    case .environment: 1
    case .address, .unreadable: 2
    }
  }

  fileprivate var typed: String {
    switch self {
    case .address(let text), .unreadable(let text): text
    case .none, .environment: ""
    }
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
  /// Asks for what has been changed. What isn't a proxy's address comes back with the reason.
  mutating func answerProxy(_ dialog: Dialog, _ answer: Dialog.Answer) -> [Effect] {
    guard answer == .button(0), let choice = dialog.choices.first, let field = dialog.fields.first else { return [] }
    let text = field.input.text
    // What was typed would be dropped without a word.
    if choice.selected != 2, !text.isEmpty, text != workspace.proxy.typed {
      return askAgain(dialog, "This address is used only with “This one”. Choose that above, or empty the field.")
    }
    do throws(ProxySetting.Fault) {
      let proxy = try ProxySetting.chosen(choice.selected, typed: text)
      guard proxy != workspace.proxy else { return [] }
      notices = dialog.notices
      return [.workspace(.saveProxy(proxy))]
    } catch {
      return askAgain(dialog, error.sentence)
    }
  }

  private mutating func askAgain(_ dialog: Dialog, _ problem: String) -> [Effect] {
    var again = dialog
    again.fields[0].problem = problem
    again.focus = .field(0)
    dialogs.append(again)
    return []
  }
}
