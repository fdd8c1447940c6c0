extension Action {
  /// The secrets that a call of this action needs, each once, in the order in which the form names them.
  public var secretNames: [SecretName] {
    var names = endpoint.authentication.scheme.secretNames
    for case .secret(let name)? in endpoint.parameters.map(\.property) { names.append(name) }
    var seen: Set<SecretName> = []
    return names.filter { seen.insert($0).inserted }
  }
}
