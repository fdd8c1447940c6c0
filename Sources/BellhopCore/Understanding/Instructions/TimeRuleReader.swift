import Recognisers

/// Reads which times of day are taken: "between 9:00 and 17:00", "après 18 h".
enum TimeRuleReader {
  static func read(_ text: InstructionText) -> (rule: TimeRule, places: [Range<Int>]) {
    let found = TimeRecogniser.find(in: text.text, ReadingContext(language: text.language)).compactMap { found in
      text.words(in: found.span).map { (time: found.value, place: $0) }
    }
    var rule = TimeRule()
    for (first, second) in zip(found, found.dropFirst()) where first.time < second.time {
      let between = text.words[first.place.upperBound..<second.place.lowerBound]
      let opener = text.phrase(of: ["between", "from", "entre", "de"], endingAt: first.place.lowerBound)
      let isJoined = between.count == 1 && between.contains(where: Bounds.joints.contains)
      let isDash = between.isEmpty && text.gap(after: first.place.upperBound - 1).contains { "-–—".contains($0) }
      guard isDash || isJoined, opener != nil || isDash || between.contains("to") else { continue }
      rule.earliest = first.time
      rule.latest = second.time
      return (rule, [(opener?.lowerBound ?? first.place.lowerBound)..<second.place.upperBound])
    }
    var places: [Range<Int>] = []
    for (time, place) in found {
      guard let (side, relation) = DateRelation.find(around: place, in: text) else { continue }
      switch side {
      case .after, .from: rule.earliest = rule.earliest ?? time
      case .before, .until: rule.latest = rule.latest ?? time
      }
      places.append(relation)
    }
    return (rule, places)
  }
}
