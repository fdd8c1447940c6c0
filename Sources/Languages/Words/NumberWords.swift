/// The small numbers of a language, in words, as dates and times are told with them.
struct NumberWords: Sendable {
  /// 0 to 19 and what else is one word.
  let units: [String: Int]
  /// 20, 30 and so on.
  let tens: [String: Int]
  let ordinals: [String: Int]
  let hundreds: Set<String>
  private let lexicon: NumberLexicon

  private static let languages = PerLanguage { NumberWords(.of($0)) }

  static func of(_ language: Language) -> NumberWords { languages[language] }

  private init(_ lexicon: NumberLexicon) {
    var (units, tens, ordinals): ([String: Int], [String: Int], [String: Int]) = ([:], [:], [:])
    for (name, entry) in lexicon.entries {
      switch (entry.form, entry.word) {
      case (.cardinal, .digit(let value)), (.cardinal, .teen(let value)): units[name] = value
      case (.cardinal, .tens(let value)): tens[name] = value
      case (.ordinal, .digit(let value)), (.ordinal, .teen(let value)), (.ordinal, .tens(let value)):
        ordinals[name] = value
      default: break
      }
    }
    (self.units, self.tens, self.ordinals, self.lexicon) = (units, tens, ordinals, lexicon)
    hundreds = Set(lexicon.entries.filter { $1.word == .hundred(100) && $1.form == .cardinal }.keys)
  }

  func isHundred(_ tokens: Tokens, _ index: Int) -> Bool { hundreds.contains(tokens.word(index)) }

  private func isThousand(_ tokens: Tokens, _ index: Int) -> Bool {
    guard let entry = lexicon.entries[tokens.word(index)] else { return false }
    return entry.form == .cardinal && entry.word == .scale(1_000)
  }

  /// Past "and", if it stands there.
  private func pastLink(_ tokens: Tokens, _ index: Int) -> Int {
    lexicon.links.contains(tokens.word(index)) ? index + 1 : index
  }

  /// A number from 0 to 999 in words.
  func cardinal(_ tokens: Tokens, at index: Int) -> (value: Int, end: Int)? {
    var value = 0
    var next = index
    if let below = belowHundred(tokens, at: index) {
      (value, next) = below
      guard (1...9).contains(value), isHundred(tokens, next) else { return below }
    } else if !isHundred(tokens, index) {
      return nil
    }
    value = max(1, value) * 100
    next += 1
    let rest = pastLink(tokens, next)
    guard let below = belowHundred(tokens, at: rest), below.value > 0 else { return (value, next) }
    return (value + below.value, below.end)
  }

  /// A number from 0 to 99 in words.
  func belowHundred(_ tokens: Tokens, at index: Int) -> (value: Int, end: Int)? {
    let word = tokens.word(index)
    if lexicon.countsByTwenties, units[word] == 4, tens[tokens.word(index + 1)] == 20 {
      return counted(on: 80, tokens, at: index + 2, below: 20)
    }
    if let ten = tens[word] {
      return counted(on: ten, tokens, at: index + 1, below: lexicon.countsByTwenties && ten == 60 ? 20 : 10)
    }
    return teen(tokens, at: index)
  }

  /// An ordinal from first to thirty-first, in words or as digits with an ending.
  func ordinal(_ tokens: Tokens, at index: Int) -> (value: Int, end: Int)? {
    if let value = tokens.number(index), (1...31).contains(value), tokens.touches(index + 1),
      lexicon.ordinalEndings.contains(tokens.word(index + 1))
    {
      return (value, index + 2)
    }
    if let value = ordinals[tokens.word(index)] { return (value, index + 1) }
    guard let ten = tens[tokens.word(index)], ten <= 30,
      let unit = ordinals[tokens.word(index + 1)], unit < 10,
      !lexicon.loneOrdinals.contains(tokens.word(index + 1))
    else { return nil }
    return (ten + unit, index + 2)
  }

  /// A year from 1100 on in words: "twenty twenty six", "two thousand and eighteen", "deux mille vingt-six".
  func year(_ tokens: Tokens, at index: Int) -> (value: Int, end: Int)? {
    if isThousand(tokens, index) { return counted(from: 1000, tokens, at: index + 1) }
    guard let first = teen(tokens, at: index) ?? belowHundred(tokens, at: index) else { return nil }
    if isThousand(tokens, first.end), (1...2).contains(first.value) {
      return counted(from: first.value * 1000, tokens, at: first.end + 1)
    }
    guard (11...20).contains(first.value) || first.value == 10 else { return nil }
    var next = first.end
    if isHundred(tokens, next) { return counted(from: first.value * 100, tokens, at: next + 1) }
    guard lexicon.yearsInHalves, first.value >= 11 else { return nil }
    // The zero of "nineteen oh one".
    let isZero = lexicon.yearZeros.contains(tokens.word(next))
    if isZero { next += 1 }
    guard let second = belowHundred(tokens, at: next), isZero ? second.value < 10 : second.value >= 10 else {
      return nil
    }
    return (first.value * 100 + second.value, second.end)
  }

  private func counted(from base: Int, _ tokens: Tokens, at index: Int) -> (value: Int, end: Int) {
    let rest = pastLink(tokens, index)
    guard let more = cardinal(tokens, at: rest), base % 1000 == 0 || more.value < 100 else { return (base, index) }
    return (base + more.value, more.end)
  }

  private func teen(_ tokens: Tokens, at index: Int) -> (value: Int, end: Int)? {
    guard let value = units[tokens.word(index)] else { return nil }
    if lexicon.countsByTwenties, value == 10, let unit = units[tokens.word(index + 1)], (7...9).contains(unit) {
      return (10 + unit, index + 2)
    }
    return (value, index + 1)
  }

  private func counted(on ten: Int, _ tokens: Tokens, at index: Int, below limit: Int) -> (value: Int, end: Int) {
    let rest = lexicon.tensLink == .none ? index : pastLink(tokens, index)
    guard let unit = teen(tokens, at: rest), unit.value > 0, unit.value < limit else { return (ten, index) }
    return (ten + unit.value, unit.end)
  }
}
