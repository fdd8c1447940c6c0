import Foundation

/// A whole number that was read in words, or in digits and words: "two hundred and five", "3 million".
struct WholeNumber {
  var value: Decimal
  /// The other reading of its digits.
  var other: Decimal?
  /// The index of the token after it.
  var end: Int
  var form = NumberForm.cardinal
  /// The scale that it ends with, as in "3 million": "and a half" is a half of that.
  var lastScale: Decimal?
  /// It is digits alone.
  var isNumeral = false
  /// It is a part of one, with no whole and no scale beside it: "half", "two thirds", "3/4".
  var isFraction = false
}

/// Reads numbers from tokens, with the words of a language.
///
/// The grammar descends: what follows a scale is smaller than the scale, so that no text makes it read for long.
struct NumberReader {
  let tokens: NumberTokens
  let lexicon: NumberLexicon

  init(_ text: String, _ language: Language) {
    self.init(tokens: NumberTokens(text, language), lexicon: .of(language))
  }

  init(tokens: NumberTokens, lexicon: NumberLexicon) {
    self.tokens = tokens
    self.lexicon = lexicon
  }

  /// The number of "million million" and the like that are multiplied; more are noise.
  private static let mostScales = 3
  static let largest = Decimal(sign: .plus, exponent: 30, significand: 1)

  func entry(at index: Int) -> NumberLexicon.Entry? { tokens.word(at: index).flatMap { lexicon.entries[$0] } }

  /// The index of the next number word, past a hyphen between the two.
  func joined(_ index: Int) -> Int {
    guard let sign = tokens.token(at: index)?.sign, "-\u{2010}\u{2011}".unicodeScalars.contains(sign),
      tokens.word(at: index + 1) != nil
    else { return index }
    return index + 1
  }

  /// Past "and", if there is one.
  func linked(_ index: Int) -> Int? {
    let place = joined(index)
    guard let word = tokens.word(at: place), lexicon.links.contains(word) else { return nil }
    return joined(place + 1)
  }

  func isLoneArticle(at index: Int) -> Bool {
    tokens.word(at: index).map { lexicon.articles.contains($0) } ?? false
  }

  // MARK: - Whole numbers

  func wholeNumber(at start: Int, below limit: Decimal = largest) -> WholeNumber? {
    guard var number = belowThousand(at: start) else { return nil }
    guard number.form == .cardinal else { return number.value < limit ? number : nil }
    var scales = 0
    while scales < Self.mostScales, let (scale, form, end) = scale(after: number) {
      // "one millionth" is a part; "three millionth" a place.
      if form == .ordinal, number.value == 1, scales == 0, number.end > start { break }
      number.value *= scale
      number.other = nil
      number.lastScale = scale
      number.form = form
      number.end = end
      number.isNumeral = false
      scales += 1
      if form == .ordinal { break }
    }
    guard number.value < limit, number.end > start else { return nil }
    guard let scale = number.lastScale, number.form == .cardinal, number.value.isWhole else { return number }
    return adding(to: number, below: scale, isInWords: tokens.token(at: start)?.numeral == nil)
  }

  /// What follows a scale, with or without "and".
  private func adding(to number: WholeNumber, below scale: Decimal, isInWords: Bool) -> WholeNumber {
    let link = linked(number.end)
    let start = link ?? joined(number.end)
    guard let rest = wholeNumber(at: start, below: scale), rest.value.isWhole, rest.form != .parts else {
      return number
    }
    // "two million 5 star reviews" are no 2,000,005 of anything; "and 21" and "3 hundred" go on.
    if rest.isNumeral, link == nil || rest.value == 0 { return number }
    // "$280 million first preferred": digits are counted, not places.
    if rest.form == .ordinal, !isInWords { return number }
    if link != nil, isProperPart(rest) { return number }
    var sum = rest
    sum.value += number.value
    sum.other = nil
    sum.isNumeral = false
    return sum
  }

  /// Whether a count is of parts that are less than a whole: "three" of "and three quarters" is no three more, but
  /// "one hundred and thirty fifths" are 130.
  private func isProperPart(_ count: WholeNumber) -> Bool {
    guard let part = denominator(at: joined(count.end)) else { return false }
    return count.value < part.value
  }

  private func scale(after number: WholeNumber) -> (Decimal, NumberForm, Int)? {
    let index = joined(number.end)
    if let entry = entry(at: index), case .scale(let scale) = entry.word, entry.form != .parts {
      return (scale, entry.form, index + 1)
    }
    guard number.isNumeral, let token = tokens.token(at: number.end), token.word != nil else { return nil }
    let written = tokens.text.text(token.range)
    // What follows a suffix directly would make another word or code of it.
    if let next = tokens.token(at: number.end + 1), next.isGlued, next.numeral != nil { return nil }
    if let scale = lexicon.suffixes[written] { return (scale, .cardinal, number.end + 1) }
    let isOfCurrency = tokens.token(at: number.end + 1).map { $0.isGlued && $0.sign.map(CurrencySigns.isSign) == true }
    guard token.isGlued || isOfCurrency == true else { return nil }
    if let scale = lexicon.gluedSuffixes[written] { return (scale, .cardinal, number.end + 1) }
    guard let scale = lexicon.guardedSuffixes[written], isGuarded(number.end - 1, written) else { return nil }
    return (scale, .cardinal, number.end + 1)
  }

  /// Whether a currency or a decimal fraction tells that a letter is a scale; metres are never billions.
  private func isGuarded(_ index: Int, _ written: String) -> Bool {
    if let sign = tokens.token(at: index - 1)?.sign, CurrencySigns.isSign(sign) { return true }
    return written != "m" && tokens.token(at: index)?.numeral?.hasFraction == true
  }

  // MARK: - Below a thousand

  private func belowThousand(at start: Int) -> WholeNumber? {
    if let numeral = tokens.token(at: start)?.numeral {
      let number = WholeNumber(value: numeral.value, other: numeral.other, end: start + 1, isNumeral: true)
      return hundreds(number, from: start) ?? number
    }
    if lexicon.articlesCount, isLoneArticle(at: start), let entry = entry(at: start + 1), entry.form != .parts {
      // "a hundred", "a million"; "a hundredth" is a part.
      let number = WholeNumber(value: 1, end: start + 1)
      switch entry.word {
      case .hundred where entry.form == .cardinal: return hundreds(number, from: start)
      case .scale where entry.form == .cardinal: return number
      default: break
      }
    }
    if let small = belowHundred(at: start) {
      guard small.form == .cardinal else { return small }
      return hundreds(small, from: start) ?? small
    }
    guard let entry = entry(at: start), entry.form != .parts else { return nil }
    let bare = WholeNumber(value: 1, end: start)
    switch entry.word {
    case .hundred: return hundreds(bare, from: start)
    case .scale(1_000) where lexicon.needsNoCount: return bare
    case .scale where entry.form == .ordinal: return bare
    default: return nil
    }
  }

  /// "hundred" after its count, with what is smaller after it.
  private func hundreds(_ count: WholeNumber, from start: Int) -> WholeNumber? {
    let index = joined(count.end)
    guard let entry = entry(at: index), case .hundred(let value) = entry.word, entry.form != .parts,
      count.value < 1_000
    else { return nil }
    if count.end > start {
      // Two hundred in one word are counted by nothing.
      if value > 100 { return nil }
      // "20 cents" and "quarante-cinq cents" are money.
      let isMoney = tokens.word(at: index).map(lexicon.moneyHundreds.contains) == true
      if count.isNumeral ? isMoney : lexicon.countsFewHundreds && !(2...9).contains(count.value) { return nil }
    }
    if entry.form == .ordinal, count.value == 1, count.end > start { return nil }
    var number = count
    number.value *= Decimal(value)
    number.other = nil
    number.end = index + 1
    number.form = entry.form
    number.isNumeral = false
    guard entry.form == .cardinal, number.value.isWhole else { return number }
    let link = linked(number.end)
    let next = link ?? joined(number.end)
    var rest = belowHundred(at: next)
    if let numeral = tokens.token(at: next)?.numeral, link != nil, numeral.value < 100, numeral.value.isWhole,
      numeral.value > 0, self.entry(at: next + 1)?.word.isHundred != true
    {
      rest = WholeNumber(value: numeral.value, end: next + 1)
    }
    // The word after it is looked at before the part that it may be of, or a chain of hundreds is read from each.
    guard let rest, rest.value > 0 || link == nil, rest.form != .parts,
      self.entry(at: joined(rest.end))?.word.isHundred != true, link == nil || !isProperPart(rest)
    else { return number }
    number.value += rest.value
    number.end = rest.end
    number.form = rest.form
    return number
  }

  // MARK: - Below a hundred

  private func belowHundred(at start: Int) -> WholeNumber? {
    guard let entry = entry(at: start), entry.form != .parts else { return nil }
    switch entry.word {
    case .digit(4) where lexicon.countsByTwenties && entry.form == .cardinal:
      return fourTwenties(at: start) ?? WholeNumber(value: 4, end: start + 1)
    case .digit(let value): return WholeNumber(value: Decimal(value), end: start + 1, form: entry.form)
    case .teen(let value):
      let number = WholeNumber(value: Decimal(value), end: start + 1, form: entry.form)
      return value == 10 && lexicon.countsByTwenties && entry.form == .cardinal
        ? following(number, digits: 7...9) : number
    case .tens(let value):
      let number = WholeNumber(value: Decimal(value), end: start + 1, form: entry.form)
      guard entry.form == .cardinal else { return number }
      return following(number, digits: 1...9, teens: value == 60 && lexicon.countsByTwenties)
    case .hundred, .scale: return nil
    }
  }

  /// "quatre-vingt-dix-neuf".
  private func fourTwenties(at start: Int) -> WholeNumber? {
    let index = joined(start + 1)
    guard let entry = entry(at: index), entry.word == .tens(20), entry.form != .parts else { return nil }
    let number = WholeNumber(value: 80, end: index + 1, form: entry.form)
    return entry.form == .cardinal ? following(number, digits: 1...9, teens: true) : number
  }

  /// Tens with what follows them: a digit, and after 60 and 80 also ten to nineteen where twenties are counted.
  private func following(_ number: WholeNumber, digits: ClosedRange<Int>, teens: Bool = false) -> WholeNumber {
    var index = joined(number.end)
    if let link = linked(number.end), mayLink(to: link, orEleven: teens) { index = link }
    guard let entry = entry(at: index), entry.form != .parts else { return number }
    switch entry.word {
    case .digit(let digit) where digits.contains(digit):
      if entry.form == .ordinal, tokens.word(at: index).map(lexicon.loneOrdinals.contains) == true { return number }
      return WholeNumber(value: number.value + Decimal(digit), end: index + 1, form: entry.form)
    case .teen where teens:
      guard let teen = belowHundred(at: index) else { return number }
      return WholeNumber(value: number.value + teen.value, end: teen.end, form: teen.form)
    default: return number
    }
  }

  private func mayLink(to index: Int, orEleven: Bool) -> Bool {
    guard let entry = entry(at: index) else { return false }
    return switch (lexicon.tensLink, entry.word) {
    case (.any, .digit), (.one, .digit(1)): true
    case (.one, .teen(11)): orEleven
    default: false
    }
  }
}

extension Decimal {
  /// Nothing stands after the decimal mark.
  var isWhole: Bool {
    if exponent >= 0 { return true }
    var rounded = Decimal()
    var number = self
    NSDecimalRound(&rounded, &number, 0, .plain)
    return rounded == self
  }
}
