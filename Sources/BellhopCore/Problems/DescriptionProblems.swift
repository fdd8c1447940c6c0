import Languages

/// Problems of the section *Describe the action*.
func descriptionProblems(of action: Action, in context: ProblemContext) -> [Problem] {
  var problems: [Problem] = []
  if action.name.trimmed.isEmpty {
    problems.append(.error(.name, "Give the action a name, for example Check order status."))
  } else if ActionLimits.name.isExceeded(by: action.name) {
    problems.append(.error(.name, ActionLimits.name.sentence))
  }
  if ActionLimits.description.isExceeded(by: action.description) {
    problems.append(.error(.description, ActionLimits.description.sentence))
  }
  return problems + triggerProblems(of: action, in: context)
}

private func triggerProblems(of action: Action, in context: ProblemContext) -> [Problem] {
  guard !action.triggers.isEmpty else {
    return [.error(.triggers, "Add a trigger phrase: words by which a customer asks for this.")]
  }
  guard action.triggers.count <= ActionLimits.triggers else {
    return [
      .error(.triggers, "Keep \(ActionLimits.triggers) trigger phrases at most; there are \(action.triggers.count).")
    ]
  }
  var problems: [Problem] = []
  var rows: [String: Int] = [:]
  for (row, trigger) in action.triggers.enumerated() {
    let key = trigger.comparisonKey
    if ActionLimits.trigger.isExceeded(by: trigger.text) {
      problems.append(.error(.trigger(row), ActionLimits.trigger.sentence))
    } else if key.isEmpty {
      problems.append(.error(.trigger(row), "Enter words for this trigger phrase, or delete its row."))
    } else if rows[key] != nil {
      problems.append(
        .error(.trigger(row), "This action has the trigger phrase “\(trigger.text.trimmed)” already: delete one.")
      )
    } else {
      rows[key] = row
    }
  }
  return problems + sharedTriggers(of: action, rows: rows, with: context.others)
}

private func sharedTriggers(of action: Action, rows: [String: Int], with others: [Action]) -> [Problem] {
  var owners: [Int: String] = [:]
  for other in others where other.id != action.id {
    for trigger in other.triggers {
      if let row = rows[trigger.comparisonKey], owners[row] == nil { owners[row] = other.title }
    }
  }
  return owners.sorted { $0.key < $1.key }.map { row, owner in
    .warning(.trigger(row), "“\(owner)” has this trigger phrase too: the agent will ask the customer which is meant.")
  }
}

extension TriggerPhrase {
  /// The phrase without what doesn't tell two of them apart: case, accents, punctuation, spaces.
  public var comparisonKey: String {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return FoldedWords(text).folded.joined(separator: " ")
    }
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    var isApart = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"):
        if isApart, !key.isEmpty { key.append(UInt8(ascii: " ")) }
        isApart = false
        // 0x20 is what lower case adds to a letter; digits have it set already.
        key.append(byte | 0x20)
      default: isApart = true
      }
    }
    return String(decoding: key, as: UTF8.self)
  }
}
