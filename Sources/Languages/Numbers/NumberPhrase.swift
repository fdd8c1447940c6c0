import Foundation

/// A number as it is said: with a sign, a fraction, a decimal mark, in dozens.
struct NumberPhrase {
  var value: Decimal
  var other: Decimal?
  /// The tokens from its beginning to its end.
  var tokens: Range<Int>
  /// In the text's scalars, with the sign before it.
  var range: Range<Int>
  /// It is written in digits alone.
  var isNumeral = false
  /// A word for something else as well: "one", "half", "un".
  var isWeak = false
  /// A part with no whole beside it: "half", "two thirds", "3/4".
  var isFraction = false

  mutating func negate() {
    value.negate()
    other?.negate()
  }
}

extension NumberReader {
  /// The number that begins at a token.
  ///
  /// - Parameter mayTouch: takes digits that a word or sign stands directly before or after, as a currency does.
  func phrase(at start: Int, mayTouch: Bool = false) -> NumberPhrase? {
    guard let first = tokens.token(at: start), mayBegin(first) else { return nil }
    if let word = first.word, lexicon.minus.contains(word) {
      if let before = tokens.word(at: start - 1), lexicon.beforeBound.contains(before) { return nil }
      // One minus is enough: any number of them would be read again from each.
      guard let next = tokens.token(at: start + 1), next.word.map(lexicon.minus.contains) != true else { return nil }
      guard var number = phrase(at: start + 1, mayTouch: mayTouch), number.value >= 0 else { return nil }
      number.negate()
      number.tokens = start..<number.tokens.upperBound
      number.range = tokens.tokens[start].range.lowerBound..<number.range.upperBound
      number.isWeak = false
      return number
    }
    guard var (number, end) = unsigned(at: start), end > start, number.value <= Self.largest else { return nil }
    if let dozens = collection(at: end) {
      number.value *= Decimal(dozens.count)
      number.other = nil
      number.isNumeral = false
      number.isFraction = false
      end = dozens.end
    }
    let range = tokens.tokens[start].range.lowerBound..<tokens.tokens[end - 1].range.upperBound
    let phrase = NumberPhrase(
      value: number.value,
      other: number.other,
      tokens: start..<end,
      range: range,
      isNumeral: number.isNumeral,
      isWeak: isWeak(start..<end),
      isFraction: number.isFraction
    )
    return signed(phrase, mayTouch: mayTouch)
  }

  /// Whether a number could begin with a token, told without reading on.
  private func mayBegin(_ token: NumberToken) -> Bool {
    if token.numeral != nil || token.fraction != nil { return true }
    guard let word = token.word else { return false }
    return lexicon.mayBegin(word)
  }

  private func isWeak(_ range: Range<Int>) -> Bool {
    guard range.count == 1, let word = tokens.word(at: range.lowerBound) else { return false }
    return lexicon.ones.contains(word) || lexicon.parts[word] != nil
  }

  // MARK: - Signs and edges

  private func signed(_ phrase: NumberPhrase, mayTouch: Bool) -> NumberPhrase? {
    var phrase = phrase
    let text = tokens.text
    let startsInDigits = tokens.token(at: phrase.tokens.lowerBound)?.word == nil
    guard startsInDigits else { return mayTouch || stands(phrase.range, startsInDigits: false) ? phrase : nil }
    let sign = phrase.range.lowerBound - 1
    if let scalar = text.scalar(at: sign), "-\u{2212}+".unicodeScalars.contains(scalar),
      !text.isLetterOrDigit(at: sign - 1), text.scalar(at: sign - 1) != "-"
    {
      if scalar != "+" { phrase.negate() }
      phrase.range = sign..<phrase.range.upperBound
    } else if let sign = spacedMinus(of: phrase) {
      phrase.negate()
      phrase.range = sign..<phrase.range.upperBound
    }
    return mayTouch || stands(phrase.range, startsInDigits: true) ? phrase : nil
  }

  /// "- 10": a list's dash, unless there is nothing else in the text.
  private func spacedMinus(of phrase: NumberPhrase) -> Int? {
    guard phrase.tokens == 1..<tokens.tokens.count, let sign = tokens.tokens[0].sign, sign == "-" || sign == "\u{2212}"
    else { return nil }
    return tokens.tokens[0].range.lowerBound
  }

  /// Whether nothing beside it makes a number part of a code, a date, a time or a measure.
  private func stands(_ range: Range<Int>, startsInDigits: Bool) -> Bool {
    let text = tokens.text
    if startsInDigits, let before = text.scalar(at: range.lowerBound - 1) {
      // "x3": times three.
      let isTimes = before == "x" && !text.isLetterOrDigit(at: range.lowerBound - 2) && range.count <= 2
      if isTimes, !text.isLetterOrDigit(at: range.upperBound) { return text.scalar(at: range.upperBound) != "-" }
      if before.isLetterOrDigit || before.isCombiningMark { return false }
      let further = text.scalar(at: range.lowerBound - 2)
      if "-_/@^*\\".unicodeScalars.contains(before), further?.isLetterOrDigit ?? false { return false }
      if ":.".unicodeScalars.contains(before), further?.isASCIIDigit ?? false { return false }
      if before == ".", further?.isLetter ?? false, !isAbbreviation(before: range.lowerBound - 1) { return false }
    }
    guard let after = text.scalar(at: range.upperBound) else { return true }
    let further = text.scalar(at: range.upperBound + 1)
    if after.isLetterOrDigit || after == "^" { return isQuantitySign(at: range.upperBound) }
    if "-_/@\\".unicodeScalars.contains(after), further?.isLetterOrDigit ?? false {
      return !startsInDigits && after == "/"
    }
    if after == ":", further?.isASCIIDigit ?? false { return false }
    if after == "'" || after == "\u{2019}", further?.isLetter ?? false { return false }
    if after == ".", let further, further.isLetter, further.properties.isLowercase { return false }
    return true
  }

  /// "no.5", "nr.5", "qty.5".
  private func isAbbreviation(before dot: Int) -> Bool {
    var start = dot
    while tokens.text.scalar(at: start - 1)?.isLetter ?? false, dot - start < 5 { start -= 1 }
    return lexicon.abbreviations.contains(tokens.text.text(start..<dot).folded)
  }

  /// The x of "3x".
  private func isQuantitySign(at index: Int) -> Bool {
    guard let sign = tokens.text.scalar(at: index), sign == "x" || sign == "X" || sign == "\u{D7}" else { return false }
    return !tokens.text.isLetterOrDigit(at: index + 1)
  }

  // MARK: - Fractions

  private typealias Reading = (WholeNumber, Int)

  private func unsigned(at start: Int) -> Reading? {
    if let power = power(at: start) { return (WholeNumber(value: power.value, end: power.end), power.end) }
    if let written = writtenFraction(at: start) {
      return (WholeNumber(value: written.value, end: written.end, isFraction: true), written.end)
    }
    if let part = part(at: start, isAlone: true) { return ofScale(part.value, part.end, isFraction: true) }
    if let collection = loneCollection(at: start) { return collection }
    guard let whole = wholeNumber(at: start), whole.form == .cardinal else { return nil }
    return continued(whole, from: start)
  }

  private func continued(_ whole: WholeNumber, from start: Int) -> Reading {
    var whole = whole
    if let word = tokens.word(at: whole.end), lexicon.points.contains(word),
      let digits = spokenDigits(at: whole.end + 1),
      whole.value.isWhole, let value = Decimal(string: "\(whole.value).\(digits.text)")
    {
      return ofScale(value, digits.end)
    }
    if let part = tokens.token(at: whole.end)?.fraction, whole.value.isWhole {
      return ofScale(whole.value + part, whole.end + 1)
    }
    if whole.isNumeral, let part = writtenFraction(at: whole.end), whole.value.isWhole {
      return ofScale(whole.value + part.value, part.end)
    }
    if let denominator = denominator(at: joined(whole.end)), whole.value.isWhole, !isPlace(after: whole, denominator) {
      return ofScale(whole.value / denominator.value, denominator.end, isFraction: whole.value < denominator.value)
    }
    if let link = linked(whole.end), let part = part(at: link, isAlone: false) {
      return adding(part, to: whole)
    }
    if let ratio = ratio(whole, from: start) { return ratio }
    if start + 1 < whole.end { whole.isNumeral = false }
    return (whole, whole.end)
  }

  /// "five and a half million", "one billion and a half million", "3 million and a half": a half of what ends the number.
  private func adding(_ part: (value: Decimal, end: Int), to whole: WholeNumber) -> Reading {
    guard let scale = scale(at: part.end) else {
      return (WholeNumber(value: whole.value + part.value * (whole.lastScale ?? 1), end: part.end), part.end)
    }
    let value =
      whole.lastScale == nil
      ? (whole.value + part.value) * scale.value : whole.value + part.value * scale.value
    return (WholeNumber(value: value, end: scale.end), scale.end)
  }

  /// "one fifth" is a part; "five second" and "2 third" are no fractions.
  private func isPlace(after whole: WholeNumber, _ denominator: (value: Decimal, end: Int, isPlural: Bool)) -> Bool {
    !denominator.isPlural && whole.value != 1 && lexicon.partsArePlural
  }

  /// What people divide by; other numbers below a slash are days and months.
  private static let writtenDenominators: Set<Decimal> = [2, 3, 4, 5, 6, 8, 10, 16, 100]

  /// `3/4`, but neither a date nor 24/7.
  private func writtenFraction(at start: Int) -> (value: Decimal, end: Int)? {
    if let value = tokens.token(at: start)?.fraction { return (value, start + 1) }
    guard let numerator = tokens.token(at: start)?.numeral, let slash = tokens.token(at: start + 1), slash.isGlued,
      slash.sign == "/" || slash.sign == "\u{2044}", let second = tokens.token(at: start + 2), second.isGlued,
      let denominator = second.numeral
    else { return nil }
    guard [numerator, denominator].allSatisfy({ !$0.hasLeadingZero && !$0.hasFraction && $0.value.isWhole }),
      numerator.value >= 1, numerator.value < denominator.value, Self.writtenDenominators.contains(denominator.value),
      tokens.text.scalar(at: tokens.tokens[start].range.lowerBound - 1) != "/"
    else { return nil }
    return (numerator.value / denominator.value, start + 3)
  }

  /// "half", "a quarter", "three fifths".
  private func part(at start: Int, isAlone: Bool) -> (value: Decimal, end: Int)? {
    if let word = tokens.word(at: start), let whole = lexicon.parts[word], whole == 2 || scale(at: start + 1) != nil {
      return isTime(start + 1) ? nil : (1 / Decimal(whole), start + 1)
    }
    if isLoneArticle(at: start), let denominator = denominator(at: joined(start + 1)), !isTime(denominator.end) {
      let isClear =
        !isAlone || !isOrdinal(at: joined(start + 1))
        || !lexicon.onesAreArticles && tokens.word(at: start).map(lexicon.ones.contains) == true
      return isClear || endsHere(denominator.end) ? (1 / denominator.value, denominator.end) : nil
    }
    guard !isAlone, let whole = wholeNumber(at: start, below: 100), whole.form == .cardinal, whole.value > 0,
      let denominator = denominator(at: joined(whole.end))
    else { return nil }
    return (whole.value / denominator.value, denominator.end)
  }

  private func isOrdinal(at index: Int) -> Bool {
    (tokens.word(at: index)).map { lexicon.parts[$0] == nil } ?? false
  }

  /// "half past", "quarter to".
  private func isTime(_ index: Int) -> Bool {
    tokens.word(at: index).map(lexicon.clock.contains) ?? false
  }

  /// Nothing follows that a place could be the place of: "a fifth" but not "a fifth try".
  private func endsHere(_ index: Int) -> Bool {
    guard let word = tokens.word(at: index) else { return true }
    return lexicon.of.contains(word)
  }

  func denominator(at start: Int) -> (value: Decimal, end: Int, isPlural: Bool)? {
    guard let word = tokens.word(at: start) else { return nil }
    if let whole = lexicon.parts[word] { return (Decimal(whole), start + 1, true) }
    if let entry = lexicon.entries[word], entry.form == .parts { return partValue(entry, start + 1) }
    // "twenty-fifths": the tens are of the part.
    if let entry = lexicon.entries[word], case .tens(let tens) = entry.word, entry.form == .cardinal,
      let last = self.entry(at: joined(start + 1)), last.form == .parts, case .digit(let digit) = last.word
    {
      return (Decimal(tens + digit), joined(start + 1) + 1, true)
    }
    guard let whole = wholeNumber(at: start, below: 10_000_000_000_000), whole.form == .ordinal, whole.value >= 3 else {
      return nil
    }
    return (whole.value, whole.end, false)
  }

  private func partValue(_ entry: NumberLexicon.Entry, _ end: Int) -> (value: Decimal, end: Int, isPlural: Bool)? {
    switch entry.word {
    case .digit(let value): value < 3 ? nil : (Decimal(value), end, true)
    case .teen(let value), .tens(let value): (Decimal(value), end, true)
    case .hundred(let value): (Decimal(value), end, true)
    case .scale(let value): (value, end, true)
    }
  }

  // MARK: - What follows

  /// "of a million" or "million" after a part.
  private func ofScale(_ value: Decimal, _ end: Int, isFraction: Bool = false) -> Reading {
    guard let scale = scale(at: end) else {
      return (WholeNumber(value: value, end: end, isFraction: isFraction), end)
    }
    return (WholeNumber(value: value * scale.value, end: scale.end), scale.end)
  }

  private func scale(at start: Int) -> (value: Decimal, end: Int)? {
    var index = joined(start)
    if let word = tokens.word(at: index), lexicon.of.contains(word) {
      index += 1
      if tokens.token(at: index)?.sign.map({ $0 == "'" || $0 == "\u{2019}" }) ?? false {
        index += 1
      }
    }
    if isLoneArticle(at: index) { index += 1 }
    guard let entry = entry(at: index), entry.form == .cardinal, case .scale(let value) = entry.word else { return nil }
    return (value, index + 1)
  }

  /// "dozen" after its count or, in French, "douzaine".
  private func collection(at start: Int) -> (count: Int, end: Int)? {
    var index = joined(start)
    if isLoneArticle(at: index), lexicon.articlesCount { index += 1 }
    guard let word = tokens.word(at: index), let count = lexicon.collections[word] else { return nil }
    return (count, index + 1)
  }

  /// "a dozen", "une vingtaine".
  private func loneCollection(at start: Int) -> Reading? {
    let index = isLoneArticle(at: start) ? start + 1 : start
    guard let word = tokens.word(at: index), let count = lexicon.collections[word],
      index > start || lexicon.bareCollections.contains(word)
    else {
      return nil
    }
    return (WholeNumber(value: Decimal(count), end: index + 1), index + 1)
  }

  /// What follows a spoken decimal mark: "zero three", "seventy-one".
  private func spokenDigits(at start: Int) -> (text: String, end: Int)? {
    var digits = ""
    var index = start
    while digits.count < 12, let entry = entry(at: index), entry.form == .cardinal, case .digit(let digit) = entry.word
    {
      digits += String(digit)
      index += 1
    }
    if digits.isEmpty || (digits.allSatisfy { $0 == "0" }), let whole = wholeNumber(at: index, below: 1_000),
      whole.form == .cardinal, whole.value.isWhole
    {
      digits += "\(whole.value)"
      index = whole.end
    }
    return digits.isEmpty ? nil : (digits, index)
  }

  /// "one over three" as a whole answer; "2000 over 3 years" is no fraction.
  private func ratio(_ whole: WholeNumber, from start: Int) -> Reading? {
    if let before = tokens.token(at: start - 1)?.sign, CurrencySigns.isSign(before) { return nil }
    guard let word = tokens.word(at: whole.end), lexicon.over.contains(word),
      let divisor = wholeNumber(at: whole.end + 1), divisor.form == .cardinal, divisor.value > 0,
      tokens.word(at: divisor.end) == nil
    else { return nil }
    return (WholeNumber(value: whole.value / divisor.value, end: divisor.end), divisor.end)
  }
}
