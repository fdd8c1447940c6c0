/// A text cut into words, numbers and signs: what the grammars of dates, times, durations and names read.
///
/// A hyphen or an apostrophe between two letters isn't a token: "après-demain" and "apres demain", "o'clock" and
/// "o clock" are the same two words. Letters and digits that touch are cut apart: "3rd", "15h30", "Oct2".
struct Tokens {
  struct Token {
    enum Kind {
      case word
      case number
      case sign
    }

    var kind: Kind
    /// Folded, for a word; the digits or the sign otherwise.
    var text: String
    /// A number's value; nil when it has more than nine digits, or for the other kinds.
    var value: Int?
    /// Whether it follows white space or begins the text.
    var isSpaced: Bool
    /// UTF-8 offsets.
    var span: Range<Int>
  }

  let text: String
  private(set) var all: [Token] = []

  var count: Int { all.count }

  init(_ text: String) {
    self.text = text
    var reader = TokenReader()
    for scalar in text.unicodeScalars { reader.take(scalar) }
    all = reader.finish()
  }

  /// Reads words as others that they were meant to be.
  mutating func replaceWords(_ meant: (String) -> String?) {
    for index in all.indices where all[index].kind == .word {
      if let word = meant(all[index].text) { all[index].text = word }
    }
  }

  func word(_ index: Int) -> String {
    guard all.indices.contains(index), all[index].kind == .word else { return "" }
    return all[index].text
  }

  func number(_ index: Int) -> Int? {
    guard all.indices.contains(index), all[index].kind == .number else { return nil }
    return all[index].value
  }

  /// How many digits the number at the index is written with; 0 when it is none.
  func digits(_ index: Int) -> Int {
    guard all.indices.contains(index), all[index].kind == .number else { return 0 }
    return all[index].span.count
  }

  func isNumber(_ index: Int) -> Bool { all.indices.contains(index) && all[index].kind == .number }

  func isSign(_ index: Int, _ signs: String...) -> Bool {
    guard all.indices.contains(index), all[index].kind == .sign else { return false }
    return signs.contains(all[index].text)
  }

  func isSign(_ index: Int) -> Bool { all.indices.contains(index) && all[index].kind == .sign }

  /// Whether no white space stands before the token. True past the ends.
  func touches(_ index: Int) -> Bool { !all.indices.contains(index) || !all[index].isSpaced }

  /// Whether the words stand there, in this order.
  func follows(_ words: [String], at index: Int) -> Bool {
    guard index >= 0, index + words.count <= all.count else { return false }
    return words.indices.allSatisfy { word(index + $0) == words[$0] }
  }

  /// The index behind the signs that stand there, at most one of them.
  func skip(_ signs: String, at index: Int) -> Int {
    guard all.indices.contains(index), all[index].kind == .sign, signs.contains(all[index].text) else { return index }
    return index + 1
  }

  /// Whether nothing but closing signs is left, or the sentence ends there.
  func endsSentence(at index: Int) -> Bool {
    guard all.indices.contains(index) else { return true }
    guard all[index].kind == .sign else { return false }
    return PieceEnds.isEnd(all[index].text)
  }

  /// Whether the tokens are all of the text, but for signs around them and the words given.
  func isWhole(_ range: Range<Int>, but fillers: Set<String>) -> Bool {
    func isSlack(_ index: Int) -> Bool { all[index].kind == .sign || fillers.contains(all[index].text) }
    // A longer text isn't an answer of these tokens alone, and looking on would make the reading quadratic.
    guard all.count - range.count <= 8 else { return false }
    return (0..<range.lowerBound).allSatisfy(isSlack) && (range.upperBound..<all.count).allSatisfy(isSlack)
  }

  /// UTF-8 offsets of the tokens of the range, which isn't empty.
  func span(_ range: Range<Int>) -> Range<Int> {
    all[range.lowerBound].span.lowerBound..<all[range.upperBound - 1].span.upperBound
  }

  /// What is written there.
  func written(_ range: Range<Int>) -> String {
    let span = span(range)
    let start = text.utf8.index(text.startIndex, offsetBy: span.lowerBound)
    return String(text[start..<text.utf8.index(start, offsetBy: span.count)])
  }
}
