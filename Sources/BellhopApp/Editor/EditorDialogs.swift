import BellhopCore
import TerminalUI

extension Dialog {
  /// The list that a field is chosen from.
  static func chooseOption(_ field: Field, _ choices: [FieldChoice], chosen: Int?) -> Dialog {
    let title =
      switch field {
      case .authentication: "Authentication type"
      case .parameterProperty: "Where does the value come from?"
      default: "Choose"
      }
    var dialog = Dialog(
      .chooseOption(field),
      title: title,
      options: choices.map { Option($0.title, detail: $0.detail) },
      buttons: [Button("Cancel", .cancel)]
    )
    dialog.optionList.select(chosen ?? 0, count: choices.count)
    return dialog
  }

  /// Asks for a secret: its name, its value, typed masked, and the hosts that it may be sent to.
  static func newSecret(for field: Field?, host: String?) -> Dialog {
    Dialog(
      .newSecret(field),
      title: "New secret",
      body: [
        Paragraph("It is stored encrypted, shown nowhere, and sent only to the hosts named here.", style: .muted)
      ],
      fields: [
        TextField("Name", placeholder: "for example orders-api", input: TextInput(limit: 64)),
        TextField("Value", placeholder: "typed masked", input: TextInput(isMasked: true, limit: 8192)),
        TextField(
          "Hosts, separated by spaces",
          placeholder: "api.example.com",
          input: TextInput(host ?? "", limit: 1000)
        ),
      ],
      buttons: [Button("Keep it", .confirm), Button("Cancel", .cancel)]
    )
  }
}

extension AppState {
  mutating func answerInEditor(_ dialog: Dialog, _ answer: Dialog.Answer, in world: World) -> [Effect] {
    switch dialog.purpose {
    case .chooseOption(let field): return choose(answer, for: field)
    case .newSecret(let field): return answer == .button(0) ? keepSecret(dialog, for: field) : []
    case .discardChanges:
      guard answer == .button(0), let open = editor else { return [] }
      if let saved = open.saved {
        openEditor(on: saved, basedOn: open.basedOn)
      } else {
        editor = nil
      }
      return [.stopTimer(.autosave), .workspace(.dropDraft(open.id))]
    case .stale(let theirs):
      switch answer {
      case .button(0):
        guard let open = editor else { return [] }
        return [.workspace(.save(open.action, basedOn: theirs.revision, then: .stay))]
      case .button:
        openEditor(on: theirs.action, basedOn: theirs.revision)
        return [.workspace(.dropDraft(theirs.id))]
      default: return []
      }
    default: return []
    }
  }

  private mutating func choose(_ answer: Dialog.Answer, for field: Field) -> [Effect] {
    guard case .option(let index) = answer, let choice = editor?.choices(for: field)[safe: index] else { return [] }
    if choice.value == .newSecret {
      dialogs.append(.newSecret(for: field, host: editor?.action.endpoint.host))
      return []
    }
    return edit { open in
      open.choose(choice.value, for: field)
      // A fixed value is typed next.
      if case .property(.fixed) = choice.value, case .parameterProperty(let index) = field {
        open.moveFocus(to: .field(.parameterValue(index)))
      }
    }
  }

  /// Checks what was typed for a secret; what isn't right stays open with the reason at its field.
  private mutating func keepSecret(_ dialog: Dialog, for field: Field?) -> [Effect] {
    var dialog = dialog
    let name = dialog.fields[0].input.text
    let value = dialog.fields[1].input.text
    let hosts = dialog.fields[2].input.text.lowercased()
      .split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
    if name.isEmpty { dialog.fields[0].problem = "Give it a name." }
    if workspace.secrets.contains(where: { $0.name.rawValue == name }) {
      dialog.fields[0].problem = "There is a secret of this name. Choose another, or remove that one first."
    }
    if value.isEmpty { dialog.fields[1].problem = "Type or paste the value." }
    if hosts.isEmpty { dialog.fields[2].problem = "Name the host that it may be sent to, for example api.example.com." }
    if let wrong = dialog.fields.firstIndex(where: { $0.problem != nil }) {
      dialog.focus = .field(wrong)
      dialogs.append(dialog)
      return []
    }
    let effects =
      field.map { field in
        edit { open in
          switch field {
          case .authenticationSetting: open.choose(.setting(name), for: field)
          case .parameterProperty: open.choose(.property(.secret(SecretName(name))), for: field)
          default: break
          }
        }
      } ?? []
    return effects + [.workspace(.keepSecret(SecretName(name), value: SecretValue(value), hosts: hosts))]
  }
}

extension Endpoint {
  /// The host that the URL names so far, with its port if it has one: what a new secret is offered to be bound to.
  var host: String? {
    guard let scheme = url.range(of: "://") else { return nil }
    let rest = url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return rest.isEmpty || rest.contains("{") ? nil : rest.lowercased()
  }
}
