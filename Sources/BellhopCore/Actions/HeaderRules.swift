/// What may stand in a request's header lines.
enum HeaderRules {
  /// Names that describe the message or the connection rather than the request (RFC 9110 §7.6.1 and §8.6), those that
  /// Bellhop sets itself, and those that belong to one kind of authentication. In lower case.
  static let reserved = Authentication.kinds.reduce(into: ownHeaders) { $0.formUnion($1.scheme.reservedHeaders) }

  private static let ownHeaders: Set<String> = [
    "host", "content-length", "transfer-encoding", "connection", "keep-alive", "te", "trailer", "upgrade", "expect",
    "proxy-connection", "proxy-authorization",
    "accept", "accept-encoding", "accept-language", "user-agent", "content-type",
  ]

  /// Whether a name is a token by RFC 9110 §5.6.2.
  static func isToken(_ name: String) -> Bool {
    !name.isEmpty
      && name.unicodeScalars.allSatisfy { scalar in
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        case "!", "#", "$", "%", "&", "'", "*", "+", "-", ".", "^", "_", "`", "|", "~": true
        default: false
        }
      }
  }

  /// Whether a value can be sent: no CR, LF, NUL or other control character but the tab.
  static func isSendable(_ value: String) -> Bool {
    value.unicodeScalars.allSatisfy { $0 == "\t" || $0.properties.generalCategory != .control }
  }
}
