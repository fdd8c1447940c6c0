import Foundation

/// Finds amounts of money: "$20", "€ 12,50", "CA$5", "EUR 20", "20 bucks", "20 euros et 50 centimes", "20€50".
///
/// A plain dollar sign is US dollars, with the other dollars as other currencies. Cents alone are an amount below one
/// whose currency isn't known.
public enum MoneyRecogniser {
  public static func find(in text: String, _ context: ReadingContext = ReadingContext()) -> [Found<Money>] {
    let reader = MoneyReader(text, context.language)
    var found: [Found<Money>] = []
    var index = 0
    while index < reader.tokens.tokens.count, found.count < ScannedText.mostFinds {
      let number = reader.numbers.phrase(at: index, mayTouch: true)
      if let end = reader.endOfWhole(after: index, number) {
        index = end
      } else if let amount = reader.amount(at: index, number), reader.numbers.isCompared(at: amount.end) {
        index = amount.end
      } else if let amount = reader.amount(at: index, number) {
        found.append(
          reader.tokens.text.found(
            amount.range,
            amount.money,
            alternatives: amount.other.map { [$0] } ?? [],
            amount.isWeak ? .likely : .certain,
            "an amount of money"
          )
        )
        index = amount.end
      } else {
        index = number?.tokens.upperBound ?? index + 1
      }
    }
    return found
  }
}

/// Reads an amount from its number and what stands beside it.
struct MoneyReader {
  struct Amount {
    var money: Money
    var other: Money?
    /// In scalars.
    var range: Range<Int>
    /// The token after it.
    var end: Int
    var isWeak = false
  }

  /// Some scales may still multiply it.
  private static let largest = NumberReader.largest / 1_000_000

  let numbers: NumberReader
  let names: CurrencyNames
  var tokens: NumberTokens { numbers.tokens }

  init(_ text: String, _ language: Language) {
    numbers = NumberReader(text, language)
    names = .of(language)
  }

  /// - Parameter number: what begins at the token, if a number does.
  func amount(at start: Int, _ number: NumberPhrase?) -> Amount? {
    currencyFirst(at: start) ?? number.flatMap(numberFirst) ?? lone(at: start)
  }

  /// Where the amount ends of which a part or a share begins at a token: "a third of 300 euros" is neither.
  func endOfWhole(after index: Int, _ number: NumberPhrase?) -> Int? {
    guard let number else { return nil }
    let share = numbers.percentEnd(at: number.tokens.upperBound)
    guard number.isFraction || share != nil else { return nil }
    return numbers.endOfWhole(after: share ?? number.tokens.upperBound) { place in
      amount(at: place, numbers.phrase(at: place, mayTouch: true))?.end
    }
  }

  // MARK: - "$20"

  private func currencyFirst(at start: Int) -> Amount? {
    guard let (sign, place, scale) = prefix(at: start), let number = number(at: place),
      // "$ - 5" and "USD five" are as they are; a word that goes on into the number isn't.
      standsBefore(start), number.value <= Self.largest, endsWell(number)
    else { return nil }
    var unit = sign
    var end = number.tokens.upperBound
    // "$20 CAD" tells which dollar; "$10 dollars" nothing more. In "rmb 10 usd 20" the code belongs to what follows.
    if let (named, next) = unitName(at: end, isAfterAmount: true), !named.isMinor, !isNumber(at: next) {
      if unit.code == named.code || unit.others.contains(named.code ?? "") {
        unit = named.others.isEmpty ? named : unit
        end = next
      }
    }
    let minus = number.value >= 0 ? minusBefore(start) : nil
    let first = minus ?? tokens.tokens[start].range.lowerBound
    var amount = made(number, unit, from: first, end: end, factor: minus == nil ? scale : -scale)
    addMinor(to: &amount, bare: false)
    return amount
  }

  /// The number after a currency, perhaps with the minus of "$-20".
  private func number(at place: Int) -> NumberPhrase? {
    let isMinus = tokens.token(at: place)?.sign == "-" && tokens.token(at: place + 1)?.isGlued == true
    return numbers.phrase(at: isMinus ? place + 1 : place, mayTouch: true)
  }

  /// A sign, code or short form before a number, and the index of the number.
  private func prefix(at start: Int) -> (CurrencyNames.Unit, Int, Decimal)? {
    guard let token = tokens.token(at: start) else { return nil }
    if let sign = token.sign, let currencies = CurrencySigns.currencies[sign] {
      return (CurrencyNames.Unit(code: currencies[0], others: Array(currencies.dropFirst())), start + 1, 1)
    }
    guard let word = token.word else { return nil }
    let written = tokens.text.text(token.range)
    let next = tokens.token(at: start + 1)
    if let next, next.sign == "$", let code = CurrencyCodes.all.dollars[word],
      next.isGlued || isSpread(start + 1, word)
    {
      return (CurrencyNames.Unit(code: code), start + 2, 1)
    }
    if let code = CurrencyCodes.all.code(written, beforeAmount: true) {
      return (CurrencyNames.Unit(code: code), start + 1, 1)
    }
    if let (code, scale) = CurrencyCodes.all.scaled(written) {
      return (CurrencyNames.Unit(code: code), start + 1, Decimal(scale))
    }
    guard let code = CurrencyCodes.all.prefixes[word],
      next?.sign == "." || !CurrencyCodes.all.dottedPrefixes.contains(word)
    else { return nil }
    return (
      CurrencyNames.Unit(code: code, isWeak: code == "INR" ? false : true), next?.sign == "." ? start + 2 : start + 1, 1
    )
  }

  /// "c $ 16.4", as some write all signs apart; "pay us $ 20" is no such thing.
  private func isSpread(_ sign: Int, _ word: String) -> Bool {
    CurrencyCodes.all.spreadDollars.contains(word) && tokens.token(at: sign + 1)?.isGlued == false
  }

  private func standsBefore(_ start: Int) -> Bool {
    let place = tokens.tokens[start].range.lowerBound
    return tokens.tokens[start].word == nil
      || !(tokens.text.isLetterOrDigit(at: place - 1)
        || tokens.text.scalar(at: place - 1).map { "-_/@#".unicodeScalars.contains($0) } ?? false)
  }

  /// The minus of "-$20".
  private func minusBefore(_ start: Int) -> Int? {
    let place = tokens.tokens[start].range.lowerBound - 1
    guard let sign = tokens.text.scalar(at: place), sign == "-" || sign == "\u{2212}",
      !tokens.text.isLetterOrDigit(at: place - 1), tokens.text.scalar(at: place - 1) != "-"
    else { return nil }
    return place
  }

  /// No letters or signs after the number make it part of a code; a unit may follow it directly.
  private func endsWell(_ number: NumberPhrase) -> Bool {
    let end = number.range.upperBound
    guard let after = tokens.text.scalar(at: end) else { return true }
    if unitName(at: number.tokens.upperBound, isAfterAmount: true) != nil { return true }
    if after.isLetterOrDigit { return false }
    return !("-_/@".unicodeScalars.contains(after) && tokens.text.isLetterOrDigit(at: end + 1))
  }

  private func isNumber(at index: Int) -> Bool { tokens.token(at: index)?.numeral != nil }

  // MARK: - "20 euros"

  private func numberFirst(_ number: NumberPhrase) -> Amount? {
    guard beginsWell(number), number.value <= Self.largest else { return nil }
    return withUnit(number) ?? hundredth(number)
  }

  private func withUnit(_ number: NumberPhrase) -> Amount? {
    let place = pastOf(number.tokens.upperBound)
    guard let (unit, next) = unitName(at: place, isAfterAmount: true) else { return nil }
    // In "3 USD50" and "1 $10" the currency belongs to the number after it.
    let isSpaced = !tokens.tokens[place].isGlued
    let isWord = tokens.word(at: place) != nil
    if isSpaced || isWord, isNumber(at: next), tokens.tokens[next].isGlued { return nil }
    if unit.isRare, !isScaled(number) { return nil }
    var factor: Decimal = unit.isMinor ? Decimal(string: "0.01") ?? 0 : 1
    var end = next
    if let (_, scale) = tokens.token(at: place).flatMap({ CurrencyCodes.all.scaled(tokens.text.text($0.range)) }) {
      factor *= Decimal(scale)
    } else if let entry = numbers.entry(at: next), entry.form == .cardinal, case .scale(let scale) = entry.word {
      factor *= scale
      end = next + 1
    }
    var amount = made(number, unit, from: number.range.lowerBound, end: end, factor: factor)
    if !unit.isMinor { addMinor(to: &amount, bare: true) }
    return amount
  }

  /// Whether "livres" are pounds rather than books: nobody orders millions.
  private func isScaled(_ number: NumberPhrase) -> Bool { number.value >= 100_000 }

  /// "30p" and "99c", while "1080p" is neither.
  private func hundredth(_ number: NumberPhrase) -> Amount? {
    let place = number.tokens.upperBound
    guard number.isNumeral, number.value < 100, let token = tokens.token(at: place), token.isGlued,
      !tokens.text.isLetterOrDigit(at: token.range.upperBound),
      let unit = names.letters[tokens.text.text(token.range)]
    else { return nil }
    return made(number, unit, from: number.range.lowerBound, end: place + 1, factor: Decimal(string: "0.01") ?? 0)
  }

  private func beginsWell(_ number: NumberPhrase) -> Bool {
    let text = tokens.text
    let start = number.range.lowerBound
    guard let before = text.scalar(at: start - 1) else { return true }
    if before.isLetterOrDigit { return false }
    return !("-_/@#".unicodeScalars.contains(before) && text.isLetterOrDigit(at: start - 2))
  }

  /// Past "de" and "d'" in "2 millions d'euros".
  private func pastOf(_ index: Int) -> Int {
    var place = index
    if let sign = tokens.token(at: place)?.sign, sign == "-", tokens.token(at: place)?.isGlued == true { place += 1 }
    guard let word = tokens.word(at: place), numbers.lexicon.of.contains(word) else { return place }
    guard let sign = tokens.token(at: place + 1)?.sign, sign == "'" || sign == "\u{2019}" else { return place + 1 }
    return place + 2
  }

  // MARK: - "a dollar"

  private func lone(at start: Int) -> Amount? {
    let lexicon = numbers.lexicon
    guard lexicon.articlesCount, let word = tokens.word(at: start), lexicon.articles.contains(word),
      !lexicon.ones.contains(word),
      let (unit, next) = unitName(at: start + 1, isAfterAmount: true), unit.code != nil, !unit.isWeak,
      tokens.word(at: start + 1) != nil, tokens.text.text(tokens.tokens[start + 1].range).first?.isUppercase != true
    else { return nil }
    let range = tokens.tokens[start].range.lowerBound..<tokens.tokens[next - 1].range.upperBound
    let money = Money(amount: 1, currency: unit.code, otherCurrencies: unit.others)
    // "a dollar store".
    return tokens.word(at: next) == nil ? Amount(money: money, range: range, end: next, isWeak: true) : nil
  }

  // MARK: - Units

  /// A sign, code or name, and the index after it.
  func unitName(at index: Int, isAfterAmount: Bool) -> (CurrencyNames.Unit, Int)? {
    guard let token = tokens.token(at: index) else { return nil }
    if let sign = token.sign {
      if sign == "\u{A2}" { return (CurrencyNames.Unit(isMinor: true), index + 1) }
      guard let currencies = CurrencySigns.currencies[sign] else { return nil }
      let plain = CurrencyNames.Unit(code: currencies[0], others: Array(currencies.dropFirst()))
      return sign == "$" ? qualifiedDollar(at: index + 1) ?? (plain, index + 1) : (plain, index + 1)
    }
    guard token.word != nil else { return nil }
    var words: [String] = []
    while words.count < CurrencyNames.mostWords, let word = tokens.word(at: index + words.count) { words.append(word) }
    if let (unit, length) = names.unit(in: words) { return (unit, index + length) }
    let written = tokens.text.text(token.range)
    if let code = CurrencyCodes.all.code(written, beforeAmount: !isAfterAmount) {
      return (CurrencyNames.Unit(code: code), index + 1)
    }
    if let next = tokens.token(at: index + 1), next.isGlued, next.sign == "$", let word = token.word,
      let code = CurrencyCodes.all.dollars[word]
    {
      return (CurrencyNames.Unit(code: code), index + 2)
    }
    if let (code, _) = CurrencyCodes.all.scaled(written) { return (CurrencyNames.Unit(code: code), index + 1) }
    guard isAfterAmount, CurrencyCodes.all.behind.contains(written),
      let code = CurrencyCodes.all.prefixes[written.lowercased()]
    else { return nil }
    return (CurrencyNames.Unit(code: code), index + 1)
  }

  /// "20 $CAD", "20 $ US", "20 $ CA".
  private func qualifiedDollar(at index: Int) -> (CurrencyNames.Unit, Int)? {
    guard let token = tokens.token(at: index), let word = token.word, let code = CurrencyCodes.all.dollars[word],
      names.dollarsBehind || word.count == 3,
      word.count > 1 || tokens.text.scalars[token.range.lowerBound] != "a",
      word.count > 1 || word == "c"
    else { return nil }
    return (CurrencyNames.Unit(code: code), index + 1)
  }

  // MARK: - Putting together

  private func made(
    _ number: NumberPhrase,
    _ unit: CurrencyNames.Unit,
    from start: Int,
    end: Int,
    factor: Decimal
  ) -> Amount {
    func money(_ value: Decimal) -> Money {
      Money(amount: value * factor, currency: unit.code, otherCurrencies: unit.others)
    }
    return Amount(
      money: money(number.value),
      other: number.other.map(money),
      range: start..<max(number.range.upperBound, tokens.tokens[end - 1].range.upperBound),
      end: end,
      isWeak: unit.isWeak
    )
  }

  /// "and 50 cents", "et 50 centimes"; after a name also a bare "50" that nothing follows.
  private func addMinor(to amount: inout Amount, bare: Bool) {
    guard amount.money.amount.isWhole, amount.money.amount >= 0 else { return }
    var place = amount.end
    if let word = tokens.word(at: place), numbers.lexicon.links.contains(word) { place += 1 }
    guard let number = numbers.phrase(at: place, mayTouch: true), number.value.isWhole, number.value > 0,
      number.value < 100
    else { return }
    var end = number.tokens.upperBound
    if let (unit, next) = unitName(at: end, isAfterAmount: true) {
      guard unit.isMinor else { return }
      end = next
    } else if tokens.word(at: end) == "c", tokens.token(at: end)?.isGlued == true {
      end += 1
    } else {
      let hasTwoDigits = !number.isNumeral || tokens.tokens[place].range.count == 2
      let isGlued = tokens.token(at: place)?.isGlued == true && place == amount.end
      guard bare, hasTwoDigits, isGlued || endsSentence(at: end) else { return }
    }
    amount.money.amount += number.value / 100
    amount.other = nil
    amount.end = end
    amount.range = amount.range.lowerBound..<tokens.tokens[end - 1].range.upperBound
  }

  private func endsSentence(at index: Int) -> Bool {
    guard let token = tokens.token(at: index) else { return true }
    return token.sign.map { ".,;!?)".unicodeScalars.contains($0) } ?? false
  }
}
