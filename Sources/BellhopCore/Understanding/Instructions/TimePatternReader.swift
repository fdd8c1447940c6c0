/// Finds a written pattern of dates and times: "DD/MM/YYYY", "au format JJ/MM/AAAA HH:MM", "hh:mm am/pm".
enum TimePatternReader {
  /// - Returns: The pattern and its words.
  static func find(in text: InstructionText) -> (pattern: TimePattern, place: Range<Int>)? {
    let chunks = text.text.split(whereSeparator: \.isWhitespace).prefix(200)
    for (index, chunk) in chunks.enumerated() {
      let end = min(index + 3, chunks.count)
      // "YYYY-MM-DD HH:MM" and "hh:mm am" are one pattern in two chunks; the longer one is meant.
      for last in (index..<end).reversed() {
        let written = text.text[chunk.startIndex..<chunks[last].endIndex]
        let (code, span) = trimmed(written, in: text.text)
        guard isPlainlyPattern(code), let pattern = TimePattern(code), let place = text.words(in: span) else {
          continue
        }
        return (pattern, place)
      }
    }
    return nil
  }

  /// A word such as "day" or "ham" has the letters of a pattern; a pattern has a sign between them, or is in capitals.
  private static func isPlainlyPattern(_ code: String) -> Bool {
    code.contains { "/-.:".contains($0) } || code.allSatisfy { $0.isUppercase }
  }

  private static func trimmed(_ chunk: Substring, in text: String) -> (String, Range<Int>) {
    let signs: Set<Character> = [
      ".", ",", ";", ":", "!", "?", ")", "(", "\"", "“", "”", "«", "»", "'", "’", "`", "[", "]", "{", "}", "<", ">",
      "\u{A0}", " ",
    ]
    var part = chunk
    while let first = part.first, signs.contains(first) { part = part.dropFirst() }
    while let last = part.last, signs.contains(last) { part = part.dropLast() }
    let start = text.utf8.distance(from: text.startIndex, to: part.startIndex)
    return (String(part), start..<(start + part.utf8.count))
  }
}
