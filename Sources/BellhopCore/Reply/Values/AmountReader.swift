/// Finds the amounts of money in a response: a number whose key says so, beside or below its currency.
enum AmountReader {
  private static let moneyWords: Set<String> = [
    "total", "subtotal", "price", "amount", "cost", "fee", "fees", "balance", "tax", "charge", "payment", "refund",
    "sum", "deposit", "discount", "paid", "due", "value", "vat", "shipping", "credit", "rent", "salary",
    "montant", "prix", "solde", "frais", "remise", "tva", "taxe", "acompte", "remboursement", "avoir", "cout", "tarif",
    "somme", "valeur",
  ]
  private static let countWords: Set<String> = [
    "items", "count", "quantity", "number", "points", "pages", "units", "percent", "rate", "percentage", "days", "pct",
    "articles", "nombre", "id", "date", "status", "type", "method", "code",
  ]
  /// A number in them is a count, a rate or a share rather than an amount.
  static let percentWords: Set<String> = ["percent", "percentage", "pct", "pourcentage"]

  /// - Parameters:
  ///   - isText: Whether the number is written as a string.
  ///   - parents: The objects that the amount stands in, the innermost last.
  /// - Returns: Nil for what is no amount, or has neither a currency nor a unit.
  static func amount(_ number: String, key: String?, parents: [JSONValue], isText: Bool) -> Money? {
    let words = key.map(FieldName.words) ?? []
    let saysMinor = words.last.map(FieldLabel.minorWords.contains) ?? false
    let isMoney = words.contains(where: moneyWords.contains) && !words.contains(where: countWords.contains)
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
        guard case .string(let unit) = member.value, ["unit", "units"].contains(member.key.lowercased()) else {
          continue
        }
        if FieldLabel.minorWords.contains(unit.lowercased()) { return true }
      }
      let twin = words.joined(separator: "_") + "_cents"
      if members.contains(where: { $0.key == twin && $0.value == .number(number) }) { return true }
    }
    if words.starts(with: ["unit", "amount"]) { return true }
    return words.first == "amount" && currency == currency.lowercased()
  }

  /// An amount beside its currency, and nothing else.
  static func amount(in members: [JSONValue.Member]) -> Money? {
    guard let currency = currency([.object(members)]) else { return nil }
    let others = members.filter { !isCurrency($0.key) && !["unit", "units"].contains($0.key.lowercased()) }
    guard others.count == 1, let amount = others.first else { return nil }
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

  static func isAmount(_ key: String) -> Bool {
    let words = FieldName.words(key)
    return words.contains(where: moneyWords.contains) && !words.contains(where: countWords.contains)
      || words.last.map(FieldLabel.minorWords.contains) == true
  }

  /// Whether a key says that its number is a share in percent.
  static func isShare(_ key: String) -> Bool { FieldName.words(key).contains(where: percentWords.contains) }

  static func isCurrency(_ key: String) -> Bool {
    let words = FieldName.words(key)
    return ["currency", "devise", "monnaie"].contains(words.last ?? "") || words.suffix(2) == ["currency", "code"]
  }

  /// The nearest currency: beside the amount, else beside what it stands in.
  private static func currency(_ parents: [JSONValue]) -> String? {
    for case .object(let members) in parents.reversed() {
      if let member = members.last(where: { isCurrency($0.key) }), case .string(let code) = member.value {
        return code
      }
    }
    return nil
  }
}
