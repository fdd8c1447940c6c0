import BellhopCore

/// Why a secret can't be kept or used. None of its sentences holds a value.
public enum SecretError: Error, Hashable, Sendable {
  case badName(String)
  case badHost(String)
  case noHost(SecretName)
  case tooManyHosts(SecretName)
  case badValue(SecretName, SecretRules.ValueFault)
  case missing(SecretName)
  case unboundVariable(SecretName, variable: String)
  case badVariable(SecretRules.ValueFault, variable: String)
  /// Both names stand for one variable of the environment.
  case sharedVariable(SecretName, other: SecretName, variable: String)
  case keyMissing(SecretName, path: String)
  case keyUnusable(path: String)
  case keyNotMade(path: String, cause: String)
  case keyDoesNotFit(SecretName, path: String)
  /// Other secrets are kept that the key, if there is one, doesn't open.
  case othersClosed([SecretName], path: String)

  /// What happened, to what, and what to do next.
  public var message: String {
    switch self {
    case .badName(let name):
      "“\(name)” can't name a secret. Use 1 to 64 of the characters a-z, 0-9, hyphen, underscore and dot."
    case .badHost(let host):
      "“\(host)” isn't a host that a secret can be bound to. Give a name such as api.example.com, with :port if needed."
    case .noHost(let name):
      "The secret \(name) isn't bound to a host. Name at least one host that it may be sent to."
    case .tooManyHosts(let name):
      "The secret \(name) can be bound to \(SecretRules.hostCounts.upperBound) hosts at most. Name fewer."
    case .badValue(let name, let fault):
      "The value of the secret \(name) \(fault.sentence)"
    case .missing(let name):
      "There is no secret named \(name). Make it with: bellhop secret set \(name) --host HOST"
    case .unboundVariable(let name, let variable):
      "\(variable) has a value, but the secret \(name) isn't bound to a host. "
        + "Bind it with: bellhop secret set \(name) --host HOST"
    case .badVariable(let fault, let variable):
      "The value of \(variable) \(fault.sentence)"
    case .keyMissing(let name, let path):
      "The key that opens the secret \(name) is missing. Put \(path) back, or remove the secret and set it again."
    case .keyUnusable(let path):
      "The key file \(path) can't be used. Put a copy of it back, or remove it and every secret, "
        + "then set them again."
    case .keyNotMade(let path, let cause):
      "The key file \(path), which secrets need, can't be made: \(cause). Mend that, then set the secret again."
    case .keyDoesNotFit(let name, let path):
      "The key \(path) doesn't open the secret \(name). Put the right key back, or remove the secret and set it again."
    case .sharedVariable(let name, let other, let variable):
      "The secret \(name) would share the variable \(variable) with the secret \(other). Choose another name."
    case .othersClosed(let names, let path):
      "\(path) is missing or isn't the key that opens \(names.map(\.rawValue).joined(separator: ", ")). "
        + "Put the right key back, or first remove each of them with: bellhop secret remove NAME"
    }
  }
}
