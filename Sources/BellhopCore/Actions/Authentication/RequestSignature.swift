/// A digest over the request in a header, made with a secret that only both ends know.
public struct RequestSignature: AuthenticationScheme {
  /// Which of HubSpot's published signatures is sent.
  public enum Version: String, Codable, Hashable, Sendable, CaseIterable {
    case v2
    case v3

    public var title: String {
      switch self {
      case .v2: "Version 2 (SHA-256)"
      case .v3: "Version 3 (HMAC, with a timestamp)"
      }
    }
  }

  public var version: Version
  /// The signing secret: in HubSpot's terms the app's client secret.
  public var secret: SecretName?

  public init() { self.init(version: .v3, secret: nil) }

  public init(version: Version, secret: SecretName?) {
    self.version = version
    self.secret = secret
  }

  public var id: String { "requestSignature" }
  public var format: Int { 1 }
  public var title: String { "Include request signature in header" }
  public var authentication: Authentication { .requestSignature(self) }

  public var settings: [AuthenticationSetting] {
    [
      AuthenticationSetting(
        "version",
        title: "Signature version",
        help: "Version 2 is what HubSpot's workflow webhooks send; version 3 also proves when the request was made.",
        kind: .choice(Version.allCases.map { .init($0.rawValue, $0.title) }),
        value: version.rawValue
      ),
      AuthenticationSetting(
        "secret",
        title: "Signing secret",
        help: "The secret that the endpoint verifies the signature with.",
        kind: .secret,
        value: secret?.rawValue ?? ""
      ),
    ]
  }

  public mutating func set(_ id: String, to value: String) {
    switch id {
    case "version": version = Version(rawValue: value) ?? version
    case "secret": secret = value.isEmpty ? nil : SecretName(value)
    default: break
    }
  }

  public var reservedHeaders: Set<String> {
    Set([Self.v2Header, Self.versionHeader, Self.v3Header, Self.timestampHeader].map { $0.lowercased() })
  }

  static let v2Header = "X-HubSpot-Signature"
  static let versionHeader = "X-HubSpot-Signature-Version"
  static let v3Header = "X-HubSpot-Signature-v3"
  static let timestampHeader = "X-HubSpot-Request-Timestamp"
}
