/// An amount of money, taken from the number's own digits so that nothing is rounded.
struct Money: Hashable, Sendable {
  /// The amount without its sign, with as many decimals as its currency has, or more where the number has more.
  var digits: String
  /// ISO 4217; nil when it isn't known.
  var currency: String?
  var isNegative: Bool

  static let symbols = ["EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "INR": "₹", "KRW": "₩"]
  private static let withoutCents: Set<String> = ["JPY", "KRW", "VND", "CLP", "ISK", "XOF", "XAF"]

  /// Reads an amount.
  ///
  /// - Parameters:
  ///   - number: A decimal number without an exponent.
  ///   - currency: Its ISO 4217 code in any case; nil when it isn't known.
  ///   - isMinor: Whether it counts the hundredth part, as `amount_cents` does.
  /// - Returns: Nil when the number or the currency isn't one.
  init?(_ number: String, currency: String?, isMinor: Bool) {
    let code = currency.map { Self.code($0) }
    let hasCents = code.map { !Self.withoutCents.contains($0) } ?? true
    self.init(number, currency: code, decimals: isMinor && hasCents ? 2 : 0)
  }

  private static func code(_ currency: String) -> String {
    symbols.first { $0.value == currency }?.key ?? currency.uppercased()
  }

  /// - Parameter decimals: How many of the last digits of a whole number are decimals.
  init?(_ number: String, currency: String?, decimals: Int) {
    var text = Substring(number)
    isNegative = text.first == "-"
    if isNegative { text = text.dropFirst() }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy({ (48...57).contains($0) }) }),
      text.count <= 18
    else { return nil }
    let code = currency.map { Self.code($0) }
    if let code, code.count != 3 || !code.utf8.allSatisfy({ (65...90).contains($0) }) { return nil }
    let hasCents = code.map { !Self.withoutCents.contains($0) } ?? true

    var whole = String(parts[0])
    var fraction = parts.count == 2 ? String(parts[1]) : ""
    if decimals > 0 {
      guard fraction.isEmpty else { return nil }
      let padded = String(repeating: "0", count: max(0, decimals + 1 - whole.count)) + whole
      whole = String(padded.dropLast(decimals))
      fraction = String(padded.suffix(decimals))
    }
    if hasCents, fraction.count < 2 { fraction += String(repeating: "0", count: 2 - fraction.count) }
    let trimmed = whole.drop { $0 == "0" }
    digits = (trimmed.isEmpty ? "0" : String(trimmed)) + (fraction.isEmpty ? "" : "." + fraction)
    self.currency = code
  }
}
