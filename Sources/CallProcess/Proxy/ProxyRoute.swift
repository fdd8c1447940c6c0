import BellhopCore

/// The way of a call to its host: straight, or by a proxy. The library reads it from its environment.
struct ProxyRoute: Hashable, Sendable {
  /// The variables that say so; empty for the straight way.
  let variables: [String: String]

  static let direct = ProxyRoute(variables: [:])

  private init(variables: [String: String]) { self.variables = variables }

  /// - Parameters:
  ///   - host: nil where it isn't known yet.
  init(_ setting: ProxySetting, environment: [String: String], host: HostName?) {
    guard host.map({ !$0.isThisMachine }) ?? true else {
      self = .direct
      return
    }
    switch setting {
    // Nothing is sent with a setting that can't be read.
    case .none, .unreadable: self = .direct
    case .address(let address): variables = ["http_proxy": address, "https_proxy": address]
    case .environment:
      func value(_ names: [String]) -> String? { names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } }
      // Decided here and not by the library: it must be known whether it is the proxy that answers first.
      if let host, let list = value(Self.exceptionNames), ProxyExceptions(list).contain(host.text) {
        self = .direct
        return
      }
      var variables: [String: String] = [:]
      variables["http_proxy"] = value(Self.httpNames)
      variables["https_proxy"] = value(Self.httpsNames)
      self.variables = variables
    }
  }

  /// The variable by which the environment names a proxy for a scheme; nil when there is none.
  static func variable(for scheme: EndpointAddress.Scheme, in environment: [String: String]) -> String? {
    let names =
      switch scheme {
      case .http: httpNames
      case .https: httpsNames
      }
    return names.first { environment[$0]?.isEmpty == false }
  }

  // In the order in which they count. Programs that a web server starts don't read HTTP_PROXY; this isn't one.
  private static let httpNames = ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"]
  private static let httpsNames = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
  private static let exceptionNames = ["no_proxy", "NO_PROXY"]
}

extension HostName {
  var isThisMachine: Bool { reach == .loopback || text.hasSuffix(".localhost") }
}
