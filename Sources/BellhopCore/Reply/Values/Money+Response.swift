import Foundation
import Languages

/// Amounts of money as a response gives them.
extension Money {
  /// Reads an amount.
  ///
  /// - Parameters:
  ///   - number: A decimal number without an exponent.
  ///   - currency: Its ISO 4217 code in any case, or its sign; nil when it isn't known.
  ///   - isMinor: Whether it counts the currency's smallest unit, as `amount_cents` does.
  /// - Returns: Nil when the number or the currency isn't one.
  init?(_ number: String, currency: String?, isMinor: Bool) {
    let decimals = isMinor ? CurrencyDecimals.of(currency.map(Self.code)) : 0
    self.init(number, currency: currency, decimals: decimals)
  }

  /// - Parameter decimals: How many of the last digits of a whole number are decimals.
  init?(_ number: String, currency: String?, decimals: Int) {
    guard number.count <= 19, let value = PlainNumber.decimal(number) else { return nil }
    let code = currency.map(Self.code)
    if let code, code.count != 3 || !code.utf8.allSatisfy({ (65...90).contains($0) }) { return nil }
    guard decimals == 0 || !number.contains(".") else { return nil }
    let amount = decimals == 0 ? value : value * Decimal(sign: .plus, exponent: -decimals, significand: 1)
    self.init(amount: amount, currency: code)
  }

  private static func code(_ currency: String) -> String {
    CurrencySigns.shown.first { $0.value == currency }?.key ?? currency.uppercased()
  }

  var isNegative: Bool { amount < 0 }

  /// The amount without its sign, with as many decimals as its currency has, or more where the number has more.
  var digits: String {
    PlainNumber.amount(amount.magnitude, decimals: CurrencyDecimals.of(currency)) ?? PlainNumber.text(amount.magnitude)
  }
}
