/// One of the choices that an input offers.
public struct Choice: Hashable, Codable, Sendable {
  /// As the admin wrote it, and as it is sent.
  public var value: String
  /// What customers may say instead: "L" for "Large (L)".
  public var synonyms: [String]

  public init(_ value: String, synonyms: [String] = []) {
    self.value = value
    self.synonyms = synonyms
  }
}

extension Choice: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

/// The words in which a yes and a no are sent.
public struct YesNoWords: Hashable, Codable, Sendable {
  public var yes: String
  public var no: String

  public init(yes: String, no: String) {
    self.yes = yes
    self.no = no
  }

  public static let plain = YesNoWords(yes: "yes", no: "no")
}
