/// Names one action for as long as it exists; a UUID in text.
public struct ActionID: RawRepresentable, Codable, Hashable, Sendable, CustomStringConvertible {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(_ rawValue: String) { self.rawValue = rawValue }
  public var description: String { rawValue }
}

/// Names one required input within its action, so that a parameter still finds it after it is renamed.
public struct InputID: RawRepresentable, Codable, Hashable, Sendable, CustomStringConvertible {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(_ rawValue: String) { self.rawValue = rawValue }
  public var description: String { rawValue }
}

/// The name of a secret: what everything but the store calls a key or a signing secret.
public struct SecretName: RawRepresentable, Codable, Hashable, Sendable, Comparable, CustomStringConvertible {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(_ rawValue: String) { self.rawValue = rawValue }
  public var description: String { rawValue }
  public static func < (a: SecretName, b: SecretName) -> Bool { a.rawValue < b.rawValue }
}
