import Languages

/// The address of an endpoint as an admin typed it, taken apart and checked.
///
/// Scheme and host are brought to lower case, an empty path becomes `/`, a fragment is dropped, and what can't stand in
/// a URL is percent-encoded. Escapes that were typed stay as they are.
public struct EndpointAddress: Hashable, Sendable {
  public enum Scheme: String, Hashable, Sendable {
    case http
    case https

    var port: Int {
      switch self {
      case .http: 80
      case .https: 443
      }
    }
  }

  /// A piece of a path segment.
  public enum Piece: Hashable, Sendable {
    /// Percent-encoded text.
    case text(String)
    /// `{{name}}`: the name of an input, as it was typed but for spaces around it.
    case input(String)
  }

  public let scheme: Scheme
  public let host: HostName
  /// The port, when it isn't the scheme's own.
  public let port: Int?
  /// The path, segment by segment.
  public let path: [[Piece]]
  /// The address's own query, percent-encoded, without its question mark.
  public let query: String?

  /// The names of the inputs that the path takes, in order.
  public var inputNames: [String] {
    path.joined().compactMap { piece in
      guard case .input(let name) = piece else { return nil }
      return name
    }
  }

  /// The keys of the address's own query as a server reads them.
  var queryKeys: Set<String> {
    guard let query else { return [] }
    let keys = query.split(separator: "&").map { $0.prefix { $0 != "=" } }
    // A plus is a space to whoever reads a query as a form.
    return Set(keys.flatMap { [PercentEncoding.decode($0), PercentEncoding.decode($0.replacing("+", with: " "))] })
  }

  /// The host as a sentence names it, and as secrets are bound to it: with `:port` when the port isn't the scheme's own.
  public var secretHost: String { port.map { "\(host.inURL):\($0)" } ?? host.inURL }

  /// Scheme, host and port: what a redirect may not leave.
  public var origin: String { "\(scheme.rawValue)://\(secretHost)" }

  /// - Throws: the first thing that keeps the text from being the address of an endpoint.
  public init(_ typed: String) throws(AddressFault) {
    let trimmed = typed.drop(while: \.isWhitespace)
    guard let last = trimmed.lastIndex(where: { !$0.isWhitespace }) else { throw .empty }
    let text = trimmed[...last]
    for scalar in text.unicodeScalars where scalar.properties.generalCategory == .control { throw .controlCharacter }

    // Before anything of it is blamed for not being part of an address.
    if let mistake = AddressMistake(text) { throw .mistake(mistake) }
    var placeholders = try AddressPlaceholders(text)
    var rest = placeholders.marked[...]
    if let hash = rest.firstIndex(of: "#") {
      try placeholders.refuse(in: rest[hash...])
      rest = rest[..<hash]
    }
    var ownQuery: Substring?
    if let mark = rest.firstIndex(of: "?") {
      ownQuery = rest[rest.index(after: mark)...]
      rest = rest[..<mark]
    }

    guard let separator = rest.firstRange(of: "://") else { throw .notAbsolute }
    guard let scheme = Scheme(rawValue: rest[..<separator.lowerBound].lowercased()) else {
      let name = rest[..<separator.lowerBound]
      throw Self.isSchemeName(name) ? .scheme(String(name)) : .notAbsolute
    }
    rest = rest[separator.upperBound...]
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    let authority = rest[..<slash]
    guard !authority.contains("@") else { throw .userinfo }
    try placeholders.refuse(in: authority)
    let (host, port) = try Self.hostAndPort(authority)

    self.scheme = scheme
    self.host = host
    self.port = port == scheme.port ? nil : port
    path = try Self.segments(rest[slash...], &placeholders)
    if let ownQuery {
      try placeholders.refuse(in: ownQuery)
      guard let query = PercentEncoding.complete(ownQuery, keeping: PercentEncoding.queryText) else { throw .badEscape }
      self.query = query.isEmpty ? nil : query
    } else {
      query = nil
    }
  }

  /// Whether a text may be the name of a scheme (RFC 3986 §3.1).
  private static func isSchemeName(_ text: Substring) -> Bool {
    text.first.map { $0.isASCII && $0.isLetter } == true
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
  }

  private static func hostAndPort(_ authority: Substring) throws(AddressFault) -> (HostName, Int?) {
    var host = authority
    var port: Int?
    let afterBracket = authority.lastIndex(of: "]") ?? authority.startIndex
    if let colon = authority[afterBracket...].lastIndex(of: ":") {
      let digits = authority[authority.index(after: colon)...]
      guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits),
        (1...65535).contains(number)
      else { throw .port(String(digits)) }
      port = number
      host = authority[..<colon]
    }
    do throws(HostName.Fault) {
      return (try HostName(host), port)
    } catch {
      throw .host(error)
    }
  }

  private static func segments(
    _ path: Substring,
    _ placeholders: inout AddressPlaceholders
  ) throws(AddressFault) -> [[Piece]] {
    var segments: [[Piece]] = []
    for segment in path.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      var pieces: [Piece] = []
      for (index, text) in segment.split(
        separator: AddressPlaceholders.mark,
        omittingEmptySubsequences: false
      ).enumerated() {
        if index > 0 { pieces.append(.input(placeholders.next())) }
        guard let encoded = PercentEncoding.complete(text, keeping: PercentEncoding.pathText) else { throw .badEscape }
        if !encoded.isEmpty { pieces.append(.text(encoded)) }
      }
      if case .text(let only)? = pieces.first, pieces.count == 1, only.hasDotSegment { throw .dotSegment }
      segments.append(pieces)
    }
    return segments.isEmpty ? [[]] : segments
  }
}

extension StringProtocol {
  /// Whether a `.` or `..` stands between slashes, however often it is percent-encoded. Clients and servers fold such
  /// segments, so the request would reach another place than the one that was written and signed.
  var hasDotSegment: Bool {
    var text = String(self)
    for _ in 0..<3 where text.contains("%") { text = PercentEncoding.decode(text) }
    return text.split { $0 == "/" || $0 == "\\" }.contains { $0 == "." || $0 == ".." }
  }
}
