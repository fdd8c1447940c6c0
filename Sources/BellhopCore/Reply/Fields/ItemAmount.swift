import Foundation
import Languages

/// What an item of a list is compared by: its price, or the number that is named.
struct ItemAmount {
  var path: FieldPath
  var currency: String?
  var value: Decimal

  /// - Parameter measure: The folded words for what is compared.
  /// - Returns: Nil when the item has no such number, or several.
  init?(_ item: JSONValue, measure: [String]) {
    let matcher = FieldMatcher(fields: ResponseFields(item))
    var found = matcher.told(NamedField(phrase: measure.joined(separator: " "))).fields
    if found.isEmpty, measure == ListPosition.price {
      var anyAmount = NamedField(phrase: "")
      anyAmount.wanted = .amount
      found = matcher.told(anyAmount).fields
    }
    guard found.count == 1, let field = found.first, let value = item.value(at: field.path.keys) else { return nil }
    path = field.path
    switch value {
    case .number(let text), .string(let text):
      guard text.count <= 20, let number = PlainNumber.decimal(text) else { return nil }
      self.value = number
      currency = AmountReader.currency(item.parents(of: field.path))?.uppercased()
    case .object(let members):
      guard let amount = AmountReader.mainAmount(in: members) else { return nil }
      self.value = amount.amount
      currency = amount.currency
    case .null, .bool, .array: return nil
    }
  }
}
