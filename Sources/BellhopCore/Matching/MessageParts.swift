import Languages

/// The parts of a long message, one of which may be the request: "I bought a lamp last week. It is lovely. Now I'd like
/// to change the address."
///
/// Parts end at marks, and where nobody wrote marks they are runs of words that overlap.
enum MessageParts {
  /// A shorter message is its own part.
  static let leastWords = 12
  /// As many words make a part by themselves; fewer are joined to their neighbours.
  private static let shortest = 4
  private static let longest = 12
  private static let stride = 8
  /// More are joined in pairs, since each is matched.
  private static let most = 6

  /// Where the parts stand in the message, in UTF-8; none when it is short or all one part.
  static func ranges(of message: String) -> [Range<Int>] {
    let clauses = message.pieces(endedBy: .clauses).map(words)
    guard clauses.reduce(0, { $0 + $1.count }) >= leastWords else { return [] }
    var parts = joined(clauses).flatMap(runs)
    while parts.count > most {
      parts = Swift.stride(from: 0, to: parts.count, by: 2).map { first in
        parts[first].lowerBound..<parts[min(first + 1, parts.count - 1)].upperBound
      }
    }
    return parts.count < 2 ? [] : parts
  }

  /// Where what stands between spaces stands in the message.
  private static func words(of piece: Piece) -> [Range<Int>] {
    piece.written.split(whereSeparator: \.isWhitespace).map { word in
      let start =
        piece.span.lowerBound + piece.written.utf8.distance(from: piece.written.startIndex, to: word.startIndex)
      return start..<start + word.utf8.count
    }
  }

  /// The clauses, the shortest joined to the one before.
  private static func joined(_ clauses: [[Range<Int>]]) -> [[Range<Int>]] {
    var joined: [[Range<Int>]] = []
    for (index, clause) in clauses.enumerated() where !clause.isEmpty {
      if let last = joined.last, min(last.count, index == clauses.count - 1 ? clause.count : shortest) < shortest {
        joined[joined.count - 1] = last + clause
      } else {
        joined.append(clause)
      }
    }
    return joined
  }

  /// A long clause in runs that overlap.
  private static func runs(of clause: [Range<Int>]) -> [Range<Int>] {
    let starts =
      clause.count > longest ? Array(Swift.stride(from: 0, to: clause.count - longest + stride, by: stride)) : [0]
    return starts.map { start in
      let first = max(0, min(start, clause.count - longest))
      return clause[first].lowerBound..<clause[min(first + longest, clause.count) - 1].upperBound
    }
  }
}
