import BellhopCore
import TerminalUI

extension AppState {
  /// Changes the open editor, keeps its focus in view and sees to the autosave.
  mutating func edit(_ change: (inout EditorState) -> Void) -> [Effect] {
    guard var open = editor else { return [] }
    let before = open.action
    change(&open)
    let (form, height) = editorFormView(of: open)
    open.offset = form.offset(from: open.offset, height: height)
    // A timer that runs is left to run: started anew at each key, it would never end while somebody types steadily.
    let startsKeeping = open.action != before && !open.isKeepPending
    if startsKeeping { open.isKeepPending = true }
    let notice = open.takeNotice()
    editor = open
    let keeping: [Effect] = startsKeeping ? [.startTimer(.autosave, after: 0.8)] : []
    return keeping + (notice.map { show(Toast(.info, $0)) } ?? [])
  }

  // MARK: Keys

  /// A key that no command took: typing, or moving among fields.
  mutating func typeInEditor(_ key: Key, in world: World) -> [Effect] {
    guard let editor else { return [] }
    if let rows = editor.typedRows, case .character(let character) = key.code, key.modifiers.isEmpty {
      let effects = edit { $0.addRow(rows, after: nil, id: world.newID()) }
      return effects + (character == " " ? [] : typeInEditor(key, in: world))
    }
    if editor.isTyping {
      if let effects = typeInText(key) { return effects }
    }
    switch key {
    case .up: return edit { $0.moveFocus(by: -1, rowsOnly: true) }
    case .down: return edit { $0.moveFocus(by: 1, rowsOnly: true) }
    case .left:
      if case .delete(let rows, let index) = editor.focus {
        return edit { $0.moveFocus(to: .field(rows.firstField(index))) }
      }
      return edit { $0.step(by: -1) }
    case .right, .character(" "): return edit { $0.step(by: 1) }
    case Key(.pageUp): return scrollEditor(by: -(size.height - 6))
    case Key(.pageDown): return scrollEditor(by: size.height - 6)
    default:
      // What is typed where nothing can be typed is answered, not swallowed.
      guard case .character = key.code, let reason = editor.lockedReason else { return [] }
      return show(Toast(.warning, reason))
    }
  }

  /// Types into the focused text; nil when the key means nothing there.
  private mutating func typeInText(_ key: Key) -> [Effect]? {
    guard let editor, var input = editor.input else { return nil }
    if editor.focus == .tryMessage { return typeInTrial(key) }
    guard case .field(let field) = editor.focus else { return nil }
    // An empty row goes by the key that would delete what is before it.
    if key == .backspace, input.isEmpty, let (rows, index) = field.row, rows.firstField(index) == field,
      rows != .parameters || editor.action.endpoint.parameters[safe: index]?.property == nil
    {
      return edit { $0.deleteRow(rows, index) }
    }
    let before = input.text
    // Past the end of a row's text stands the button that deletes the row.
    if key == .right, input.cursor == input.count, let (rows, index) = field.row, rows.firstField(index) == field {
      return edit { $0.moveFocus(to: .delete(rows, index)) }
    }
    guard input.handle(key, width: editorFormView(of: editor).form.textWidth(of: editor.focus)) else { return nil }
    let isChanged = input.text != before
    return edit {
      $0.input = input
      if isChanged { $0.commitInput() }
    }
  }

  /// Types into the message that is tried; nil when the key means nothing there.
  private mutating func typeInTrial(_ key: Key) -> [Effect]? {
    guard var input = editor?.input, input.handle(key) else { return nil }
    return edit {
      $0.input = input
      $0.commitInput()
    }
  }

  /// Pastes into the focused text; nil when there is none. Several lines become several triggers.
  mutating func pasteInEditor(_ text: String, in world: World) -> [Effect]? {
    if let rows = editor?.typedRows, text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) {
      let effects = edit { $0.addRow(rows, after: nil, id: world.newID()) }
      let pasted = pasteInEditor(text, in: world) ?? []
      let told = tellExcess(ofPaste: true)
      // Where nothing was taken, the row that was begun for it goes again.
      let isRefused = editor?.input?.isEmpty == true
      let index = editor?.focus.row?.index
      let undone = isRefused ? index.map { index in edit { $0.deleteRow(rows, index) } } ?? [] : []
      return effects + pasted + told + undone
    }
    guard let editor, editor.isTyping else { return nil }
    if case .field(.trigger(let index)) = editor.focus {
      let lines = text.split(whereSeparator: \.isNewline).map { $0.trimmingPrefix { $0.isWhitespace } }
        .filter { !$0.isEmpty }
      if lines.count > 1 { return pasteTriggers(lines.map(String.init), at: index) }
    }
    return edit { $0.paste(text) }
  }

  private mutating func pasteTriggers(_ lines: [String], at index: Int) -> [Effect] {
    guard let editor else { return [] }
    let most = ActionLimits.triggers
    guard editor.action.triggers.count + lines.count - 1 <= most else {
      let sentence =
        "Nothing was pasted: it has \(lines.count) lines, and an action has \(most) trigger phrases at most."
      return show(Toast(.warning, sentence))
    }
    return edit { $0.pasteTriggers(lines, at: index) }
  }

  // MARK: Commands

  func editorAvailability(of command: Command, in editor: EditorState) -> Availability {
    switch command {
    case .save, .addRow, .newSecret:
      return editor.lockedReason.map { .disabled($0) } ?? .enabled
    case .deleteRow:
      if let reason = editor.lockedReason { return .disabled(reason) }
      return editor.focus.row == nil ? .disabled("The focus isn't on a trigger, an input or a parameter.") : .enabled
    case .restoreRow:
      if let reason = editor.lockedReason { return .disabled(reason) }
      return editor.deletedRows.isEmpty
        ? .disabled("No row was deleted since the action was opened.") : .enabled
    case .discardChanges:
      if let reason = editor.lockedReason { return .disabled(reason) }
      return editor.isChanged ? .enabled : .disabled("Nothing has been changed since the last save.")
    case .publish:
      if let reason = workspace.readOnlyReason { return .disabled(reason) }
      if editor.isPublished { return .disabled("It is published already.") }
      let errors = editor.problems.filter { $0.severity == .error }.count
      return .publishing(errors: errors, next: ", each shown at its field.")
    case .unpublish:
      guard editor.isPublished else { return .disabled("It isn't published.") }
      return writing
    default: return .enabled
    }
  }

  mutating func performInEditor(_ command: Command, in world: World) -> [Effect] {
    // While a save leads somewhere else, keys don't act on the screen that is being left.
    guard let editor, editor.saving == nil || editor.saving == .stay || editor.saving == .close else { return [] }
    switch command {
    case .nextField: return edit { $0.moveFocus(by: 1) }
    case .previousField: return edit { $0.moveFocus(by: -1) }
    case .moveDown: return edit { $0.moveFocus(by: 1, rowsOnly: true) }
    case .moveUp: return edit { $0.moveFocus(by: -1, rowsOnly: true) }
    case .pageUp: return scrollEditor(by: -(size.height - 6))
    case .pageDown: return scrollEditor(by: size.height - 6)
    case .moveToTop: return edit { $0.moveFocus(to: .field(.name)) }
    case .moveToBottom: return edit { $0.moveFocus(to: .field(.sampleResponse)) }
    case .activate: return activate(editor.focus, in: world)
    case .addRow:
      let rows = editor.focus.row?.rows ?? editor.focus.section.rows
      return rows.map { rows in edit { $0.addRow(rows, after: editor.focus.row?.index, id: world.newID()) } } ?? []
    case .deleteRow:
      guard let (rows, index) = editor.focus.row else { return [] }
      return deleteRow(rows, index)
    case .restoreRow: return edit { $0.restoreRow() }
    case .newSecret:
      dialogs.append(.newSecret(for: nil, host: editor.action.endpoint.host))
      return []
    case .save:
      if let effects = saveEditor(then: .stay) { return effects }
      return show(Toast(.success, self.editor?.takeNotice() ?? "Everything is saved already."))
    case .back:
      if let effects = saveEditor(then: .close) { return effects }
      closeEditor()
      return []
    case .preview:
      if let effects = saveEditor(then: .preview) { return effects }
      if editor.basedOn != nil { showPreview(of: editor.id) }
      return []
    case .publish:
      if let effects = saveEditor(then: .reviewPublish) { return effects }
      return performOnSubject(.publish)
    case .unpublish: return performOnSubject(.unpublish)
    case .discardChanges:
      dialogs.append(.discardChanges(of: editor.action.title, revision: editor.basedOn))
      return []
    default: return []
    }
  }

  /// Enter, Space or a press on something in the form.
  private mutating func activate(_ item: EditorItem, in world: World) -> [Effect] {
    guard let editor, !editor.isLocked else { return edit { $0.moveFocus(by: 1) } }
    switch item {
    case .add(let rows): return edit { $0.addRow(rows, after: nil, id: world.newID()) }
    case .delete(let rows, let index): return deleteRow(rows, index)
    case .tryMessage: return edit { $0.moveFocus(by: 1) }
    case .newSecret(let field):
      dialogs.append(.newSecret(for: field, host: editor.action.endpoint.host))
      return []
    case .field(let field):
      // Enter on a filled trigger begins the next one, as in a list that is typed.
      if case .trigger(let index) = field, index == editor.action.triggers.count - 1,
        !editor.action.triggers[index].text.isEmpty
      {
        return edit { $0.addRow(.triggers, after: index, id: world.newID()) }
      }
      let choices = editor.choices(for: field)
      if choices.isEmpty { return edit { $0.moveFocus(by: 1) } }
      if field.isStepped { return edit { $0.step(by: 1) } }
      dialogs.append(
        .chooseOption(field, titled: editor.title(of: field), choices, chosen: editor.chosenIndex(for: field))
      )
      return []
    }
  }

  private mutating func deleteRow(_ rows: EditorRows, _ index: Int) -> [Effect] {
    let text = editor?.action[text: rows.firstField(index)] ?? ""
    let effects = edit { $0.deleteRow(rows, index) }
    guard !text.isEmpty else { return effects }
    return effects + show(Toast(.success, "“\(text.prefix(40))” is deleted. Ctrl-_ brings it back."))
  }

  /// Scrolls the form, or what stands beside it when the wheel is turned there.
  mutating func scrollEditor(by rows: Int, at place: Point? = nil) -> [Effect] {
    guard var open = editor else { return [] }
    let pane = editorRects.pane
    if let place, pane.contains(place) {
      open.paneOffset = UnderstandingPane(of: open).offset(scrolledBy: rows, in: pane)
      editor = open
      return []
    }
    let (form, height) = editorFormView(of: open)
    open.offset = max(0, min(open.offset + rows, form.height - height))
    editor = open
    return []
  }

  // MARK: Mouse

  mutating func pressInEditor(_ item: EditorItem, at place: Point, in rect: Rect, world: World) -> [Effect] {
    var effects = edit { $0.moveFocus(to: item) }
    guard let editor, !editor.isLocked || item == .tryMessage else { return effects }
    switch item {
    case .tryMessage: effects += edit { $0.input?.placeCursor(at: place, in: Rect(size: rect.size)) }
    case .add, .delete, .newSecret: effects += activate(item, in: world)
    case .field(let field):
      if editor.input != nil {
        effects += edit { $0.input?.placeCursor(at: place, in: Rect(size: rect.size)) }
      } else {
        effects += activate(.field(field), in: world)
      }
    }
    return effects
  }
}

extension AppState {
  /// A press on one of the options that stand side by side.
  mutating func pressChoice(_ index: Int, of field: Field) -> [Effect] {
    edit { open in
      open.moveFocus(to: .field(field))
      guard !open.isLocked, let choice = open.choices(for: field)[safe: index] else { return }
      open.choose(choice.value, for: field)
    }
  }
}

extension Field.Section {
  /// The list that "add" means in this section when no row has the focus.
  fileprivate var rows: EditorRows? {
    switch self {
    case .describe: .triggers
    case .inputs: .inputs
    case .api: .parameters
    case .response: nil
    }
  }
}
