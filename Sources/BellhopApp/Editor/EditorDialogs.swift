import BellhopCore
import BellhopStorage
import TerminalUI

extension Dialog {
  /// The list that a field is chosen from.
  static func chooseOption(_ field: Field, titled title: String, _ choices: [FieldChoice], chosen: Int?) -> Dialog {
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
        TextField(
          "Name",
          placeholder: "for example orders-api",
          input: TextInput(limit: .characters(SecretRules.nameLengths.upperBound)),
          identifier: .secretName
        ),
        TextField(
          "Value",
          placeholder: "typed masked",
          input: TextInput(isMasked: true, limit: .bytes(SecretRules.valueLengths.upperBound)),
          identifier: .secretValue
        ),
        TextField(
          "Hosts, separated by spaces",
          placeholder: "for example api.example.com",
          input: TextInput(host ?? "", limit: .characters(1_000)),
          identifier: .host
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
    let typedName = PastedIdentifier(dialog.fields[0].input.text, as: .secretName)
    let typedValue = PastedIdentifier(dialog.fields[1].input.text, as: .secretValue)
    let typedHosts = dialog.fields[2].input.text.split { $0 == " " || $0 == "," }
      .map { PastedIdentifier(String($0), as: .host) }
    let name = typedName.text
    let value = typedValue.text
    let hosts = typedHosts.map(\.text)
    if let problem = typedName.problem {
      dialog.fields[0].problem = problem
    } else if !SecretRules.isName(name) {
      dialog.fields[0].problem = "Use 1 to 64 of a-z, 0-9, hyphen, underscore and full stop, for example orders-api."
    } else if workspace.secrets.contains(where: { $0.name.rawValue == name }) {
      dialog.fields[0].problem = "There is a secret of this name. Choose another, or remove that one first."
    }
    if value.isEmpty {
      dialog.fields[1].problem = "Type or paste the value."
    } else if let problem = typedValue.problem {
      dialog.fields[1].problem = problem
    } else if SecretRules.fault(inValue: value) != nil {
      dialog.fields[1].problem = "A value is one line of at most 8192 bytes."
    }
    if hosts.isEmpty {
      dialog.fields[2].problem = "Name the host that it may be sent to, for example api.example.com."
    } else if let problem = typedHosts.lazy.compactMap(\.problem).first {
      dialog.fields[2].problem = problem
    } else if let wrong = hosts.first(where: { SecretRules.host($0) == nil }) {
      dialog.fields[2].problem =
        "“\(wrong)” isn't a host: write it without https:// and path, for example api.example.com."
    }
    if let wrong = dialog.fields.firstIndex(where: { $0.problem != nil }) {
      dialog.focus = .field(wrong)
      dialogs.append(dialog)
      return []
    }
    editor?.secretField = field
    notices = dialog.notices
    return [.workspace(.keepSecret(SecretName(name), value: SecretValue(value), hosts: hosts))]
  }
}

extension EditorState {
  /// Puts a secret's name where it was asked for.
  mutating func useSecret(_ name: SecretName, for field: Field) {
    switch field {
    case .authenticationSetting: choose(.setting(name.rawValue), for: field)
    case .parameterProperty: choose(.property(.secret(name)), for: field)
    default: break
    }
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
