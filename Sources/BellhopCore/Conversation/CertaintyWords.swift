import Languages

/// "100% yes": how sure somebody is, said as a number that is no value of anything.
struct CertaintyWords {
  /// The message without them; nil when it has none. What says nothing else is a yes.
  let rest: CustomerMessage?

  init(in message: CustomerMessage) {
    let words = message.words.words
    let folded = message.words.folded
    for start in words.indices {
      guard let count = Self.length(of: folded[start...], in: message, words[start...]) else { continue }
      let before = message.text(at: 0..<words[start].span.lowerBound)
      let end = start + count < words.count ? words[start + count].span.lowerBound : message.text.utf8.count
      rest = CustomerMessage(before + " " + message.text(at: end..<message.text.utf8.count))
      return
    }
    rest = nil
  }

  /// How many words say it, from the first of these on.
  private static func length(
    of folded: ArraySlice<String>,
    in message: CustomerMessage,
    _ words: ArraySlice<FoldedWords.Word>
  ) -> Int? {
    if let phrase = phrases.first(where: { folded.starts(with: $0) }) { return phrase.count }
    guard folded.first == "100", let number = words.first else { return nil }
    let after = message.text(at: number.span.upperBound..<message.text.utf8.count)
    return after.drop { $0.isWhitespace }.first == "%" ? 1 : nil
  }

  /// In any language: they are read before it is known what a message answers.
  private static let phrases = Language.allCases.flatMap { Lexicon.of($0).phrases("agree.certainty") }
    .sorted { $0.count > $1.count }
}

extension InputFormat {
  var isPercentage: Bool { if case .percentage = self { true } else { false } }

  /// Whether a number with a sign or unit may be its value.
  var isNumeric: Bool {
    switch self {
    case .percentage, .number, .wholeNumber, .amount: true
    default: false
    }
  }
}
