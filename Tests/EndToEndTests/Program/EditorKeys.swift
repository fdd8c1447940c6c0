/// Fills in the editor's form by the keyboard, from top to bottom.
struct EditorKeys {
  let screen: TmuxScreen

  init(_ run: BellhopRun) { screen = run.screen }

  /// Goes down to the next field or button of a name, past the one that has the focus.
  func go(to label: String) async throws {
    var before = try await screen.text()
    for _ in 0..<40 {
      try await screen.press("Down")
      let place = Self.place(in: before)
      before = try await screen.wait(until: "the focus to move on to “\(label)”") { shown in
        Self.place(in: shown).map { $0 != place } ?? false
      }
      if Self.isFocused(label, in: before) { return }
    }
    throw TmuxScreen.Timeout(expected: "“\(label)” below", screen: before, seconds: 0)
  }

  func fill(_ label: String, _ text: String) async throws {
    try await go(to: label)
    try await type(text, into: label)
  }

  /// Types into the field that has the focus.
  func type(_ text: String, into label: String) async throws {
    let empty = try await screen.wait(until: "the focus on “\(label)”") { Self.isFocused(label, in: $0) }
    try await screen.type(text)
    // A long text is wrapped, or only its end is shown; and what an empty field shows may have the same word in it.
    let end = text.split(separator: " ").last.map { String($0.suffix(12)) } ?? text
    try await screen.wait(until: "“…\(end)” in “\(label)”") { shown in
      Self.isFocused(label, in: shown) && Self.focused(in: shown) != Self.focused(in: empty)
        && shown.rows.contains { $0.contains(end) }
    }
  }

  /// Presses the button that has the focus after going down to it, which adds a row and puts the focus into it.
  func add(_ button: String, opening label: String) async throws {
    try await go(to: button)
    try await screen.press("Enter")
    try await screen.wait(until: "the focus on “\(label)”") { Self.isFocused(label, in: $0) }
  }

  /// Opens a field's list below the focus and takes an option of it.
  func choose(_ option: String, for label: String) async throws {
    try await go(to: label)
    try await choose(option)
  }

  /// Goes on from the key of a parameter to its property and chooses it.
  func chooseProperty(_ option: String) async throws {
    let key = Self.place(in: try await screen.text())
    try await screen.press("Down")
    try await screen.wait(until: "the focus on the property") { shown in
      Self.place(in: shown).map { $0 != key } ?? false
    }
    try await choose(option)
  }

  /// Opens the list of the field that has the focus and takes an option of it.
  private func choose(_ option: String) async throws {
    try await screen.press("Enter")
    var chosen: String?
    for _ in 0..<20 {
      let before = chosen
      let shown = try await screen.wait(until: "another option than “\(before ?? "")”") { shown in
        Self.option(in: shown).map { $0 != before } ?? false
      }
      chosen = Self.option(in: shown)
      if chosen?.hasPrefix(option) == true {
        try await screen.press("Enter")
        // An option may open a dialog of its own.
        try await screen.wait(until: "the list to close") { Self.option(in: $0)?.hasPrefix(option) != true }
        return
      }
      try await screen.press("Down")
    }
    throw TmuxScreen.Timeout(expected: "the option “\(option)”", screen: try await screen.text(), seconds: 0)
  }

  // MARK: Reading the screen

  /// What has the focus, from its label on: the field that is pointed at, or the button that the cursor stands on. Nil
  /// while only a part of a frame has come.
  static func focused(in text: ScreenText) -> String? {
    let pointed = text.rows.compactMap { row in row.firstRange(of: "▸ ").map { row[$0.upperBound...] } }
    if pointed.count == 1 { return String(pointed[0].drop { $0 == " " }) }
    guard pointed.isEmpty, text.cursor.column >= 2 else { return nil }
    let row = text.rows[text.cursor.row].dropFirst(text.cursor.column - 2)
    return row.hasPrefix("[ ") ? String(row.dropFirst(2)) : nil
  }

  /// Whether the focus is on the field or button of exactly this name.
  static func isFocused(_ label: String, in text: ScreenText) -> Bool {
    guard let row = focused(in: text), row.hasPrefix(label) else { return false }
    let rest = row.dropFirst(label.count)
    return rest.isEmpty || rest.hasPrefix("  ") || rest.hasPrefix(" ]")
  }

  /// Where the focus is, so that two fields of the same name are told apart; nil while it can't be told.
  private static func place(in text: ScreenText) -> String? {
    focused(in: text).map { "\(text.rows.firstIndex { $0.contains("▸ ") } ?? text.cursor.row) \($0)" }
  }

  /// The chosen option of a dialog's list; nil while only a part of a frame has come.
  private static func option(in text: ScreenText) -> String? {
    let pointed = text.rows.compactMap { row in row.firstRange(of: "│ ▸ ").map { String(row[$0.upperBound...]) } }
    return pointed.count == 1 ? pointed[0] : nil
  }
}
