/// Where a person's name is asked for; the names of companies, products and places are other things.
enum PersonNameNouns {
  static func place(in text: InstructionText) -> Range<Int>? {
    if let place = text.first(of: whole) { return place }
    for place in text.all(of: onThings) {
      let next = text.words[place.upperBound...].prefix(3)
      if let thing = next.first(where: { !FunctionWords.contains($0) }), bearers.contains(thing) { return place }
    }
    for place in text.all(of: ofPeople) {
      // "Of the account holder": the last of the words that belong together says whose name it is.
      let next = text.words[place.upperBound..<text.clause(of: place.lowerBound).upperBound]
      let thing = next.drop(while: FunctionWords.contains).prefix { !FunctionWords.contains($0) }
      if let first = thing.first, people.contains(first) || thing.prefix(2).last.map(people.contains) == true {
        return place
      }
    }
    for place in text.all(of: names) where place.lowerBound > 0 {
      let before = text.words[max(0, place.lowerBound - 2)..<place.lowerBound]
      if before.contains(where: people.contains) { return place }
    }
    // "Name", "Your name" and nothing else.
    return text.clauses.lazy.compactMap { clause in
      let said = text.words[clause].filter { !determiners.contains($0) }
      return alone.holds(said) ? clause : nil
    }.first
  }

  private static let whole = Prose.phrases("prose.person.whole")
  private static let onThings = Prose.phrases("prose.person.on")
  private static let ofPeople = Prose.phrases("prose.person.of")
  private static let names = Prose.phrases("prose.person.names")
  private static let alone = Prose.phrases("prose.person.alone")
  private static let people = Prose.set("prose.person.people")
  /// What bears the name of its person.
  private static let bearers = Prose.set("prose.person.bearers")
  private static let determiners = ProseWords.determiners.union(ProseWords.genitive)
    .union(Prose.set("prose.person.anybody"))
}
