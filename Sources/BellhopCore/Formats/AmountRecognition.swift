import Foundation
import Languages

/// Finds amounts of money for an input, and tells why others aren't taken.
///
/// An amount is above nothing unless the instructions allow otherwise, has no more decimals than its currency, and is
/// never a part of something: nothing is rounded, turned round or reckoned.
struct AmountRecognition {
  /// By ISO 4217; nil where the customer may name any.
  var currency: String?
  var rule: NumberRule?

  /// Amounts that name their currency or show its sign.
  func named(in message: String, _ context: ReadingContext) -> [Recognition] {
    MoneyRecogniser.find(in: message, context).compactMap { found in
      guard isOfCurrency(found.value) else { return nil }
      let decimals = CurrencyDecimals.of(currency ?? found.value.currency)
      guard !isTooExact(found.value.amount, decimals) else { return nil }
      // A currency with three decimals has them where another's mark would group.
      let others = decimals > 2 ? [] : found.alternatives
      return found.recognition(of: [found.value] + others) { money in
        guard isWithin(money.amount), isOfCurrency(money) else { return nil }
        let unit = currency == nil ? money.currency.map { " \($0)" } ?? "" : ""
        return PlainNumber.amount(money.amount, decimals: decimals).map { $0 + unit }
      }
    }
  }

  /// Numbers without a currency, as people answer who were just asked for an amount.
  func bare(in answer: String, _ context: ReadingContext) -> [Recognition] {
    NumberRecogniser.find(in: answer, context, takesParts: false).compactMap { found in
      let decimals = CurrencyDecimals.of(currency)
      guard !isTooExact(found.value, decimals) else { return nil }
      return found.recognition(of: [found.value] + (decimals > 2 ? [] : found.alternatives)) {
        isWithin($0) ? PlainNumber.amount($0, decimals: decimals) : nil
      }
    }
  }

  /// Why nothing in an answer is taken.
  func mismatch(in answer: String, _ context: ReadingContext) -> Mismatch {
    let named = MoneyRecogniser.find(in: answer, context)
    if let currency, let other = named.first, !isOfCurrency(other.value) {
      return .otherCurrency(other.text, wanted: currency)
    }
    let amounts = named.map(\.value.amount)
    let decimals = CurrencyDecimals.of(currency ?? named.first?.value.currency)
    let numbers = amounts.isEmpty ? NumberRecogniser.find(in: answer, context, takesParts: false).map(\.value) : amounts
    guard let first = numbers.first else { return .unlike(.amount(currency: currency, rule)) }
    if isTooExact(first, decimals) { return .tooExact(decimals: decimals) }
    return isBelow(first) ? .notAboveNothing : .unlike(.amount(currency: currency, rule))
  }

  private func isOfCurrency(_ money: Money) -> Bool { currency.map(money.mayBe) ?? true }

  private func isTooExact(_ amount: Decimal, _ decimals: Int) -> Bool {
    PlainNumber.amount(amount, decimals: decimals) == nil
  }

  private func isWithin(_ amount: Decimal) -> Bool { !isBelow(amount) && rule?.contains(amount) != false }

  /// Whether it is nothing or less, where no bound and no word allows that.
  private func isBelow(_ amount: Decimal) -> Bool {
    amount <= 0 && rule?.least == nil && rule?.takesNegative != true && rule?.most.map { $0 <= 0 } != true
  }
}
