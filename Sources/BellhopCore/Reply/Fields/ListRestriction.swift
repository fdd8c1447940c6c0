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
    if let first = words.first, ProseWords.which.contains(first), words.count > 3,
      let verb = words.indices.dropFirst(2).first(where: { ProseWords.auxiliaries.contains(words[$0]) }),
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

  /// "How many seats are used": what is said of the seats.
  static func ofItems(_ noun: [String], _ verb: [String]) -> ListRestriction? {
    noun.count + verb.count > 2 && verb.first.map(ProseWords.auxiliaries.contains) == true ? predicate(verb) : nil
  }

  private static let relatives = Prose.set("prose.items.relatives")
  private static let fillers = Prose.set("prose.items.fillers").union(ProseWords.articles).union(ProseWords.auxiliaries)
    .union(ProseWords.particles)
  private static let stateLeads = Prose.set("prose.items.state-leads")
  private static let stateVerbs = Prose.set("prose.items.state-verbs").union(ProseWords.being)
  private static let stateAsks = ProseWords.and.union(ProseWords.of).union(Prose.set("prose.items.state-asks"))

  /// "Aren't shipped", "n'ont pas été livrées".
  private static func clause(_ words: [String]) -> ListRestriction? {
    var rest = words[...]
    if let first = rest.first, ProseWords.particles.contains(first) { rest = rest.dropFirst() }
    guard let first = rest.first, ProseWords.auxiliaries.contains(first) else { return nil }
    return predicate(Array(rest))
  }

  /// From a verb on: what is said, and whether it is denied.
  private static func predicate(_ words: [String]) -> ListRestriction? {
    var rest = words.dropFirst()
    var isDenied = false
    while let word = rest.first, ProseWords.denials.contains(word) || fillers.contains(word) {
      isDenied = isDenied || ProseWords.denials.contains(word)
      rest = rest.dropFirst()
    }
    guard !rest.isEmpty, rest.count <= 5 else { return nil }
    return ListRestriction(values: alternatives(Array(rest)), isDenied: isDenied)
  }

  /// "With status open", "whose state is", "au statut": how many words lead to the state.
  private static func stateLead(_ words: [String], at index: Int) -> Int? {
    guard stateLeads.contains(words[index]) || ProseWords.with.contains(words[index]) else { return nil }
    var next = index + 1
    while next < words.count, ProseWords.articles.contains(words[next]) { next += 1 }
    guard next < words.count, ValueWriter.stateWords.contains(words[next]) else { return nil }
    next += 1
    var hasVerb = false
    while next < words.count, stateVerbs.contains(words[next]) {
      hasVerb = true
      next += 1
    }
    // "Tickets with the status and the subject" and "orders with their status" ask for the field.
    guard next < words.count, hasVerb || !stateAsks.contains(words[next]), !ProseWords.within.contains(words[index])
    else { return nil }
    return next - index
  }

  private static func alternatives(_ words: [String]) -> [[String]] {
    words.split(whereSeparator: ProseWords.or.contains).map { $0.filter { !ProseWords.articles.contains($0) } }
      .filter { !$0.isEmpty }
  }

  /// What says how a list came about rather than which of its items are meant: "which items were ordered".
  static let describing = Prose.set("prose.items.describing")

  /// Words that pick items by what a response doesn't say of them, such as today's day.
  static let undecidable = Prose.set("prose.items.undecidable")
}
