import BellhopCore

/// A row that was deleted from the form, and where it stood.
struct DeletedRow: Equatable, Sendable {
  enum Content: Equatable, Sendable {
    case trigger(TriggerPhrase)
    case input(RequiredInput)
    case parameter(Parameter)
  }

  var content: Content
  var index: Int

  var rows: EditorRows {
    switch content {
    case .trigger: .triggers
    case .input: .inputs
    case .parameter: .parameters
    }
  }
}
