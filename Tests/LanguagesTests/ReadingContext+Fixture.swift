import Languages

extension ReadingContext {
  /// Wednesday 18 November 2026, 10:00.
  static let wednesday = ReadingContext(language: .english, now: LocalDateTime(iso8601: "2026-11-18T10:00"))
  static let mercredi = ReadingContext(language: .french, now: LocalDateTime(iso8601: "2026-11-18T10:00"))

  func ordered(_ order: DateOrder) -> ReadingContext { ReadingContext(language: language, now: now, dateOrder: order) }
}

/// Texts that take a reader's time when each place of them is looked at again and again.
enum HostileText {
  static let all = [
    String(repeating: "7", count: 4000), String(repeating: "/", count: 4000), String(repeating: "1/", count: 2000),
    String(repeating: "1,", count: 2000), String(repeating: "1 ", count: 2000), String(repeating: "the ", count: 1000),
    String(repeating: "in a week ", count: 400), String(repeating: "three days after ", count: 250),
    String(repeating: "monday ", count: 570), String(repeating: "12:", count: 1300),
    String(repeating: "at 7 ", count: 800), String(repeating: "twenty ", count: 570),
    String(repeating: "half past ", count: 400), String(repeating: "2 days and ", count: 360),
    String(repeating: "wenzday ", count: 500), String(repeating: "le 1er ", count: 570),
    String(repeating: "quatre vingt ", count: 300), String(repeating: "my name is ", count: 360),
    String(repeating: "yes no ", count: 570), String(repeating: "👍", count: 1000), String(repeating: "é", count: 4000),
    "999999999/999999999/999999999", "in 999999999 years", "999999999999999999999 days ago", "in 99999 years",
    "il y a 99999 ans", "99999 days ago", "at 99:99", "31/12/9999 and 3 days after 31/12/9999", "\u{0301}\u{0301}",
    "T12:00", "P99999999999Y", "PT" + String(repeating: "1", count: 4000) + "S",
  ]
}
