import BellhopCore
import TerminalUI

extension AppState {
  /// From this width what Bellhop understands stands beside the form.
  private static let widthForPane = 110

  func drawEditor(_ editor: EditorState, in rect: Rect, on frame: inout Frame<Target>) {
    let (head, body) = rect.splitTop(1)
    drawEditorHead(editor, in: head, on: &frame)
    let form = editorFormRect(in: body)
    let (_, pane) = body.splitLeft(form.width)
    frame.canvas.verticalLine(at: pane.origin, height: pane.height)
    EditorFormView(editor, width: form.width, isAlone: pane.isEmpty).draw(in: form, on: &frame)
    guard !pane.isEmpty else { return }
    let inner = Rect(x: pane.x + 2, y: pane.y, width: pane.width - 3, height: pane.height)
    UnderstandingPane(
      action: editor.action,
      understanding: editor.understanding,
      triggers: editor.triggers,
      hasLanguageModel: editor.context.hasLanguageModel
    )
    .draw(in: inner, on: &frame.canvas)
  }

  /// Where the form stands in the body of the screen.
  func editorFormRect(in body: Rect) -> Rect {
    body.width >= Self.widthForPane ? body.splitLeft(body.width * 3 / 5).left : body
  }

  /// The form as it lies in the body of the screen, and the height that it is seen through.
  func editorFormView(of editor: EditorState) -> (form: EditorFormView, height: Int) {
    let body = Rect(x: 0, y: 3, width: size.width, height: size.height - 4)
    let rect = editorFormRect(in: body)
    return (EditorFormView(editor, width: rect.width, isAlone: rect.width == body.width), rect.height)
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
