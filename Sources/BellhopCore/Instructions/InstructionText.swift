import Languages

/// Instructions as folded words that still know how they were written.
struct InstructionText: Sendable {
  let text: String
  let words: [String]
  /// The words between commas, colons, brackets and ends of sentences.
  let clauses: [Range<Int>]
  let language: Language
  /// The numbers in their order, but for parts of dates and times.
  let numbers: [WrittenNumber]
  private let spans: [Range<Int>]
  private let utf8: [UInt8]

  /// Longer instructions are read up to here, in words.
  private static let mostWords = 400

  /// - Parameter language: What it is written in, where that is known.
  init(_ text: String, in known: Language? = nil) {
    let folded = FoldedWords(text, limit: Self.mostWords)
    self.text = text
    words = folded.folded
    spans = folded.words.map(\.span)
    utf8 = Array(text.utf8)
    clauses = Self.clauses(of: spans, in: utf8)
    let told = known ?? Self.language(of: words, written: text)
    language = told ?? .english
    numbers = WrittenNumber.all(in: text, words: folded, told.map { [$0] } ?? Language.allCases)
  }

  private static func clauses(of spans: [Range<Int>], in utf8: [UInt8]) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = 0
    for index in spans.indices {
      let end = index + 1 < spans.count ? spans[index + 1].lowerBound : utf8.count
      let gap = String(decoding: utf8[spans[index].upperBound..<end], as: UTF8.self)
      let isNumber = gap.count == 1 && ".,:".contains(gap)
      guard index + 1 == spans.count || !isNumber && parts(gap) else { continue }
      clauses.append(start..<(index + 1))
      start = index + 1
    }
    return clauses
  }

  /// Whether what stands between two words ends a clause; a hyphen does with spaces around it.
  private static func parts(_ gap: String) -> Bool {
    gap.contains { ".,;:()!?\n•|".contains($0) } || gap.contains(" - ") || gap.contains(" – ") || gap.contains(" — ")
  }

  /// The clause that a word stands in.
  func clause(of index: Int) -> Range<Int> { clauses.first { $0.contains(index) } ?? words.indices }

  private static let frenchWords: Set<String> = [
    "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "votre", "vos", "au", "aux", "et", "ou", "en", "entre",
    "par", "pour", "dans", "sur", "doit", "avec", "sans", "numero", "moins", "plus", "est", "que", "quelle", "quel",
    "jour", "jours", "montant", "heure", "oui", "non",
  ]
  private static let englishWords: Set<String> = [
    "the", "a", "an", "of", "your", "and", "or", "in", "between", "by", "for", "with", "without", "must", "be", "is",
    "to",
    "at", "least", "most", "number", "you", "what", "how", "when", "day", "days", "amount", "time", "yes", "no",
  ]

  /// - Returns: Nil where nothing tells it.
  private static func language(of words: [String], written text: String) -> Language? {
    let french = words.filter(frenchWords.contains).count
    let english = words.filter(englishWords.contains).count
    // "À" is no English "a".
    let hasAccents = text.contains { "àâçéèêëîïôûùÀÉÈ".contains($0) }
    if french == english { return hasAccents ? .french : nil }
    return french > english ? .french : .english
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

  /// The phrase that begins at a place, if it is one of these.
  func phrase(of phrases: [String], startingAt start: Int) -> Range<Int>? {
    for phrase in phrases {
      let parts = phrase.split(separator: " ").map(String.init)
      if has(parts, at: start) { return start..<(start + parts.count) }
    }
    return nil
  }
}
