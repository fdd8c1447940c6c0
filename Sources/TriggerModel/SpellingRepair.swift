import Languages

/// Reads an unknown word as the known word that one slip of the finger makes it, a long one also two.
struct SpellingRepair: Sendable {
  /// Shorter words are too easily other words.
  static let shortestWord = 4
  /// A word that common may be meant, whatever the actions are about.
  static let leastRank = 20_000
  /// The shortest word that is read from the table: shorter ones are mostly abbreviations.
  private static let shortestRepair = 3
  /// Shorter words are too easily other words with two slips.
  private static let shortestForTwo = 7

  /// The words of the trigger phrases.
  let phraseWords: Set<[UInt8]>
  /// The words of the language; nil where its table isn't the phrases' language.
  let table: WordTable?
  /// The longer of the phrases' words by their first letter.
  private let longWords: [UInt8: [[UInt8]]]

  init(phraseWords: Set<[UInt8]>, table: WordTable?) {
    self.phraseWords = phraseWords
    self.table = table
    longWords = Dictionary(grouping: phraseWords.filter { $0.count >= Self.shortestForTwo - 2 }) { $0[0] }
  }

  /// How likely a slip is, the likeliest first.
  private enum Likelihood: Int {
    /// A letter doubled or not, or two letters in the wrong order: "adress", "oredr".
    case doublingOrOrder
    case other
    /// People seldom get the first letter wrong.
    case firstLetter
  }

  private struct Candidate {
    var word: [UInt8]
    /// Smaller is better: below zero for words of the phrases.
    var order: (likelihood: Int, rank: Int)

    func precedes(_ other: Candidate) -> Bool {
      order != other.order ? order < other.order : word.lexicographicallyPrecedes(other.word)
    }
  }

  /// - Returns: The word that is meant, or nil when the word is known, too short, no plain word, or like no known one.
  ///   Of several, a word of the phrases counts first; of the table's words the likelier slip, then the more common.
  func repair(_ word: [UInt8]) -> [UInt8]? {
    guard word.count >= Self.shortestWord, word.allSatisfy({ (97...122).contains($0) }),
      !phraseWords.contains(word), table?.piece(word) == nil
    else { return nil }
    var best: Candidate?
    Self.forEachSlip(in: word) { slip, isOrder in
      guard let rank = rank(of: slip) else { return }
      let likelihood = rank < 0 ? nil : Self.likelihood(of: slip, for: word, isOrder: isOrder)
      let candidate = Candidate(word: slip, order: (likelihood?.rawValue ?? -1, rank))
      if best.map(candidate.precedes) ?? true { best = candidate }
    }
    return best?.word
  }

  /// The word of the phrases that two slips make a long one; people seldom get the first letter wrong.
  ///
  /// Of the language's words too many are two slips away from a rare one: "expiration" isn't "exploration".
  func repairTwo(_ word: [UInt8]) -> [UInt8]? {
    guard word.count >= Self.shortestForTwo, let first = word.first, word.allSatisfy({ (97...122).contains($0) }),
      !phraseWords.contains(word), table?.piece(word) == nil
    else { return nil }
    var distance = EditDistance(to: word)
    return longWords[first, default: []].filter { distance.isWithin(2, of: $0) }
      .min { $0.lexicographicallyPrecedes($1) }
  }

  /// How common a known word is, below zero for a word of the phrases; nil for an unknown one.
  private func rank(of word: [UInt8]) -> Int? {
    if phraseWords.contains(word) { return -1 }
    guard let table, word.count >= Self.shortestRepair, let piece = table.piece(word) else { return nil }
    let rank = table.rank(piece)
    return rank < Self.leastRank ? rank : nil
  }

  private static func likelihood(of slip: [UInt8], for word: [UInt8], isOrder: Bool) -> Likelihood {
    if slip.first != word.first { return .firstLetter }
    return isOrder || withoutDoubles(slip) == withoutDoubles(word) ? .doublingOrOrder : .other
  }

  private static func withoutDoubles(_ word: [UInt8]) -> [UInt8] {
    word.indices.filter { $0 == 0 || word[$0] != word[$0 - 1] }.map { word[$0] }
  }

  /// Every word that one letter dropped, added, replaced or swapped with its neighbour makes of a word.
  ///
  /// - Parameter body: Gets the word and whether its letters only stand in another order.
  private static func forEachSlip(in word: [UInt8], _ body: ([UInt8], Bool) -> Void) {
    let alphabet = UInt8(ascii: "a")...UInt8(ascii: "z")
    for place in word.indices {
      var slip = word
      slip.remove(at: place)
      body(slip, false)
      slip = word
      if place + 1 < word.count {
        slip.swapAt(place, place + 1)
        body(slip, true)
        slip = word
      }
      for letter in alphabet {
        slip[place] = letter
        body(slip, false)
      }
    }
    for place in 0...word.count {
      var slip = word
      slip.insert(0, at: place)
      for letter in alphabet {
        slip[place] = letter
        body(slip, false)
      }
    }
  }
}
