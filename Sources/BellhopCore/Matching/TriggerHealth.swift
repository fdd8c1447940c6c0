import TriggerModel

/// What is wrong with the trigger phrases of a workspace, found by leaving out each phrase in turn.
public struct TriggerHealth: Hashable, Sendable {
  public enum Finding: Hashable, Sendable {
    /// Customers who say nearly this may get another action, or be asked, because of a phrase that it has.
    case closerToOther(ActionID, phrase: String, other: ActionID, like: String)
    /// At least two phrases of one may be taken for the other: customers are asked which one they mean.
    case collision(ActionID, ActionID, phrases: [String])
    /// So few phrases say little of how customers ask.
    case tooFew(ActionID, phrases: Int)
    /// Two phrases are nearly the same, so that one teaches nothing.
    case tooSimilar(ActionID, phrase: String, other: String)
    /// The phrase is in a language that the agent doesn't speak.
    case otherLanguage(ActionID, phrase: String, Language)
  }

  /// Fewer phrases than this leave most of the messages to a question.
  public static let fewPhrases = 3
  /// Phrases this alike differ in a letter or an ending.
  static let sameSimilarity = 0.95

  /// In the order of the actions and their phrases; collisions, then actions with few phrases, after them.
  public var findings: [Finding]

  public init(_ matcher: KernelTriggerMatcher, language: Language) {
    let classifier = matcher.classifier
    let labels = classifier.labels.prefix(matcher.triggerCount)
    var findings: [Finding] = []
    var crossings: [[Int]: [String]] = [:]
    for result in classifier.leaveOneOut().prefix(matcher.triggerCount) {
      let label = labels[result.phrase]
      let action = matcher.actionID(label)
      let text = matcher.text(of: result.phrase)
      if let other = Self.rival(of: result, in: classifier) {
        let like = matcher.text(of: other.nearest.phrase)
        findings.append(.closerToOther(action, phrase: text, other: matcher.actionID(other.label), like: like))
        crossings[[min(label, other.label), max(label, other.label)], default: []].append(text)
      }
      if let nearest = result.nearestOfOwn, nearest.phrase < result.phrase, nearest.similarity >= Self.sameSimilarity {
        findings.append(.tooSimilar(action, phrase: text, other: matcher.text(of: nearest.phrase)))
      }
      if let evident = PhraseLanguage.evident(in: text), evident != language.ofPhrases {
        findings.append(.otherLanguage(action, phrase: text, Language(of: evident)))
      }
    }
    for (pair, phrases) in crossings.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) where phrases.count > 1 {
      findings.append(.collision(matcher.actionID(pair[0]), matcher.actionID(pair[1]), phrases: phrases))
    }
    let counts = Dictionary(labels.map { ($0, 1) }, uniquingKeysWith: +)
    for (label, count) in counts.sorted(by: { $0.key < $1.key }) where count < Self.fewPhrases {
      findings.append(.tooFew(matcher.actionID(label), phrases: count))
    }
    self.findings = findings
  }

  /// The label that would win without the phrase, so surely that customers would at least be offered it.
  private static func rival(
    of result: LeaveOneOut,
    in classifier: PhraseClassifier
  ) -> (label: Int, nearest: PhraseClassifier.Nearest)? {
    guard result.isCloserToOther, let other = result.other,
      let nearest = classifier.nearest(to: result.phrase, in: other)
    else { return nil }
    let probability = Confidence.probability(
      score: result.otherScore,
      other: result.ownScore,
      nearest: nearest.similarity,
      phrases: classifier.phraseCounts[other]
    )
    return probability >= Confidence.offered ? (other, nearest) : nil
  }
}
