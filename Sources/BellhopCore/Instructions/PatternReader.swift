/// Finds a regular expression written in instructions: "Matches ^[A-Z]{3}-\d{4}$", "Regex: [A-Z]{2}\d{6}".
enum PatternReader {
  static func read(_ text: InstructionText) -> FormatFinding? {
    let isAnnounced = text.first(of: announcements) != nil
    for chunk in text.text.split(whereSeparator: \.isWhitespace).prefix(200) {
      let (expression, start) = trimmed(chunk)
      let isAnchored = expression.hasPrefix("^") || expression.hasSuffix("$") && expression.contains("\\")
      guard isAnchored || isAnnounced && looksRegular(expression), expression.count >= 3,
        let pattern = RegularPattern(expression)
      else { continue }
      let offset = text.text.utf8.distance(from: text.text.startIndex, to: start)
      let place = text.words(in: offset..<(offset + expression.utf8.count))
      return FormatFinding(
        .pattern(expression),
        quotes: [expression],
        used: place.map { [$0] } ?? [],
        example: pattern.example
      )
    }
    return nil
  }

  private static let announcements = Prose.phrases("prose.patterns")

  private static func looksRegular(_ expression: String) -> Bool {
    expression.contains("[") && expression.contains("]") || expression.contains("\\d") || expression.contains("\\w")
  }

  /// Without what surrounds it in a sentence: quotes, slashes, a comma, the full stop at the end.
  private static func trimmed(_ chunk: Substring) -> (String, Substring.Index) {
    var part = chunk
    let quotes: Set<Character> = ["\"", "“", "”", "«", "»", "'", "‘", "’", "`", ",", ";", ":"]
    while let first = part.first, quotes.contains(first) { part = part.dropFirst() }
    while let last = part.last, quotes.contains(last) || last == "." && !part.hasSuffix("\\.") {
      part = part.dropLast()
    }
    if part.hasPrefix("/"), part.hasSuffix("/"), part.count > 2 { part = part.dropFirst().dropLast() }
    if part.hasPrefix("("), !part.contains(")") { part = part.dropFirst() }
    if part.hasSuffix(")"), !part.contains("(") { part = part.dropLast() }
    return (String(part), part.startIndex)
  }
}
