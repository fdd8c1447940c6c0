/// What is known of a secret without its value: its name and the hosts that it may be sent to.
public struct SecretBinding: Codable, Hashable, Sendable {
  public var name: SecretName
  /// Host names in lower case, each alone or with `:port`. One alone stands for the port that is the scheme's own.
  public var hosts: [String]

  public init(name: SecretName, hosts: [String]) {
    self.name = name
    self.hosts = hosts
  }

  /// Whether the secret may be sent to an address. The scheme's own port may be named or left out, so `h` and `h:443`
  /// both allow `https://h`; `https://h:80` needs `h:80`.
  public func allows(_ address: EndpointAddress) -> Bool {
    let host = address.host.inURL
    return hosts.contains(address.secretHost) || hosts.contains("\(host):\(address.port ?? address.scheme.port)")
  }
}
