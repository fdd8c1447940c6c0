import Foundation
import Languages

/// A number in instructions, with the words that it takes.
struct WrittenNumber: Hashable, Sendable {
  var value: Decimal
  var place: Range<Int>

  var isWhole: Bool { value.exponent >= 0 || count != nil }

  /// The same as a count, which is whole and not below zero.
  var count: Int? {
    guard value >= 0, value <= 1_000_000_000 else { return nil }
    let count = NSDecimalNumber(decimal: value).intValue
    return Decimal(count) == value ? count : nil
  }

  /// The number that begins at a word; nil for a part of a date or a time.
  static func starting(at index: Int, in text: InstructionText) -> WrittenNumber? {
    text.numbers.first { $0.place.lowerBound == index }
  }

  /// The number whose last word stands before a place.
  static func ending(at end: Int, in text: InstructionText) -> WrittenNumber? {
    text.numbers.first { $0.place.upperBound == end }
  }

  /// All numbers that whole words are, in their order, but for parts of dates and times.
  ///
  /// - Parameter languages: those in which the text may be written, the likeliest first.
  static func all(in text: String, words folded: FoldedWords, _ languages: [Language]) -> [WrittenNumber] {
    let words = folded.words
    var found: [WrittenNumber] = []
    for language in languages {
      for said in SaidNumber.all(in: text, language) {
        guard let first = words.firstIndex(where: { $0.span.upperBound > said.span.lowerBound }),
          let last = words.lastIndex(where: { $0.span.lowerBound < said.span.upperBound }), first <= last,
          words[last].span.upperBound == said.span.upperBound, words[first].span.lowerBound >= said.span.lowerBound
        else { continue }
        let place = first..<(last + 1)
        guard !found.contains(where: { $0.place.overlaps(place) }), !isPart(place, of: words, in: text) else {
          continue
        }
        found.append(WrittenNumber(value: said.value, place: place))
      }
    }
    return found.sorted { $0.place.lowerBound < $1.place.lowerBound }
  }

  /// As many digits as are read in an answer.
  private static let mostDigits = 30

  /// Numbers of more digits than are read, as they are written.
  static func tooLong(in text: InstructionText) -> [String] {
    text.words.indices.filter { isDigits(text.words[$0]) && text.words[$0].utf8.count > mostDigits }.map(text.written)
  }

  private static func isDigits(_ word: String) -> Bool { word.utf8.allSatisfy { (48...57).contains($0) } }

  /// Whether digits belong to a date or a time: "31/12/2026", "9:00", "2026-03-14".
  private static func isPart(_ place: Range<Int>, of words: [FoldedWords.Word], in text: String) -> Bool {
    guard place.count == 1, isDigits(words[place.lowerBound].folded) else { return false }
    let utf8 = text.utf8
    /// The one sign between a word of digits and the next.
    func joint(after index: Int) -> UInt8? {
      guard words.indices.contains(index), words.indices.contains(index + 1),
        words[index + 1].span.lowerBound == words[index].span.upperBound + 1,
        isDigits(words[index].folded), words[index + 1].folded.contains(where: \.isNumber)
      else { return nil }
      return utf8[utf8.index(utf8.startIndex, offsetBy: words[index].span.upperBound)]
    }
    let index = place.lowerBound
    let beside = [joint(after: index - 1), joint(after: index)]
    if beside.contains(UInt8(ascii: "/")) || beside.contains(UInt8(ascii: ":")) { return true }
    let dash = UInt8(ascii: "-")
    // Two dashes in a row make a date, and the digits are any of its three.
    return (index - 2...index).contains { joint(after: $0) == dash && joint(after: $0 + 1) == dash }
  }
}
