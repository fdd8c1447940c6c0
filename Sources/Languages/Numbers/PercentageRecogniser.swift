import Foundation

/// Finds percentages: "15 %", "ten percent", "dix pour cent", "a percentage of 20". The value of "15 %" is 15.
public enum PercentageRecogniser {
  public static func find(in text: String, _ context: ReadingContext = ReadingContext()) -> [Found<Decimal>] {
    let reader = NumberReader(text, context.language)
    var found: [Found<Decimal>] = []
    var index = 0
    while index < reader.tokens.tokens.count, found.count < ScannedText.mostFinds {
      guard let share = reader.percentage(at: index) else {
        index = reader.phrase(at: index)?.tokens.upperBound ?? reader.next(after: index)
        continue
      }
      let (number, range) = share
      found.append(
        reader.tokens.text.found(
          range.scalars,
          number.value,
          alternatives: number.other.map { [$0] } ?? [],
          .certain,
          "a percentage"
        )
      )
      index = range.end
    }
    return found
  }
}

extension NumberReader {
  /// Where "%" or "percent" ends that begins at a token.
  func percentEnd(at index: Int) -> Int? {
    guard let token = tokens.token(at: index) else { return nil }
    if let sign = token.sign {
      if sign == "%" || sign == "\u{FF05}" || sign == "\u{2030}" { return sign == "\u{2030}" ? nil : index + 1 }
      // "twenty-percent".
      return sign == "-" && token.isGlued && tokens.word(at: index + 1).map(lexicon.percent.contains) == true
        ? index + 2 : nil
    }
    guard let word = token.word else { return nil }
    if lexicon.percent.contains(word) { return index + 1 }
    guard word == lexicon.percentPair.first else { return nil }
    let second = joined(index + 1)
    return tokens.word(at: second) == lexicon.percentPair.last ? second + 1 : nil
  }

  /// Past the article of "half a percent"; the one of "un pourcentage" is no number.
  private func percentEnd(after number: NumberPhrase) -> Int? {
    let next = number.tokens.upperBound
    guard number.isWeak else { return percentEnd(at: next) }
    if let word = tokens.word(at: next), lexicon.percentages.contains(word) { return nil }
    let isArticle = isLoneArticle(at: next) && !isLoneArticle(at: number.tokens.lowerBound)
    return percentEnd(at: isArticle ? next + 1 : next)
  }

  fileprivate func percentage(at index: Int) -> (NumberPhrase, (scalars: Range<Int>, end: Int))? {
    if let end = percentEnd(at: index) { return percentageOf(index, end) }
    guard let number = phrase(at: index, mayTouch: true),
      !tokens.text.isLetterOrDigit(at: number.range.lowerBound - 1)
    else { return nil }
    guard let end = percentEnd(after: number) else { return firstOfTwo(number) }
    return (number, (number.range.lowerBound..<tokens.tokens[end - 1].range.upperBound, end))
  }

  /// The first of "10 to 15 percent", whose sign stands with the second.
  private func firstOfTwo(_ number: NumberPhrase) -> (NumberPhrase, (scalars: Range<Int>, end: Int))? {
    let end = number.tokens.upperBound
    guard let joint = tokens.token(at: end), number.isNumeral, !number.isWeak,
      joint.word.map(lexicon.shareJoints.contains) == true, let second = phrase(at: end + 1, mayTouch: true),
      second.isNumeral, percentEnd(after: second) != nil
    else { return nil }
    return (number, (number.range, end))
  }

  /// "a discount percentage of 20", where nothing follows that it could be a share of.
  private func percentageOf(_ start: Int, _ end: Int) -> (NumberPhrase, (scalars: Range<Int>, end: Int))? {
    guard let word = tokens.word(at: end), lexicon.of.contains(word) || lexicon.ofThings.contains(word),
      tokens.token(at: start)?.word != nil, let number = phrase(at: end + 1),
      tokens.word(at: number.tokens.upperBound) == nil, percentEnd(at: number.tokens.upperBound) == nil
    else { return nil }
    let range = tokens.tokens[start].range.lowerBound..<number.range.upperBound
    return (number, (range, number.tokens.upperBound))
  }
}
