import Languages

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
    return monthAndYear(in: text)
  }

  /// "Month and year, e.g. 08/27".
  private static func monthAndYear(in text: InstructionText) -> (pattern: TimePattern, place: Range<Int>)? {
    guard let place = text.first(of: ["month and year", "month and the year", "mois et annee", "mois et l annee"]),
      let example = ExampleReader.example(in: text)
    else { return nil }
    let groups = example.text.split(separator: "/", omittingEmptySubsequences: false)
    guard groups.count == 2, groups[0].count == 2, groups[1].count == 2 || groups[1].count == 4,
      groups.joined().allSatisfy({ $0.decimalDigit != nil })
    else { return nil }
    return TimePattern("MM/" + String(repeating: "Y", count: groups[1].count)).map { ($0, place) }
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
