/// Finds what looks like a constraint in instructions and wasn't read.
enum Leftovers {
  private static let mostKept = 4
  private static let longest = 80

  /// The clauses with such words, as they are written, that no reader used, and what a clause that was used in part says
  /// besides.
  static func find(in text: InstructionText, of format: InputFormat, used: [Range<Int>]) -> [String] {
    text.clauses.compactMap { clause in
      let isUsed = used.contains { $0.overlaps(clause) }
      if !isUsed, holdsCue(clause, in: text) { return text.quote(clause) }
      // What happened before something else is told in free text, and bounds nothing.
      guard !format.isFreeText, !format.isLength, let start = relation(in: clause, of: format, used: used, text) else {
        return nil
      }
      return text.quote(start..<clause.upperBound)
    }
  }

  /// Where a clause begins to say how the value is bound by another thing: at "after the check-in date", where it stands
  /// first or right behind what is asked for. "It stands after the word" tells a place.
  private static func relation(
    in clause: Range<Int>,
    of format: InputFormat,
    used: [Range<Int>],
    _ text: InstructionText
  ) -> Int? {
    // "Under your name" is a place, but where a number is asked for.
    let relations = format.isNumber ? Bounds.relations : Bounds.order
    return clause.first { index in
      guard let cue = text.phrase(of: relations, startingAt: index), cue.upperBound < clause.upperBound,
        !used.contains(where: { $0.overlaps(cue) })
      else { return false }
      // "Before you changed it" tells a story.
      if subjects.contains(text.words[cue.upperBound]) { return false }
      return index == clause.lowerBound || leads.contains(text.words[index - 1])
        || used.contains { clause.contains($0.lowerBound) && $0.upperBound <= index }
    }
  }

  private static let subjects = ProseWords.subjects

  /// What stands before a bound that the value must keep.
  private static let leads = Prose.set("prose.leftovers.leads")

  /// The first of them, each in one short line. Of one that holds another, the shorter tells what it is about.
  static func shown(_ quotes: [String]) -> [String] {
    quotes.filter { quote in !quotes.contains { $0 != quote && quote.contains($0) } }.prefix(mostKept).map(shortened)
  }

  private static func holdsCue(_ clause: Range<Int>, in text: InstructionText) -> Bool {
    clause.contains { index in
      text.phrase(of: cues, startingAt: index).map { $0.upperBound <= clause.upperBound } ?? false
    }
  }

  private static let cues = Prose.phrases("prose.leftovers.cues")

  private static func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= longest ? line : line.prefix(longest - 1) + "…"
  }
}

extension InputFormat {
  /// Whether it is a length of time, of which "since" and "before" tell what is measured.
  fileprivate var isLength: Bool { if case .duration = self { true } else { false } }
}
