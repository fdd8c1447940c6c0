/// How a call proves to the endpoint who is asking. One case and one file per kind; this list is the only place that
/// names them all.
public enum Authentication: Codable, Hashable, Sendable {
  case none
  case requestSignature(RequestSignature)
  case apiKey(APIKey)

  /// The kinds that an admin can choose from, each as it is before anything is filled in.
  public static let kinds: [Authentication] = [
    .none,
    .requestSignature(RequestSignature()),
    .apiKey(APIKey()),
  ]

  /// The settings of the kind that was chosen.
  public var scheme: any AuthenticationScheme {
    get {
      switch self {
      case .none: NoAuthentication()
      case .requestSignature(let scheme): scheme
      case .apiKey(let scheme): scheme
      }
    }
    set { self = newValue.authentication }
  }

  /// Whether both are of one kind, however they are set.
  public func isSameKind(as other: Authentication) -> Bool { scheme.id == other.scheme.id }
}
