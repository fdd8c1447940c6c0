/// A text being edited: what it says, where the cursor stands, and what keys do to it.
///
/// The number of characters and the cursor's place are kept up to date by the lines that a change touches, so that a key
/// in a long text doesn't count all of it.
public struct TextInput: Hashable, Sendable {
  public private(set) var text: String
  /// How many characters the text has.
  public private(set) var count: Int
  /// How many characters stand before the cursor.
  public private(set) var cursor: Int
  public let isMultiline: Bool
  /// Whether Enter begins a new line; Ctrl-J and Alt-Enter do wherever there are several lines.
  public let enterAddsLine: Bool
  /// Whether a sign is shown for each character, as for a secret.
  public let isMasked: Bool
  public let limit: TextLimit?
  /// By how much the last key or paste would have made the text too long: nothing of it was inserted.
  public private(set) var excess: TextExcess?
  /// The bytes before the cursor.
  private var offset: Int
  /// The column that ↑ and ↓ keep to while they pass shorter rows.
  private var goalColumn: Int?
  private(set) var rowCache = RowCache()

  /// A text with the cursor at its end. Enter begins a new line in a multi-line text unless `enterAddsLine` denies it.
  public init(
    _ text: String = "",
    isMultiline: Bool = false,
    enterAddsLine: Bool? = nil,
    isMasked: Bool = false,
    limit: TextLimit? = nil
  ) {
    self.text = text
    self.text.makeContiguousUTF8()
    self.isMultiline = isMultiline
    self.enterAddsLine = isMultiline && (enterAddsLine ?? true)
    self.isMasked = isMasked
    self.limit = limit
    count = text.count
    cursor = count
    offset = text.utf8.count
  }

  public var isEmpty: Bool { text.isEmpty }

  /// Tells of another text's excess, which keeps something from being inserted here.
  public mutating func refuse(_ other: TextInput) { excess = other.excess }

  /// Gives what wasn't inserted to whoever tells it, once.
  public mutating func takeExcess() -> TextExcess? {
    defer { excess = nil }
    return excess
  }

  /// Replaces the whole text and puts the cursor at its end.
  public mutating func setText(_ text: String) {
    self.text = text
    self.text.makeContiguousUTF8()
    rowCache = RowCache()
    count = text.count
    move(to: end)
    goalColumn = nil
    excess = nil
  }

  /// Puts the cursor before the character with this number, or at the nearest end.
  public mutating func moveCursor(to number: Int) {
    move(to: place(of: number))
    goalColumn = nil
    excess = nil
  }

  mutating func move(to place: TextPlace) {
    cursor = place.number
    offset = text.utf8.distance(from: text.startIndex, to: place.index)
  }

  /// Where the cursor stands.
  var here: TextPlace { TextPlace(index: text.utf8.index(text.startIndex, offsetBy: offset), number: cursor) }

  /// Does what a key does in a text and says whether it does anything there.
  ///
  /// ↑ and ↓ are left to others in a text of one line, and at the first and last row. `width` is that of the rectangle the
  /// text is drawn in; without it rows end only at line ends.
  public mutating func handle(_ key: Key, width: Int? = nil) -> Bool {
    excess = nil
    if isMultiline, key == .up || key == .down {
      return moveRow(by: key == .up ? -1 : 1, width: width)
    }
    goalColumn = nil
    if case .character(let character) = key.code, key.modifiers.subtracting(.shift).isEmpty {
      guard !Self.isControl(character) else { return false }
      insert(String(character))
      return true
    }
    if let motion = Motion(key, isMultiline: isMultiline) {
      move(to: place(after: motion, width: width))
      return true
    }
    if let deletion = Deletion(key) {
      let (first, last) = range(of: deletion)
      if first.index < last.index { replace(first, last, with: "") }
      return true
    }
    let isNewline = key == .control("j") || (key.code == .enter && (enterAddsLine || !key.modifiers.isEmpty))
    guard isMultiline, isNewline else { return false }
    insert("\n")
    return true
  }

  /// Inserts pasted text. Line ends become spaces in a text of one line; control characters are left out.
  ///
  /// What would make the text too long isn't inserted at all, for half of a text is worse than none: `excess` tells it.
  public mutating func paste(_ pasted: String) {
    goalColumn = nil
    excess = nil
    var clean = ""
    var gap = false
    for character in pasted {
      if character.isNewline || (character.isTab && !isMultiline) {
        if isMultiline { clean.append("\n") } else { gap = true }
      } else if character.isTab || !Self.isControl(character) {
        // A line end at either end of what was copied isn't meant to become a space.
        if gap, !clean.isEmpty { clean.append(" ") }
        gap = false
        clean.append(character)
      }
    }
    insert(clean)
  }

  private static func isControl(_ character: Character) -> Bool {
    character.utf8.count == 1
      ? character.utf8.allSatisfy { $0 < 0x20 || $0 == 0x7f }
      : character.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }

  /// Inserts text unless it would become too long.
  private mutating func insert(_ addition: String) {
    guard !addition.isEmpty else { return }
    let count = count
    excess = limit?.excess(bytes: text.utf8.count + addition.utf8.count) { count + addition.count }
    if excess == nil { replace(here, here, with: addition) }
  }

  /// Puts text in the place of what stands between two places, with the cursor behind it.
  private mutating func replace(_ first: TextPlace, _ last: TextPlace, with addition: String) {
    let lines = lines(around: first.index..<last.index)
    let before = text.utf8.distance(from: text.startIndex, to: lines.lowerBound)
    let after = text.utf8.distance(from: lines.upperBound, to: text.endIndex)
    let head = text[lines.lowerBound..<first.index]
    let numberOfLine = first.number - head.count
    // What is inserted may join the character before it, as a combining accent does.
    let headCount = (head + addition).count
    let oldBytes = before..<(text.utf8.count - after)
    let oldCount = text[lines].count
    // Not when the line end goes, too.
    let isFollowed = text[last.index..<lines.upperBound].utf8.last == UInt8(ascii: "\n")
    text.replaceSubrange(first.index..<last.index, with: addition)
    let start = text.utf8.index(text.startIndex, offsetBy: before)
    let changed = text[start..<text.utf8.index(text.endIndex, offsetBy: -after)]
    let changedCount = changed.count
    count += changedCount - oldCount
    let change = LineChange(
      bytes: oldBytes,
      charactersBefore: numberOfLine,
      addedCharacters: changedCount - oldCount,
      isFollowed: isFollowed,
      lines: changed
    )
    rowCache = isMasked || !isMultiline ? RowCache() : rowCache.replacing(change)
    let kept = min(headCount, changedCount)
    move(to: TextPlace(index: changed.index(start, offsetBy: kept), number: numberOfLine + kept))
  }

  /// Moves to the row above or below, as near to the goal column as it has characters.
  private mutating func moveRow(by step: Int, width: Int?) -> Bool {
    let layout = TextInputLayout(self, width: width)
    let target = layout.row(of: cursor) + step
    guard layout.rows.indices.contains(target) else {
      goalColumn = nil
      return false
    }
    let goal = goalColumn ?? layout.column(of: cursor)
    moveCursor(to: layout.cursor(row: target, column: goal))
    goalColumn = goal
    return true
  }
}
