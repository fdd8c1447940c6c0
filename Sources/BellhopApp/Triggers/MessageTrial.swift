import BellhopCore

/// What a customer's message would do, told to the admin.
struct MessageTrial {
  let notes: [TriggerOutlook.Note]

  /// - Parameter fit: Nil while it isn't ready.
  init(_ message: String, fit: TriggerFit?, title: (ActionID) -> String) {
    guard !message.allSatisfy(\.isWhitespace) else {
      notes = []
      return
    }
    guard let fit else {
      notes = [.init("Comparing the trigger phrases…")]
      return
    }
    guard let match = fit.match(message) else {
      notes = [.init("There are no trigger phrases to compare it with, or too many.", isWarning: true)]
      return
    }
    notes =
      [Self.outcome(of: match, title)]
      + match.candidates.prefix(2).enumerated().map { place, candidate in
        .init((place == 0 ? "" : "Then ") + Self.line(candidate, title))
      }
      + match.repairs.map { .init("“\($0.written)” is read as “\($0.read)”") }
  }

  private static func outcome(of match: TriggerMatch, _ title: (ActionID) -> String) -> TriggerOutlook.Note {
    switch match.zone {
    case .accept: .init("Starts “\(match.candidates.first.map { title($0.actionID) } ?? "")”.")
    case .clarify where match.options.count == 1:
      .init("Asks whether “\(title(match.options[0].actionID))” is meant.", isWarning: true)
    case .clarify:
      .init(
        "Asks which is meant: \(match.options.map { "“\(title($0.actionID))”" }.joined(separator: ", ")).",
        isWarning: true
      )
    case .reject: .init("Starts nothing: the agent asks for other words.", isWarning: true)
    }
  }

  private static func line(_ candidate: TriggerMatch.Candidate, _ title: (ActionID) -> String) -> String {
    let percent = Int((min(1, max(0, candidate.score)) * 100).rounded())
    let words = candidate.words.isEmpty ? "" : " by \(candidate.words.joined(separator: ", "))"
    let phrase = candidate.phrase.isEmpty ? "" : ", like “\(candidate.phrase)”"
    return "\(percent)% “\(title(candidate.actionID))”\(words)\(phrase)"
  }
}
