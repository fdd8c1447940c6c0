import BellhopCore

extension EditorState {
  /// Adds a row below another, or at the end, and puts the focus into it.
  mutating func addRow(_ rows: EditorRows, after index: Int?, id: String) {
    guard !isLocked else { return }
    let place = min((index ?? rows.count(in: action) - 1) + 1, rows.count(in: action))
    switch rows {
    case .triggers: action.triggers.insert(TriggerPhrase(""), at: place)
    case .inputs: action.inputs.insert(RequiredInput(id: InputID(id)), at: place)
    case .parameters: action.endpoint.parameters.insert(Parameter(), at: place)
    }
    moveFocus(to: .field(rows.firstField(place)))
  }

  /// Puts pasted lines into a trigger and new ones below it, or none of them when one is too long.
  mutating func pasteTriggers(_ lines: [String], at index: Int) {
    guard var first = input else { return }
    first.paste(lines[0])
    var added: [TriggerPhrase] = []
    for line in lines.dropFirst() where first.excess == nil {
      var text = Field.trigger(index).input("")
      text.paste(line)
      if text.excess != nil { first = text }
      added.append(TriggerPhrase(text.text))
    }
    guard first.excess == nil else {
      input?.refuse(first)
      return
    }
    input = first
    commitInput()
    // At once, for each change of the action has it read anew.
    action.triggers.insert(contentsOf: added, at: index + 1)
    moveFocus(to: .field(.trigger(index + lines.count - 1)))
  }

  /// Deletes a row and puts the focus where it was.
  mutating func deleteRow(_ rows: EditorRows, _ index: Int) {
    guard !isLocked, index < rows.count(in: action) else { return }
    let isEmpty = action[text: rows.firstField(index)]?.isEmpty ?? true
    let content: DeletedRow.Content =
      switch rows {
      case .triggers: .trigger(action.triggers.remove(at: index))
      case .inputs: .input(action.inputs.remove(at: index))
      case .parameters: .parameter(action.endpoint.parameters.remove(at: index))
      }
    if !isEmpty { deletedRows.append(DeletedRow(content: content, index: index)) }
    let left = rows.count(in: action)
    moveFocus(to: left == 0 ? .add(rows) : .field(rows.firstField(min(index, left - 1))))
  }

  /// Puts the row that was deleted last back to its place, and the focus into it.
  mutating func restoreRow() {
    guard !isLocked, let row = deletedRows.popLast() else { return }
    let place = min(row.index, row.rows.count(in: action))
    switch row.content {
    case .trigger(let trigger): action.triggers.insert(trigger, at: place)
    case .input(let input): action.inputs.insert(input, at: place)
    case .parameter(let parameter): action.endpoint.parameters.insert(parameter, at: place)
    }
    moveFocus(to: .field(row.rows.firstField(place)))
  }

  /// Goes to the next or the previous choice of the field that has the focus.
  mutating func step(by step: Int) {
    guard !isLocked, case .field(let field) = focus else { return }
    let choices = choices(for: field).filter { $0.value != .newSecret }
    guard !choices.isEmpty else { return }
    let next = chosenIndex(for: field).map { ($0 + step + choices.count) % choices.count } ?? 0
    choose(choices[next].value, for: field)
  }
}
