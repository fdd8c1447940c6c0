/// A key that the endpoint knows, sent as a header or in the query.
public struct APIKey: AuthenticationScheme {
  public enum Location: String, Codable, Hashable, Sendable, CaseIterable {
    case header
    case query

    public var title: String {
      switch self {
      case .header: "Request header"
      case .query: "Query parameter"
      }
    }
  }

  /// The name of the header or of the query parameter.
  public var name: String
  public var location: Location
  public var secret: SecretName?

  public init() { self.init(name: "", location: .header, secret: nil) }

  public init(name: String, location: Location, secret: SecretName?) {
    self.name = name
    self.location = location
    self.secret = secret
  }

  public var id: String { "apiKey" }
  public var format: Int { 1 }
  public var title: String { "API key" }
  public var authentication: Authentication { .apiKey(self) }

  public var settings: [AuthenticationSetting] {
    [
      AuthenticationSetting(
        "name",
        title: "API key name",
        help: "The name of the header or parameter, for example X-Api-Key.",
        kind: .text,
        value: name,
        identifier: location == .header ? .headerName : .key
      ),
      AuthenticationSetting(
        "location",
        title: "API key location",
        help: "Where the endpoint looks for the key. A header stays out of the address, and so out of logs.",
        kind: .choice(Location.allCases.map { .init($0.rawValue, $0.title) }),
        value: location.rawValue
      ),
      AuthenticationSetting(
        "secret",
        title: "API key",
        help: "The secret that holds the key. For HubSpot's own API its value reads Bearer, a space and the token.",
        kind: .secret,
        value: secret?.rawValue ?? ""
      ),
    ]
  }

  public var queryKey: (setting: String, key: String)? { location == .query ? ("name", name) : nil }

  public mutating func set(_ id: String, to value: String) {
    switch id {
    case "name": name = value
    case "location": location = Location(rawValue: value) ?? location
    case "secret": secret = value.isEmpty ? nil : SecretName(value)
    default: break
    }
  }

  public func problems() -> [Problem] {
    let field = Field.authenticationSetting("name")
    if name.isEmpty {
      return [.error(field, "Enter the name of the \(location.title.lowercased()) that holds the key.")]
    }
    if ActionLimits.parameterKey.isExceeded(by: name) { return [.error(field, ActionLimits.parameterKey.sentence)] }
    guard location == .header else { return [] }
    if !HeaderRules.isToken(name) {
      return [.error(field, "“\(name)” can't be the name of a header. Use letters, digits and hyphens.")]
    }
    if HeaderRules.reserved.contains(name.lowercased()) {
      return [.error(field, "The header \(name) is set by Bellhop itself. Enter the name that the API documents.")]
    }
    return []
  }
}
