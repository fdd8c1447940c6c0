import struct Foundation.Data

/// A request as its bytes will be sent: built purely, signed over exactly these bytes, then handed to a transport.
public struct PreparedRequest: Codable, Hashable, Sendable {
  public var method: Endpoint.Method
  /// The absolute URL, percent-encoded, with its query and without a fragment.
  public var url: String
  public var headers: [Header]
  public var body: Data?
  /// How long the whole exchange may take, in seconds.
  public var timeout: Int
  /// How much of the response's body is read, in bytes; a longer one is a failure.
  public var longestResponse: Int
  /// Whether it may change something at the other end, so that it is never sent twice by itself and how it ended matters.
  public var changesSomething: Bool

  public init(
    method: Endpoint.Method,
    url: String,
    headers: [Header],
    body: Data?,
    timeout: Int,
    longestResponse: Int = Response.limits.size,
    changesSomething: Bool
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.timeout = timeout
    self.longestResponse = longestResponse
    self.changesSomething = changesSomething
  }
}

/// One header line. Names are compared without case.
public struct Header: Codable, Hashable, Sendable {
  public var name: String
  public var value: String
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
