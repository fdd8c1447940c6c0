import Foundation
import Languages

/// Numbers written as words in a model's text: "forty-two", "quatre-vingt-dix-sept", "two hundred".
enum NumberWording {
  /// The power of ten that a word after a number multiplies it by: "2 million".
  static func power(of word: String) -> Int? {
    Language.allCases.lazy.compactMap { scale(of: word, $0) }.first
  }

  private static func scale(of word: String, _ language: Language) -> Int? {
    guard word.count > 1, word.allSatisfy(\.isLetter), let number = whole("1 " + word, language) else { return nil }
    let zeros = PlainNumber.text(number).dropFirst()
    return zeros.count >= 3 && zeros.allSatisfy { $0 == "0" } ? zeros.count : nil
  }

  private static func whole(_ text: String, _ language: Language) -> Decimal? {
    SaidNumber.leading(text, language).flatMap { $0.span == 0..<text.utf8.count ? $0.value : nil }
  }

  /// Reads the number that begins at a word.
  ///
  /// - Returns: its value and the count of words that it takes; nil when there is none.
  static func read(_ tokens: ArraySlice<TextToken>) -> (value: Decimal, count: Int)? {
    guard let first = tokens.first?.folded, first.allSatisfy({ $0.isLetter || $0 == "-" }) else { return nil }
    let languages = Language.allCases.filter { SaidNumber.mayBegin(first, $0) }
    guard !languages.isEmpty else { return nil }
    // No customer is told a longer one in words.
    let words = tokens.prefix(12).map(\.folded)[...]
    let text = words.joined(separator: " ")
    return languages.compactMap { read(text, words, $0) }.max { $0.count < $1.count }
  }

  private static func read(_ text: String, _ words: ArraySlice<String>, _ language: Language)
    -> (value: Decimal, count: Int)?
  {
    guard let number = SaidNumber.leading(text, language), number.span.lowerBound == 0,
      !PlainNumber.text(number.value).contains(".")
    else { return nil }
    var end = 0
    var count = 0
    while end < number.span.upperBound, count < words.count {
      end += words[words.startIndex + count].utf8.count + (count == 0 ? 0 : 1)
      count += 1
    }
    // "Two-day" is a two. "One" is an article far more often than a number.
    return count == 1 && number.value == 1 ? nil : (number.value, count)
  }
}
