/// An amount of money, written from the number's own digits so that nothing is rounded.
struct Money {
  private static let symbols = ["EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "INR": "₹", "KRW": "₩"]
  private static let withoutCents: Set<String> = ["JPY", "KRW", "VND", "CLP", "ISK", "XOF", "XAF"]

  /// Writes an amount.
  ///
  /// - Parameters:
  ///   - number: A decimal number without an exponent.
  ///   - currency: Its ISO 4217 code in any case; nil when it isn't known.
  ///   - isMinor: Whether it counts the hundredth part, as `amount_cents` does.
  /// - Returns: Nil when the number or the currency isn't one.
  static func written(_ number: String, currency: String?, isMinor: Bool) -> String? {
    var digits = Substring(number)
    let isNegative = digits.first == "-"
    if isNegative { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy({ (48...57).contains($0) }) }),
      digits.count <= 18
    else { return nil }
    let code = currency?.uppercased()
    if let code, code.count != 3 || !code.utf8.allSatisfy({ (65...90).contains($0) }) { return nil }
    let hasCents = code.map { !withoutCents.contains($0) } ?? true

    var whole = String(parts[0])
    var fraction = parts.count == 2 ? String(parts[1]) : ""
    if isMinor, hasCents {
      guard fraction.isEmpty else { return nil }
      let padded = String(repeating: "0", count: max(0, 3 - whole.count)) + whole
      whole = String(padded.dropLast(2))
      fraction = String(padded.suffix(2))
    }
    if hasCents, fraction.count < 2 { fraction += String(repeating: "0", count: 2 - fraction.count) }
    let amount = grouped(whole) + (fraction.isEmpty ? "" : "." + fraction)
    let sign = isNegative ? "-" : ""
    guard let code else { return sign + amount }
    if let symbol = symbols[code] { return sign + symbol + amount }
    return sign + amount + " " + code
  }

  /// Thousands parted by commas.
  private static func grouped(_ whole: String) -> String {
    let trimmed = whole.drop { $0 == "0" }
    let digits = trimmed.isEmpty ? "0" : String(trimmed)
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    return grouped
  }
}
