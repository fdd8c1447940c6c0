import BellhopCore

/// A conversation as a text to keep or to send to somebody. When it is saved stands above it in the file.
struct TranscriptText {
  private let talk: Conversation
  private let customer: Customer
  private let mode: RunMode

  init(_ talk: Conversation, customer: Customer, mode: RunMode) {
    self.talk = talk
    self.customer = customer
    self.mode = mode
  }

  var text: String {
    var lines = [
      "Conversation \(talk.id)",
      "Test customer: \(customer.summary)",
      "Calls: \(mode.title)",
    ]
    if let run = talk.lastRun { lines.append("Action: \(run.action.title), revision \(run.revision)") }
    lines.append("")
    for line in talk.transcript {
      // Rows after the first are indented, so that what a customer writes can't look like another's line.
      let rows = line.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      lines.append("\(line.speaker.titleInFile): \(rows.joined(separator: "\n    "))")
    }
    if let collected = talk.lastRun?.collected, !collected.isEmpty {
      lines += ["", "Collected:"] + collected.map { "  \($0.name): \($0.value)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Line.Speaker {
  fileprivate var titleInFile: String { self == .customer ? "Customer" : title }
}

extension Customer {
  /// The customer in a few words.
  var summary: String {
    let parts = [name, email.isEmpty ? "" : "<\(email)>", id.isEmpty ? "" : "(\(id))"].filter { !$0.isEmpty }
    return parts.isEmpty ? "nobody in particular" : parts.joined(separator: " ")
  }

  /// What the customer is called in the least words.
  var title: String { [name, email, id].first { !$0.isEmpty } ?? "Nobody in particular" }
}
