import Languages

extension InputFormat {
  /// A word beside a value in an answer that may be a part of it and that nothing explains: the "maya" of "maya
  /// okafor@example.com", the "7" of "ORD-12345 7".
  ///
  /// - Parameter isExplained: Whether a folded word, with its place, is known to be something else.
  func stranger(
    beside span: Range<Int>,
    in text: String,
    _ context: ReadingContext,
    isExplained: (_ word: String, _ span: Range<Int>) -> Bool = { _, _ in false }
  ) -> String? {
    switch self {
    case .email:
      EmailRecogniser.stranger(beside: span, in: text, context.language) {
        FunctionWords.contains($0) || isExplained($0, $1)
      }
    case .digits, .shape, .characters, .phone: looseSign(beside: span, in: text, isExplained)
    default: nil
    }
  }

  /// A single letter or a number beside a code that ends or begins the whole answer.
  private func looseSign(
    beside span: Range<Int>,
    in text: String,
    _ isExplained: (_ word: String, _ span: Range<Int>) -> Bool
  ) -> String? {
    let words = FoldedWords(text).words
    let utf8 = Array(text.utf8)
    let before = words.last { $0.span.upperBound <= span.lowerBound }
    let after = words.first { $0.span.lowerBound >= span.upperBound }
    for word in [before == words.first ? before : nil, after == words.last ? after : nil].compactMap({ $0 }) {
      let gap =
        word.span.upperBound <= span.lowerBound
        ? word.span.upperBound..<span.lowerBound : span.upperBound..<word.span.lowerBound
      let isLoose =
        word.folded.allSatisfy { $0.decimalDigit != nil }
        || word.folded.count == 1 && !FunctionWords.contains(word.folded)
      if isLoose, utf8[gap].allSatisfy({ $0 == UInt8(ascii: " ") }), !isExplained(word.folded, word.span) {
        return String(decoding: utf8[word.span], as: UTF8.self)
      }
    }
    return nil
  }
}
