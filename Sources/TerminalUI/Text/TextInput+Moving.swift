extension TextInput {
  enum Motion {
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

  func place(after motion: Motion, width: Int?) -> TextPlace {
    switch motion {
    case .left: return place(before: here)
    case .right: return place(after: here)
    case .wordLeft: return wordStart()
    case .wordRight: return wordEnd()
    case .start: return start
    case .end: return end
    case .lineStart, .lineEnd:
      let layout = TextInputLayout(self, width: width)
      let row = layout.rows[layout.row(of: cursor)]
      if case .lineStart = motion { return place(of: row.offset) }
      return place(of: row.offset + row.count - (row.isWrapped && row.count > 0 ? 1 : 0))
    }
  }

  enum Deletion {
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

  /// What a deletion takes away.
  func range(of deletion: Deletion) -> (TextPlace, TextPlace) {
    switch deletion {
    case .before: (place(before: here), here)
    case .after: (here, place(after: here))
    case .wordBefore: (wordStart(), here)
    case .wordAfter: (here, wordEnd())
    // Ctrl-W takes the run between blanks, as in a shell.
    case .blankWordBefore: (isMasked ? start : runStart { !$0.isWhitespace }, here)
    case .lineBefore: (lineStart(), here)
    case .lineAfter: (here, lineEnd())
    }
  }

  /// The begin of the word before the cursor. A masked text is one word, so that moving tells nothing about it.
  private func wordStart() -> TextPlace { isMasked ? start : runStart(Self.isWord) }

  /// The begin of the last run of such characters before the cursor, which ends at line ends at the latest; the begin of
  /// the text when there is none.
  private func runStart(_ isInRun: (Character) -> Bool) -> TextPlace {
    var line = here
    while line.index > text.startIndex {
      let lineEnd = line
      line = lineStart(above: lineEnd)
      var found: TextPlace?
      var isInside = false
      var place = line
      while place.index < lineEnd.index {
        let isNext = isInRun(text[place.index])
        if isNext, !isInside { found = place }
        isInside = isNext
        place = self.place(after: place)
      }
      if let found { return found }
    }
    return start
  }

  private func wordEnd() -> TextPlace {
    if isMasked { return end }
    var place = here
    var isInWord = false
    while place.index < text.endIndex {
      if Self.isWord(text[place.index]) { isInWord = true } else if isInWord { break }
      place = self.place(after: place)
    }
    return place
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  /// The begin of the line that the cursor stands in.
  private func lineStart() -> TextPlace {
    var found = lines(around: here.index..<here.index).lowerBound
    let before = text[found..<here.index]
    // Not all line ends are line feeds.
    for (index, character) in zip(before.indices, before) where character.isNewline {
      found = before.index(after: index)
    }
    return TextPlace(index: found, number: cursor - text[found..<here.index].count)
  }

  /// The end of the line that the cursor stands in. There, the line end goes too, as in readline's descendants.
  private func lineEnd() -> TextPlace {
    let line = text[here.index...].prefix { !$0.isNewline }
    if line.isEmpty { return place(after: here) }
    return TextPlace(index: line.endIndex, number: cursor + line.count)
  }
}
