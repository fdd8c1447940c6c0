import struct Foundation.Data
import struct Foundation.URL

/// A request while it is built. An ``AuthenticationScheme`` adds its proof to it as the last step.
public struct RequestDraft: Sendable {
  public let method: Endpoint.Method
  /// Where it goes, by which a secret is allowed or not.
  public let address: EndpointAddress
  /// In the order in which they were set. Names are compared without case.
  public private(set) var headers: [Header] = []
  public private(set) var body: Data?

  private let base: String
  /// The address's own, `key=value` each.
  private var ownQuery: [Substring]
  private var query: [String] = []
  private let timeout: Int
  private let changesSomething: Bool

  /// - Parameters:
  ///   - path: percent-encoded, beginning with `/`.
  ///   - changesSomething: whether it may change something at the other end.
  init(method: Endpoint.Method, address: EndpointAddress, path: String, timeout: Int, changesSomething: Bool) {
    self.method = method
    self.changesSomething = changesSomething
    self.timeout = timeout
    self.address = address
    base = address.origin + path
    ownQuery = address.query?.split(separator: "&", omittingEmptySubsequences: false) ?? []
    // Set always, or URLSession sends its own. Compressed answers are not asked for, so that what arrives is what is
    // counted and shown.
    headers = [
      Header("Accept", "application/json"),
      Header("Accept-Encoding", "identity"),
      Header("Accept-Language", "en"),
      Header("User-Agent", ProductVersion.userAgent),
    ]
  }

  /// The absolute URL as it will be sent.
  public var url: String {
    let parts = ownQuery.map(String.init) + query
    return parts.isEmpty ? base : base + "?" + parts.joined(separator: "&")
  }

  /// Adds a parameter at the end of the query; keys may repeat.
  public mutating func addQuery(_ key: String, _ value: String) { query.append(Self.pair(key, value)) }

  /// Adds a parameter at the end of the query, in the place of those of its name that the address has: a redirect brings
  /// them back, and may have written them in another way that means the same (RFC 3986 §6.2.2).
  public mutating func replaceQuery(_ key: String, _ value: String) {
    ownQuery.removeAll { Self.name(in: $0) == key }
    query.append(Self.pair(key, value))
  }

  /// Sets a header, replacing one of the same name.
  ///
  /// - Throws: a failure of kind `configuration` when the name isn't a token or the value has a line break or another
  ///   control character in it.
  public mutating func setHeader(_ name: String, _ value: String) throws(CallFailure) {
    guard HeaderRules.isToken(name) else {
      throw CallFailure(.configuration, "“\(name)” can't be the name of a header. Use letters, digits and hyphens.")
    }
    guard HeaderRules.isSendable(value) else {
      throw CallFailure(
        .configuration,
        "The value of the header \(name) has a line break or a control character in it, so it can't be sent. "
          + "If it comes from a secret, set the secret's value again."
      )
    }
    headers.removeAll { $0.name.lowercased() == name.lowercased() }
    headers.append(Header(name, value))
  }

  /// Sets the body: a JSON object with the members in their order, each value a string.
  mutating func setBody(_ members: [JSONValue.Member]) throws(CallFailure) {
    body = Data(JSONValue.object(members).compactText.utf8)
    try setHeader("Content-Type", "application/json")
  }

  /// Sets the body to that of another request, byte by byte.
  mutating func setBody(of request: PreparedRequest) throws(CallFailure) {
    guard let body = request.body else { return }
    self.body = body
    for header in request.headers where header.name.lowercased() == "content-type" {
      try setHeader(header.name, header.value)
    }
  }

  /// The request as its bytes will be sent.
  ///
  /// - Throws: a failure of kind `configuration` when the URL would not be sent as it was built and signed.
  func prepared() throws(CallFailure) -> PreparedRequest {
    guard URL(string: url)?.absoluteString == url else {
      throw CallFailure(
        .configuration,
        "The URL can't be sent as it is written: \(url). Encode what isn't a letter, a digit, or one of - . _ ~ / as %XX."
      )
    }
    return PreparedRequest(
      method: method,
      url: url,
      headers: headers,
      body: body,
      timeout: timeout,
      changesSomething: changesSomething
    )
  }

  /// The key of a parameter as a server reads it, with `+` for a space as in forms.
  private static func name(in parameter: Substring) -> String {
    PercentEncoding.decode(parameter.prefix { $0 != "=" }.replacing("+", with: " "))
  }

  private static func pair(_ key: String, _ value: String) -> String {
    PercentEncoding.encode(key, keeping: PercentEncoding.queryValue) + "="
      + PercentEncoding.encode(value, keeping: PercentEncoding.queryValue)
  }
}
