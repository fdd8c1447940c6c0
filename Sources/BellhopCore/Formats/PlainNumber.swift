import Foundation

/// Numbers as they are sent: digits and a full stop.
enum PlainNumber {
  static func text(_ number: Decimal) -> String { NSDecimalNumber(decimal: number).stringValue }

  static func text(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }

  /// With two decimals, as amounts are written: `20.00`.
  static func amount(_ number: Decimal) -> String {
    var rounded = Decimal()
    var number = number
    NSDecimalRound(&rounded, &number, 2, .plain)
    let parts = text(rounded).split(separator: ".", omittingEmptySubsequences: false)
    let cents = parts.count > 1 ? String(parts[1]) : ""
    return "\(parts.first ?? "0").\(cents)\(String(repeating: "0", count: max(0, 2 - cents.count)))"
  }
}
