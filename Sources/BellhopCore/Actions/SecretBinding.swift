/// What is known of a secret without its value: its name and the hosts that it may be sent to.
public struct SecretBinding: Codable, Hashable, Sendable {
  public var name: SecretName
  /// Host names in lower case, each with `:port` when the port isn't the scheme's own.
  public var hosts: [String]

  public init(name: SecretName, hosts: [String]) {
    self.name = name
    self.hosts = hosts
  }

  public func allows(host: String) -> Bool { hosts.contains(host.lowercased()) }
}
