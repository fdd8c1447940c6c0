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
      TextInput(text, isMultiline: true, enterAddsLine: false, limit: TextLimit.long)
    case .responseInstructions: TextInput(text, isMultiline: true, limit: TextLimit.long)
    case .sampleResponse: TextInput(text, isMultiline: true, limit: TextLimit.document)
    case .url: TextInput(text, limit: TextLimit.long)
    case .timeout: TextInput(text, limit: 3)
    default: TextInput(text, limit: TextLimit.short)
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

  /// Far above what a person types, so that a paste by mistake stays harmless. The real bounds are problems at the field.
  private enum TextLimit {
    static let short = 1000
    static let long = 10_000
    static let document = 200_000
  }
}
