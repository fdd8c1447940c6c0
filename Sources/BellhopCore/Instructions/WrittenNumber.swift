import Foundation

/// A number in instructions, with the words that it takes.
struct WrittenNumber {
  var value: Decimal
  var place: Range<Int>
  var isWhole: Bool

  /// The number that begins at a word, in digits with their signs or spelt out; nil for a part of a date or a time.
  static func starting(at index: Int, in text: InstructionText) -> WrittenNumber? {
    guard text.words.indices.contains(index), !isPart(index, of: text) else { return nil }
    guard isDigits(text.words[index]) else {
      return text.number(at: index).map { WrittenNumber(value: Decimal($0), place: index..<(index + 1), isWhole: true) }
    }
    var digits = text.words[index]
    var fraction = ""
    var end = index + 1
    while end < text.words.count, isDigits(text.words[end]), fraction.isEmpty, end - index < 6 {
      let gap = text.gap(after: end - 1)
      let next = text.words[end]
      if isGrouping(gap, next, after: text.words[end - 1], isFirst: end == index + 1) {
        digits += next
      } else if gap == "." || gap == "," {
        fraction = next
      } else {
        break
      }
      end += 1
    }
    guard digits.count + fraction.count <= mostDigits,
      let value = Decimal(string: fraction.isEmpty ? digits : "\(digits).\(fraction)")
    else { return nil }
    return WrittenNumber(value: value, place: index..<end, isWhole: fraction.isEmpty)
  }

  /// As many as are read in an answer.
  private static let mostDigits = 30

  /// Numbers of more digits than are read, as they are written.
  static func tooLong(in text: InstructionText) -> [String] {
    text.words.indices.filter { isDigits(text.words[$0]) && text.words[$0].utf8.count > mostDigits }.map(text.written)
  }

  /// All numbers, in their order.
  static func all(in text: InstructionText) -> [WrittenNumber] {
    var found: [WrittenNumber] = []
    var index = 0
    while index < text.words.count {
      if let number = starting(at: index, in: text) {
        found.append(number)
        index = number.place.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// `1,000` and `1 000` are a thousand; `1.000` is one with three decimals, as often as not, and is left alone.
  private static func isGrouping(_ gap: String, _ next: String, after previous: String, isFirst: Bool) -> Bool {
    guard next.count == 3, previous.count <= 3, isFirst || previous.count == 3 else { return false }
    return [",", " ", "\u{A0}", "\u{202F}", "'", "’"].contains(gap)
  }

  private static func isDigits(_ word: String) -> Bool { word.utf8.allSatisfy { (48...57).contains($0) } }

  /// Whether the digits belong to a date, a time or a code: "31/12/2026", "9:00", "2026-03-14".
  private static func isPart(_ index: Int, of text: InstructionText) -> Bool {
    guard isDigits(text.words[index]) else { return false }
    func isJoined(_ sign: String, _ other: Int) -> Bool {
      text.words.indices.contains(other) && text.words[other].contains(where: \.isNumber)
        && text.gap(after: min(index, other)) == sign && abs(index - other) == 1
    }
    if isJoined("/", index + 1) || isJoined("/", index - 1) || isJoined(":", index + 1) || isJoined(":", index - 1) {
      return true
    }
    let dashes = [index - 2, index - 1, index, index + 1].filter {
      text.words.indices.contains($0) && text.words.indices.contains($0 + 1) && text.gap(after: $0) == "-"
        && isDigits(text.words[$0]) && isDigits(text.words[$0 + 1])
    }
    return dashes.contains { first in dashes.contains(first + 1) && (first...(first + 2)).contains(index) }
  }
}
