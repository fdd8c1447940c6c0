/// Reads words that were run together or torn apart: "resetpassword", "pass word", "loginpage", "jarrive".
struct WordSpacing: Sendable {
  /// The shortest word that is taken apart.
  private static let shortestJoined = 5
  /// A word of the table that common may be a part of another.
  private static let partRank = 8_000
  /// Shorter parts are mostly endings and beginnings of words; only the language's small words may be.
  private static let shortestPart = 3

  private let phraseWords: Set<[UInt8]>
  /// Neighbouring words of phrases written as one, and how long the first is.
  private let neighbours: [[UInt8]: Int]
  private let table: WordTable?
  private let language: PhraseLanguage

  /// - Parameters:
  ///   - phrases: The words of each phrase.
  ///   - table: Nil where it isn't the phrases' language.
  init(phrases: [[[UInt8]]], phraseWords: Set<[UInt8]>, table: WordTable?, language: PhraseLanguage) {
    self.phraseWords = phraseWords
    self.table = table
    self.language = language
    var neighbours: [[UInt8]: Int] = [:]
    for words in phrases {
      for (first, second) in zip(words, words.dropFirst()) where first.count + second.count >= Self.shortestJoined {
        neighbours[first + second] = first.count
      }
    }
    self.neighbours = neighbours
  }

  /// Whether two neighbours are one word: one that the phrases have, or one of the language when a part of it is none.
  func isOneWord(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    let whole = first + second
    guard whole.count >= Self.shortestJoined, neighbours[whole] == nil else { return false }
    if phraseWords.contains(whole) { return true }
    guard let table, whole.count > Self.shortestJoined, !isKnown(first) || !isKnown(second) else { return false }
    return table.piece(whole).map { table.rank($0) < SpellingRepair.leastRank } ?? false
  }

  /// Where a word falls into two neighbours of a phrase.
  func cutBetweenNeighbours(_ word: [UInt8]) -> Int? { phraseWords.contains(word) ? nil : neighbours[word] }

  /// Where an unknown word falls into two known ones.
  struct Cut {
    var place: Int
    /// Whether it is surer than a slip of the finger: two small words ("ineed"), or a French one before a phrase's word.
    var isSure: Bool
  }

  /// Where an unknown word falls into two known ones, the most common ones.
  func cut(_ word: [UInt8]) -> Cut? {
    guard word.count >= Self.shortestJoined, !isKnown(word), !language.isSmallWord(word) else { return nil }
    var best: (place: Int, rank: Int)?
    for place in 1..<word.count {
      guard let rank = rank(of: Array(word[..<place]), Array(word[place...])) else { continue }
      if best.map({ rank < $0.rank }) ?? true { best = (place, rank) }
    }
    return best.map { Cut(place: $0.place, isSure: $0.rank == Self.smallWordRank) }
  }

  private func isKnown(_ word: [UInt8]) -> Bool { phraseWords.contains(word) || table?.piece(word) != nil }

  /// How common the rarer of two parts is; nil when the parts make no two words.
  private func rank(of first: [UInt8], _ second: [UInt8]) -> Int? {
    guard table != nil else {
      // French runs a small word into the next, above all where an apostrophe was left out: "jarrive", "monabonnement".
      let vowels = Set("aeiouyh".utf8)
      let isElision = Self.elisions.contains(first) && second.first.map(vowels.contains) == true
      let isSmall =
        first.count >= Self.shortestPart && language.isSmallWord(first) && !Self.prefixes.contains(first)
      return (isElision || isSmall) && second.count > Self.shortestPart && phraseWords.contains(second)
        ? Self.smallWordRank : nil
    }
    guard let firstRank = rank(ofPart: first), let secondRank = rank(ofPart: second) else { return nil }
    // "Ineed" is two words; "iphone" is one.
    if min(first.count, second.count) == 1, max(firstRank, secondRank) > Self.smallWordRank { return nil }
    return max(firstRank, secondRank)
  }

  /// How common a part is: the language's small words first, then those of the phrases.
  private func rank(ofPart part: [UInt8]) -> Int? {
    guard !Self.prefixes.contains(part) else { return nil }
    if language.isSmallWord(part) { return Self.smallWordRank }
    guard part.count >= Self.shortestPart else { return nil }
    if phraseWords.contains(part) { return -1 }
    guard let table, let piece = table.piece(part) else { return nil }
    let rank = table.rank(piece)
    return rank < Self.partRank ? rank : nil
  }

  private static let smallWordRank = -2
  /// Small words that more often are the beginning of another word: "ineligible", "désactiver".
  private static let prefixes = Set(["in", "an", "do", "at", "or", "am", "be", "des", "sur"].map { Array($0.utf8) })
  private static let elisions = Set(["j", "l", "d", "n", "m", "t", "s", "c", "qu"].map { Array($0.utf8) })
}
