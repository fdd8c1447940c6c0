/// Problems of the section *Configure API*.
func endpointProblems(of action: Action, in context: ProblemContext) -> [Problem] {
  let endpoint = action.endpoint
  let address: Result<EndpointAddress, AddressFault>
  do throws(AddressFault) {
    address = .success(try EndpointAddress(endpoint.url))
  } catch {
    address = .failure(error)
  }
  let reached = try? address.get()
  var problems = urlProblems(of: action, address: address)
  problems += authenticationProblems(of: endpoint, address: reached, in: context)
  problems += parameterProblems(of: action, address: reached, in: context)
  problems += idempotencyProblems(of: action)
  if !Endpoint.timeouts.contains(endpoint.timeout) {
    let range = Endpoint.timeouts
    problems.append(.error(.timeout, "Set the timeout to \(range.lowerBound)–\(range.upperBound) seconds."))
  }
  return problems
}

private func urlProblems(of action: Action, address: Result<EndpointAddress, AddressFault>) -> [Problem] {
  let url = action.endpoint.url
  if ActionLimits.url.isExceeded(by: url) { return [.error(.url, ActionLimits.url.sentence)] }
  var problems: [Problem] = []
  // White space around an address was never sent.
  let unseen = PastedIdentifier(url.trimmed, as: .url).sentence
  switch address {
  case .failure(.mistake(let mistake)): problems.append(.error(.url, mistake.sentence))
  case .failure(let fault): problems.append(.error(.url, unseen ?? fault.sentence))
  case .success(let address):
    if let unseen { problems.append(.error(.url, unseen)) }
    for name in address.inputNames where action.input(named: name) == nil {
      let unseen = name.unicodeScalars.lazy.compactMap(UnseenCharacter.init).first { !$0.isSpace }
      let why = unseen.map { "has \($0.name) in it and names no input: type it anew." }
      let sentence = "{{\(name)}} \(why ?? "names no input: add an input with this name, or correct it.")"
      problems.append(.error(.url, sentence))
    }
    if address.host.isIPv6 {
      problems.append(
        .error(
          .url,
          "An IPv6 address can't stand here, for URLSession doesn't take one: write the name of the host instead."
        )
      )
    }
    if address.scheme == .http { problems += plainHTTPProblems(address.host) }
  }
  if TypedCredential.isPresent(inURL: url) {
    problems.append(.error(.url, "The URL seems to hold a key or password. Keep it as a secret: \(secretAdvice)."))
  }
  return problems
}

private let secretAdvice = "choose API key as authentication, or a parameter with a secret as property"

private func plainHTTPProblems(_ host: HostName) -> [Problem] {
  switch host.reach {
  case .loopback: []
  case .private:
    [.warning(.url, "http isn't encrypted: others on the network of \(host.text) can read along. Use https if it can.")]
  case .public: [.error(.url, AddressFault.plainHTTP(host.text).sentence)]
  }
}

private func authenticationProblems(
  of endpoint: Endpoint,
  address: EndpointAddress?,
  in context: ProblemContext
) -> [Problem] {
  let scheme = endpoint.authentication.scheme
  var problems = scheme.problems()
  for setting in scheme.settings {
    let field = Field.authenticationSetting(setting.id)
    if let kind = setting.identifier, let unseen = PastedIdentifier(setting.value, as: kind).sentence {
      problems.removeAll { $0.field == field }
      problems.append(.error(field, unseen))
    }
    guard setting.kind == .secret else { continue }
    if setting.value.isEmpty {
      problems.append(.error(field, "Choose the secret for “\(setting.title)”, or make a new one."))
    } else {
      problems += secretProblems(SecretName(setting.value), at: field, address: address, in: context)
    }
  }
  if let (setting, key) = scheme.queryKey {
    let isInRows = !endpoint.method.hasBody && endpoint.parameters.contains { $0.key == key }
    let field = Field.authenticationSetting(setting)
    if isInRows, let sentence = repetition(of: key, in: "A parameter below") {
      problems.append(.warning(field, sentence))
    } else if address?.queryKeys.contains(key) == true {
      problems.append(
        .warning(field, "\(ownQuery) has “\(key)” already, and this key is sent in its place: take it out there.")
      )
    }
  }
  return problems
}

/// That a key would stand in the query twice; nil for one under which a list is sent, once for each item.
private func repetition(of key: String, in place: String) -> String? {
  key.hasSuffix("[]")
    ? nil : "\(place) has “\(key)” already, so it is sent twice: take it out there, or delete it here."
}

private let ownQuery = "The URL's own query"

private func parameterProblems(of action: Action, address: EndpointAddress?, in context: ProblemContext) -> [Problem] {
  let parameters = action.endpoint.parameters
  var problems: [Problem] = []
  if parameters.count > ActionLimits.parameters {
    problems.append(
      .error(.parameters, "Keep \(ActionLimits.parameters) parameters at most; there are \(parameters.count).")
    )
  }
  var keys: Set<String> = []
  let ownKeys = action.endpoint.method.hasBody ? [] : address?.queryKeys ?? []
  for (row, parameter) in parameters.enumerated() {
    if parameter.key.isEmpty {
      problems.append(.error(.parameterKey(row), "Enter the key as the API documents it, or delete this row."))
    } else if ActionLimits.parameterKey.isExceeded(by: parameter.key) {
      problems.append(.error(.parameterKey(row), ActionLimits.parameterKey.sentence))
    } else if let unseen = PastedIdentifier(parameter.key, as: .key).sentence {
      problems.append(.error(.parameterKey(row), unseen))
    } else if !keys.insert(parameter.key).inserted, action.endpoint.method.hasBody {
      let sentence = "The body has “\(parameter.key)” twice: most APIs keep only the last. Rename or delete one."
      problems.append(.warning(.parameterKey(row), sentence))
    } else if ownKeys.contains(parameter.key), let sentence = repetition(of: parameter.key, in: ownQuery) {
      problems.append(.warning(.parameterKey(row), sentence))
    }
    problems += propertyProblems(parameter, at: .parameterProperty(row), of: action, address: address, in: context)
    if case .fixed(let value)? = parameter.property, let unseen = PastedIdentifier(value, as: .fixedValue).sentence {
      problems.append(.warning(.parameterValue(row), unseen))
    }
    if parameter.type != .text, action.endpoint.method.hasBody, let property = parameter.property,
      !ValueType.possible(for: property, format: { action.input($0).map { InputReader.read($0).format } })
        .contains(parameter.type)
    {
      let sentence =
        "Its values aren't all \(parameter.type.noun): send them as text, or give the input another format."
      problems.append(.error(.parameterType(row), sentence))
    }
  }
  return problems
}

private func propertyProblems(
  _ parameter: Parameter,
  at field: Field,
  of action: Action,
  address: EndpointAddress?,
  in context: ProblemContext
) -> [Problem] {
  switch parameter.property {
  case nil: [.error(field, "Choose the property that this key gets its value from.")]
  case .fact: []
  case .input(let id):
    action.input(id) == nil
      ? [.error(field, "This parameter's input was deleted: choose another property.")] : []
  case .secret(let name): secretProblems(name, at: field, address: address, in: context)
  case .fixed(let text):
    if ActionLimits.fixedValue.isExceeded(by: text) {
      [.error(field, ActionLimits.fixedValue.sentence)]
    } else if TypedCredential.isPresent(in: text, under: parameter.key) {
      [.error(field, "This value seems to be a key or password. Keep it as a secret and choose it as the property.")]
    } else {
      []
    }
  }
}

private func secretProblems(
  _ name: SecretName,
  at field: Field,
  address: EndpointAddress?,
  in context: ProblemContext
) -> [Problem] {
  guard let binding = context.secret(name) else {
    return [.error(field, "There is no secret “\(name)”: make it, or choose another one.")]
  }
  guard let address, !binding.allows(address) else { return [] }
  return [
    .error(
      field,
      "The secret “\(name)” may not be sent to \(address.secretHost): choose another, or set it again for this host."
    )
  ]
}
