/// Finds values that match a regular expression.
enum PatternRecognition {
  /// The longest value that is looked for inside a message, in characters.
  private static let longest = 64

  static func values(_ pattern: RegularPattern, in scan: MessageScan) -> [Recognition] {
    // Customers mind no capitals: what doesn't match as it is typed may match in capitals, or without them.
    let upper = scan.characters.map { Character(onlyOne: $0.uppercased()) ?? $0 }
    let lower = scan.characters.map { Character(onlyOne: $0.lowercased()) ?? $0 }
    for characters in [scan.characters, upper, lower] {
      let found = values(pattern, in: characters, scan)
      if !found.isEmpty { return found }
    }
    return []
  }

  private static func values(_ pattern: RegularPattern, in characters: [Character], _ scan: MessageScan)
    -> [Recognition]
  {
    var found: [Recognition] = []
    var index = 0
    while index < characters.count, found.count < MessageScan.mostFinds {
      let end =
        scan.isAlphanumeric(at: index - 1)
        ? nil
        : pattern.longestMatch(characters, from: index, limit: longest) { end in
          !(scan.isAlphanumeric(at: end) && scan.isAlphanumeric(at: end - 1))
        }
      if let end, end > index {
        found.append(
          scan.found(index..<end, value: String(characters[index..<end]), .likely, "matches the regular expression")
        )
        index = end
      } else {
        index += 1
      }
    }
    return found
  }
}

extension Character {
  /// The one character of a text; nil where there are more, as in the capitals of "ß".
  fileprivate init?(onlyOne text: String) {
    guard let first = text.first, text.count == 1 else { return nil }
    self = first
  }
}
