/// What an identifier is of. Machines compare identifiers character by character, so none may hold what nobody sees.
public enum IdentifierKind: Hashable, Sendable {
  case url
  case host
  /// The address of a proxy.
  case proxy
  /// The key of a parameter, in a query or in a body.
  case key
  case headerName
  case secretName
  case secretValue
  /// What an API calls a language model.
  case modelName
  /// A value that each request carries as it stands. It may be prose, so only a paste is trimmed.
  case fixedValue
  /// An e-mail address or an id of the test customer.
  case customerFact

  /// As it is called in a sentence.
  var subject: String {
    switch self {
    case .url: "the URL"
    case .host: "the host"
    case .proxy: "the proxy's address"
    case .key: "the key"
    case .headerName: "the header's name"
    case .secretName: "the secret's name"
    case .secretValue, .fixedValue: "the value"
    case .modelName: "the model's name"
    case .customerFact: "the text"
    }
  }

  /// Whether what is typed for it is trimmed, too, and not only what is pasted.
  public var isTrimmedAsTyped: Bool { self != .fixedValue }

  /// Whether a character that nobody sees may stand inside it.
  func allows(_ character: UnseenCharacter) -> Bool {
    switch self {
    // `Bearer abc`, and keys and ids of some APIs.
    case .key, .secretValue, .modelName, .customerFact: character.isSpace
    // The rules for these names say it better.
    case .secretName, .headerName: character.isSpace
    case .fixedValue: character.scalar.properties.isWhitespace || character.shapesText
    case .url, .host, .proxy: false
    }
  }
}
