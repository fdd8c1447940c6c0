/// What an answer gives: the value to send, or why there is none.
public enum Validation: Hashable, Sendable {
  /// The value in its normal form, such as `ORD-12345` for "ord 12345".
  case valid(String)
  case invalid(Mismatch)
}
