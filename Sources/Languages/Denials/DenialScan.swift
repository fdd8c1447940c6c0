/// Decides which values of one text its cues deny.
struct DenialScan {
  typealias Cue = (kind: DenialVocabulary.Kind, range: Range<Int>)

  /// Tokens between two marks or words that begin a clause.
  private struct Piece {
    var range: Range<Int>
    /// Whether a comma stands before it, so that it may go on a list.
    var followsComma: Bool
  }

  private let tokens: Tokens
  private let words: [DenialVocabulary]
  private let cues: [Cue]
  private let values: [Range<Int>]
  private let pieces: [Piece]

  init(_ tokens: Tokens, _ words: [DenialVocabulary], cues: [Cue], _ values: [Range<Int>]) {
    self.tokens = tokens
    self.words = words
    self.cues = cues
    self.values = values
    pieces = Self.pieces(of: tokens, words, cues: cues, values)
  }

  func denied(_ reach: Denials.Reach) -> Set<Int> {
    let denied = self.denied(by: cues.filter { $0.kind != .no }, reach)
    let more = denied.union(self.denied(by: cues.filter { $0.kind == .no }, reach))
    return more.count < values.count ? more : denied
  }

  private func denied(by cues: [Cue], _ reach: Denials.Reach) -> Set<Int> {
    cues.reduce(into: []) { denied, cue in
      guard let index = pieces.firstIndex(where: { $0.range.contains(cue.range.lowerBound) }) else { return }
      denied.formUnion(self.denied(by: cue, inPiece: index, reach))
    }
  }

  private func denied(by cue: Cue, inPiece index: Int, _ reach: Denials.Reach) -> [Int] {
    let piece = pieces[index].range
    let next = cues.first { $0.range.lowerBound >= cue.range.upperBound && piece.contains($0.range.lowerBound) }
    let after = values.indices.filter {
      values[$0].lowerBound >= cue.range.upperBound
        && values[$0].lowerBound < min(piece.upperBound, next?.range.lowerBound ?? Int.max)
    }
    let before = values.indices.filter {
      piece.contains(values[$0].lowerBound) && values[$0].upperBound <= cue.range.lowerBound
    }
    let gap = after.first.map { cue.range.upperBound..<values[$0].lowerBound }
    let isBeside = gap.map { isOnly($0, \.glue) } ?? false
    if let gap, has(gap, \.bounds) { return [] }
    let isOfBefore = before.last.map { isOnly(values[$0].upperBound..<cue.range.lowerBound, \.links) } ?? false
    switch cue.kind {
    case .notThen, .no: return isBeside ? list(after, from: index, isException: false) : []
    case .exception: return list(after, from: index, isException: true)
    case .unfit:
      guard reach == .clause else { return [] }
      return (isOfBefore ? before : []) + (isBeside ? after : [])
    case .not:
      if isBeside || reach == .clause && !after.isEmpty && !isOfBefore {
        return list(after, from: index, isException: false)
      }
      guard reach == .clause, isOfBefore, mayEnd(after: cue, in: piece) else { return [] }
      return listBefore(before, from: index)
    }
  }

  /// The values behind a cue with those that go on their list behind commas.
  ///
  /// One value behind a comma is rather the one that is meant; a list that ends in "or" or "and" is denied as a whole.
  private func list(_ values: [Int], from index: Int, isException: Bool) -> [Int] {
    guard !values.isEmpty else { return [] }
    var (further, isList) = ([Int](), isException)
    for next in pieces[(index + 1)...] {
      guard next.followsComma, let inside = pureValues(in: next.range) else { break }
      further += inside
      isList = isList || has(next.range, \.or) || has(next.range, \.and)
    }
    return isList ? values + further : values
  }

  /// The values before a cue, with those of their list before commas: "Monday, Tuesday and Friday don't work".
  private func listBefore(_ values: [Int], from index: Int) -> [Int] {
    var all = values
    guard values.count > 1 else { return all }
    var index = index
    while index > 0, pieces[index].followsComma, let more = pureValues(in: pieces[index - 1].range) {
      all += more
      index -= 1
    }
    return all
  }

  /// The values of a piece that has nothing else to say.
  private func pureValues(in piece: Range<Int>) -> [Int]? {
    let inside = values.indices.filter { piece.contains(values[$0].lowerBound) }
    guard !inside.isEmpty else { return nil }
    let isPure = piece.allSatisfy { token in
      inside.contains { values[$0].contains(token) } || tokens.isSign(token)
        || words.contains {
          $0.glue.contains(word(token)) || $0.or.contains(word(token)) || $0.and.contains(word(token))
        }
    }
    return isPure ? inside : nil
  }

  /// Whether a cue behind a value ends what is said of it: "Monday doesn't work", not "Monday, don't be late".
  private func mayEnd(after cue: Cue, in piece: Range<Int>) -> Bool {
    let rest = cue.range.upperBound..<piece.upperBound
    guard let first = rest.first(where: { !tokens.isSign($0) }) else { return true }
    return words.contains { $0.fits.contains(word(first)) }
  }

  private func word(_ index: Int) -> String { tokens.word(index) }

  private func isOnly(_ range: Range<Int>, _ set: KeyPath<DenialVocabulary, Set<String>>) -> Bool {
    range.allSatisfy { index in
      tokens.isSign(index) || words.contains { $0[keyPath: set].contains(word(index)) }
    }
  }

  private func has(_ range: Range<Int>, _ set: KeyPath<DenialVocabulary, Set<String>>) -> Bool {
    range.contains { index in words.contains { $0[keyPath: set].contains(word(index)) } }
  }

  // MARK: - Pieces

  private static func pieces(
    of tokens: Tokens,
    _ words: [DenialVocabulary],
    cues: [Cue],
    _ values: [Range<Int>]
  ) -> [Piece] {
    var pieces: [Piece] = []
    var start = 0
    var followsComma = false
    func close(_ end: Int, isComma: Bool) {
      if end > start { pieces.append(Piece(range: start..<end, followsComma: followsComma)) }
      if end > start || !isComma { followsComma = isComma }
      start = end
    }
    for index in tokens.all.indices {
      if values.contains(where: { $0.contains(index) }) || cues.contains(where: { $0.range.contains(index) }) {
        continue
      }
      if tokens.isSign(index), isMark(index, tokens) {
        close(index, isComma: tokens.isSign(index, ","))
        start = index + 1
      } else if words.contains(where: { $0.turns.contains(tokens.word(index)) }) {
        close(index, isComma: false)
      } else if words.contains(where: { $0.and.contains(tokens.word(index)) }),
        says(start..<index, tokens, words, cues, values), says(index..<tokens.count, tokens, words, cues, values)
      {
        close(index, isComma: false)
      }
    }
    close(tokens.count, isComma: false)
    return pieces
  }

  private static func isMark(_ index: Int, _ tokens: Tokens) -> Bool {
    if tokens.isSign(index, "-") { return !tokens.touches(index) && !tokens.touches(index + 1) }
    return tokens.isSign(index, ",", ";", ".", "!", "?", ":", "(", ")", "…", "/")
  }

  /// Whether something is said of a value there: "I can't do Monday" and "Tuesday works", not "Monday".
  private static func says(
    _ range: Range<Int>,
    _ tokens: Tokens,
    _ words: [DenialVocabulary],
    _ cues: [Cue],
    _ values: [Range<Int>]
  ) -> Bool {
    let end = range.first { tokens.isSign($0) && isMark($0, tokens) } ?? range.upperBound
    let range = range.lowerBound..<max(range.lowerBound, end)
    return values.contains { range.contains($0.lowerBound) }
      && (cues.contains { range.contains($0.range.lowerBound) }
        || range.contains { index in words.contains { $0.affirming.contains(tokens.word(index)) } })
  }
}
