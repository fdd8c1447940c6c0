import Foundation

/// An amount of money.
public struct Money: Hashable, Sendable {
  /// In the currency's main unit: 0.5 for 50 cents.
  public var amount: Decimal
  /// By ISO 4217; nil where no one is the likeliest, as with cents alone.
  public var currency: String?
  /// The other currencies that are written the same, the likeliest first: `CAD` for a plain dollar sign.
  public var otherCurrencies: [String]

  public init(amount: Decimal, currency: String?, otherCurrencies: [String] = []) {
    self.amount = amount
    self.currency = currency
    self.otherCurrencies = otherCurrencies
  }

  /// Whether it may be in a currency, as far as it was told.
  public func mayBe(in code: String) -> Bool {
    currency.map { $0 == code || otherCurrencies.contains(code) } ?? true
  }
}
