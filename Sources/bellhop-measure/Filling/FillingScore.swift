/// What became of the answers to one question.
struct FillingScore: Sendable {
  private(set) var cases = 0
  /// Texts that give a value.
  private(set) var given = 0
  private(set) var right = 0
  /// Filled with another value than the one that was given.
  private(set) var wrong = 0
  /// Filled though nothing was given.
  private(set) var unfounded = 0
  /// Asked which of several values is meant, the right one among them.
  private(set) var askedWhich = 0
  private(set) var misses: [String] = []

  mutating func add(_ text: String, expected: String?, answer: FillingTalk.Answer) {
    cases += 1
    if expected != nil { given += 1 }
    switch (answer, expected) {
    case (.filled(let value), let expected?) where Self.isSame(value, expected): right += 1
    case (.filled(let value), let expected?):
      wrong += 1
      misses.append("\(text.debugDescription): expected \(expected), filled with \(value)")
    case (.filled(let value), nil):
      unfounded += 1
      misses.append("\(text.debugDescription): expected nothing, filled with \(value)")
    case (.askedWhich(let values), let expected?) where values.contains { Self.isSame($0, expected) }: askedWhich += 1
    case (let other, let expected?): misses.append("\(text.debugDescription): expected \(expected), \(other)")
    case (_, nil): break
    }
  }

  /// Letters in any case; a country code before a number is the reader's own.
  private static func isSame(_ value: String, _ expected: String) -> Bool {
    let value = value.lowercased()
    return value == expected || value.hasPrefix("+") && value.hasSuffix(expected)
  }

  /// In percent: of what was filled, what was right.
  var precision: Double { Self.percent(right, of: right + wrong + unfounded) }
  /// In percent: of what was given, what was filled right.
  var recall: Double { Self.percent(right, of: given) }

  private static func percent(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 100 : Double(part) * 100 / Double(whole)
  }
}
