import BellhopCore
import TerminalUI

/// The texts of the form: what is shown of them, and what of an identifier that is typed is meant.
extension EditorState {
  /// The text of a field as it is drawn, whether it is typed into or not; nil for a field that is chosen.
  func shownInput(of field: Field) -> TextInput? {
    if focus == .field(field), let input { return input }
    var text = text(of: field)
    text?.moveCursor(to: 0)
    return text
  }

  func text(of field: Field) -> TextInput? {
    guard let text = action[text: field] else { return nil }
    if let known = longTexts[field], known.text == text { return known }
    return field.input(text)
  }

  /// Lays the long texts out that have changed. The one that is typed into is kept when the focus leaves it.
  mutating func keepLongTexts() {
    var fields = [Field.description, .responseInstructions, .sampleResponse]
    fields += action.inputs.indices.map(Field.inputInstructions)
    longTexts = longTexts.filter { fields.contains($0.key) }
    for field in fields where focus != .field(field) { longTexts[field] = text(of: field) }
  }

  // MARK: Identifiers

  /// Takes in what was pasted, without what nobody sees at the ends of an identifier.
  mutating func paste(_ pasted: String) {
    guard case .field(let field) = focus, let kind = action.identifierKind(of: field) else {
      input?.paste(pasted)
      return commitInput()
    }
    let identifier = PastedIdentifier(pasted, as: kind)
    input?.paste(identifier.text)
    if input?.excess == nil { notice = identifier.notice }
    commitInput()
  }

  /// What goes into the action of what is typed in a field.
  func meant(_ typed: String, in field: Field) -> String {
    guard let kind = action.identifierKind(of: field), kind.isTrimmedAsTyped else { return typed }
    return PastedIdentifier(typed, as: kind).text
  }

  /// What was left out, to be told once.
  mutating func takeNotice() -> String? {
    defer { notice = nil }
    return notice
  }

  /// Brings the text that is typed into in line with what went into the action, and has it told.
  mutating func settleInput() {
    guard case .field(let field) = focus, let typed = input, !isLocked, let text = action[text: field] else { return }
    if field.isLong { longTexts[field] = typed }
    guard typed.text != text, let kind = action.identifierKind(of: field), meant(typed.text, in: field) == text else {
      return
    }
    notice = PastedIdentifier(typed.text, as: kind).notice
    input?.setText(text)
  }
}
