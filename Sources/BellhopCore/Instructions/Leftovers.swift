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
      guard !format.isFreeText, !format.isLength, let start = relation(in: clause, used: used, of: text) else {
        return nil
      }
      return text.quote(start..<clause.upperBound)
    }
  }

  /// Where a clause begins to say how the value is bound by another thing: at "after the check-in date", where it stands
  /// first or right behind what is asked for. "It stands after the word" tells a place.
  private static func relation(in clause: Range<Int>, used: [Range<Int>], of text: InstructionText) -> Int? {
    clause.first { index in
      guard let cue = text.phrase(of: Bounds.relations, startingAt: index), cue.upperBound < clause.upperBound,
        !used.contains(where: { $0.overlaps(cue) })
      else { return false }
      return index == clause.lowerBound || used.contains { $0.upperBound == index }
        || leads.contains(text.words[index - 1])
    }
  }

  /// What stands before a bound that the value must keep.
  private static let leads: Set<String> = ["be", "is", "not", "being", "est", "soit", "etre", "pas", "and", "et"]

  /// The first of them, each in one short line.
  static func shown(_ quotes: [String]) -> [String] { quotes.prefix(mostKept).map(shortened) }

  private static func holdsCue(_ clause: Range<Int>, in text: InstructionText) -> Bool {
    cues.contains { cue in
      clause.contains { index in text.has(cue, at: index) && index + cue.count <= clause.upperBound }
    }
  }

  private static let cues: [[String]] = [
    "must", "only", "at least", "at most", "no more than", "not more than", "less than", "more than", "greater than",
    "minimum", "maximum", "min", "max", "between", "cannot", "can t", "should not", "shouldn t", "may not",
    "not allowed",
    "no spaces", "without spaces", "without", "no special characters", "no dashes", "uppercase", "lowercase",
    "upper case",
    "lower case", "capital letters", "exactly", "multiple of", "multiples of", "unique", "weekday", "weekdays",
    "business days",
    "working days", "excluding", "except", "other than", "starting with", "starts with", "ending with", "ends with",
    "same as", "format", "no longer than", "up to", "within", "not in", "unless", "words", "increments of", "steps of",
    "doit", "doivent", "uniquement", "seulement", "au moins", "au plus", "au maximum", "au minimum", "pas plus de",
    "moins de", "entre", "ne peut", "ne doit", "sans espace", "sans espaces", "sans", "hors", "sauf", "majuscules",
    "minuscules", "en majuscules", "exactement", "jours ouvres", "jours ouvrables", "commencant par", "commence par",
    "multiple de",
    "polite", "brief", "briefly", "concise", "specific", "as short as", "keep it short", "soyez", "restez", "bref",
    "brievement", "multiple", "consistent", "different from", "match", "matches", "departure", "included", "sometimes",
    "working day", "business day", "packs of", "as it stands", "as it appears", "during", "in english", "in french",
    "at the latest", "at the earliest", "in the same", "jour ouvre", "jour ouvrable", "au plus tard", "au plus tot",
    "dans la limite", "dans le meme", "en anglais", "en francais", "par lots de", "pendant",
    "caracteres speciaux", "au format", "interdit", "interdits", "obligatoirement", "pas de", "mots",
  ].map { $0.split(separator: " ").map(String.init) }

  private static func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= longest ? line : line.prefix(longest - 1) + "…"
  }
}

extension InputFormat {
  /// Whether it is a length of time, of which "since" and "before" tell what is measured.
  fileprivate var isLength: Bool { if case .duration = self { true } else { false } }
}
