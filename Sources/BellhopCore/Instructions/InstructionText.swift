import Languages

/// Instructions as folded words that still know how they were written.
struct InstructionText: Sendable {
  let text: String
  let words: [String]
  /// The words between commas, colons, brackets and ends of sentences.
  let clauses: [Range<Int>]
  /// The words of each sentence.
  let sentences: [Range<Int>]
  let language: Language
  /// The numbers in their order, but for parts of dates and times.
  let numbers: [WrittenNumber]
  private let spans: [Range<Int>]
  private let utf8: [UInt8]

  /// Longer instructions are read up to here, in words.
  private static let mostWords = 400

  /// - Parameter language: What it is written in, where that is known.
  init(_ text: String, in known: Language? = nil) {
    let utterance = Utterance(text, limit: Self.mostWords)
    self.text = text
    words = utterance.words.folded
    spans = utterance.words.words.map(\.span)
    utf8 = Array(text.utf8)
    clauses = utterance.clauses.filter { !$0.words.isEmpty }.map { $0.words.startIndex..<$0.words.endIndex }
    sentences = utterance.sentences
    let told = known ?? Self.language(of: words, written: text)
    language = told ?? .english
    numbers = WrittenNumber.all(in: text, words: utterance.words, told.map { [$0] } ?? Language.allCases)
  }

  /// The clause that a word stands in.
  func clause(of index: Int) -> Range<Int> { clauses.first { $0.contains(index) } ?? words.indices }

  /// The words that tell of a language, and the letters that do where the words don't: "À" is no English "a".
  private static let evidence = Language.allCases.filter(\.readsProse).map { language in
    let lexicon = Lexicon.of(language)
    return (
      language: language, words: lexicon.set("prose.evidence"),
      letters: Set(lexicon.texts("prose.evidence.letters").flatMap(\.self))
    )
  }

  /// - Returns: Nil where nothing tells it.
  private static func language(of words: [String], written text: String) -> Language? {
    let counts = evidence.map { known in words.count(where: known.words.contains) }
    let most = counts.max() ?? 0
    let likely = zip(evidence, counts).filter { $0.1 == most }.map(\.0)
    let told = likely.count == 1 ? likely.first : likely.first { text.contains(where: $0.letters.contains) }
    return told?.language
  }

  /// Where words stand in UTF-8, from the first to the last of them.
  func span(of range: Range<Int>) -> Range<Int> {
    guard let first = spans[range].first, let last = spans[range].last else { return 0..<0 }
    return first.lowerBound..<last.upperBound
  }

  /// The words that a stretch of the text, in UTF-8 offsets, touches.
  func words(in span: Range<Int>) -> Range<Int>? {
    let touched = spans.indices.filter { spans[$0].overlaps(span) }
    guard let first = touched.first, let last = touched.last else { return nil }
    return first..<(last + 1)
  }

  /// The word next to a sign that stands between words: the one behind it, else the one before.
  func word(beside span: Range<Int>) -> Int? {
    spans.firstIndex { $0.lowerBound >= span.upperBound } ?? spans.indices.last
  }

  /// What stands between a word and the one before it, or before the first.
  func gap(before index: Int) -> String {
    guard words.indices.contains(index) else { return "" }
    let start = index == 0 ? 0 : spans[index - 1].upperBound
    return String(decoding: utf8[start..<spans[index].lowerBound], as: UTF8.self)
  }

  /// What stands after a word, to the next one or the end.
  func gapOrRest(after index: Int) -> String {
    index + 1 < words.count ? gap(after: index) : rest(after: index)
  }

  /// A word as it is written.
  func written(_ index: Int) -> String { quote(index..<(index + 1)) }

  /// Every place of any of the phrases, each written with single spaces; where two overlap, the first in the list.
  func all(of phrases: [String]) -> [Range<Int>] {
    let split = phrases.map { $0.split(separator: " ").map(String.init) }
    var places: [Range<Int>] = []
    var index = 0
    while index < words.count {
      if let phrase = split.first(where: { has($0, at: index) }) {
        places.append(index..<(index + phrase.count))
        index += phrase.count
      } else {
        index += 1
      }
    }
    return places
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

  /// The whole number from 0 on that begins at a word, in digits or spelt out.
  func number(at index: Int) -> Int? { WrittenNumber.starting(at: index, in: self)?.count }

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

  /// Every place of any of the phrases; where two overlap, the first.
  func all(of phrases: Phrases) -> [Range<Int>] {
    var places: [Range<Int>] = []
    for index in words.indices where index >= places.last?.upperBound ?? 0 {
      if let place = phrase(of: phrases, startingAt: index) { places.append(place) }
    }
    return places
  }

  /// The longest of the phrases that begins at a place.
  func phrase(of phrases: Phrases, startingAt start: Int) -> Range<Int>? {
    phrases.match(words, at: start).map { start..<(start + $0.length) }
  }

  /// The longest of the phrases that ends just before a place.
  func phrase(of phrases: Phrases, endingAt end: Int) -> Range<Int>? { phrases.match(words, endingAt: end) }

  /// The first place of any of the phrases.
  func first(of phrases: Phrases) -> Range<Int>? {
    words.indices.lazy.compactMap { phrase(of: phrases, startingAt: $0) }.first
  }

  /// The phrase that begins at a place, if it is one of these.
  func phrase(of phrases: [String], startingAt start: Int) -> Range<Int>? {
    for phrase in phrases {
      let parts = phrase.split(separator: " ").map(String.init)
      if has(parts, at: start) { return start..<(start + parts.count) }
    }
    return nil
  }
}
