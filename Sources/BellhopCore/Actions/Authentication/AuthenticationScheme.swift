/// One kind of authentication, as the admin sets it; ``RequestProof`` is what it does to a request.
///
/// A new kind is a file that conforms to this and one that conforms to ``RequestProof``, a case of ``Authentication``, and
/// its lines in `kinds`, `scheme` and `proof`. The editor draws ``settings`` and the inspector what the proof explains, so
/// no screen has to learn of it.
public protocol AuthenticationScheme: Codable, Hashable, Sendable {
  init()

  /// What tells this kind from the others, whatever its title becomes.
  var id: String { get }
  /// The first format of a kept action that knows this scheme with its settings: 1 for those that were there from the
  /// start, and one more than the greatest there is for a new kind. A Bellhop that doesn't know it leaves the action
  /// alone, and still reads all others.
  var format: Int { get }
  /// The name that the admin chooses by.
  var title: String { get }
  /// This scheme as the value that an endpoint holds.
  var authentication: Authentication { get }
  /// What the admin can set, in the order of the form.
  var settings: [AuthenticationSetting] { get }
  /// Takes a new value for one setting; an id or a value that isn't known changes nothing.
  mutating func set(_ id: String, to value: String)

  /// The headers that this kind alone may set, in lower case: no other kind can be told to send them.
  var reservedHeaders: Set<String> { get }
  /// The key that this scheme adds to the query, with the id of the setting that names it; nil when it adds none.
  var queryKey: (setting: String, key: String)? { get }
  /// What keeps this scheme from working as it is set, beside the secrets: those are checked for every scheme.
  func problems() -> [Problem]
}

/// One thing that an admin sets for a kind of authentication.
public struct AuthenticationSetting: Hashable, Sendable, Identifiable {
  public enum Kind: Hashable, Sendable {
    /// Free text.
    case text
    /// One of these values, each with the title that is shown.
    case choice([Option])
    /// The name of a secret.
    case secret
  }

  public struct Option: Hashable, Sendable {
    public var value: String
    public var title: String
    public init(_ value: String, _ title: String) {
      self.value = value
      self.title = title
    }
  }

  public var id: String
  public var title: String
  public var help: String
  public var kind: Kind
  public var value: String
  /// What a text identifies; nil when it is none that a machine compares.
  public var identifier: IdentifierKind?

  public init(
    _ id: String,
    title: String,
    help: String,
    kind: Kind,
    value: String,
    identifier: IdentifierKind? = nil
  ) {
    self.id = id
    self.title = title
    self.help = help
    self.kind = kind
    self.value = value
    self.identifier = identifier
  }
}

extension AuthenticationScheme {
  public var reservedHeaders: Set<String> { [] }

  public var queryKey: (setting: String, key: String)? { nil }

  public func problems() -> [Problem] { [] }

  /// The secrets that a call with this scheme needs.
  public var secretNames: [SecretName] {
    settings.compactMap { $0.kind == .secret && !$0.value.isEmpty ? SecretName($0.value) : nil }
  }
}
