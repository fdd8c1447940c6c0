import BellhopCore

/// What the mouse can press, as the last frame showed it.
public enum Target: Hashable, Sendable {
  case command(Command)
  case manageRow(Int)
  case manageFilter
  case editor(EditorItem)
  /// The label before a field: it takes the focus there and leaves the text's cursor where it is.
  case editorLabel(EditorItem)
  /// One of the options that stand side by side.
  case editorChoice(Field, Int)
  case preview(PreviewTarget)
  case callsRow(Int)
  case callsScope(Int)
  case callsFilter
  case paletteRow(Int)
  case healthRow(Int)
  case dialogField(Int)
  /// One of the options of a choice in a dialog.
  case dialogChoice(Int, Int)
  case dialogOption(Int)
  case dialogButton(Int)
  /// Covers what lies below a dialog, so that a press beside it does nothing.
  case nothing
}
