import BellhopCore

extension Action {
  /// One line for each part in which another version differs: theirs, then mine.
  func differences(from mine: Action) -> [String] {
    var lines: [String] = []
    func compare(_ part: String, _ theirs: String, _ own: String) {
      guard theirs != own else { return }
      lines.append("\(part): theirs “\(theirs)”, yours “\(own)”")
    }
    compare("Name", name, mine.name)
    compare("Description", description, mine.description)
    compare("Triggers", triggers.map(\.text).joined(separator: ", "), mine.triggers.map(\.text).joined(separator: ", "))
    compare("Inputs", inputs.map(\.words).joined(separator: "; "), mine.inputs.map(\.words).joined(separator: "; "))
    compare("Method", endpoint.method.rawValue, mine.endpoint.method.rawValue)
    compare("What it does", effectiveEffect.title, mine.effectiveEffect.title)
    compare("Endpoint URL", endpoint.url, mine.endpoint.url)
    compare("Authentication", endpoint.authenticationWords, mine.endpoint.authenticationWords)
    compare("Parameters", parameterWords, mine.parameterWords)
    compare("Customer confirms", confirmation.title, mine.confirmation.title)
    compare("Repeat key header", endpoint.idempotencyHeader ?? "", mine.endpoint.idempotencyHeader ?? "")
    compare("Timeout", "\(endpoint.timeout) s", "\(mine.endpoint.timeout) s")
    compare("Response instructions", responseInstructions.text, mine.responseInstructions.text)
    compare("Sample response", sampleResponse, mine.sampleResponse)
    return lines
  }

  private var parameterWords: String {
    endpoint.parameters.map { parameter in
      let source =
        switch parameter.property {
        case .input(let id)?: input(id)?.name ?? "a deleted input"
        case .fact(let fact)?: fact.title
        case .fixed(let value)?: "“\(value)”"
        case .secret(let name)?: "secret \(name)"
        case nil: "nothing yet"
        }
      let form = parameter.type == .text ? "" : " as \(parameter.type.title.lowercased())"
      return "\(parameter.key) from \(source)\(form)"
    }
    .joined(separator: "; ")
  }
}

extension RequiredInput {
  fileprivate var words: String { instructions.isEmpty ? name : "\(name): \(instructions)" }
}

extension Endpoint {
  fileprivate var authenticationWords: String {
    let settings = authentication.scheme.settings.map { "\($0.title) \($0.value)" }
    return ([authentication.scheme.title] + settings).joined(separator: ", ")
  }
}
