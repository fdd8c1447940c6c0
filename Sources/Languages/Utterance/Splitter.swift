/// Cuts a text into pieces. Everything that reads clauses or sentences cuts here, and says only what ends them.
struct Splitter {
  private let ends: PieceEnds
  private let characters: [Character]
  private let quotes: Quotes?
  private var pieces: [Piece] = []
  /// Where the piece at hand begins, and the next one, in characters and in UTF-8.
  private var start = 0
  private var offset = 0

  static func split(_ text: String, _ ends: PieceEnds) -> [Piece] {
    var splitter = Splitter(text, ends)
    splitter.run()
    return splitter.pieces
  }

  private init(_ text: String, _ ends: PieceEnds) {
    self.ends = ends
    characters = Array(text)
    quotes = ends.keepsQuotes ? Quotes(characters) : nil
  }

  private mutating func run() {
    var index = 0
    while index < characters.count { index = Self.isPlain(characters[index]) ? index + 1 : step(at: index) }
    close(before: characters.count, next: characters.count, nil)
  }

  /// Letters, digits and spaces end nothing; most of a text is that, and nothing need be looked up for it.
  private static func isPlain(_ character: Character) -> Bool {
    guard let byte = character.asciiValue else { return false }
    switch byte {
    case 0x20, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    default: return false
    }
  }

  /// Reads what stands at a place, and gives the next one.
  private mutating func step(at index: Int) -> Int {
    let character = characters[index]
    if ends.keepsQuotes {
      if let end = quotes?.end(from: index) { return pass(quoteEndingAt: end) }
      if character == "{", self[index + 1] == "{" { return endOfBraces(from: index) }
    }
    if ends.firm.contains(character) {
      close(before: index, next: index + 1, character, isListed: true)
      return index + 1
    }
    if isDash(at: index) {
      close(before: index, next: index + 1, "-", isListed: true)
      return index + 1
    }
    guard ends.signs.contains(character) else { return index + 1 }
    var last = index
    while let next = self[last + 1], ends.signs.contains(next), !ends.firm.contains(next) { last += 1 }
    let behind = behindClosing(from: last + 1)
    guard isEnd(index...last, behind) else { return last + 1 }
    let mark = characters[index...last].contains("?") ? "?" : character
    close(before: index, next: behind, mark)
    return behind
  }

  private subscript(_ index: Int) -> Character? { characters.indices.contains(index) ? characters[index] : nil }

  private func isSpace(at index: Int) -> Bool { self[index]?.isWhitespace ?? true }

  private func isDash(at index: Int) -> Bool {
    guard ends.dashes != .nowhere, let scalar = characters[index].unicodeScalars.first, Sign.isDash(scalar) else {
      return false
    }
    let (before, after) = (isSpace(at: index - 1), isSpace(at: index + 1))
    return ends.dashes == .betweenSpaces
      ? before && after && index > 0 && index + 1 < characters.count : before || after
  }

  /// Whether the signs there, one or several, end a piece.
  private func isEnd(_ signs: ClosedRange<Int>, _ behind: Int) -> Bool {
    let isStop = signs.count == 1 && characters[signs.lowerBound] == "."
    if !isSpace(at: behind) {
      guard ends.isTight, behind == signs.upperBound + 1 else { return self[behind].map(ends.firm.contains) ?? false }
      return self[behind]?.isLetter == true && self[signs.lowerBound - 1]?.isLetter == true
    }
    if isStop { return !FullStop.goesOn(behind: signs.lowerBound, in: characters, isProse: ends.keepsQuotes) }
    // Dots that only hesitate.
    let hesitates = ends.keepsQuotes && characters[signs].allSatisfy { $0 == "." || $0 == "…" }
    return !hesitates || Self.startsAnew(characters, after: behind - 1)
  }

  /// Quoted words are one thing; where they are a sentence, and another begins behind them, they end theirs.
  private mutating func pass(quoteEndingAt end: Int) -> Int {
    let behind = behindClosing(from: end + 1)
    var last = end - 1
    while last > start, isSpace(at: last) { last -= 1 }
    if let mark = self[last], PieceEnds.sentenceSigns.contains(mark), Self.startsAnew(characters, after: behind - 1) {
      close(before: behind, next: behind, mark)
      return behind
    }
    return end + 1
  }

  /// Behind what closes there, also where the language puts a space before it.
  private func behindClosing(from index: Int) -> Int {
    var behind = index
    while true {
      while let next = self[behind], PieceEnds.closingSigns.contains(next) { behind += 1 }
      var spaced = behind
      while let next = self[spaced], next.isWhitespace, !next.isNewline { spaced += 1 }
      guard let next = self[spaced], PieceEnds.spacedClosingSigns.contains(next) else { return behind }
      behind = spaced + 1
    }
  }

  private func endOfBraces(from index: Int) -> Int {
    var end = index + 2
    while let next = self[end] {
      if next == "}", self[end + 1] == "}" { return end + 2 }
      end += 1
    }
    return characters.count
  }

  private mutating func close(before end: Int, next: Int, _ mark: Character?, isListed: Bool = false) {
    defer {
      offset += characters[start..<next].reduce(0) { $0 + $1.utf8.count }
      start = next
    }
    var bounds = start..<end
    while let first = bounds.first, characters[first].isWhitespace { bounds = first + 1..<end }
    guard !bounds.isEmpty else { return }
    while let last = bounds.last, characters[last].isWhitespace { bounds = bounds.lowerBound..<last }
    let lead = offset + characters[start..<bounds.lowerBound].reduce(0) { $0 + $1.utf8.count }
    let text = String(characters[bounds])
    let written = isListed ? text : String(characters[bounds.lowerBound..<next])
    pieces.append(Piece(text: text, span: lead..<lead + text.utf8.count, written: written, mark: mark))
  }

  /// Whether what follows a place begins a sentence: it has a capital, or stands on a new line.
  static func startsAnew(_ characters: [Character], after index: Int) -> Bool {
    let rest = characters[(index + 1)...]
    guard let first = rest.first else { return true }
    guard first.isWhitespace, let word = rest.first(where: { !$0.isWhitespace }) else { return first.isWhitespace }
    return word.isUppercase || rest.prefix(while: \.isWhitespace).contains(where: \.isNewline)
  }
}

extension String {
  /// The pieces of a text, without their words.
  public func pieces(endedBy ends: PieceEnds) -> [Piece] { Splitter.split(self, ends) }
}
