import BellhopCore
import TerminalUI

/// One of the values that a field is chosen from.
struct FieldChoice: Equatable, Sendable {
  enum Value: Equatable, Sendable {
    case method(Endpoint.Method)
    case effect(ActionEffect)
    case authentication(Authentication)
    case setting(String)
    case property(Property)
    case type(ValueType)
    /// The format of an input; nil reads it from the instructions.
    case format(InputFormat?)
    case confirmation(Confirmation)
    case newSecret
  }

  var value: Value
  var title: String
  var detail: String

  init(_ value: Value, _ title: String, _ detail: String = "") {
    self.value = value
    self.title = title
    self.detail = detail
  }
}

extension EditorState {
  /// What a field can be set to, in the order of the list; empty for a field that is typed.
  func choices(for field: Field) -> [FieldChoice] {
    switch field {
    case .method: Endpoint.Method.allCases.map { FieldChoice(.method($0), $0.rawValue) }
    case .effect: ActionEffect.allCases.map { FieldChoice(.effect($0), $0.title) }
    case .confirmation: Confirmation.allCases.map { FieldChoice(.confirmation($0), $0.title) }
    case .authentication: Authentication.kinds.map { FieldChoice(.authentication($0), $0.scheme.title) }
    case .authenticationSetting(let id): settingChoices(id)
    case .parameterProperty: propertyChoices
    case .parameterType(let index): typeChoices(index)
    case .inputFormat(let index): formatChoices(index)
    default: []
    }
  }

  /// What a chosen field is called above its list.
  func title(of field: Field) -> String {
    switch field {
    case .authentication: "Authentication type"
    case .parameterProperty: "Where does the value come from?"
    case .inputFormat: "What may the customer answer?"
    case .authenticationSetting(let id):
      action.endpoint.authentication.scheme.settings.first { $0.id == id }?.title ?? ""
    default: ""
    }
  }

  private func settingChoices(_ id: String) -> [FieldChoice] {
    guard let setting = action.endpoint.authentication.scheme.settings.first(where: { $0.id == id }) else { return [] }
    switch setting.kind {
    case .text: return []
    case .choice(let options): return options.map { FieldChoice(.setting($0.value), $0.title) }
    case .secret:
      return context.secrets.map {
        FieldChoice(.setting($0.name.rawValue), $0.name.rawValue, "for \($0.hosts.joined(separator: ", "))")
      } + [FieldChoice(.newSecret, "New secret…")]
    }
  }

  private var propertyChoices: [FieldChoice] {
    action.inputs.enumerated().map { index, input in
      FieldChoice(.property(.input(input.id)), input.name.isEmpty ? "Input \(index + 1)" : input.name, "required input")
    }
      + ConversationFact.allCases.map { FieldChoice(.property(.fact($0)), $0.title, "known from the conversation") }
      + [FieldChoice(.property(.fixed("")), "Fixed value", "the same in each call")]
      + context.secrets.map {
        FieldChoice(.property(.secret($0.name)), $0.name.rawValue, "secret for \($0.hosts.joined(separator: ", "))")
      }
      + [FieldChoice(.newSecret, "New secret…")]
  }

  /// What a parameter can be sent as; empty where it is text in any case.
  private func typeChoices(_ index: Int) -> [FieldChoice] {
    guard let parameter = action.endpoint.parameters[safe: index], let property = parameter.property,
      action.endpoint.method.hasBody
    else { return [] }
    let possible = ValueType.possible(for: property) { id in
      action.inputs.firstIndex { $0.id == id }.flatMap { understanding.inputs[safe: $0]?.format }
    }
    let types = ValueType.allCases.filter { possible.contains($0) || $0 == parameter.type }
    return types.count > 1 ? types.map { FieldChoice(.type($0), $0.title) } : []
  }

  private func formatChoices(_ index: Int) -> [FieldChoice] {
    guard let input = action.inputs[safe: index] else { return [] }
    let read = InputReader.read(name: input.name, instructions: input.instructions)
    let asRead = FieldChoice(.format(nil), "Read from the instructions", read.format.title)
    return [asRead]
      + FormatChoices.all(for: input, read: read).map { FieldChoice(.format($0), $0.title.capitalisedFirst) }
  }

  private func input(of field: Field) -> RequiredInput? {
    guard case .inputFormat(let index) = field else { return nil }
    return action.inputs[safe: index]
  }

  /// Which of a field's choices is set.
  func chosenIndex(for field: Field) -> Int? {
    choices(for: field).firstIndex { isChosen($0.value, for: field) }
  }

  private func isChosen(_ value: FieldChoice.Value, for field: Field) -> Bool {
    switch value {
    case .method(let method): action.endpoint.method == method
    case .effect(let effect): action.effectiveEffect == effect
    case .confirmation(let confirmation): action.confirmation == confirmation
    case .authentication(let authentication): action.endpoint.authentication.isSameKind(as: authentication)
    case .setting(let value): settingValue(field) == value
    case .property(.fixed): fixedValue(of: field) != nil
    case .property(let property): self.property(of: field) == property
    case .type(let type): parameterType(field) == type
    case .format(let format): input(of: field).map { $0.format == format } ?? false
    case .newSecret: false
    }
  }

  func settingValue(_ field: Field) -> String? {
    guard case .authenticationSetting(let id) = field else { return nil }
    return action.endpoint.authentication.scheme.settings.first { $0.id == id }?.value
  }

  private func parameterType(_ field: Field) -> ValueType? {
    guard case .parameterType(let index) = field else { return nil }
    return action.endpoint.parameters[safe: index]?.type
  }

  func property(of field: Field) -> Property? {
    guard case .parameterProperty(let index) = field, action.endpoint.parameters.indices.contains(index) else {
      return nil
    }
    return action.endpoint.parameters[index].property
  }

  private func fixedValue(of field: Field) -> String? {
    guard case .fixed(let value) = property(of: field) else { return nil }
    return value
  }

  /// Sets a field to one of its choices.
  mutating func choose(_ value: FieldChoice.Value, for field: Field) {
    switch value {
    case .method(let method): action.endpoint.method = method
    // What the method does anyway isn't said, so that it follows the method.
    case .effect(let effect): action.effect = effect == action.endpoint.method.usualEffect ? nil : effect
    case .confirmation(let confirmation): action.confirmation = confirmation
    case .authentication(let authentication):
      if !action.endpoint.authentication.isSameKind(as: authentication) {
        action.endpoint.authentication = authentication
      }
    case .setting(let value):
      guard case .authenticationSetting(let id) = field else { return }
      action.endpoint.authentication.scheme.set(id, to: value)
    case .property(let property):
      guard case .parameterProperty(let index) = field, action.endpoint.parameters.indices.contains(index) else {
        return
      }
      action.endpoint.parameters[index].property = property
    case .type(let type):
      guard case .parameterType(let index) = field, action.endpoint.parameters.indices.contains(index) else { return }
      action.endpoint.parameters[index].type = type
    case .format(let format):
      guard case .inputFormat(let index) = field, action.inputs.indices.contains(index) else { return }
      action.inputs[index].format = format
    case .newSecret: break
    }
  }

  /// What a chosen field shows.
  func chosenTitle(for field: Field) -> String? {
    if case .inputFormat(let index) = field { return formatTitle(index) }
    if case .secret(let name) = property(of: field) { return "\(name) (secret)" }
    if let index = chosenIndex(for: field) { return choices(for: field)[index].title }
    if let value = settingValue(field), !value.isEmpty { return value }
    if case .input = property(of: field) { return "an input that was deleted" }
    return nil
  }

  /// The format that counts, and where it comes from.
  private func formatTitle(_ index: Int) -> String? {
    guard let input = action.inputs[safe: index], let reading = understanding.inputs[safe: index] else { return nil }
    return reading.format.title + (input.format == nil ? " (as read)" : " (chosen)")
  }
}

extension String {
  /// With a capital in front, as an item of a list is written.
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
