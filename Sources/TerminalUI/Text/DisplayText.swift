/// Measures and cuts text by the cells that it takes on the screen.
public enum DisplayText {
  /// The width in cells of text shown on one line.
  public static func width(of text: String, widths: CellWidth = .current) -> Int {
    if isPlain(text) { return text.utf8.count }
    var total = 0
    for character in text { total += width(of: character, widths: widths) }
    return total
  }

  /// The width in cells of one character, 0 if it shows nothing.
  public static func width(of character: Character, widths: CellWidth = .current) -> Int {
    let bytes = character.utf8
    if bytes.count == 1, let byte = bytes.first, byte >= 0x20, byte < 0x7f { return 1 }
    if let only = DisplayCharacter.single(character, widths: widths) { return only.width }
    var total = 0
    DisplayCharacter.forEach(in: character, widths: widths) { total += $0.width }
    return total
  }

  /// The text reduced to one line of what a terminal can show.
  public static func oneLine(_ text: String, widths: CellWidth = .current) -> String {
    if isPlain(text) { return text }
    var line = ""
    for character in text {
      DisplayCharacter.forEach(in: character, widths: widths) { line += $0.text }
    }
    return line
  }

  /// The text as one line of at most `width` cells; what is cut away is marked by an ellipsis.
  public static func truncated(
    _ text: String,
    to width: Int,
    ellipsis: String = "…",
    widths: CellWidth = .current
  ) -> String {
    guard width > 0 else { return "" }
    guard self.width(of: text, widths: widths) > width else { return oneLine(text, widths: widths) }
    return prefix(of: text, width: width - self.width(of: ellipsis, widths: widths), widths: widths) + ellipsis
  }

  /// The longest beginning of the text, as one line, that takes at most `width` cells.
  static func prefix(of text: String, width: Int, widths: CellWidth) -> String {
    var line = ""
    var used = 0
    for character in text {
      used += self.width(of: character, widths: widths)
      if used > width { break }
      DisplayCharacter.forEach(in: character, widths: widths) { line += $0.text }
    }
    return line
  }

  /// The text in lines of at most `width` cells, broken between words where that is possible.
  ///
  /// Line ends of the text are kept; a word longer than a line is broken. Empty text is one empty line.
  public static func wrapped(_ text: String, width: Int, widths: CellWidth = .current) -> [String] {
    TextRows(text[...], width: width, widths: widths).rows.map { row in
      var line = row.part(of: text)
      if row.isWrapped {
        while line.last == " " || line.last == "\t" { line.removeLast() }
      }
      return oneLine(String(line), widths: widths)
    }
  }

  /// Whether text is made of printable ASCII only, so that it takes as many cells as it has bytes.
  static func isPlain(_ text: String) -> Bool {
    func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7f }
    return text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isPlain) } ?? text.utf8.allSatisfy(isPlain)
  }
}
