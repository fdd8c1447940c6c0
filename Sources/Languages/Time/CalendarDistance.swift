/// Weeks or months that are told from this one: "next week", "of this month", "la semaine prochaine".
struct CalendarDistance: Sendable {
  /// What the unit is called.
  var names: Set<String>
  /// What stands before it, and how many it is from this one.
  var before: [String: Int]
  /// What stands behind it.
  var behind: PhraseTable<Int>

  func distance(_ tokens: Tokens, at index: Int) -> (count: Int, end: Int)? {
    if let count = before[tokens.word(index)], names.contains(tokens.word(index + 1)) { return (count, index + 2) }
    guard names.contains(tokens.word(index)) else { return nil }
    return behind.match(tokens, at: index + 1).map { ($0.value, $0.end) }
  }
}
