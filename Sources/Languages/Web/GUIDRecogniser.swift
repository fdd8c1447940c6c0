/// Finds globally unique identifiers (RFC 9562), bare, in braces, after `urn:uuid:`, as `X'…'` or without hyphens.
///
/// The value is always 8-4-4-4-12 in lower case; what is written around it belongs to its span.
public enum GUIDRecogniser {
  private static let groups = [8, 4, 4, 4, 12]

  public static func find(in text: String, _ context: ReadingContext = ReadingContext()) -> [Found<String>] {
    let text = ScannedText(text)
    var found: [Found<String>] = []
    var index = 0
    while index < text.scalars.count, found.count < ScannedText.mostFinds {
      guard text.scalars[index].isLetterOrDigit else {
        index += 1
        continue
      }
      var end = index
      while end < text.scalars.count, text.scalars[end].isLetterOrDigit || text.scalars[end] == "-" { end += 1 }
      if let match = identifier(in: index..<end, of: text) {
        let certainty: Certainty = match.value.contains(where: \.isLetter) ? .certain : .likely
        found.append(text.found(match.range, match.value, certainty, "a unique identifier (GUID)"))
      }
      index = end
    }
    return found
  }

  private static func identifier(in run: Range<Int>, of text: ScannedText) -> (range: Range<Int>, value: String)? {
    // A percent sign takes the two letters or digits after it: `%7B` opens the identifier itself.
    let isEncoded = text.scalar(at: run.lowerBound - 1) == "%"
    let start = isEncoded ? run.lowerBound + 2 : run.lowerBound
    guard run.upperBound - start == 32 || run.upperBound - start == 36 else { return nil }
    let digits = text.scalars[start..<run.upperBound]
    let parts = digits.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 1 || parts.map(\.count) == groups, parts.allSatisfy({ $0.allSatisfy(\.isHexDigit) }) else {
      return nil
    }
    let plain = Array(text.text(start..<run.upperBound).lowercased().filter { $0 != "-" })
    guard plain.count == 32 else { return nil }
    var place = 0
    let value = groups.map { count in
      defer { place += count }
      return String(plain[place..<(place + count)])
    }
    return (wrapped(start..<run.upperBound, in: text), value.joined(separator: "-"))
  }

  /// The identifier with what is usually written around it.
  private static func wrapped(_ range: Range<Int>, in text: ScannedText) -> Range<Int> {
    for (opening, closing) in [("{", "}"), ("%7B", "%7D"), ("X'", "'"), ("urn:uuid:", "")] {
      let start = range.lowerBound - opening.count
      let end = range.upperBound + closing.count
      guard start >= 0, end <= text.scalars.count else { continue }
      if text.text(start..<range.lowerBound).lowercased() == opening.lowercased(),
        text.text(range.upperBound..<end).lowercased() == closing.lowercased()
      {
        return start..<end
      }
    }
    return range
  }
}
