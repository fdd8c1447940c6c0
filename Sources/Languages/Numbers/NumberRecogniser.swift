import Foundation

/// Finds numbers in words and digits: "12", "1 234,56", "12k", "two hundred and five", "une douzaine", "one and a half".
///
/// Codes, dates, times, percentages, phone numbers and what stands in addresses are no numbers; "one" and "un" are one
/// where they are no pronoun or article.
public enum NumberRecogniser {
  public static func find(in text: String, _ context: ReadingContext = ReadingContext()) -> [Found<Decimal>] {
    find(in: text, context, takesParts: true)
  }

  /// - Parameter takesParts: Whether "half" and "a third" by themselves are numbers, as they are for what is measured.
  public static func find(in text: String, _ context: ReadingContext, takesParts: Bool) -> [Found<Decimal>] {
    let reader = NumberReader(text, context.language)
    let phones = PhoneRecogniser.certainSpans(in: reader.tokens.text, context)
    var found: [Found<Decimal>] = []
    var index = 0
    while index < reader.tokens.tokens.count, found.count < ScannedText.mostFinds {
      guard let number = reader.phrase(at: index) else {
        index = reader.next(after: index)
        continue
      }
      index = reader.percentEnd(at: number.tokens.upperBound) ?? number.tokens.upperBound
      if number.isFraction || index > number.tokens.upperBound,
        let end = reader.endOfWhole(after: index, { reader.phrase(at: $0)?.tokens.upperBound })
      {
        index = end
      }
      guard reader.isNumber(number), !reader.isRelative(number), takesParts || !number.isFraction,
        !reader.isPartOfCode(number),
        !phones.contains(where: { $0.overlaps(number.range) })
      else { continue }
      found.append(
        reader.tokens.text.found(
          number.range,
          number.value,
          alternatives: number.other.map { [$0] } ?? [],
          .likely,
          number.isNumeral ? "a number" : "a number in words"
        )
      )
    }
    return found
  }
}

extension NumberReader {
  /// Where to look further when no number begins at a token: a fraction or date in digits is passed as a whole.
  func next(after index: Int) -> Int {
    var next = index + 1
    while tokens.token(at: index)?.numeral != nil, let sign = tokens.token(at: next), sign.isGlued, sign.sign == "/",
      let number = tokens.token(at: next + 1), number.isGlued, number.numeral != nil
    {
      next += 2
    }
    return next
  }

  /// Groups of digits with nothing but spaces between them, eight digits or more in all, are a card's or an account's.
  func isPartOfCode(_ number: NumberPhrase) -> Bool {
    guard number.isNumeral, number.tokens.count == 1 else { return false }
    var first = number.tokens.lowerBound
    var last = first
    while number.tokens.lowerBound - first < 4, isSpacedNumeral(first), isNumeral(first - 1) { first -= 1 }
    while last - number.tokens.lowerBound < 4, isSpacedNumeral(last + 1) { last += 1 }
    guard last - first >= 2 else { return false }
    let group = tokens.tokens[first...last]
    return group.allSatisfy { $0.numeral?.hasFraction == false } && group.reduce(0) { $0 + $1.range.count } >= 8
  }

  private func isNumeral(_ index: Int) -> Bool { tokens.token(at: index)?.numeral != nil }

  private func isSpacedNumeral(_ index: Int) -> Bool {
    guard let token = tokens.token(at: index), token.numeral != nil else { return false }
    return tokens.text.scalar(at: token.range.lowerBound - 1)?.properties.isWhitespace ?? false
  }

  func isNumber(_ number: NumberPhrase) -> Bool {
    if percentEnd(at: number.tokens.upperBound) != nil { return false }
    if let word = tokens.word(at: number.tokens.upperBound), lexicon.timeWords.contains(word) { return false }
    // "two hours and a half": the half is of what stands before.
    if number.value > 0, number.value < 1,
      tokens.word(at: number.tokens.lowerBound - 1).map(lexicon.links.contains) == true
    {
      return false
    }
    return !isTimeOfDay(number) && (!number.isWeak || isSaidAsNumber(number))
  }

  /// The hour of "half past three" and "quarter to five".
  private func isTimeOfDay(_ number: NumberPhrase) -> Bool {
    guard let word = tokens.word(at: number.tokens.lowerBound - 1), lexicon.clock.contains(word) else { return false }
    if lexicon.past.contains(word) { return true }
    return tokens.word(at: number.tokens.lowerBound - 2).map { lexicon.parts[$0] == 4 } ?? false
  }

  /// Whether "one" or "half" is meant as a number.
  private func isSaidAsNumber(_ number: NumberPhrase) -> Bool {
    guard let word = tokens.word(at: number.tokens.lowerBound), lexicon.ones.contains(word) else { return true }
    let before = previousWord(before: number.tokens.lowerBound)
    let after = tokens.word(at: number.tokens.upperBound)
    // "Just the one" is a count, "just the one I saw" isn't.
    if let before, lexicon.definite.contains(before), after == nil,
      let lead = tokens.word(at: number.tokens.lowerBound - 2), lexicon.only.contains(lead)
    {
      return true
    }
    if let before, lexicon.beforePronoun.contains(before) { return false }
    if let token = tokens.token(at: number.tokens.upperBound), token.isGlued, token.sign == "'" { return false }
    if let after, lexicon.afterPronoun.contains(after) { return false }
    // Where the article looks the same, only an answer that has nothing to count is surely a number.
    return !lexicon.onesAreArticles || after.map(lexicon.alone.contains) ?? true
  }

  private func previousWord(before index: Int) -> String? {
    if let word = tokens.word(at: index - 1) { return word }
    guard let sign = tokens.token(at: index - 1)?.sign, sign == "'" || sign == "\u{2019}" else { return nil }
    return tokens.word(at: index - 2)
  }
}
