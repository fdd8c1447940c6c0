/// What a phrase would be taken for had it not been among the phrases of its label.
public struct LeaveOneOut: Hashable, Sendable {
  public var phrase: Int
  /// What the phrase's own label scores without it.
  public var ownScore: Double
  /// The best other label; nil when there is only one.
  public var other: Int?
  public var otherScore: Double
  /// The most alike phrase of the same label.
  public var nearestOfOwn: PhraseClassifier.Nearest?

  /// Whether another label would have won.
  public var isCloserToOther: Bool { other != nil && otherScore > ownScore }
}

extension PhraseClassifier {
  /// The phrase of a label that is most alike to one of the phrases.
  public func nearest(to phrase: Int, in label: Int) -> Nearest? {
    let alike = similarities(toPhrase: phrase, count: labels.count)
    let others = labels.indices.filter { labels[$0] == label && $0 != phrase }
    return others.max { alike[$0] < alike[$1] }.map { Nearest(phrase: $0, similarity: alike[$0]) }
  }

  /// Leaves out each phrase in turn, in closed form: nothing is fitted again.
  public func leaveOneOut() -> [LeaveOneOut] {
    let used = Set(labels)
    return labels.indices.map { phrase in
      var result = LeaveOneOut(
        phrase: phrase,
        ownScore: 0,
        other: nil,
        otherScore: 0,
        nearestOfOwn: nearestOfOwn[phrase]
      )
      for label in 0..<labelCount where used.contains(label) {
        let isOwn = label == labels[phrase]
        let score = regression.leaveOneOut(phrase: phrase, label: label, isOwn: isOwn)
        if isOwn {
          result.ownScore = score
        } else if result.other == nil || score > result.otherScore {
          result.other = label
          result.otherScore = score
        }
      }
      return result
    }
  }
}
