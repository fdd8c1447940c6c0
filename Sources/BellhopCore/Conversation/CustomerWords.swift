/// What customers say to steer the talk, in the languages that are understood. All of it is compared word by word.
///
/// A message is a command only as a whole: "cancel" is one, "cancel my order" is a request.
struct CustomerWords: Sendable {
  static let english = CustomerWords(vocabularies: [.english])
  static let french = CustomerWords(vocabularies: [.french, .english])

  /// The language of the talk first.
  let vocabularies: [CustomerVocabulary]

  enum Command: String, Hashable, Sendable {
    case cancel
    case cancelEverything = "cancel everything"
    case human
    case startOver = "start over"
    case sameAgain = "the same again"
    case skip
    case wait
    case repeated = "repeat"
    case help
    case why
  }

  enum Courtesy: String, Hashable, Sendable {
    case greeting
    case thanks
    case goodbye
  }

  func command(in message: CustomerMessage) -> Command? {
    let words = message.words.folded
    guard !words.isEmpty, words.count <= Self.longestCommand else { return nil }
    return firstVocabulary { $0.command(in: words) }
  }

  /// A command that is a part of the message by itself: "never mind, I found it", "it's broken, I want a human".
  func commandInPart(of message: CustomerMessage) -> Command? {
    let parts = message.parts.map { FoldedWords($0.text).folded }.filter { !$0.isEmpty }
    guard let first = parts.first, parts.count > 1 else { return nil }
    return firstVocabulary { vocabulary in
      let cores = parts.map(vocabulary.core(of:))
      if cores.contains(where: { $0.count <= Self.longestCommand && vocabulary.isCallForHuman($0) }) { return .human }
      let words = vocabulary.core(of: first)
      guard words.count <= Self.longestCommand, vocabulary.isCancel(words) else { return nil }
      return vocabulary.isOfEverything(words) ? .cancelEverything : .cancel
    }
  }

  /// Whether these words ask why something is needed.
  func asksWhy(_ words: [String]) -> Bool {
    vocabularies.contains { $0.isWhy($0.core(of: words)) }
  }

  func courtesy(in message: CustomerMessage) -> Courtesy? {
    let words = message.words.folded
    guard !words.isEmpty, words.count <= Self.longestCommand else { return nil }
    return firstVocabulary { $0.courtesy(in: words) }
  }

  /// Where the message says no before it says something else, as in "no, it's A-1002".
  func beginsWithNo(_ message: CustomerMessage) -> Bool {
    guard let first = message.words.folded.first else { return false }
    return vocabularies.contains { $0.noLeads.contains(first) }
  }

  /// Whether a word announces that something given before is to be replaced.
  func announcesCorrection(_ words: [String]) -> Bool {
    vocabularies.contains { vocabulary in
      words.contains { vocabulary.corrections.contains($0) }
        || words.first.map { vocabulary.correctingNo.contains($0) } ?? false
    }
  }

  /// "Change it", "I want to change something": what is to be changed isn't said.
  func asksForChange(_ message: CustomerMessage) -> Bool {
    let words = message.words.folded
    return vocabularies.contains { CustomerVocabulary.made(of: words, $0.changeVerbs, glue: $0.changeGlue) }
  }

  /// Whether a word introduces the new value in "change the reason to …" and "the reason is …".
  func introduces(_ word: String) -> Bool { vocabularies.contains { $0.introductions.contains(word) } }

  /// Whether a word surrounds a new value without being a part of it.
  func surroundsCorrection(_ word: String) -> Bool { vocabularies.contains { $0.correctionGlue.contains(word) } }

  /// Whether the words say what was meant: "I meant Joe".
  func saysMeant(_ words: [String]) -> Bool {
    vocabularies.contains { vocabulary in
      vocabulary.meant.contains { phrase in
        words.indices.contains { words[$0...].starts(with: phrase) }
      }
    }
  }

  /// Whether a word only says that a value doesn't hold: "wrong", "not right".
  func deniesValue(_ word: String) -> Bool {
    vocabularies.contains { $0.corrections.contains(word) || $0.negations.contains(word) || $0.noGlue.contains(word) }
  }

  func negates(_ word: String) -> Bool { vocabularies.contains { $0.negators.contains(word) } }

  func joins(_ word: String) -> Bool { vocabularies.contains { $0.joiners.contains(word) } }

  private static let longestCommand = 16

  func firstVocabulary<Found>(_ find: (CustomerVocabulary) -> Found?) -> Found? {
    for vocabulary in vocabularies {
      if let found = find(vocabulary) { return found }
    }
    return nil
  }
}

extension CustomerVocabulary {
  fileprivate func command(in words: [String]) -> CustomerWords.Command? {
    let core = core(of: words)
    if isCancel(core) { return isOfEverything(core) ? .cancelEverything : .cancel }
    if isCallForHuman(core) { return .human }
    if isWished(words, core, startsOver) { return .startOver }
    if isWished(words, core, sameAgain) { return .sameAgain }
    if isWished(words, core, skips) { return .skip }
    if isWished(words, core, waits) { return .wait }
    if isWished(words, core, repeats) { return .repeated }
    if helps.contains(core) { return .help }
    return isWhy(core) ? .why : nil
  }

  fileprivate func courtesy(in words: [String]) -> CustomerWords.Courtesy? {
    if Self.made(of: words, thanks, glue: thanksGlue) { return .thanks }
    if goodbyes.contains(words) { return .goodbye }
    return Self.made(of: words, greetings, glue: greetingGlue) ? .greeting : nil
  }

  fileprivate func core(of words: [String]) -> [String] {
    let front = words.drop { fillers.contains($0) }
    let end = front.lastIndex { !fillers.contains($0) } ?? front.startIndex
    return front.isEmpty ? words : Array(front[front.startIndex...end])
  }

  /// Whether the words are one of these phrases, with or without a wish and politeness around it.
  private func isWished(_ words: [String], _ core: [String], _ phrases: Set<[String]>) -> Bool {
    if phrases.contains(words) || phrases.contains(core) { return true }
    return wishes.contains { !$0.isEmpty && core.starts(with: $0) && phrases.contains(Array(core.dropFirst($0.count))) }
  }

  static func made(of words: [String], _ strong: Set<String>, glue: Set<String>) -> Bool {
    words.contains { strong.contains($0) } && words.allSatisfy { strong.contains($0) || glue.contains($0) }
  }

  fileprivate func isCancel(_ words: [String]) -> Bool {
    for start in wishes where words.starts(with: start) {
      let rest = Array(words.dropFirst(start.count))
      for verb in cancelVerbs where rest.starts(with: verb) {
        if rest.dropFirst(verb.count).allSatisfy({ cancelTail.contains($0) }) { return true }
      }
    }
    return false
  }

  fileprivate func isOfEverything(_ words: [String]) -> Bool { words.contains { everything.contains($0) } }

  fileprivate func isCallForHuman(_ words: [String]) -> Bool {
    // "… about my order" says what for, not whom.
    let words = words.firstIndex { about.contains($0) }.map { Array(words[..<$0]) } ?? words
    guard words.allSatisfy({ people.contains($0) || someone.contains($0) || humanGlue.contains($0) || $0 == "un" })
    else { return false }
    if words.contains(where: { people.contains($0) }) { return true }
    return words.contains { someone.contains($0) } && words.contains { contactVerbs.contains($0) }
  }

  fileprivate func isWhy(_ words: [String]) -> Bool {
    whys.contains(words) || whyStarts.contains { words.starts(with: $0) }
  }
}
