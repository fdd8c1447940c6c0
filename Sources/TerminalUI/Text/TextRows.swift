/// The rows that a text takes when it is wrapped to a width.
struct TextRows {
  struct Row: Hashable {
    /// The bytes of UTF-8 before it.
    var start: Int
    /// Where what is shown ends, in bytes; a line end isn't part of the row, the spaces at which it was wrapped are.
    var end: Int
    /// How many characters of the text come before this row.
    var offset: Int
    /// How many characters the row has.
    var count: Int
    /// Whether the text goes on in the next row without a line end.
    var isWrapped: Bool

    /// The part of the text that is shown.
    func part(of text: String) -> Substring {
      text[text.utf8.index(text.startIndex, offsetBy: start)..<text.utf8.index(text.startIndex, offsetBy: end)]
    }
  }

  private(set) var rows: [Row] = []
  private let limit: Int
  private var start: Place
  private var here: Place
  /// The cells used in the row so far.
  private var used = 0
  /// The last place at which the row may be wrapped, and the cells before it.
  private var chance: (place: Place, used: Int)?
  private var previous = Kind.blank

  /// Wraps a text.
  ///
  /// Spaces at the end of a row hang over its width rather than begin the next.
  ///
  /// - Parameters:
  ///   - bytes: how many bytes stand before this part of a text.
  ///   - characters: how many characters stand before it.
  init(_ text: Substring, after bytes: Int = 0, characters: Int = 0, width: Int, widths: CellWidth = .current) {
    limit = max(1, width)
    start = Place(bytes: bytes, offset: characters)
    here = start
    if Self.isSimple(text) {
      for byte in text.utf8 {
        take(
          Self.kind(of: byte),
          cells: byte == 0x09 ? DisplayCharacter.tabWidth : 1,
          bytes: 1
        )
      }
    } else {
      for character in text {
        let cells = DisplayText.width(of: character, widths: widths)
        take(
          Self.kind(of: character, cells: cells),
          cells: cells,
          bytes: character.utf8.count
        )
      }
    }
    append(to: here, isWrapped: false)
  }

  private mutating func take(_ kind: Kind, cells: Int, bytes: Int) {
    let next = Place(bytes: here.bytes + bytes, offset: here.offset + 1)
    defer {
      here = next
      previous = kind
    }
    switch kind {
    case .newline:
      append(to: here, isWrapped: false)
      (start, used, chance) = (next, 0, nil)
      return
    case .blank:
      used += cells
      chance = (next, used)
      return
    case .wide:
      chance = (here, used)
    case .word, .hyphen:
      if previous == .wide { chance = (here, used) }
    case .closing:
      break
    }
    while used + cells > limit, here.offset > start.offset {
      var cut = (place: here, used: used)
      if let chance, chance.place.offset > start.offset { cut = chance }
      append(to: cut.place, isWrapped: true)
      start = cut.place
      used -= cut.used
      chance = nil
    }
    used += cells
    if kind == .hyphen, previous == .word { chance = (next, used) }
  }

  private mutating func append(to end: Place, isWrapped: Bool) {
    let count = end.offset - start.offset
    rows.append(Row(start: start.bytes, end: end.bytes, offset: start.offset, count: count, isWrapped: isWrapped))
  }

  private struct Place {
    var bytes: Int
    var offset: Int
  }

  /// What a character means for the places at which a row may end.
  private enum Kind {
    case newline
    case blank
    case hyphen
    /// Chinese, Japanese and the like, which are wrapped between any two characters.
    case wide
    /// A sign that doesn't begin a row in Chinese and Japanese.
    case closing
    case word
  }

  private static let closing: Set<Character> = ["、", "。", "，", "．", "！", "？", "：", "；", "）", "」", "』", "】", "〉", "》"]

  private static func kind(of character: Character, cells: Int) -> Kind {
    let bytes = character.utf8
    if bytes.count == 1, let byte = bytes.first { return kind(of: byte) }
    if character.isNewline { return .newline }
    // What is longer than these isn't looked up: a set compares it in its normal form, which takes long.
    if bytes.count == 3, closing.contains(character) { return .closing }
    return cells == 2 ? .wide : .word
  }

  private static func kind(of byte: UInt8) -> Kind {
    switch byte {
    case 0x0a...0x0d: .newline
    case 0x20, 0x09: .blank
    case UInt8(ascii: "-"): .hyphen
    default: .word
    }
  }

  /// Whether each byte of a text is a character that takes a cell, a tab or a line end.
  private static func isSimple(_ text: Substring) -> Bool {
    func isSimple(_ byte: UInt8) -> Bool { byte >= 0x20 ? byte < 0x7f : byte == 0x0a || byte == 0x09 }
    return text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isSimple) } ?? text.utf8.allSatisfy(isSimple)
  }
}
