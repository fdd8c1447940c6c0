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

  /// Where the parts stand in the message; none when it is short or all one part.
  ///
  /// - Parameter message: in UTF-8.
  static func ranges(of message: [UInt8]) -> [Range<Int>] {
    let words = words(of: message)
    guard words.count >= leastWords else { return [] }
    var parts = clauses(words).flatMap(runs)
    while parts.count > most {
      parts = Swift.stride(from: 0, to: parts.count, by: 2).map { first in
        parts[first].lowerBound..<parts[min(first + 1, parts.count - 1)].upperBound
      }
    }
    return parts.count < 2
      ? [] : parts.map { words[$0.lowerBound].span.lowerBound..<words[$0.upperBound - 1].span.upperBound }
  }

  private struct Word {
    var span: Range<Int>
    var endsClause: Bool
  }

  private static func words(of message: [UInt8]) -> [Word] {
    var words: [Word] = []
    var start: Int?
    var last: UInt8 = 0
    var offset = 0
    func close() {
      if let first = start { words.append(Word(span: first..<offset, endsClause: marks.contains(last))) }
      start = nil
    }
    for byte in message {
      if byte == UInt8(ascii: " ") || (9...13).contains(byte) {
        close()
        if byte == UInt8(ascii: "\n"), !words.isEmpty { words[words.count - 1].endsClause = true }
      } else {
        if start == nil { start = offset }
        last = byte
      }
      offset += 1
    }
    close()
    return words
  }

  private static let marks = Set(".,;:!?".utf8)

  /// The clauses as ranges of words, the shortest joined to the one before.
  private static func clauses(_ words: [Word]) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = 0
    for index in words.indices where words[index].endsClause || index == words.count - 1 {
      let clause = start..<index + 1
      start = index + 1
      if let last = clauses.last, min(last.count, index == words.count - 1 ? clause.count : shortest) < shortest {
        clauses[clauses.count - 1] = last.lowerBound..<clause.upperBound
      } else {
        clauses.append(clause)
      }
    }
    return clauses
  }

  /// A long clause in runs that overlap.
  private static func runs(of clause: Range<Int>) -> [Range<Int>] {
    guard clause.count > longest else { return [clause] }
    return Swift.stride(from: clause.lowerBound, to: clause.upperBound - longest + stride, by: stride).map { start in
      let first = min(start, clause.upperBound - longest)
      return first..<first + longest
    }
  }
}
