/// Phrases and what each means, found by their first word.
struct PhraseTable<Value: Sendable>: Sendable {
  private var byFirst: [String: [(words: [String], value: Value)]] = [:]

  /// - Parameter phrases: Folded, as tokens have their words.
  init(_ phrases: [(String, Value)]) {
    for (text, value) in phrases {
      let words = text.split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      byFirst[first, default: []].append((words, value))
    }
    byFirst = byFirst.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// The longest phrase that stands there, and the index behind it.
  func match(_ tokens: Tokens, at index: Int) -> (value: Value, end: Int)? {
    let word = tokens.word(index)
    guard !word.isEmpty, let phrases = byFirst[word] else { return nil }
    for phrase in phrases where phrase.words.count == 1 || tokens.follows(phrase.words, at: index) {
      return (phrase.value, index + phrase.words.count)
    }
    return nil
  }

  /// What a phrase of one word means.
  func value(of word: String) -> Value? { byFirst[word]?.first { $0.words.count == 1 }?.value }

  /// The phrase whose last word is before the index, and the index of its first.
  func match(_ tokens: Tokens, endingAt end: Int) -> (value: Value, start: Int)? {
    for length in stride(from: min(Self.longest, end), through: 1, by: -1) {
      let start = end - length
      guard let phrases = byFirst[tokens.word(start)] else { continue }
      for phrase in phrases where phrase.words.count == length && tokens.follows(phrase.words, at: start) {
        return (phrase.value, start)
      }
    }
    return nil
  }

  /// The words with which phrases begin.
  var firstWords: some Sequence<String> { byFirst.keys }

  /// More words than a phrase has.
  private static var longest: Int { 6 }
}

extension PhraseTable where Value == Void {
  /// Phrases that all mean the same.
  init(_ phrases: [String]) { self.init(phrases.map { ($0, ()) }) }
}
