/// Whose value a failure is about.
extension Run {
  /// What the customer can give anew: the value that can't be sent, or those that the endpoint names in its answer.
  func slotsToBlame(for failure: CallFailure) -> [Slot] {
    if let input = failure.input { return slots.filter { $0.id == .input(input) } }
    guard failure.kind == .rejected, let body = failure.response?.body, let answer = try? JSONValue(parsing: body)
    else {
      return []
    }
    let sent = sentKeys
    let named = RefusedKeys.named(in: answer, among: sent.map(\.key))
    return slots.filter { slot in sent.contains { $0.slot == slot.id && named.contains($0.key) } }
  }

  /// Whether "not found" speaks of what the customer gave, and not of the address.
  ///
  /// Where the values stand in the body alone, an address that isn't there answers the same; a page instead of JSON then
  /// comes from a server that knows no such address.
  func looksFor(_ failure: CallFailure) -> Bool {
    let sendsFacts = action.endpoint.parameters.contains { parameter in
      if case .fact(let fact)? = parameter.property { fact.isOfCustomer } else { false }
    }
    guard !slots.isEmpty || sendsFacts else { return false }
    guard action.endpoint.method.hasBody, namesInPath.isEmpty, let body = failure.response?.body, !body.isEmpty else {
      return true
    }
    return (try? JSONValue(parsing: body)) != nil
  }

  /// The names under which what the customer gave was sent. A value in the path has none but that of its input.
  private var sentKeys: [(key: String, slot: Slot.ID)] {
    let parameters = action.endpoint.parameters.compactMap { parameter -> (key: String, slot: Slot.ID)? in
      switch parameter.property {
      case .input(let id)?: (parameter.key, .input(id))
      case .fact(let fact)?: (parameter.key, .fact(fact))
      case .fixed, .secret, nil: nil
      }
    }
    return parameters + namesInPath.compactMap { name in action.input(named: name).map { (name, .input($0.id)) } }
  }

  private var namesInPath: [String] { (try? EndpointAddress(action.endpoint.url))?.inputNames ?? [] }
}
