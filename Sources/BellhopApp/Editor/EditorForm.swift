import BellhopCore
import TerminalUI

/// The rows of the editor's form, top to bottom: the four sections with their fields, problems and buttons.
struct EditorForm {
  enum Content {
    case heading(Field.Section, errors: Int, warnings: Int)
    case text(Field, label: String, placeholder: String)
    /// Options side by side.
    case radio(Field, label: String)
    /// One of many; Enter opens the list.
    case picker(Field, label: String, placeholder: String)
    case trial(label: String, placeholder: String)
    case button(EditorItem, title: String)
    case note(String, Style)
    case blank
  }

  struct Row {
    var content: Content
    /// A button at the right end of the row.
    var trailing: (item: EditorItem, title: String)?
    /// Columns that the row stands in from the left.
    var indent = 0

    init(_ content: Content, trailing: (EditorItem, String)? = nil, indent: Int = 0) {
      self.content = content
      self.trailing = trailing
      self.indent = indent
    }

    var item: EditorItem? {
      switch content {
      case .text(let field, _, _), .radio(let field, _), .picker(let field, _, _): .field(field)
      case .trial: .tryMessage
      case .button(let item, _): item
      case .heading, .note, .blank: nil
      }
    }

    /// Whether this is the first or the second half of a parameter.
    var isKey: Bool {
      if case .text(.parameterKey, _, _) = content { true } else { false }
    }

    var isProperty: Bool {
      if case .picker(.parameterProperty, _, _) = content { true } else { false }
    }
  }

  private(set) var rows: [Row] = []
  private let state: EditorState
  /// Whether nothing stands beside the form, so that it tells itself what is sent and answered.
  private let isAlone: Bool

  init(_ state: EditorState, isAlone: Bool = false) {
    self.state = state
    self.isAlone = isAlone
    addDescription()
    addInputs()
    addAPI()
    addResponse()
  }

  /// What can have the focus, in the order of Tab. What deletes is passed over: who types on after a Tab must not meet it.
  var items: [EditorItem] {
    rows.flatMap { row in [row.item, row.trailing?.item].compactMap { $0 } }
      .filter { if case .delete = $0 { false } else { true } }
  }

  /// The row that an item stands in.
  func row(of item: EditorItem) -> Row? {
    rows.first { $0.item == item || $0.trailing?.item == item }
  }

  // MARK: Sections

  private mutating func addDescription() {
    addHeading(.describe)
    addText(.name, "Name", "What support calls it, for example Check order status")
    addText(.description, "Description", "What it does, in a sentence; customers may be told it")
    addNote("Trigger phrases: what customers say when they want this.", for: .triggers)
    for index in state.action.triggers.indices {
      addText(
        .trigger(index),
        "Trigger \(index + 1)",
        "for example Where is my order?",
        trailing: .delete(.triggers, index)
      )
      for advice in state.triggers.advice(for: state.action.triggers[index].text) {
        rows.append(Row(.note("~ \(advice)", .muted), indent: 4))
      }
    }
    addButton(.add(.triggers))
    if isAlone { addNotes(state.triggers.action) }
    rows.append(Row(.trial(label: "Try a message", placeholder: "what a customer might write")))
    if isAlone { addNotes(state.triggers.trial) }
  }

  private mutating func addInputs() {
    addHeading(.inputs)
    addNote("What the agent must collect from the customer before it performs the action.", for: .inputs)
    for index in state.action.inputs.indices {
      addText(.inputName(index), "Input name", "for example Email address", trailing: .delete(.inputs, index))
      addText(
        .inputInstructions(index),
        "Instructions",
        "the format, for example A valid email address, such as jo@example.com",
        indent: 2
      )
      addPicker(.inputFormat(index), "Format", "", indent: 2)
      for part in state.understanding.inputs[safe: index]?.notRead ?? [] {
        rows.append(Row(.note("Not read: “\(part)”", .muted), indent: 4))
      }
    }
    addButton(.add(.inputs))
  }

  private mutating func addAPI() {
    let endpoint = state.action.endpoint
    addHeading(.api)
    rows.append(Row(.radio(.method, label: "Method")))
    rows.append(Row(.radio(.effect, label: "What it does")))
    addText(.url, "Endpoint URL", "https://api.example.com/orders")
    addPicker(.authentication, "Authentication type", "")
    for setting in endpoint.authentication.scheme.settings {
      let field = Field.authenticationSetting(setting.id)
      switch setting.kind {
      case .text: addText(field, setting.title, setting.help, indent: 2)
      case .choice: addPicker(field, setting.title, "", indent: 2)
      case .secret:
        addPicker(
          field,
          setting.title,
          "choose a secret",
          trailing: (.newSecret(field), "New secret…"),
          indent: 2
        )
      }
    }
    addNote(
      endpoint.method.hasBody
        ? "Body parameters: sent as a JSON object." : "Query parameters: added to the address.",
      for: .parameters
    )
    for index in endpoint.parameters.indices {
      addText(.parameterKey(index), "Key", "for example order_id", trailing: .delete(.parameters, index))
      addPicker(.parameterProperty(index), "Property", "choose where its value comes from", indent: 2)
      if case .fixed? = endpoint.parameters[index].property {
        addText(.parameterValue(index), "Fixed value", "sent as it stands", indent: 2)
      }
      if !state.choices(for: .parameterType(index)).isEmpty {
        rows.append(Row(.radio(.parameterType(index), label: "Sent as"), indent: 2))
        addProblems(of: .parameterType(index))
      }
    }
    addButton(.add(.parameters))
    if isAlone, case .request(let line, _, let body) = state.understanding.request {
      rows.append(Row(.note("Sends: \(line)\(body.map { " \($0)" } ?? "")", .muted), indent: 4))
    }
    rows.append(Row(.radio(.confirmation, label: "Customer confirms")))
    addProblems(of: .confirmation)
    if state.action.changesSomething {
      addText(.idempotencyHeader, "Repeat key header", "none is sent; for example Idempotency-Key")
      addNote(
        state.action.sentIdempotencyHeader == nil
          ? "A header with a key would tell the API that a call is a repeat, so that it does nothing twice."
          : "Its key tells the API that a call is a repeat, so that it does nothing twice. Empty sends none.",
        for: nil
      )
    }
    addText(.timeout, "Timeout (seconds)", "30")
  }

  private mutating func addResponse() {
    addHeading(.response)
    addNote("What of the API's response the agent must include or leave out, and how.", for: nil)
    addText(
      .responseInstructions,
      "Instructions",
      "for example Tell the customer the status. Leave out the internal note."
    )
    for line in state.understanding.answer.notes(hasLanguageModel: state.context.hasLanguageModel) {
      rows.append(Row(.note(line, .muted), indent: 4))
    }
    if isAlone, let reply = state.understanding.answer.reply {
      rows.append(Row(.note("Says: “\(reply)”", .muted), indent: 4))
    }
    addText(.sampleResponse, "Sample response", "JSON as the API answers; rehearsals answer from it")
  }

  // MARK: Rows

  private mutating func addHeading(_ section: Field.Section) {
    if !rows.isEmpty { rows.append(Row(.blank)) }
    let here = state.shownProblems.filter { $0.field.section == section }
    let errors = here.filter { $0.severity == .error }.count
    rows.append(Row(.heading(section, errors: errors, warnings: here.count - errors)))
  }

  private mutating func addText(
    _ field: Field,
    _ label: String,
    _ placeholder: String,
    trailing: EditorItem? = nil,
    indent: Int = 0
  ) {
    let button = state.isLocked ? nil : trailing.map { ($0, "Delete") }
    rows.append(Row(.text(field, label: label, placeholder: placeholder), trailing: button, indent: indent))
    addProblems(of: field)
  }

  private mutating func addPicker(
    _ field: Field,
    _ label: String,
    _ placeholder: String,
    trailing: (EditorItem, String)? = nil,
    indent: Int = 0
  ) {
    rows.append(
      Row(
        .picker(field, label: label, placeholder: placeholder),
        trailing: state.isLocked ? nil : trailing,
        indent: indent
      )
    )
    addProblems(of: field)
  }

  private mutating func addButton(_ item: EditorItem) {
    guard !state.isLocked, case .add(let list) = item else { return }
    rows.append(Row(.button(item, title: list.addTitle)))
  }

  private mutating func addNote(_ text: String, for field: Field?) {
    rows.append(Row(.note(text, .muted)))
    if let field { addProblems(of: field) }
  }

  private mutating func addNotes(_ notes: [TriggerOutlook.Note]) {
    for note in notes { rows.append(Row(.note(note.text, note.isWarning ? .warning : .muted), indent: 4)) }
  }

  private mutating func addProblems(of field: Field) {
    for problem in state.problems(at: field) {
      rows.append(Row(.note("! \(problem.sentence)", problem.severity == .error ? .danger : .warning), indent: 4))
    }
  }
}

extension Array {
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
