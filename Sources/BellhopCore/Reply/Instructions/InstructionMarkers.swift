import Languages

/// The words of instructions that say what is to be done with the fields beside them.
enum InstructionMarkers {
  enum Kind {
    case tell
    case withhold
  }

  struct Marker {
    var kind: Kind
    var place: Range<Int>
    /// "Everything but": the rest is to be told.
    var saysEverything = false
    /// "Start with": it goes before what was named so far.
    var goesFirst = false
    var language = Language.english
  }

  /// The marker that begins at a word, the longest one; the text's own language goes first.
  static func marker(at index: Int, in text: InstructionText) -> Marker? {
    for words in MarkerWords.ownFirst[text.language] {
      guard
        var marker = reminder(at: index, in: text, words) ?? forbidden(at: index, in: text, words)
          ?? DenialAroundVerb.marker(at: index, in: text, words) ?? withheld(at: index, in: text, words)
          ?? telling(at: index, in: text, words)
      else { continue }
      marker.language = words.language
      return marker
    }
    return nil
  }

  /// Whether a sentence asks for anything to be told.
  static func tellsSomething(_ sentence: String) -> Bool {
    let text = InstructionText(sentence)
    return text.words.indices.contains { marker(at: $0, in: text)?.kind == .tell }
  }

  // MARK: - Kinds

  /// "Don't forget to mention" asks for it.
  private static func reminder(at index: Int, in text: InstructionText, _ words: MarkerWords) -> Marker? {
    guard let found = text.phrase(of: words.reminders, startingAt: index), found.upperBound < text.words.count,
      words.isVerb(text.words[found.upperBound])
    else { return nil }
    return Marker(kind: .tell, place: index..<afterVerbs(found.upperBound + 1, in: text, words))
  }

  private static func forbidden(at index: Int, in text: InstructionText, _ words: MarkerWords) -> Marker? {
    guard let negation = text.phrase(of: words.forbidding, startingAt: index) else { return nil }
    var next = negation.upperBound
    for _ in 0..<2 where next < text.words.count && words.beforeVerb.contains(text.words[next]) { next += 1 }
    guard next < text.words.count, words.isVerb(text.words[next]) || words.isLearning(text.words[next]) else {
      return nil
    }
    let end = afterVerbs(next + 1, in: text, words)
    if let only = onlyBut(after: end, in: text) { return Marker(kind: .tell, place: index..<only) }
    return Marker(kind: .withhold, place: index..<end)
  }

  /// "Don't tell them anything but": what follows is all that is to be told.
  private static func onlyBut(after end: Int, in text: InstructionText) -> Int? {
    var next = end
    while next < text.words.count, next < end + 4, listeners.contains(text.words[next]) { next += 1 }
    guard let all = text.phrase(of: anything, startingAt: next) else { return nil }
    return text.phrase(of: anythingBut, startingAt: all.upperBound)?.upperBound
  }

  private static func withheld(at index: Int, in text: InstructionText, _ words: MarkerWords) -> Marker? {
    if index == 0, let no = text.phrase(of: words.denyingBeginnings, startingAt: 0) {
      return Marker(kind: .withhold, place: no)
    }
    // "Keep the notes to yourself", "treat them as confidential".
    if (index == 0 ? InstructionNames.treating : InstructionNames.keeping).contains(text.words[index]) {
      let end = text.words[index...].indices.first {
        $0 > index + 1 && text.phrase(of: InstructionNames.keptEnds, startingAt: $0) != nil
      }
      return end.map { _ in Marker(kind: .withhold, place: index..<(index + 1)) }
    }
    guard let found = text.phrase(of: words.withholding, startingAt: index) else { return nil }
    if words.doubtful.contains(text.words[index]), index > 0 || text.language != words.language { return nil }
    // "How many orders are not shipped" asks for them.
    if ProseWords.not.contains(text.words[index]), found.count == 1, index > 0,
      saysOfItems(text.words[index - 1]), text.gap(after: index - 1).allSatisfy(\.isWhitespace)
    {
      return nil
    }
    let everything =
      everythingBut.holds(text.words[found]) || index > 0 && ProseWords.all.contains(text.words[index - 1])
    let end = afterVerbs(found.upperBound, in: text, words)
    return Marker(kind: .withhold, place: index..<end, saysEverything: everything)
  }

  private static func saysOfItems(_ word: String) -> Bool {
    ProseWords.auxiliaries.contains(word) || describing.contains(word)
  }

  private static func telling(at index: Int, in text: InstructionText, _ words: MarkerWords) -> Marker? {
    let word = text.words[index]
    // "Don't mention the weight, only the status" has a marker of its own for the status.
    if ProseWords.only.contains(word),
      index == 0 || follows(index, in: text) || ProseWords.but.contains(text.words[index - 1])
    {
      return Marker(kind: .tell, place: index..<afterVerbs(index + 1, in: text, words))
    }
    if let first = text.phrase(of: words.first, startingAt: index) {
      return Marker(kind: .tell, place: index..<afterVerbs(first.upperBound, in: text, words), goesFirst: true)
    }
    if let last = text.phrase(of: words.last, startingAt: index) { return Marker(kind: .tell, place: last) }
    guard words.isVerb(word), index == 0 || leadsHere(index, in: text, words) else {
      guard let phrase = text.phrase(of: words.telling, startingAt: index) else { return nil }
      return Marker(kind: .tell, place: index..<afterVerbs(phrase.upperBound, in: text, words))
    }
    // "List the items" and "present the status" are no French.
    let isOfAnother =
      text.language != words.language
      && MarkerWords.all.contains {
        $0.language == text.language && $0.isVerb(word)
      }
    if isOfAnother || isNoun(index, in: text) { return nil }
    let end = afterVerbs(index + 1, in: text, words)
    return Marker(kind: .tell, place: index..<(onlyBut(after: end, in: text) ?? end))
  }

  // MARK: - Around a verb

  /// "The reference and state": a word that is a verb or a field is a field where nothing follows that it could tell.
  private static func isNoun(_ index: Int, in text: InstructionText) -> Bool {
    guard index > 0, nouns.contains(text.words[index]) else { return false }
    guard index + 1 < text.words.count else { return true }
    return ProseWords.andOr.contains(text.words[index + 1]) || text.gap(after: index).contains { ",;.".contains($0) }
  }

  private static func leadsHere(_ index: Int, in text: InstructionText, _ words: MarkerWords) -> Bool {
    // "By when they must return it" speaks of the customer.
    if index > 1, duties.contains(text.words[index - 1]), whoseDuties.contains(text.words[index - 2]) { return false }
    return words.leads.contains(text.words[index - 1]) || follows(index, in: text)
  }

  /// Whether a part of the sentence ends before a word.
  private static func follows(_ index: Int, in text: InstructionText) -> Bool {
    text.gap(after: index - 1).contains { ",:;".contains($0) }
  }

  /// "share or mention", "mention or share", "include only", "donne-lui uniquement": one marker.
  static func afterVerbs(_ index: Int, in text: InstructionText, _ words: MarkerWords) -> Int {
    var end = index
    while end < text.words.count {
      let word = text.words[end]
      let isJoined = words.joined.contains(word) && text.gap(after: end - 1) == "-"
      if isJoined || words.afterVerb.contains(word) || words.isBareVerb(word) {
        end += 1
      } else if let only = text.phrase(of: words.onlyBut, startingAt: end) {
        end = only.upperBound
      } else if joints.contains(word), end + 1 < text.words.count, words.isVerb(text.words[end + 1]),
        text.gap(after: end - 1).allSatisfy(\.isWhitespace)
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private static let joints = ProseWords.andOr.union(Prose.set("prose.nor"))
  private static let nouns = Prose.set("prose.tell.nouns")
  private static let listeners = Prose.set("prose.listeners")
  private static let anything = Prose.phrases("prose.nothing-else.all")
  private static let anythingBut = Prose.phrases("prose.nothing-else.but")
  private static let everythingBut = Prose.phrases("prose.withhold.everything")
  private static let describing = Prose.set("prose.withhold.described")
  private static let duties = Prose.set("prose.duties")
  private static let whoseDuties = Prose.set("prose.duties.of")
}
