/// Why an answer can't be taken. A language words it for the customer.
public enum Mismatch: Hashable, Sendable {
  /// More than one value stands in the answer; in normal form, in the answer's order.
  case severalValues([String])
  /// The answer's one value may mean each of these, in normal form, the likeliest first.
  case ambiguous([String])
  /// - Parameter most: in characters.
  case tooLong(most: Int)
  /// - Parameter least: in characters.
  case tooShort(least: Int)
  /// The amount is in another currency; as it was said, and the code of the wanted one.
  case otherCurrency(String, wanted: String)
  /// The amount has more decimals than its currency.
  case tooExact(decimals: Int)
  /// The amount is nothing or less.
  case notAboveNothing
  /// This word stands beside the value, and may belong to it.
  case beside(String)
  case unlike(InputFormat)
}
