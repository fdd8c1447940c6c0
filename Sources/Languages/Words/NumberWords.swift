/// The small numbers of a language, in words.
struct NumberWords {
  /// 0 to 16 or 19: those that are words of their own.
  var units: [String: Int]
  /// 20, 30 and so on.
  var tens: [String: Int]
  var ordinals: [String: Int]
  /// What makes an ordinal of digits: "3rd".
  var ordinalEndings: Set<String>
  var hundred: Set<String>
  var thousand: Set<String>
  var and: String
  /// Whether sixty and eighty count on to seventy-nine and ninety-nine.
  var countsByTwenties: Bool

  static let english = NumberWords(
    units: [
      "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
      "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
      "seventeen": 17, "eighteen": 18, "nineteen": 19,
    ],
    tens: [
      "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
      "ninety": 90,
    ],
    ordinals: [
      "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
      "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
      "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "nineth": 9,
      "twelveth": 12,
    ],
    ordinalEndings: ["st", "nd", "rd", "th"],
    hundred: ["hundred"],
    thousand: ["thousand"],
    and: "and",
    countsByTwenties: false
  )

  static let french = NumberWords(
    units: [
      "zero": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
      "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
    ],
    tens: [
      "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80,
      "octante": 80, "nonante": 90,
    ],
    ordinals: [
      "premier": 1, "premiere": 1, "deuxieme": 2, "second": 2, "seconde": 2, "troisieme": 3, "quatrieme": 4,
      "cinquieme": 5,
    ],
    ordinalEndings: ["er", "ere", "re", "e", "eme", "ieme", "nd", "nde"],
    hundred: ["cent", "cents"],
    thousand: ["mille"],
    and: "et",
    countsByTwenties: true
  )

  /// A number from 0 to 999 in words.
  func cardinal(_ tokens: Tokens, at index: Int) -> (value: Int, end: Int)? {
    var value = 0
    var next = index
    if let below = belowHundred(tokens, at: index) {
      (value, next) = below
      guard (1...9).contains(value), hundred.contains(tokens.word(next)) else { return below }
    } else if !hundred.contains(tokens.word(index)) {
      return nil
    }
    value = max(1, value) * 100
    next += 1
    let rest = tokens.word(next) == and ? next + 1 : next
    guard let below = belowHundred(tokens, at: rest), below.value > 0 else { return (value, next) }
    return (value + below.value, below.end)
  }

  /// A number from 0 to 99 in words.
  func belowHundred(_ tokens: Tokens, at index: Int) -> (value: Int, end: Int)? {
    let word = tokens.word(index)
    if countsByTwenties, word == "quatre", ["vingt", "vingts"].contains(tokens.word(index + 1)) {
      return counted(on: 80, tokens, at: index + 2, below: 20)
    }
    if let ten = tens[word] {
      return counted(on: ten, tokens, at: index + 1, below: countsByTwenties && ten == 60 ? 20 : 10)
    }
    return teen(tokens, at: index)
  }

  /// An ordinal from first to thirty-first, in words or as digits with an ending.
  func ordinal(_ tokens: Tokens, at index: Int) -> (value: Int, end: Int)? {
    if let value = tokens.number(index), (1...31).contains(value), tokens.touches(index + 1),
      ordinalEndings.contains(tokens.word(index + 1))
    {
      return (value, index + 2)
    }
    if let value = ordinals[tokens.word(index)] { return (value, index + 1) }
    guard !countsByTwenties, let ten = tens[tokens.word(index)], ten <= 30,
      let unit = ordinals[tokens.word(index + 1)], unit < 10
    else { return nil }
    return (ten + unit, index + 2)
  }

  /// A year from 1100 on in words: "twenty twenty six", "two thousand and eighteen", "deux mille vingt-six".
  func year(_ tokens: Tokens, at index: Int) -> (value: Int, end: Int)? {
    if thousand.contains(tokens.word(index)) { return counted(from: 1000, tokens, at: index + 1) }
    guard let first = teen(tokens, at: index) ?? belowHundred(tokens, at: index) else { return nil }
    if thousand.contains(tokens.word(first.end)), (1...2).contains(first.value) {
      return counted(from: first.value * 1000, tokens, at: first.end + 1)
    }
    guard (11...20).contains(first.value) || first.value == 10 else { return nil }
    var next = first.end
    if hundred.contains(tokens.word(next)) { return counted(from: first.value * 100, tokens, at: next + 1) }
    guard !countsByTwenties, first.value >= 11 else { return nil }
    // The zero of "nineteen oh one".
    let isZero = ["oh", "o", "zero"].contains(tokens.word(next))
    if isZero { next += 1 }
    guard let second = belowHundred(tokens, at: next), isZero ? second.value < 10 : second.value >= 10 else {
      return nil
    }
    return (first.value * 100 + second.value, second.end)
  }

  private func counted(from base: Int, _ tokens: Tokens, at index: Int) -> (value: Int, end: Int) {
    let rest = tokens.word(index) == and ? index + 1 : index
    guard let more = cardinal(tokens, at: rest), base % 1000 == 0 || more.value < 100 else { return (base, index) }
    return (base + more.value, more.end)
  }

  private func teen(_ tokens: Tokens, at index: Int) -> (value: Int, end: Int)? {
    guard let value = units[tokens.word(index)] else { return nil }
    if countsByTwenties, value == 10, let unit = units[tokens.word(index + 1)], (7...9).contains(unit) {
      return (10 + unit, index + 2)
    }
    return (value, index + 1)
  }

  private func counted(on ten: Int, _ tokens: Tokens, at index: Int, below limit: Int) -> (value: Int, end: Int) {
    let rest = countsByTwenties && tokens.word(index) == and ? index + 1 : index
    guard let unit = teen(tokens, at: rest), unit.value > 0, unit.value < limit else { return (ten, index) }
    return (ten + unit.value, unit.end)
  }
}
