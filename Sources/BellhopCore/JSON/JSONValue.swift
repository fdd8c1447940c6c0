/// A JSON document as it was sent: members in their order, numbers as they were written.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// The number's own text, so that nothing is rounded on the way to the customer.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A member of an object. A key may occur twice, as JSON allows; look-ups take the last, as most parsers do.
  public struct Member: Hashable, Sendable {
    public var key: String
    public var value: JSONValue
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  public subscript(index: Int) -> JSONValue? {
    guard case .array(let items) = self, items.indices.contains(index) else { return nil }
    return items[index]
  }
}
