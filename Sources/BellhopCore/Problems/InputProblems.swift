import Languages

/// Problems of the section *Define required inputs*.
func inputProblems(of action: Action) -> [Problem] {
  var problems: [Problem] = []
  if action.inputs.count > ActionLimits.inputs {
    problems.append(
      .error(.inputs, "Ask for \(ActionLimits.inputs) inputs at most; there are \(action.inputs.count).")
    )
  }
  let used = usedInputs(of: action)
  var names: Set<String> = []
  for (row, input) in action.inputs.enumerated() {
    let name = input.name.trimmed
    if name.isEmpty {
      problems.append(.error(.inputName(row), "Name this input, for example Email address, or delete it."))
    } else if ActionLimits.inputName.isExceeded(by: name) {
      problems.append(.error(.inputName(row), ActionLimits.inputName.sentence))
    } else if name.contains("{{") || name.contains("}}") {
      problems.append(.error(.inputName(row), "Take {{ and }} out of the name: the URL uses them to refer to inputs."))
    } else if !names.insert(comparisonKey(of: name)).inserted {
      problems.append(.error(.inputName(row), "There is an input “\(name)” already: rename one of the two."))
    } else if !used.contains(input.id) {
      let sentence = "Nothing uses “\(name)”: add a parameter with it, put {{\(name)}} into the URL, or delete it."
      problems.append(.warning(.inputName(row), sentence))
    }
    if ActionLimits.inputInstructions.isExceeded(by: input.instructions) {
      problems.append(.error(.inputInstructions(row), ActionLimits.inputInstructions.sentence))
    } else if let sentence = misfit(in: input) {
      problems.append(.error(.inputInstructions(row), sentence))
    }
  }
  return problems
}

/// What is wrong with the example in an input's instructions; only those with digits are looked at.
private func misfit(in input: RequiredInput) -> String? {
  guard input.instructions.contains(where: \.isNumber) else { return nil }
  let reading = InputReader.read(input)
  return reading.misfit.map {
    "The example “\($0)” isn't what is asked for (\(reading.format.title)): mend one of the two."
  }
}

private func usedInputs(of action: Action) -> Set<InputID> {
  var used: Set<InputID> = []
  for case .input(let id)? in action.endpoint.parameters.map(\.property) { used.insert(id) }
  if let address = try? EndpointAddress(action.endpoint.url) {
    for name in address.inputNames {
      if let input = action.input(named: name) { used.insert(input.id) }
    }
  }
  return used
}

/// A name without what hardly tells two of them apart: case, accents, the number of spaces.
private func comparisonKey(of name: String) -> String {
  name.folded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
