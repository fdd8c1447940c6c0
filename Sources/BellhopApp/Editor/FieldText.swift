import BellhopCore
import TerminalUI

extension Action {
  /// The text of a field that is typed into; nil for a field that is chosen, or that isn't there.
  subscript(text field: Field) -> String? {
    get {
      switch field {
      case .name: name
      case .description: description
      case .trigger(let index): triggers.indices.contains(index) ? triggers[index].text : nil
      case .inputName(let index): inputs.indices.contains(index) ? inputs[index].name : nil
      case .inputInstructions(let index): inputs.indices.contains(index) ? inputs[index].instructions : nil
      case .url: endpoint.url
      case .authenticationSetting(let id):
        endpoint.authentication.scheme.settings.first { $0.id == id && $0.kind == .text }?.value
      case .parameterKey(let index):
        endpoint.parameters.indices.contains(index) ? endpoint.parameters[index].key : nil
      case .parameterValue(let index): fixedValue(at: index)
      case .idempotencyHeader: changesSomething ? endpoint.idempotencyHeader ?? "" : nil
      case .timeout: String(endpoint.timeout)
      case .responseInstructions: responseInstructions.text
      case .sampleResponse: sampleResponse
      case .triggers, .inputs, .inputFormat, .method, .effect, .authentication, .parameters, .parameterProperty,
        .parameterType, .confirmation:
        nil
      }
    }
    set {
      guard let newValue, self[text: field] != nil else { return }
      switch field {
      case .name: name = newValue
      case .description: description = newValue
      case .trigger(let index): triggers[index].text = newValue
      case .inputName(let index): inputs[index].name = newValue
      case .inputInstructions(let index): inputs[index].instructions = newValue
      case .url: endpoint.url = newValue
      case .authenticationSetting(let id): endpoint.authentication.scheme.set(id, to: newValue)
      case .parameterKey(let index): endpoint.parameters[index].key = newValue
      case .parameterValue(let index): endpoint.parameters[index].property = .fixed(newValue)
      case .idempotencyHeader: endpoint.idempotencyHeader = newValue.isEmpty ? nil : newValue
      case .timeout: endpoint.timeout = Int(newValue) ?? 0
      case .responseInstructions: responseInstructions.text = newValue
      case .sampleResponse: sampleResponse = newValue
      case .triggers, .inputs, .inputFormat, .method, .effect, .authentication, .parameters, .parameterProperty,
        .parameterType, .confirmation:
        break
      }
    }
  }

  private func fixedValue(at index: Int) -> String? {
    guard endpoint.parameters.indices.contains(index), case .fixed(let value) = endpoint.parameters[index].property
    else { return nil }
    return value
  }
}

extension Field {
  /// A text input as this field is typed into.
  func input(_ text: String) -> TextInput {
    switch self {
    case .description, .inputInstructions:
      TextInput(text, isMultiline: true, enterAddsLine: false, limit: Length.long)
    case .responseInstructions: TextInput(text, isMultiline: true, limit: Length.long)
    case .sampleResponse: TextInput(text, isMultiline: true, limit: Length.document)
    case .url: TextInput(text, limit: Length.long)
    case .timeout: TextInput(text, limit: .characters(3))
    default: TextInput(text, limit: Length.short)
    }
  }

  /// How many rows of the form the field's text may take.
  var maximumRows: Int {
    switch self {
    case .description, .inputInstructions: 4
    case .responseInstructions: 8
    case .sampleResponse: 10
    default: 1
    }
  }

  /// Whether the text may be so long that laying it out for every frame would be felt.
  var isLong: Bool {
    switch self {
    case .description, .inputInstructions, .responseInstructions, .sampleResponse: true
    default: false
    }
  }

  /// Far above what a person types, so that a paste by mistake stays harmless. The real bounds are problems at the field,
  /// but for a sample response: what a call reads can be pasted, and what can be pasted is kept.
  private enum Length {
    static let short = TextLimit.characters(1_000)
    static let long = TextLimit.characters(10_000)
    static let document = TextLimit.bytes(ActionLimits.sampleResponse)
  }
}
