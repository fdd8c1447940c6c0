import Languages

/// Reads which times of day are taken: "between 9:00 and 17:00", "après 18 h".
enum TimeRuleReader {
  /// Verbs that end what a time before them begins: "opens at 9 and closes at 17".
  private static let closings: Set<String> = [
    "closes", "close", "ends", "end", "finishes", "stops", "until", "till", "termine", "ferme", "finit", "jusqu",
    "fermons", "arrete",
  ]

  /// - Parameter name: The words that name the input.
  static func read(_ text: InstructionText, named name: String) -> (rule: TimeRule, places: [Range<Int>]) {
    var (rule, places) = bounds(in: text)
    if let part = part(in: text) {
      rule.part = part.part
      places.append(part.place)
    } else {
      rule.part = part(in: InstructionText(name))?.part
    }
    return (rule, places)
  }

  /// The one part of the day that is spoken of: "dinner time", "le soir".
  private static func part(in text: InstructionText) -> (part: PartOfDay, place: Range<Int>)? {
    let found = text.words.indices.compactMap { index -> (part: PartOfDay, place: Range<Int>)? in
      parts[text.words[index]].map { ($0, index..<(index + 1)) }
    }
    guard let first = found.first, found.allSatisfy({ $0.part == first.part }),
      !DateRuleReader.isNegated(first.place, text)
    else { return nil }
    return first
  }

  /// Meals and halves of the day. "Petit déjeuner" and "après-midi" are of another part than their last words.
  private static let parts: [String: PartOfDay] = [
    "dinner": .evening, "supper": .evening, "evening": .evening, "tonight": .evening, "diner": .evening,
    "soir": .evening, "soiree": .evening, "souper": .evening, "lunch": .noon, "lunchtime": .noon, "breakfast": .morning,
    "morning": .morning, "matin": .morning, "matinee": .morning, "afternoon": .afternoon,
  ]

  private static func bounds(in text: InstructionText) -> (rule: TimeRule, places: [Range<Int>]) {
    // "De 9 h" is a length of time to a French customer, but opening hours in instructions.
    let readings = ([text.language] + Language.allCases.filter { $0 != text.language })
      .map { TimeRecogniser.find(in: text.text, ReadingContext(language: $0)) }
    let times = readings.reduce([]) { best, next in next.count > best.count ? next : best }
    let found = times.compactMap { found in
      text.words(in: found.span).map { (time: found.value, place: $0) }
    }
    var rule = TimeRule()
    for (first, second) in zip(found, found.dropFirst()) where first.time < second.time {
      let between = text.words[first.place.upperBound..<second.place.lowerBound]
      let opener = text.phrase(of: ["between", "from", "entre", "de"], endingAt: first.place.lowerBound)
      let isJoined = between.count == 1 && between.contains(where: Bounds.joints.contains)
      let isDash = between.isEmpty && text.gap(after: first.place.upperBound - 1).contains { "-–—".contains($0) }
      let isOpening = between.contains(where: closings.contains)
      guard isOpening || isDash || isJoined, isOpening || opener != nil || isDash || between.contains("to") else {
        continue
      }
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
