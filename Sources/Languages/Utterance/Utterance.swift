/// A text read once: its words, and the clauses and sentences that they stand in.
public struct Utterance: Hashable, Sendable {
  public let text: String
  public let words: FoldedWords
  /// The pieces that have anything to read, in order.
  public let clauses: [Piece]

  /// - Parameters:
  ///   - limit: the most words that are read; what comes after them is left out.
  ///   - ends: what ends a clause.
  public init(_ text: String, limit: Int = 4_000, clausesEndedBy ends: PieceEnds = .clauses) {
    let words = FoldedWords(text, limit: limit)
    self.text = text
    self.words = words
    var next = 0
    clauses = text.pieces(endedBy: ends).map { piece in
      var piece = piece
      while next < words.words.count, words.words[next].span.lowerBound < piece.span.lowerBound { next += 1 }
      let first = next
      while next < words.words.count, words.words[next].span.lowerBound < piece.span.upperBound { next += 1 }
      piece.words = words.words[first..<next]
      return piece
    }
  }

  /// The part of the text that stands at these UTF-8 offsets.
  public func text(at span: Range<Int>) -> String {
    let utf8 = text.utf8
    guard span.lowerBound >= 0, span.upperBound <= utf8.count else { return "" }
    let start = utf8.index(utf8.startIndex, offsetBy: span.lowerBound)
    return String(text[start..<utf8.index(start, offsetBy: span.count)])
  }

  /// The sentences, as ranges of the words.
  public var sentences: [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for clause in clauses where clause.endsSentence && clause.words.endIndex > start {
      sentences.append(start..<clause.words.endIndex)
      start = clause.words.endIndex
    }
    if start < words.words.count { sentences.append(start..<words.words.count) }
    return sentences
  }
}
