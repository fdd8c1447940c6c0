/// A secret with its value, as it is held for the length of a call. Nothing that prints it shows the value.
public struct Secret: Hashable, Sendable {
  public var name: SecretName
  public var value: String
  /// The hosts that it may be sent to, as in ``SecretBinding/hosts``.
  public var hosts: [String]

  public init(name: SecretName, value: String, hosts: [String]) {
    self.name = name
    self.value = value
    self.hosts = hosts
  }

  /// What is known of it without its value.
  public var binding: SecretBinding { SecretBinding(name: name, hosts: hosts) }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "secret “\(name)”" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["name": name, "hosts": hosts]) }
}

/// The secrets that a call may use, by name.
public struct Secrets: Hashable, Sendable {
  private let byName: [SecretName: Secret]

  /// Of two secrets with one name the later counts.
  public init(_ secrets: [Secret] = []) {
    byName = Dictionary(secrets.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
  }

  public subscript(name: SecretName) -> Secret? { byName[name] }

  /// All of them, by name.
  public var all: [Secret] { byName.values.sorted { $0.name < $1.name } }

  /// The value of a secret for a request to an address.
  ///
  /// - Throws: a failure of kind `configuration` when there is no such secret, when it is empty, or when it isn't bound
  ///   to that host.
  public func value(of name: SecretName, for address: EndpointAddress) throws(CallFailure) -> String {
    guard let secret = byName[name] else {
      throw CallFailure(
        .configuration,
        "The secret “\(name)” doesn't exist in this workspace. Add it, or choose another one in Configure API."
      )
    }
    guard secret.binding.allows(address) else {
      throw CallFailure(
        .configuration,
        "The secret “\(name)” may not be sent to \(address.secretHost). Set it again with this host if it belongs there."
      )
    }
    guard !secret.value.isEmpty else {
      throw CallFailure(.configuration, "The secret “\(name)” is empty. Set its value again.")
    }
    return secret.value
  }
}

extension Secrets: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "secrets \(byName.keys.sorted().map(\.rawValue))" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["names": byName.keys.sorted()]) }
}
