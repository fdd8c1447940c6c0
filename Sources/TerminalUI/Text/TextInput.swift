/// A text being edited: what it says, where the cursor stands, and what keys do to it.
public struct TextInput: Hashable, Sendable {
  public private(set) var text: String
  /// How many characters stand before the cursor.
  public private(set) var cursor: Int
  public let isMultiline: Bool
  /// Whether Enter begins a new line; Ctrl-J and Alt-Enter do wherever there are several lines.
  public let enterAddsLine: Bool
  /// Whether a sign is shown for each character, as for a secret.
  public let isMasked: Bool
  /// The most characters that the text may have.
  public let limit: Int?
  /// The column that ↑ and ↓ keep to while they pass shorter rows.
  private var goalColumn: Int?

  /// A text with the cursor at its end. Enter begins a new line in a multi-line text unless `enterAddsLine` denies it.
  public init(
    _ text: String = "",
    isMultiline: Bool = false,
    enterAddsLine: Bool? = nil,
    isMasked: Bool = false,
    limit: Int? = nil
  ) {
    self.text = text
    self.isMultiline = isMultiline
    self.enterAddsLine = isMultiline && (enterAddsLine ?? true)
    self.isMasked = isMasked
    self.limit = limit
    cursor = text.count
  }

  public var isEmpty: Bool { text.isEmpty }

  /// Replaces the whole text and puts the cursor at its end.
  public mutating func setText(_ text: String) {
    self.text = text
    cursor = text.count
    goalColumn = nil
  }

  /// Puts the cursor before the character with this number, or at the nearest end.
  public mutating func moveCursor(to place: Int) {
    cursor = max(0, min(place, text.count))
    goalColumn = nil
  }

  /// Does what a key does in a text and says whether it does anything there.
  ///
  /// ↑ and ↓ are left to others in a text of one line, and at the first and last row. `width` is that of the rectangle the
  /// text is drawn in; without it rows end only at line ends.
  public mutating func handle(_ key: Key, width: Int? = nil) -> Bool {
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
      cursor = place(after: motion, width: width)
      return true
    }
    if let deletion = Deletion(key) {
      delete(deletion)
      return true
    }
    let isNewline = key == .control("j") || (key.code == .enter && (enterAddsLine || !key.modifiers.isEmpty))
    guard isMultiline, isNewline else { return false }
    insert("\n")
    return true
  }

  /// Inserts pasted text. Line ends become spaces in a text of one line; control characters are left out.
  public mutating func paste(_ pasted: String) {
    goalColumn = nil
    var clean = ""
    var gap = false
    for character in pasted {
      if let limit, clean.utf8.count > limit, clean.count >= limit { break }
      if character.isNewline || (character == "\t" && !isMultiline) {
        if isMultiline { clean.append("\n") } else { gap = true }
      } else if character == "\t" || !Self.isControl(character) {
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

  /// Inserts as much as the limit lets in.
  private mutating func insert(_ addition: String) {
    let place = index(cursor)
    var addition = addition
    if let limit {
      let room = limit - text.count
      guard room > 0 else { return }
      addition = String(addition.prefix(room))
    }
    guard !addition.isEmpty else { return }
    let head = text[..<place] + addition
    // What is inserted may join the character before it, as a combining accent does.
    let count = head.count
    text = String(head + text[place...])
    cursor = min(count, text.count)
  }

  // MARK: Moving

  private enum Motion {
    case left, right, wordLeft, wordRight, lineStart, lineEnd, start, end

    init?(_ key: Key, isMultiline: Bool) {
      switch (key.code, key.modifiers) {
      case (.left, []), (.left, .shift): self = .left
      case (.right, []), (.right, .shift): self = .right
      case (.left, .control), (.left, .alt), (.character("b"), .alt): self = .wordLeft
      case (.right, .control), (.right, .alt), (.character("f"), .alt): self = .wordRight
      case (.home, []), (.character("a"), .control): self = .lineStart
      case (.end, []), (.character("e"), .control): self = .lineEnd
      case (.home, .control) where isMultiline: self = .start
      case (.end, .control) where isMultiline: self = .end
      default: return nil
      }
    }
  }

  private func place(after motion: Motion, width: Int?) -> Int {
    switch motion {
    case .left: return max(0, cursor - 1)
    case .right: return min(text.count, cursor + 1)
    case .wordLeft: return wordStart()
    case .wordRight: return wordEnd()
    case .start: return 0
    case .end: return text.count
    case .lineStart, .lineEnd:
      let layout = TextInputLayout(self, width: width)
      let row = layout.rows[layout.row(of: cursor)]
      if case .lineStart = motion { return row.offset }
      return row.offset + row.count - (row.isWrapped && row.count > 0 ? 1 : 0)
    }
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
    cursor = layout.cursor(row: target, column: goal)
    goalColumn = goal
    return true
  }

  /// The begin of the word before the cursor. A masked text is one word, so that moving tells nothing about it.
  private func wordStart() -> Int {
    if isMasked { return 0 }
    var place = cursor
    var here = index(cursor)
    var isInWord = false
    while here > text.startIndex {
      let before = text.index(before: here)
      if Self.isWord(text[before]) { isInWord = true } else if isInWord { break }
      here = before
      place -= 1
    }
    return place
  }

  private func wordEnd() -> Int {
    if isMasked { return text.count }
    var place = cursor
    var isInWord = false
    for character in text[index(cursor)...] {
      if Self.isWord(character) { isInWord = true } else if isInWord { break }
      place += 1
    }
    return place
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  // MARK: Deleting

  private enum Deletion {
    case before, after, wordBefore, wordAfter, blankWordBefore, lineBefore, lineAfter

    init?(_ key: Key) {
      switch (key.code, key.modifiers) {
      case (.backspace, []), (.backspace, .shift): self = .before
      case (.delete, []), (.character("d"), .control): self = .after
      case (.backspace, .alt), (.backspace, .control): self = .wordBefore
      case (.delete, .control), (.delete, .alt), (.character("d"), .alt): self = .wordAfter
      case (.character("w"), .control): self = .blankWordBefore
      case (.character("u"), .control): self = .lineBefore
      case (.character("k"), .control): self = .lineAfter
      default: return nil
      }
    }
  }

  private mutating func delete(_ deletion: Deletion) {
    switch deletion {
    case .before: remove(max(0, cursor - 1)..<cursor)
    case .after: remove(cursor..<min(text.count, cursor + 1))
    case .wordBefore: remove(wordStart()..<cursor)
    case .wordAfter: remove(cursor..<wordEnd())
    case .blankWordBefore: remove(blankWordStart()..<cursor)
    case .lineBefore:
      let before = text[..<index(cursor)]
      let line = before.lastIndex(where: \.isNewline).map { before.index(after: $0) } ?? before.startIndex
      remove((cursor - before[line...].count)..<cursor)
    case .lineAfter:
      let after = text[index(cursor)...]
      let line = after.prefix { !$0.isNewline }.count
      // At the end of a line, the line end goes, as in readline's descendants.
      remove(cursor..<(cursor + (line == 0 && !after.isEmpty ? 1 : line)))
    }
  }

  /// The begin of the run between blanks before the cursor, as Ctrl-W takes it in a shell.
  private func blankWordStart() -> Int {
    if isMasked { return 0 }
    let before = text[..<index(cursor)].reversed()
    let blanks = before.prefix { $0.isWhitespace }.count
    let word = before.dropFirst(blanks).prefix { !$0.isWhitespace }.count
    return cursor - blanks - word
  }

  private mutating func remove(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    text.removeSubrange(index(range.lowerBound)..<index(range.upperBound))
    cursor = min(range.lowerBound, text.count)
  }

  private func index(_ place: Int) -> String.Index {
    text.index(text.startIndex, offsetBy: place, limitedBy: text.endIndex) ?? text.endIndex
  }
}
