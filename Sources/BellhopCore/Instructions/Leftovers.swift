/// Finds what looks like a constraint in instructions and wasn't read.
enum Leftovers {
  private static let mostKept = 4
  private static let longest = 80

  /// The clauses with such words, as they are written, that no reader used.
  static func find(in text: InstructionText, used: [Range<Int>]) -> [String] {
    text.clauses.filter { clause in
      !used.contains { $0.overlaps(clause) } && holdsCue(clause, in: text)
    }
    .map(text.quote)
  }

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
    "caracteres speciaux", "au format", "interdit", "interdits", "obligatoirement", "pas de", "mots",
  ].map { $0.split(separator: " ").map(String.init) }

  private static func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= longest ? line : line.prefix(longest - 1) + "…"
  }
}
