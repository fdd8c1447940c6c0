import BellhopCore

/// Something in the editor's form that can have the focus.
public enum EditorItem: Hashable, Sendable {
  case field(Field)
  case add(EditorRows)
  case delete(EditorRows, Int)
  /// Beside the picker of a setting that names a secret.
  case newSecret(Field)
  /// Where a customer's message is tried on the triggers; it is no part of the action.
  case tryMessage

  /// The list and the row that the item belongs to, if it stands in one.
  var row: (rows: EditorRows, index: Int)? {
    switch self {
    case .delete(let rows, let index): (rows, index)
    case .field(let field): field.row
    case .add, .newSecret, .tryMessage: nil
    }
  }

  var section: Field.Section {
    switch self {
    case .field(let field), .newSecret(let field): field.section
    case .add(let rows), .delete(let rows, _): rows.section
    case .tryMessage: .describe
    }
  }
}

/// The lists of the form, to which rows can be added and from which they can be deleted.
public enum EditorRows: Hashable, Sendable {
  case triggers
  case inputs
  case parameters

  var section: Field.Section {
    switch self {
    case .triggers: .describe
    case .inputs: .inputs
    case .parameters: .api
    }
  }

  var addTitle: String {
    switch self {
    case .triggers: "Add trigger"
    case .inputs: "Add input"
    case .parameters: "Add parameter"
    }
  }

  /// The field of a row that is typed into first.
  func firstField(_ index: Int) -> Field {
    switch self {
    case .triggers: .trigger(index)
    case .inputs: .inputName(index)
    case .parameters: .parameterKey(index)
    }
  }

  func count(in action: Action) -> Int {
    switch self {
    case .triggers: action.triggers.count
    case .inputs: action.inputs.count
    case .parameters: action.endpoint.parameters.count
    }
  }
}

extension Field {
  /// Whether its options stand side by side, so that it needs no list.
  var isStepped: Bool {
    switch self {
    case .method, .effect, .confirmation, .parameterType: true
    default: false
    }
  }

  /// The list and the row that the field stands in.
  var row: (rows: EditorRows, index: Int)? {
    switch self {
    case .trigger(let index): (.triggers, index)
    case .inputName(let index), .inputInstructions(let index), .inputFormat(let index): (.inputs, index)
    case .parameterKey(let index), .parameterProperty(let index), .parameterValue(let index), .parameterType(let index):
      (.parameters, index)
    default: nil
    }
  }
}
