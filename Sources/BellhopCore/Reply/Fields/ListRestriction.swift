/// Which items of a list are meant by what is said of them: "orders that aren't shipped", "factures ouvertes".
struct ListRestriction: Hashable, Sendable {
  /// What must be said of an item; any of them will do.
  var values: [[String]]
  var isDenied = false

  // MARK: - Reading

  /// Reads a clause that says of which items something is to be told.
  ///
  /// - Parameter words: The folded words of a name.
  /// - Returns: What is said, and the words without it; nil for words without such a clause.
  static func read(_ words: [String]) -> (restriction: ListRestriction, rest: [String])? {
    if let first = words.first, interrogatives.contains(first), words.count > 3,
      let verb = words.indices.dropFirst(2).first(where: { verbs.contains(words[$0]) }),
      let said = predicate(Array(words[verb...]))
    {
      return (said, Array(words[1..<verb]))
    }
    for index in words.indices.dropFirst() {
      if relatives.contains(words[index]), let said = clause(Array(words[(index + 1)...])) {
        return (said, Array(words[..<index]))
      }
      if let length = stateLead(words, at: index), index + length < words.count {
        return (ListRestriction(values: alternatives(Array(words[(index + length)...]))), Array(words[..<index]))
      }
    }
    return nil
  }

  private static let interrogatives: Set<String> = ["which", "what", "quel", "quelle", "quels", "quelles"]
  private static let relatives: Set<String> = ["that", "which", "who", "qui"]
  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "isn", "aren", "wasn", "weren", "has", "have", "hasn", "haven", "est", "sont", "ont",
    "a", "etait", "etaient",
  ]
  private static let negations: Set<String> = ["not", "t", "never", "no", "pas", "jamais", "non"]
  private static let fillers: Set<String> = [
    "been", "be", "yet", "already", "still", "currently", "now", "marked", "as", "the", "a", "an", "to", "set", "ete",
    "deja", "encore", "toujours", "actuellement", "en", "in", "longer", "ne", "n",
  ]

  /// "Aren't shipped", "n'ont pas été livrées".
  private static func clause(_ words: [String]) -> ListRestriction? {
    var rest = words[...]
    if let first = rest.first, ["ne", "n"].contains(first) { rest = rest.dropFirst() }
    guard let first = rest.first, verbs.contains(first) else { return nil }
    return predicate(Array(rest))
  }

  /// From a verb on: what is said, and whether it is denied.
  private static func predicate(_ words: [String]) -> ListRestriction? {
    var rest = words.dropFirst()
    var isDenied = false
    while let word = rest.first, negations.contains(word) || fillers.contains(word) || verbs.contains(word) {
      isDenied = isDenied || negations.contains(word)
      rest = rest.dropFirst()
    }
    guard !rest.isEmpty, rest.count <= 5 else { return nil }
    return ListRestriction(values: alternatives(Array(rest)), isDenied: isDenied)
  }

  /// "With status open", "whose state is", "au statut": how many words lead to the state.
  private static func stateLead(_ words: [String], at index: Int) -> Int? {
    guard ["with", "whose", "having", "in", "avec", "au", "dont", "en"].contains(words[index]) else { return nil }
    var next = index + 1
    while next < words.count, ["the", "a", "an", "le", "l", "un"].contains(words[next]) { next += 1 }
    guard next < words.count, ValueWriter.stateWords.contains(words[next]) else { return nil }
    next += 1
    var hasVerb = false
    while next < words.count, ["is", "of", "est", "equal", "to", "as", "set"].contains(words[next]) {
      hasVerb = true
      next += 1
    }
    // "Tickets with the status and the subject" and "orders with their status" ask for the field.
    let asks = ["and", "et", "of", "de", "for", "from"]
    guard next < words.count, hasVerb || !asks.contains(words[next]), ["in", "en"].contains(words[index]) == false
    else { return nil }
    return next - index
  }

  private static func alternatives(_ words: [String]) -> [[String]] {
    words.split { ["or", "ou"].contains($0) }.map { $0.filter { !["the", "a", "an", "either", "soit"].contains($0) } }
      .filter { !$0.isEmpty }
  }

  /// What says how a list came about rather than which of its items are meant: "which items were ordered".
  static let describing: Set<String> = [
    "ordered", "bought", "purchased", "booked", "included", "found", "listed", "served", "offered", "affected",
    "returned by the api", "commandes", "commandees", "achetes", "achetees", "reserves", "reservees", "inclus",
    "incluses", "trouves", "trouvees", "desservies", "desservis", "proposes", "proposees", "there", "in the order",
  ]

  /// Words that pick items by what a response doesn't say of them, such as today's day.
  static let undecidable: Set<String> = [
    "upcoming", "future", "past", "recent", "futurs", "futures", "passes", "passees", "recents", "recentes",
    "outstanding", "relevant",
  ]
}
