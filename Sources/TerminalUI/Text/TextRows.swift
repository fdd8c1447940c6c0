/// The rows that a text takes when it is wrapped to a width.
struct TextRows {
  struct Row {
    var start: String.Index
    /// The end of what is shown; a line end isn't part of the row, the spaces at which it was wrapped are.
    var end: String.Index
    /// How many characters of the text come before this row.
    var offset: Int
    /// How many characters the row has.
    var count: Int
    /// Whether the text goes on in the next row without a line end.
    var isWrapped: Bool
  }

  private(set) var rows: [Row] = []

  /// Wraps a text. Spaces at the end of a row hang over its width rather than begin the next.
  init(_ text: String, width: Int, widths: CellWidth = .current) {
    let limit = max(1, width)
    var start = Place(index: text.startIndex, offset: 0)
    var here = start
    var used = 0
    var chance: (place: Place, used: Int)?
    var previous: Character = " "
    var previousCells = 1

    while here.index < text.endIndex {
      let character = text[here.index]
      let next = Place(index: text.index(after: here.index), offset: here.offset + 1)
      defer {
        here = next
        previous = character
      }
      if character.isNewline {
        append(from: start, to: here, isWrapped: false)
        (start, used, chance) = (next, 0, nil)
        continue
      }
      let cells = DisplayText.width(of: character, widths: widths)
      if character == " " || character == "\t" {
        used += cells
        chance = (next, used)
        previousCells = 1
        continue
      }
      let isBesideWide = cells == 2 || previousCells == 2
      if isBesideWide, here.offset > start.offset, !Self.closing.contains(character) { chance = (here, used) }
      while used + cells > limit, here.offset > start.offset {
        let cut = chance ?? (here, used)
        append(from: start, to: cut.place, isWrapped: true)
        start = cut.place
        used -= cut.used
        chance = nil
      }
      used += cells
      if character == "-", previous.isLetter || previous.isNumber { chance = (next, used) }
      previousCells = cells
    }
    append(from: start, to: here, isWrapped: false)
  }

  private struct Place {
    var index: String.Index
    var offset: Int
  }

  /// Signs that don't begin a line in Chinese and Japanese.
  private static let closing: Set<Character> = ["、", "。", "，", "．", "！", "？", "：", "；", "）", "」", "』", "】", "〉", "》"]

  private mutating func append(from start: Place, to end: Place, isWrapped: Bool) {
    rows.append(
      Row(
        start: start.index,
        end: end.index,
        offset: start.offset,
        count: end.offset - start.offset,
        isWrapped: isWrapped
      )
    )
  }
}
