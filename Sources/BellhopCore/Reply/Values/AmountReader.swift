import Languages

/// Finds the amounts of money in a response: a number whose key says so, beside or below its currency.
enum AmountReader {
  private static let moneyWords = Lexicon.api.set("api.amounts.words")
  private static let countWords = Lexicon.api.set("api.amounts.counts")
  /// A number in them is a count, a rate or a share rather than an amount.
  static let percentWords = Lexicon.api.set("api.amounts.shares")

  private static let units = Lexicon.api.set("api.amounts.units")
  private static let limits = Lexicon.api.set("api.amounts.limits")
  private static let currencies = Lexicon.api.set("api.amounts.currency")
  /// Beside a currency in small letters they count its smallest unit.
  private static let plain = Lexicon.api.set("api.amounts.plain")
  /// The amount of an object that has several, the likeliest first.
  private static let mains = Lexicon.api.texts("api.amounts.mains").map(FieldName.words)

  /// - Parameters:
  ///   - isText: Whether the number is written as a string.
  ///   - parents: The objects that the amount stands in, the innermost last.
  /// - Returns: Nil for what is no amount, or has neither a currency nor a unit.
  static func amount(_ number: String, key: String?, parents: [JSONValue], isText: Bool) -> Money? {
    let words = key.map(FieldName.words) ?? []
    let saysMinor = words.last.map(FieldLabel.minorWords.contains) ?? false
    let isMoney = isMoney(words)
    guard isMoney || saysMinor else { return nil }
    let currency = currency(parents)
    let isMinor = saysMinor || (!isText && countsCents(number, words, currency: currency, beside: parents.last))
    guard currency != nil || isMinor else { return nil }
    return Money(number, currency: currency, isMinor: isMinor)
  }

  /// Payment APIs count cents in `unit_amount`, and in `amount` beside a currency in small letters.
  private static func countsCents(
    _ number: String,
    _ words: [String],
    currency: String?,
    beside object: JSONValue?
  ) -> Bool {
    guard let currency, !number.contains(".") else { return false }
    if case .object(let members)? = object {
      for member in members {
        // `inCents: true`
        if member.value == .bool(true), FieldName.words(member.key).contains(where: FieldLabel.minorWords.contains) {
          return true
        }
        guard case .string(let unit) = member.value, units.contains(member.key.lowercased()) else {
          continue
        }
        if FieldLabel.minorWords.contains(unit.lowercased()) { return true }
      }
      let twin = words.joined(separator: "_") + "_cents"
      if members.contains(where: { $0.key == twin && $0.value == .number(number) }) { return true }
    }
    if words.starts(with: ["unit", "amount"]) { return true }
    return words.first.map(plain.contains) == true && currency == currency.lowercased()
  }

  /// An amount beside its currency, and nothing else.
  static func amount(in members: [JSONValue.Member]) -> Money? {
    guard let currency = currency([.object(members)]) else { return nil }
    let others = members.filter { !isCurrency($0.key) && !scales.contains($0.key.lowercased()) }
    guard others.count == 1, let amount = others.first else { return nil }
    if let decimals = decimals(members, of: currency), let number = amount.value.digits {
      return Money(number, currency: currency, decimals: decimals)
    }
    switch amount.value {
    case .number(let number):
      return self.amount(number, key: amount.key, parents: [.object(members)], isText: false)
    case .string(let number):
      let words = FieldName.words(amount.key)
      guard words.contains(where: moneyWords.contains) || words.last.map(FieldLabel.minorWords.contains) == true else {
        return nil
      }
      return Money(number, currency: currency, isMinor: words.last.map(FieldLabel.minorWords.contains) ?? false)
    case .null, .bool, .array, .object: return nil
    }
  }

  /// Keys beside an amount that say in what it counts.
  private static let scales = Lexicon.api.set("api.amounts.beside")

  /// How many of the last digits are decimals, where a key beside the amount says so.
  private static func decimals(_ members: [JSONValue.Member], of currency: String) -> Int? {
    for member in members {
      switch (member.key.lowercased(), member.value) {
      case ("exponent", .number(let digits)), ("scale", .number(let digits)), ("precision", .number(let digits)),
        ("decimals", .number(let digits)), ("decimal_places", .number(let digits)):
        if let count = Int(digits), (-6...6).contains(count) { return abs(count) }
      case ("minor_units", .bool(true)), ("minorunits", .bool(true)), ("is_minor", .bool(true)):
        return CurrencyDecimals.of(currency.uppercased())
      default: continue
      }
    }
    return nil
  }

  /// The amount of an object that has several: its total, with what it is made of left out.
  static func mainAmount(in members: [JSONValue.Member]) -> Money? {
    if let only = amount(in: members) { return only }
    for words in mains {
      guard let member = members.first(where: { FieldName.words($0.key) == words }),
        let number = member.value.digits
      else { continue }
      let isText = if case .string = member.value { true } else { false }
      return amount(number, key: member.key, parents: [.object(members)], isText: isText)
    }
    return nil
  }

  private static func isMoney(_ words: [String]) -> Bool {
    if words.contains(where: countWords.contains) { return false }
    if words.contains(where: moneyWords.contains) { return true }
    // A limit of money, and not of pages.
    return words.last == "limit" && words.count > 1
      && limits.contains(words[words.count - 2])
  }

  static func isAmount(_ key: String) -> Bool {
    let words = FieldName.words(key)
    return isMoney(words)
      || words.last.map(FieldLabel.minorWords.contains) == true
  }

  /// Whether a key says that its number is a share in percent.
  static func isShare(_ key: String) -> Bool { FieldName.words(key).contains(where: percentWords.contains) }

  static func isCurrency(_ key: String) -> Bool {
    let words = FieldName.words(key)
    return currencies.contains(words.last ?? "") || words.suffix(2) == ["currency", "code"]
  }

  /// The nearest currency: beside the amount, else beside what it stands in.
  static func currency(_ parents: [JSONValue]) -> String? {
    for case .object(let members) in parents.reversed() {
      if let member = members.last(where: { isCurrency($0.key) }), case .string(let code) = member.value {
        return code
      }
    }
    return nil
  }
}
