/// What a classifier made of one message.
public struct MessageReading: Sendable {
  /// A word or a sign of the message.
  public struct Word: Sendable {
    /// Where it stands in the message, in UTF-8 offsets.
    public var span: Range<Int>
    var letters: [UInt8]
    public var isWord: Bool
    /// Whether `text` is what was read instead of what was written.
    public var isRepaired: Bool

    /// The folded word as it was read.
    public var text: String { String(decoding: letters, as: UTF8.self) }
  }

  public var words: [Word]
  /// One for each label; what a phrase of the label itself scores is near 1, what has nothing to do with it near 0.
  public var scores: [Double]
  /// For each label its phrase that is most alike; nil for a label without phrases.
  public var nearest: [PhraseClassifier.Nearest?]
  /// How many phrases each label has.
  let phraseCounts: [Int]
  let letters: [CharacterGrams.Weight]
  let vector: SentenceVector?

  /// The labels that have phrases, best first.
  public var ranking: [Int] {
    scores.indices.filter { nearest[$0] != nil }.sorted { (scores[$0], $1) > (scores[$1], $0) }
  }

  /// How likely it is that a label is meant, given what the other labels score.
  ///
  /// - Parameter ranking: This reading's ``ranking``.
  public func confidence(in label: Int, ranking: [Int]) -> Double {
    let other = ranking.first { $0 != label }.map { scores[$0] } ?? 0
    return Confidence.probability(
      score: scores[label],
      other: other,
      nearest: nearest[label]?.similarity ?? -1,
      phrases: phraseCounts[label]
    )
  }
}

extension PhraseClassifier {
  /// How much each word of a message adds to its likeness to a phrase; below zero for a word that speaks against it.
  ///
  /// What a pair of pieces adds is counted half for each of its words.
  public func shares(of reading: MessageReading, in phrase: Int) -> [Double] {
    var shares = [Double](repeating: 0, count: reading.words.count)
    addTableShares(of: reading, in: phrase, to: &shares)
    let ofMessage = Dictionary(uniqueKeysWithValues: reading.letters.map { ($0.gram, $0.value) })
    let ofPhrase = Dictionary(uniqueKeysWithValues: grams.vectors[phrase].map { ($0.gram, $0.value) })
    let found = reading.words.map { $0.isWord ? grams.grams(of: $0.letters) : [] }
    let counts = Dictionary(found.joined().map { ($0, 1.0) }, uniquingKeysWith: +)
    for (index, grams) in found.enumerated() {
      for gram in grams {
        guard let said = ofMessage[gram], let wanted = ofPhrase[gram], let count = counts[gram] else { continue }
        shares[index] += (1 - tableShare) * said * wanted / count
      }
    }
    return shares
  }

  private func addTableShares(of reading: MessageReading, in phrase: Int, to shares: inout [Double]) {
    guard let table, let vector = reading.vector, vector.length > 0 else { return }
    let wanted = Vector(vectors[Self.part(phrase, of: table)])
    func share(_ row: Int) -> Double {
      var blocks = Vector(repeating: .zero, count: wanted.count)
      table.add(row: row, to: &blocks)
      return tableShare * Double(SentenceVector.product(blocks, wanted) / vector.length)
    }
    var before: (piece: Int, word: Int)?
    for (index, word) in reading.words.enumerated() {
      for piece in SentenceVector.pieces(of: word.letters, in: table) {
        shares[index] += share(piece)
        if let before, let pair = table.pair(before.piece, piece) {
          let half = share(pair) / 2
          shares[before.word] += half
          shares[index] += half
        }
        before = (piece, index)
      }
    }
  }
}
