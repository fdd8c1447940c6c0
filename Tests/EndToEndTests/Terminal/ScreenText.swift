/// What a terminal shows at one moment, as text.
struct ScreenText: Equatable, Sendable, CustomStringConvertible {
  /// The rows from the top, without the spaces at their ends.
  var rows: [String]
  /// Where the cursor stands, counted from 0.
  var cursor: Cursor

  struct Cursor: Equatable, Sendable {
    var column: Int
    var row: Int
    var isVisible: Bool
  }

  func contains(_ text: String) -> Bool { rows.contains { $0.contains(text) } }

  /// The row and column, counted from 0 in characters, where a text first stands.
  func position(of text: String) -> (row: Int, column: Int)? {
    for (row, line) in rows.enumerated() {
      guard let range = line.firstRange(of: text) else { continue }
      return (row, line.distance(from: line.startIndex, to: range.lowerBound))
    }
    return nil
  }

  /// Lines in ASCII: whoever prints a screen in pieces may lose the ones that end within a character.
  private static func plain(_ character: Character) -> Character {
    switch character {
    case "─": "-"
    case "│": "|"
    case "█": "#"
    case "\u{2500}"..."\u{257F}": "+"
    default: character
    }
  }

  var description: String {
    let width = rows.map(\.count).max() ?? 0
    let edge = "+" + String(repeating: "-", count: width) + "+"
    let lines = rows.map { "|" + String($0.map(Self.plain)) + String(repeating: " ", count: width - $0.count) + "|" }
    return ([edge] + lines + [edge, "cursor at column \(cursor.column), row \(cursor.row)"]).joined(separator: "\n")
  }
}
