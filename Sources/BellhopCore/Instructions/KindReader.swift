/// Finds which kind of value is asked for by its noun.
enum KindReader {
  /// The noun of a kind where it is what is asked for, not something that is only spoken of.
  static func place(of kind: InputKind, in text: InstructionText) -> Range<Int>? {
    if kind == .personName { return PersonNameNouns.place(in: text) }
    return text.all(of: kind.nouns).first { isAskedFor($0, kind, in: text) }
  }

  /// The first kind that is asked for, by its place; of two at one place the one that says more.
  static func kind(in text: InstructionText) -> (kind: InputKind, place: Range<Int>)? {
    var found: (kind: InputKind, place: Range<Int>)?
    for kind in InputKind.allCases {
      guard let place = place(of: kind, in: text) else { continue }
      if let known = found, known.place.lowerBound <= place.lowerBound || overlap(known.place, place) { continue }
      found = (kind, place)
    }
    return found ?? percentSign(in: text)
  }

  /// "The % of the discount", "max 30 %": the sign alone says it.
  private static func percentSign(in text: InstructionText) -> (kind: InputKind, place: Range<Int>)? {
    text.words.indices.first { text.gapOrRest(after: $0).contains("%") }.map { (.percentage, $0..<($0 + 1)) }
  }

  private static func overlap(_ a: Range<Int>, _ b: Range<Int>) -> Bool { a.overlaps(b) }

  private static func isAskedFor(_ place: Range<Int>, _ kind: InputKind, in text: InstructionText) -> Bool {
    if text.phrase(of: kind.tails, startingAt: place.upperBound) != nil,
      text.gap(after: place.upperBound - 1).allSatisfy(\.isWhitespace)
    {
      return false
    }
    // "Don't" is no donation.
    if text.words[place] == ["don"], text.has(["t"], at: place.upperBound) { return false }
    let clause = text.clause(of: place.lowerBound)
    let before = text.words[clause.lowerBound..<place.lowerBound]
    let spoken = before.reversed().prefix(3).prefix { !kind.nouns.holds([$0]) }
    if spoken.contains(where: { kind.heads.holds([$0]) }) || isRefused(place, in: text) { return false }
    // "Check-in date": what a hyphen joins leads to nothing.
    let joined = (clause.lowerBound..<place.lowerBound).filter {
      text.gap(before: $0) == "-" || text.gap(after: $0) == "-"
    }
    return !isSpokenOf(
      ArraySlice((clause.lowerBound..<place.lowerBound).map { joined.contains($0) ? "" : text.words[$0] })
    )
  }

  /// "Don't use your birthday", "sans lien": what isn't wanted.
  private static func isRefused(_ place: Range<Int>, in text: InstructionText) -> Bool {
    let clause = text.clause(of: place.lowerBound)
    let before = text.words[clause.lowerBound..<place.lowerBound]
    if before.suffix(2).contains(where: refusing.contains) {
      return true
    }
    return text.first(of: refusals).map { clause.contains($0.lowerBound) && $0.upperBound <= place.lowerBound } ?? false
  }

  private static let refusing = Prose.set("prose.kinds.refusing")
  private static let refusals = Prose.phrases("prose.kinds.refusals")

  /// Whether a preposition after something else leads to the noun: "the reason for the amount", "what to know about the
  /// date".
  private static func isSpokenOf(_ before: ArraySlice<String>) -> Bool {
    guard let preposition = before.lastIndex(where: prepositions.contains) else { return false }
    if topics.contains(before[preposition]) { return true }
    return before[..<preposition].contains { !asking.contains($0) && !FunctionWords.contains($0) }
  }

  private static let topics = Prose.set("prose.kinds.topics")
  private static let prepositions = Prose.set("prose.kinds.prepositions")
  /// Words that only ask, before what is asked for.
  static let asking = Prose.set("prose.kinds.asking")
}
