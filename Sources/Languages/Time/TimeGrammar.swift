/// What a place in a text was read as.
struct Reading<Value: Hashable & Sendable> {
  /// What it means, best first; never empty.
  var values: [Value]
  /// The tokens that were read.
  var range: Range<Int>
  /// Whether it may as well be something else.
  var isLikely = false
  /// What it was taken for, in plain words.
  var why: String

  var end: Int { range.upperBound }

  /// The reading that begins earlier, and with more words behind it.
  func from(_ start: Int) -> Reading { copy { $0.range = start..<range.upperBound } }

  func to(_ end: Int) -> Reading { copy { $0.range = range.lowerBound..<end } }

  private func copy(_ change: (inout Reading) -> Void) -> Reading {
    var copy = self
    change(&copy)
    return copy
  }
}

/// Reads days, hours and spans of time in the tokens of one text.
///
/// Every rule looks at a bounded number of tokens from a place on, so that reading is linear in the text.
struct TimeGrammar {
  let tokens: Tokens
  let context: ReadingContext
  let words: TimeVocabulary
  let clock: ClockVocabulary
  /// The words around lengths of time, and those of numbers.
  let own: DurationWords
  let number: NumberLexicon

  init(_ text: String, _ context: ReadingContext) {
    let words = TimeVocabulary.of[context.language]
    var tokens = Tokens(text)
    tokens.replaceWords(words.mended)
    self.tokens = tokens
    self.words = words
    clock = ClockVocabulary.of[context.language]
    own = DurationWords.of[context.language]
    number = .of(context.language)
    self.context = context
  }

  var today: LocalDate? { context.now?.date }

  /// How many values are found in one text at most.
  static let limit = 20

  /// The readings of a rule from the left, none overlapping another.
  func findAll<Value>(_ rule: (Int) -> Reading<Value>?) -> [Found<Value>] {
    var found: [Found<Value>] = []
    var index = 0
    while index < tokens.count, found.count < Self.limit {
      guard let reading = rule(index), let value = reading.values.first, reading.end > index else {
        index += 1
        continue
      }
      var others: [Value] = []
      for other in reading.values.dropFirst() where other != value && !others.contains(other) { others.append(other) }
      found.append(
        Found(
          value: value,
          alternatives: others,
          text: tokens.written(reading.range),
          span: tokens.span(reading.range),
          certainty: reading.isLikely ? .likely : .certain,
          why: reading.why
        )
      )
      index = reading.end
    }
    return found
  }

  /// The longest of the readings, the first of those that are as long.
  func longest<Value>(_ readings: Reading<Value>?...) -> Reading<Value>? {
    readings.compactMap { $0 }.reduce(nil) { best, next in
      guard let best else { return next }
      return next.end > best.end ? next : best
    }
  }

  /// A small number in digits or words; "a" and "an" are one.
  func count(at index: Int) -> (value: Int, end: Int)? {
    if let value = tokens.number(index) { return (value, index + 1) }
    let word = tokens.word(index)
    if words.ones.contains(word) {
      if own.rough.contains(tokens.word(index + 1)) { return (2, afterOf(index + 2)) }
      if words.numbers.isHundred(tokens, index + 1) { return (100, index + 2) }
      return (1, index + 1)
    }
    if own.rough.contains(word) { return (2, afterOf(index + 1)) }
    return words.numbers.cardinal(tokens, at: index)
  }

  private func afterOf(_ index: Int) -> Int { words.ofCouples.contains(tokens.word(index)) ? index + 1 : index }

  func month(at index: Int) -> Int? { words.months[tokens.word(index)] }

  func weekday(at index: Int) -> Int? { words.weekdays[tokens.word(index)] }

  func afterArticle(_ index: Int) -> Int { words.articles.contains(tokens.word(index)) ? index + 1 : index }

  /// Whether a bare number that ends there may be a day or an hour: nothing follows that it could count.
  func mayEnd(at index: Int) -> Bool {
    tokens.endsSentence(at: index) || words.followers.contains(tokens.word(index)) || tokens.isSign(index, "@", "(")
      || month(at: index) != nil && tokens.number(index + 1) != nil
  }

  /// Whether the number there is part of a longer string of digits and signs: a version, a phone number, a code.
  func isInCode(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound - 1
    if !tokens.touches(range.lowerBound), before >= 0 { return isAttached(after: range.upperBound - 1) }
    if range.lowerBound > 0 {
      if !tokens.isSign(before) { return true }
      if tokens.isSign(before, "-", ".", "/", ",", ":", "#", "_"), tokens.touches(before), before > 0,
        !tokens.isSign(before - 1)
      {
        return true
      }
      if tokens.isSign(before, "#", "$", "€", "£", "+", "=", "_") { return true }
    }
    return isAttached(after: range.upperBound - 1)
  }

  /// Whether the number has others on both sides, as in a telephone's: no date begins there.
  func isAmidNumbers(_ index: Int) -> Bool {
    guard tokens.isNumber(index) else { return false }
    let joints = ["-", ".", "/", ",", ":"]
    func isJoint(_ place: Int) -> Bool {
      tokens.isSign(place) && joints.contains(tokens.all[place].text) && tokens.touches(place)
    }
    let hasLeft =
      tokens.isNumber(index - 1) || tokens.touches(index) && isJoint(index - 1) && tokens.isNumber(index - 2)
    let hasRight =
      tokens.isNumber(index + 1) || isJoint(index + 1) && tokens.touches(index + 2) && tokens.isNumber(index + 2)
    return hasLeft && hasRight
  }

  /// Whether more digits or letters follow without a space, also behind a sign.
  private func isAttached(after last: Int) -> Bool {
    let next = last + 1
    guard next < tokens.count, tokens.touches(next) else { return false }
    if !tokens.isSign(next) { return true }
    if tokens.isSign(next, "%", "€", "$", "£", "_") { return true }
    return tokens.isSign(next, "-", ".", "/", ",", ":") && next + 1 < tokens.count && tokens.touches(next + 1)
      && tokens.isNumber(next + 1)
  }
}
