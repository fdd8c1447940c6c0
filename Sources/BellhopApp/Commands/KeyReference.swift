/// The key reference in `docs/keys.md`, made from the key map.
public enum KeyReference {
  public static let markdown: String = {
    var lines = [
      "# Keys", "",
      "Made from the key map in `Sources/BellhopApp/Commands`; a test holds it current. A key means what the most "
        + "particular place says that has it: in the message of Preview, Enter sends; elsewhere it opens.", "",
    ]
    for context in Context.allCases {
      let bindings = KeyMap.bindings.filter { $0.context == context }
      guard !bindings.isEmpty else { continue }
      lines += ["## \(context.title)", "", "| Key | Command | What it does |", "| --- | --- | --- |"]
      for binding in bindings {
        let keys = binding.keys.map { "`\($0.name(short: false))`" }.joined(separator: ", ")
        lines.append("| \(keys) | \(binding.command.title) | \(binding.command.help) |")
      }
      lines.append("")
    }
    lines += textKeys
    return lines.joined(separator: "\n") + "\n"
  }()

  /// What the text input itself does with keys: editing, not commands.
  private static let textKeys = [
    "## While typing", "",
    "| Key | What it does |", "| --- | --- |",
    "| `←` `→` `Home` `End`, `Ctrl-A` `Ctrl-E` | Move by a character; to the start or end of the line |",
    "| `Ctrl-←` `Ctrl-→` | Move by a word |",
    "| `Backspace` `Del`, `Ctrl-D` | Delete the character before or after the cursor |",
    "| `Ctrl-W` | Delete the word before the cursor |",
    "| `Ctrl-U` `Ctrl-K` | Delete to the start or the end of the line |",
    "| `Ctrl-J` | Begin a new line in a text of several lines |",
    "| `↑` `↓` | Move by a row; at the edge of a text, to the field above or below |",
    "| `Backspace` in an empty trigger, input or key | Delete that row |",
    "",
    "A paste is always text: it never runs commands, and where there is no text field it is dropped with a notice.",
  ]
}
