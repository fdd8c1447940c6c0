/// Where a value stands in a response: the keys from the outside in.
///
/// A list is looked through without a step of its own: `items.name` is the name in each item. A number picks one item.
public struct FieldPath: Hashable, Codable, Sendable, CustomStringConvertible {
  public var keys: [String]
  public init(_ keys: [String]) { self.keys = keys }
  public var description: String { keys.joined(separator: ".") }
}
