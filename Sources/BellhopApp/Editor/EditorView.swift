import BellhopCore
import TerminalUI

extension AppState {
  /// From this width what Bellhop understands stands beside the form.
  private static let widthForPane = 110

  func drawEditor(_ editor: EditorState, in rect: Rect, on frame: inout Frame<Target>) {
    drawEditorHead(editor, in: rect.splitTop(1).top, on: &frame)
    let (form, pane) = editorRects
    // Below the form's scrollbar, which stands in the same column.
    if !pane.isEmpty { frame.canvas.verticalLine(at: Point(x: form.maxX, y: form.y), height: form.height) }
    EditorFormView(editor, width: form.width, isAlone: pane.isEmpty).draw(in: form, on: &frame)
    guard !pane.isEmpty else { return }
    UnderstandingPane(of: editor).draw(in: pane, on: &frame.canvas)
  }

  /// Where the form stands, and beside it, where there is room, what Bellhop understands.
  var editorRects: (form: Rect, pane: Rect) {
    let body = Rect(x: 0, y: 3, width: size.width, height: size.height - 4)
    guard body.width >= Self.widthForPane else { return (body, Rect(x: body.maxX, y: body.y, width: 0, height: 0)) }
    let (form, rest) = body.splitLeft(body.width * 3 / 5)
    return (form, Rect(x: rest.x + 2, y: rest.y, width: rest.width - 3, height: rest.height))
  }

  /// The form as it lies in the body of the screen, and the height that it is seen through.
  func editorFormView(of editor: EditorState) -> (form: EditorFormView, height: Int) {
    let (form, pane) = editorRects
    return (EditorFormView(editor, width: form.width, isAlone: pane.isEmpty), form.height)
  }

  private func drawEditorHead(_ editor: EditorState, in rect: Rect, on frame: inout Frame<Target>) {
    let buttons: [(String, Command)] =
      editor.isLocked
      ? [("Back", .back)] + (editor.isPublished ? [("Unpublish", .unpublish)] : [])
      : [("Save", .save), ("Preview", .preview), ("Publish", .publish)]
    let row = ButtonRow(
      buttons.map { Button($0.0, state: availability(of: $0.1).isEnabled ? .normal : .disabled) },
      alignment: .trailing
    )
    let places = row.draw(on: &frame.canvas, in: Rect(x: rect.x, y: rect.y, width: rect.width - 1, height: 1))
    for (place, button) in zip(places, buttons) { frame.hit(place, .command(button.1)) }
    let x = (places.first?.x ?? rect.maxX) - 1
    let state: String
    if let reason = editor.lockedReason {
      state = workspace.readOnlyReason == nil ? reason : "read-only"
    } else if let revision = editor.basedOn {
      state = "revision \(revision)" + (editor.isChanged ? " \(glyphs.separator) changed" : "")
    } else {
      state = editor.isChanged ? "new \(glyphs.separator) kept as you type" : "new"
    }
    let room = x - rect.x - 2
    // Without room for both, the name goes before the state.
    let hasState = room >= 40
    let used = frame.canvas.write(
      editor.action.title,
      at: Point(x: rect.x + 1, y: rect.y),
      style: .title,
      maxWidth: hasState ? max(20, room - DisplayText.width(of: state) - 3) : room
    )
    guard hasState || editor.isLocked else { return }
    frame.canvas.write(
      state,
      at: Point(x: rect.x + used + 3, y: rect.y),
      style: editor.isLocked ? .warning : .muted,
      maxWidth: max(0, room - used - 2)
    )
  }
}
