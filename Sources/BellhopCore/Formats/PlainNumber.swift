import Foundation

/// Numbers as they are sent: digits and a full stop.
enum PlainNumber {
  /// Reads one back; nil for what is more than digits with one full stop and perhaps a minus.
  static func decimal(_ text: String) -> Decimal? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }) else {
      return nil
    }
    return Decimal(string: text)
  }

  static func text(_ number: Decimal) -> String { NSDecimalNumber(decimal: number).stringValue }

  static func text(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }

  /// With as many decimals as the currency has: `20.00`, `1200` for yen.
  ///
  /// - Returns: Nil for an amount with more decimals, which is never rounded.
  static func amount(_ number: Decimal, decimals: Int) -> String? {
    let parts = text(number).split(separator: ".", omittingEmptySubsequences: false)
    let cents = parts.count > 1 ? String(parts[1]) : ""
    guard cents.count <= decimals else { return nil }
    let whole = String(parts.first ?? "0")
    return decimals == 0 ? whole : whole + "." + cents + String(repeating: "0", count: decimals - cents.count)
  }
}
