/// Where a value stands in a response: the keys from the outside in.
///
/// A list is looked through without a step of its own: `items.name` is the name in each item.
public struct FieldPath: Hashable, Codable, Sendable, CustomStringConvertible {
  public var keys: [String]
  public init(_ keys: [String]) { self.keys = keys }
  public var description: String { keys.isEmpty ? "the response" : keys.joined(separator: ".") }

  func appending(_ key: String) -> FieldPath { FieldPath(keys + [key]) }

  /// Whether this is the other path or stands inside it.
  func isWithin(_ other: FieldPath) -> Bool { keys.starts(with: other.keys) }
}
