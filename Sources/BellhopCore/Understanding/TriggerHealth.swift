/// What is wrong with the trigger phrases of a workspace, found by leaving out each phrase in turn.
public struct TriggerHealth: Hashable, Sendable {
  public enum Finding: Hashable, Sendable {
    /// Without this phrase, its words would be taken for another action.
    case closerToOther(ActionID, phrase: String, other: ActionID)
    /// At least two phrases of one are taken for the other: customers are asked which one they mean.
    case collision(ActionID, ActionID, phrases: Int)
    /// So few phrases say little of how customers ask.
    case tooFew(ActionID, phrases: Int)
    /// Two phrases are nearly the same, so that one teaches nothing.
    case tooSimilar(ActionID, phrase: String, other: String)
  }

  /// Fewer phrases than this leave half of the messages to a question.
  public static let fewPhrases = 3
  /// Phrases this alike differ in a letter or an ending.
  static let sameSimilarity = 0.95

  /// In the order of the actions and their phrases.
  public var findings: [Finding]

  public init(_ matcher: KernelTriggerMatcher) {
    let texts = matcher.phraseTexts
    let labels = matcher.classifier.labels
    let counts = Dictionary(labels.map { ($0, 1) }, uniquingKeysWith: +)
    var findings: [Finding] = []
    var crossings: [[Int]: Int] = [:]
    for result in matcher.classifier.leaveOneOut() {
      let label = labels[result.phrase]
      let action = matcher.actionID(label)
      if let other = result.other, result.isCloserToOther, counts[label] ?? 0 > 1 {
        let finding = Finding.closerToOther(action, phrase: texts[result.phrase], other: matcher.actionID(other))
        findings.append(finding)
        crossings[[min(label, other), max(label, other)], default: 0] += 1
      }
      if let nearest = result.nearestOfOwn, nearest.phrase < result.phrase, nearest.similarity >= Self.sameSimilarity {
        findings.append(.tooSimilar(action, phrase: texts[result.phrase], other: texts[nearest.phrase]))
      }
    }
    for (pair, count) in crossings.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) where count >= 2 {
      findings.append(.collision(matcher.actionID(pair[0]), matcher.actionID(pair[1]), phrases: count))
    }
    for (label, count) in counts.sorted(by: { $0.key < $1.key }) where count < Self.fewPhrases {
      findings.append(.tooFew(matcher.actionID(label), phrases: count))
    }
    self.findings = findings
  }
}

extension TriggerHealth.Finding {
  /// What is wrong and what to do, for the admin.
  ///
  /// - Parameter title: What an action is called.
  public func sentence(title: (ActionID) -> String) -> String {
    switch self {
    case .closerToOther(_, let phrase, let other):
      "“\(phrase)” is closer to \(title(other)): say what is different about it, or add phrases like it."
    case .collision(let first, let second, let phrases):
      "\(title(first)) and \(title(second)) share \(phrases) phrases' meaning: a customer is asked “Did you mean "
        + "\(title(first)) or \(title(second))?”"
    case .tooFew(_, let phrases):
      phrases == 1
        ? "It has one trigger phrase: write four more, in customers' words."
        : "It has \(phrases) trigger phrases: write three more, in customers' words."
    case .tooSimilar(_, let phrase, let other):
      "“\(phrase)” says the same as “\(other)”: write it as another customer would."
    }
  }
}
