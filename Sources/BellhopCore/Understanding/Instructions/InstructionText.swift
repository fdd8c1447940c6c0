/// Instructions as folded words that still know how they were written.
struct InstructionText: Sendable {
  let text: String
  let words: [String]
  private let spans: [Range<Int>]
  private let utf8: [UInt8]

  /// Longer instructions are read up to here, in words.
  private static let mostWords = 400

  init(_ text: String) {
    let folded = FoldedWords(text, limit: Self.mostWords)
    self.text = text
    words = folded.folded
    spans = folded.words.map(\.span)
    utf8 = Array(text.utf8)
  }

  /// The words as they were written, with what stands between them.
  func quote(_ range: Range<Int>) -> String {
    guard let first = spans[range].first, let last = spans[range].last else { return "" }
    return String(decoding: utf8[first.lowerBound..<last.upperBound], as: UTF8.self)
  }

  /// What stands between a word and the next one.
  func gap(after index: Int) -> String {
    guard words.indices.contains(index), words.indices.contains(index + 1) else { return "" }
    return String(decoding: utf8[spans[index].upperBound..<spans[index + 1].lowerBound], as: UTF8.self)
  }

  /// What is written after a word, to the end.
  func rest(after index: Int) -> String {
    guard words.indices.contains(index) else { return "" }
    return String(decoding: utf8[spans[index].upperBound...], as: UTF8.self)
  }

  /// What is written from a word, to the end.
  func rest(from index: Int) -> String {
    guard words.indices.contains(index) else { return "" }
    return String(decoding: utf8[spans[index].lowerBound...], as: UTF8.self)
  }

  /// The number that a word is, in digits or spelt out.
  func number(at index: Int) -> Int? {
    guard words.indices.contains(index) else { return nil }
    if let number = Int(words[index]) { return (0...1_000_000_000).contains(number) ? number : nil }
    return Self.numberWords[words[index]]
  }

  /// Whether these words stand at a place.
  func has(_ phrase: [String], at index: Int) -> Bool {
    index >= 0 && index + phrase.count <= words.count && Array(words[index..<(index + phrase.count)]) == phrase
  }

  /// The first place of any of the phrases, each written with single spaces.
  func first(of phrases: [String]) -> Range<Int>? {
    let split = phrases.map { $0.split(separator: " ").map(String.init) }
    for index in words.indices {
      if let phrase = split.first(where: { has($0, at: index) }) { return index..<(index + phrase.count) }
    }
    return nil
  }

  /// The phrase that ends just before a place, if it is one of these.
  func phrase(of phrases: [String], endingAt end: Int) -> Range<Int>? {
    for phrase in phrases {
      let parts = phrase.split(separator: " ").map(String.init)
      if has(parts, at: end - parts.count) { return (end - parts.count)..<end }
    }
    return nil
  }

  /// The phrase that begins at a place, if it is one of these.
  func phrase(of phrases: [String], startingAt start: Int) -> Range<Int>? {
    for phrase in phrases {
      let parts = phrase.split(separator: " ").map(String.init)
      if has(parts, at: start) { return start..<(start + parts.count) }
    }
    return nil
  }

  private static let numberWords: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9,
    "dix": 10, "douze": 12,
  ]
}

/// A format found in instructions, with the words that it was read from.
struct FormatFinding {
  var format: InputFormat
  var quote: String
  var example: String?
  /// Read from an example, not from a statement.
  var isGuess = false
}
