import struct Foundation.Date

extension Action {
  /// Builds the request of one run, signed over exactly the bytes that will be sent.
  ///
  /// The endpoint's own query comes first, then the parameters in row order; repeated keys are kept. A POST carries them
  /// as a JSON object in row order. Every value in it is of the type that its row says, whatever it looks like, so that
  /// the endpoint sees one type for one key always.
  ///
  /// - Throws: a failure of kind `configuration` that says what is missing or can't be sent.
  public func prepareRequest(
    values: RunValues,
    secrets: Secrets,
    now: Date
  ) throws(CallFailure) -> PreparedRequest {
    let address: EndpointAddress
    do throws(AddressFault) {
      address = try EndpointAddress(endpoint.url)
    } catch {
      throw CallFailure(.configuration, error.sentence)
    }
    guard address.scheme == .https || address.host.reach != .public else {
      throw CallFailure(.configuration, AddressFault.plainHTTP(address.host.text).sentence)
    }
    var draft = RequestDraft(
      method: endpoint.method,
      address: address,
      path: try path(of: address, values: values),
      timeout: endpoint.boundedTimeout,
      changesSomething: changesSomething
    )
    let rows = try rows(values: values, secrets: secrets, address: address)
    if endpoint.method.hasBody {
      try draft.setBody(rows)
    } else {
      for row in rows {
        if case .string(let value) = row.value { draft.addQuery(row.key, value) }
      }
    }
    try identifyRun(in: &draft, values: values)
    try endpoint.authentication.proof.authenticate(&draft, secrets: secrets, now: now)
    return try draft.prepared()
  }

  /// Lets the endpoint know a repeat of what changes something.
  private func identifyRun(in draft: inout RequestDraft, values: RunValues) throws(CallFailure) {
    guard let header = sentIdempotencyHeader, let run = values.run else { return }
    if let problem = idempotencyProblems(of: self).first(where: { $0.severity == .error }) {
      throw CallFailure(.configuration, problem.sentence)
    }
    try draft.setHeader(header, run.idempotencyKey)
  }

  private func rows(
    values: RunValues,
    secrets: Secrets,
    address: EndpointAddress
  ) throws(CallFailure) -> [JSONValue.Member] {
    var rows: [JSONValue.Member] = []
    for parameter in endpoint.parameters {
      guard !parameter.key.isEmpty, let property = parameter.property else {
        throw CallFailure(.configuration, "A parameter has no key or no property. Complete or delete its row.")
      }
      let text = try value(of: property, values, secrets, address: address)
      let type = endpoint.method.hasBody ? parameter.type : .text
      let words = type == .boolean ? words(of: property, in: values) : .plain
      guard let value = type.value(of: text, words: words) else {
        throw CallFailure(
          .configuration,
          "The value of “\(parameter.key)” can't be sent as \(type.title.lowercased()). Send it as text, "
            + "or give its input a format whose values are."
        )
      }
      rows.append(JSONValue.Member(parameter.key, value))
    }
    return rows
  }

  /// The words that an input's yes and no are sent in.
  private func words(of property: Property, in values: RunValues) -> YesNoWords {
    guard case .input(let id) = property, case .yesNo(let words?) = values.formats[id] ?? input(id)?.format else {
      return .plain
    }
    return words
  }

  private func value(
    of property: Property,
    _ values: RunValues,
    _ secrets: Secrets,
    address: EndpointAddress
  ) throws(CallFailure) -> String {
    switch property {
    case .fixed(let text): return text
    case .secret(let name): return try secrets.value(of: name, for: address)
    case .input(let id):
      guard let input = input(id) else {
        throw CallFailure(
          .configuration,
          "A parameter takes its value from an input that this action no longer has. Choose its property again."
        )
      }
      return try self.value(of: input, values)
    case .fact(let fact):
      guard let value = values.value(of: fact) else {
        throw CallFailure(
          .configuration,
          "\(fact.title) isn't known in this conversation, so the request can't be built. Set it, or ask for it."
        )
      }
      return value
    }
  }

  private func value(of input: RequiredInput, _ values: RunValues) throws(CallFailure) -> String {
    guard let value = values.value(of: input.id) else {
      throw CallFailure(
        .configuration,
        "The input “\(input.name)” has no value yet, so the request can't be built. Collect it first."
      )
    }
    return value
  }

  private func path(of address: EndpointAddress, values: RunValues) throws(CallFailure) -> String {
    var path = ""
    for segment in address.path {
      var text = ""
      var last: InputID?
      for piece in segment {
        switch piece {
        case .text(let encoded): text += encoded
        case .input(let name):
          let value = try pathValue(of: name, values: values)
          last = input(named: name)?.id
          text += PercentEncoding.encode(value, keeping: PercentEncoding.pathValue)
        }
      }
      // Values that are harmless by themselves may make a dot segment with what stands beside them.
      guard !text.hasDotSegment else {
        throw CallFailure(.configuration, AddressFault.dotSegment.sentence, input: last)
      }
      path += "/" + text
    }
    return path
  }

  private func pathValue(of name: String, values: RunValues) throws(CallFailure) -> String {
    guard let input = input(named: name) else {
      throw CallFailure(
        .configuration,
        "{{\(name)}} in the URL names no input of this action. Add an input with this name, or correct it."
      )
    }
    let value = try value(of: input, values)
    guard !value.hasDotSegment else {
      throw CallFailure(
        .configuration,
        "The value of “\(input.name)” holds “.” or “..” as a part of a path, which would lead to another address. "
          + "Another value is asked for.",
        input: input.id
      )
    }
    return value
  }

  /// The input that a `{{name}}` means: compared without case and without spaces around it.
  public func input(named name: String) -> RequiredInput? {
    let wanted = name.trimmed.lowercased()
    return wanted.isEmpty ? nil : inputs.first { $0.name.trimmed.lowercased() == wanted }
  }
}

extension Endpoint {
  /// The timeout in seconds, brought within its bounds.
  public var boundedTimeout: Int { min(max(timeout, Self.timeouts.lowerBound), Self.timeouts.upperBound) }
}
