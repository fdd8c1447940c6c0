import Languages

/// Phrases and what each means, found by their first word; where several stand there, the longest.
struct Phrases: Sendable {
  private var byFirst: [String: [(words: [String], value: String)]] = [:]
  private var longest = 0

  init(_ phrases: [(text: String, value: String)]) {
    for (text, value) in phrases {
      let words = FoldedWords(text).folded
      guard let first = words.first else { continue }
      byFirst[first, default: []].append((words, value))
      longest = max(longest, words.count)
    }
    byFirst = byFirst.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// The phrase that begins at a place: how many words it has and what it means.
  func match(_ words: [String], at index: Int) -> (length: Int, value: String)? {
    guard words.indices.contains(index), let phrases = byFirst[words[index]] else { return nil }
    let rest = words[index...]
    return phrases.first { rest.starts(with: $0.words) }.map { ($0.words.count, $0.value) }
  }

  /// The place of the phrase that ends just before a place.
  func match(_ words: [String], endingAt end: Int) -> Range<Int>? {
    guard end <= words.count else { return nil }
    for start in max(0, end - longest)..<max(end, 0) where holds(words[start..<end]) { return start..<end }
    return nil
  }

  /// Whether the words are one of the phrases, no more and no less.
  func holds(_ words: some Collection<String>) -> Bool {
    guard let first = words.first else { return false }
    return byFirst[first]?.contains { $0.words.elementsEqual(words) } ?? false
  }
}
