/// Finds which kind of value is asked for by its noun.
enum KindReader {
  /// The noun of a kind where it is what is asked for, not something that is only spoken of.
  static func place(of kind: InputKind, in text: InstructionText) -> Range<Int>? {
    if kind == .personName { return PersonNameNouns.place(in: text) }
    return text.all(of: kind.nouns.sorted { $0.count > $1.count }).first { isAskedFor($0, kind, in: text) }
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
    if text.phrase(of: Array(kind.tails), startingAt: place.upperBound) != nil,
      text.gap(after: place.upperBound - 1).allSatisfy(\.isWhitespace)
    {
      return false
    }
    // "Don't" is no donation.
    if text.words[place] == ["don"], text.has(["t"], at: place.upperBound) { return false }
    let clause = text.clause(of: place.lowerBound)
    let before = text.words[clause.lowerBound..<place.lowerBound]
    let spoken = before.reversed().prefix(3).prefix { !kind.nouns.contains($0) }
    if spoken.contains(where: kind.heads.contains) || isRefused(place, in: text) { return false }
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
    if before.suffix(2).contains(where: ["no", "without", "sans", "aucun", "aucune", "avoid", "evitez"].contains) {
      return true
    }
    return text.first(of: refusals).map { clause.contains($0.lowerBound) && $0.upperBound <= place.lowerBound } ?? false
  }

  private static let refusals = [
    "don t use", "do not use", "don t give", "do not give", "don t include", "do not include", "don t enter",
    "do not enter", "don t send", "do not send", "never send", "never give", "never use", "not your", "rather than",
    "instead of", "n utilisez pas", "n indiquez pas", "ne donnez pas", "n envoyez pas", "ne saisissez pas", "pas votre",
    "plutot que", "au lieu de",
  ]

  /// Whether a preposition after something else leads to the noun: "the reason for the amount", "what to know about the
  /// date".
  private static func isSpokenOf(_ before: ArraySlice<String>) -> Bool {
    guard let preposition = before.lastIndex(where: prepositions.contains) else { return false }
    if topics.contains(before[preposition]) { return true }
    return before[..<preposition].contains { !asking.contains($0) && !FunctionWords.contains($0) }
  }

  private static let topics: Set<String> = ["about", "regarding", "concerning", "concernant", "sujet"]
  private static let prepositions: Set<String> = [
    "about", "regarding", "concerning", "of", "for", "from", "on", "in", "with", "by", "at", "to", "under", "near",
    "beside", "after", "before", "until", "since", "than", "concernant", "sujet", "de", "du", "des", "d", "sur", "pour",
    "dans", "par", "avec", "au", "aux", "avant", "apres", "depuis", "jusqu", "que",
  ]
  /// Words that only ask, before what is asked for.
  static let asking: Set<String> = [
    "please", "enter", "provide", "give", "tell", "type", "write", "specify", "indicate", "state", "need", "us", "we",
    "me",
    "ask", "customer", "customers", "user", "collect", "paste", "share", "confirm", "select", "choose", "pick", "add",
    "include", "want", "require", "valid", "correct", "full", "which", "what", "enregistrez", "veuillez", "merci",
    "indiquez", "indiquer", "saisissez", "saisir", "entrez", "entrer", "donnez", "donner", "precisez", "preciser",
    "renseignez", "renseigner", "fournissez", "fournir", "demandez", "demander", "client", "choisissez", "choisir",
    "quel", "quelle", "valide", "il", "nous", "faut", "besoin", "avons",
  ]
}
