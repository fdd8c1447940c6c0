import struct Foundation.Data

/// A request as the sample API received it, before anything is decoded.
public struct ReceivedRequest: Hashable, Sendable {
  public struct Header: Hashable, Sendable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  public var method: String
  /// The path and query of the request line, still percent-encoded.
  public var target: String
  public var headers: [Header]
  public var body: Data

  public init(method: String, target: String, headers: [Header] = [], body: Data = Data()) {
    self.method = method
    self.target = target
    self.headers = headers
    self.body = body
  }

  /// The value of a header, whose name is compared without case; nil when it wasn't sent.
  public func header(_ name: String) -> String? {
    let name = name.lowercased()
    return headers.first { $0.name.lowercased() == name }?.value
  }

  /// The decoded segments of the path; a segment that can't be decoded stays as it was sent.
  var path: [String] {
    let path = target.prefix { $0 != "?" }
    return path.split(separator: "/").map { $0.removingPercentEncoding ?? String($0) }
  }

  /// The decoded value of a query parameter, the first when it is repeated.
  func query(_ name: String) -> String? {
    guard let start = target.firstIndex(of: "?") else { return nil }
    for item in target[target.index(after: start)...].split(separator: "&") {
      let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts[0].removingPercentEncoding == name else { continue }
      return parts.count == 2 ? parts[1].removingPercentEncoding : ""
    }
    return nil
  }
}
