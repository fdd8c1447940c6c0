import Foundation

/// A number as it stands in a text that isn't a customer's message: in digits with their signs, or in words of any size.
public struct SaidNumber: Hashable, Sendable {
  public var value: Decimal
  /// What it is where its mark means the other thing: 1000 beside 1 for "1.000".
  public var other: Decimal?
  /// Where it stands, in UTF-8 offsets, with its sign.
  public var span: Range<Int>

  public init(value: Decimal, other: Decimal? = nil, span: Range<Int>) {
    self.value = value
    self.other = other
    self.span = span
  }

  /// All numbers of a text, in their order.
  ///
  /// Unlike ``NumberRecogniser`` it also gives those that count something or stand in a date or a code, which who reads
  /// instructions tells apart by what stands around them. Articles and halves that are no number by themselves are none.
  public static func all(in text: String, _ language: Language) -> [SaidNumber] {
    let reader = NumberReader(text, language)
    var found: [SaidNumber] = []
    var index = 0
    // Where the number before ends: a hundred right behind it is a hundredth of a currency, "50 cents".
    var end = -1
    while index < reader.tokens.tokens.count {
      guard let number = reader.phrase(at: index, mayTouch: true) else {
        index = reader.percentEnd(at: index) ?? index + 1
        continue
      }
      let isMoney = number.tokens.lowerBound == end && reader.entry(at: end)?.word.isHundred == true
      end = number.tokens.upperBound
      if reader.isCount(number), !isMoney, let parts = reader.apart(number) {
        found += parts.map { SaidNumber(value: $0.value, other: $0.other, span: reader.tokens.text.span($0.range)) }
      }
      index = reader.percentEnd(at: number.tokens.upperBound) ?? number.tokens.upperBound
    }
    return found
  }

  /// Whether a number in words could begin with a text, as its first word tells.
  public static func mayBegin(_ text: String, _ language: Language) -> Bool {
    NumberLexicon.of(language).mayBegin(String(text.prefix { $0.isLetter }).folded)
  }

  /// The number that a text begins with, where it does.
  public static func leading(_ text: String, _ language: Language) -> SaidNumber? {
    let reader = NumberReader(text, language)
    guard let number = reader.phrase(at: 0, mayTouch: true), reader.isCount(number) else { return nil }
    return SaidNumber(value: number.value, other: number.other, span: reader.tokens.text.span(number.range))
  }

  /// The number from 0 on that a single word is, whether it counts or says a place: 2 for "two", "second" and "2nd".
  public static func value(of word: String, _ language: Language) -> Int? {
    let reader = NumberReader(word, language)
    guard !reader.tokens.tokens.isEmpty else { return nil }
    let end = reader.tokens.tokens.count
    if let place = reader.place(at: 0), place.end == end { return place.value.wholeInt }
    guard let number = reader.wholeNumber(at: 0), number.end == end, number.form != .parts else { return nil }
    return number.value.wholeInt
  }

  /// Whether a word stands between a part and what it is of, or a day and its month: "of".
  public static func isOf(_ word: String, _ language: Language) -> Bool {
    NumberLexicon.of(language).of.contains(word)
  }

  /// Whether a single word is a place in an order: "second", "2nd".
  public static func isPlace(_ word: String, _ language: Language) -> Bool {
    let reader = NumberReader(word, language)
    return reader.place(at: 0).map { $0.end == reader.tokens.tokens.count } ?? false
  }

  /// Whether a text is nothing but the sign or a word of percent.
  public static func isPercent(_ text: String, _ language: Language) -> Bool {
    guard !text.utf8.contains(where: { (48...57).contains($0) }) else { return false }
    let letters = text.unicodeScalars.contains(where: \.isLetter)
    if letters, !text.contains(where: { " -".contains($0) }) {
      return NumberLexicon.of(language).percent.contains(text.folded)
    }
    let reader = NumberReader(text, language)
    return reader.percentEnd(at: 0) == reader.tokens.tokens.count && !reader.tokens.tokens.isEmpty
  }
}

extension NumberReader {
  /// Whether a number that stands by itself is one, and no article and no part of something.
  fileprivate func isCount(_ number: NumberPhrase) -> Bool {
    guard number.isWeak else { return true }
    guard let word = tokens.word(at: number.tokens.lowerBound) else { return false }
    return lexicon.ones.contains(word) && !lexicon.onesAreArticles
  }

  /// The numbers that one reading is made of: "between one hundred and one thousand" names two, where nothing else could
  /// be the second.
  fileprivate func apart(_ number: NumberPhrase) -> [NumberPhrase]? {
    guard let opener = tokens.word(at: number.tokens.lowerBound - 1), lexicon.between.contains(opener),
      tokens.word(at: number.tokens.upperBound).map(lexicon.links.contains) != true
    else { return [number] }
    let links = number.tokens.filter { tokens.word(at: $0).map(lexicon.links.contains) == true }
    guard let link = links.last, let second = phrase(at: link + 1), second.tokens.upperBound == number.tokens.upperBound
    else { return [number] }
    let head = NumberReader(tokens: tokens.prefix(link), lexicon: lexicon)
    guard let first = head.phrase(at: number.tokens.lowerBound), first.tokens.upperBound == link,
      first.value < second.value
    else { return [number] }
    return [first, second]
  }
}
