import Languages

/// What customers say to steer the talk, in the languages that are understood. All of it is compared word by word.
///
/// A message is a command only as a whole: "cancel" is one, "cancel my order" is a request.
struct CustomerWords: Sendable {
  /// "OK" and "stop" are also said in other languages: a language names those that are heard beside it.
  static let of = PerLanguage { language in CustomerWords(lexicons: language.heard.map { CustomerLexicon.of[$0] }) }

  /// The language of the talk first.
  let lexicons: [CustomerLexicon]

  enum Command: String, Hashable, Sendable {
    case cancel
    case cancelEverything = "cancel everything"
    case human
    case startOver = "start over"
    case sameAgain = "the same again"
    case skip
    case wait
    case resume
    case repeated = "repeat"
    case help
    case why
  }

  enum Courtesy: String, Hashable, Sendable {
    case greeting
    case thanks
    case goodbye
    case challenge = "a question about the agent"
  }

  func command(in message: CustomerMessage) -> Command? {
    let words = message.words.folded
    guard !words.isEmpty, words.count <= Self.longestCommand else { return nil }
    return firstLexicon { $0.command(in: words) }
  }

  /// A command that is a part of the message by itself: "never mind, I found it", "it's broken, I want a human".
  func commandInPart(of message: CustomerMessage) -> Command? {
    let parts = message.parts.map(\.folded).filter { !$0.isEmpty }
    guard let first = parts.first, parts.count > 1 else { return nil }
    return firstLexicon { lexicon in
      let cores = parts.map(lexicon.core(of:))
      if cores.contains(where: { $0.count <= Self.longestCommand && lexicon.isCallForHuman($0) }) { return .human }
      // "Hold on, what can you do?" says nothing but commands: the last one asks for something.
      let commands = parts.compactMap { $0.count <= Self.longestCommand ? lexicon.command(in: $0) : nil }
      if commands.count == parts.count { return commands.last { $0 != .wait } ?? .wait }
      let words = lexicon.core(of: first)
      guard words.count <= Self.longestCommand, lexicon.isCancel(words) else { return nil }
      return lexicon.isOfEverything(words) ? .cancelEverything : .cancel
    }
  }

  /// Whether these words ask why something is needed.
  func asksWhy(_ words: [String]) -> Bool {
    lexicons.contains { $0.isWhy($0.core(of: words)) }
  }

  func courtesy(in message: CustomerMessage) -> Courtesy? {
    let words = message.words.folded
    guard !words.isEmpty, words.count <= Self.longestCommand else { return nil }
    return firstLexicon { $0.courtesy(in: words) ?? courtesyInParts(of: message, $0) }
  }

  /// "No, that's all. Thanks!": nothing but courtesies, of which a goodbye counts most.
  private func courtesyInParts(of message: CustomerMessage, _ lexicon: CustomerLexicon) -> Courtesy? {
    let parts = message.parts.map(\.folded).filter { !$0.isEmpty && !lexicon.isNo($0) }
    let courtesies = parts.compactMap { lexicon.courtesy(in: $0) }
    guard !parts.isEmpty, courtesies.count == parts.count else { return nil }
    return courtesies.first { $0 == .goodbye || $0 == .challenge } ?? courtesies.last
  }

  /// Whether the message asks what the input is: "What's a contact handle?"
  func asksWhat(_ message: CustomerMessage, _ slot: Slot) -> Bool {
    let words = message.words.folded
    guard words.count <= Self.longestCommand else { return false }
    return lexicons.contains { lexicon in
      guard let about = lexicon.whatAbout(words), !about.isEmpty else { return false }
      return about.allSatisfy { slot.nameStems.contains(WordStem.of($0)) }
    }
  }

  /// A call for a person at the end of a clause that says something else: "it's broken, let me talk to a human".
  func callsForHuman(_ words: [String]) -> Bool { lexicons.contains { $0.endsWithCallForHuman(words) } }

  /// How many words stand before a short answer without being a part of it.
  func leadIn(of words: [String]) -> Int { lexicons.lazy.map { $0.leadIn(of: words) }.first { $0 > 0 } ?? 0 }

  /// Whether a word that may lead to an answer begins a name as well: "just".
  func beginsNames(_ word: String) -> Bool { lexicons.contains { $0.own.nameStarts.contains(word) } }

  /// Whether the word says to whom: "to", "for".
  func leadsToRecipient(_ word: String) -> Bool { lexicons.contains { $0.own.recipientLeads.contains(word) } }

  /// Whether the words ask the same for something else: "what about ORD-2?"
  func followsUp(_ words: [String]) -> Bool {
    lexicons.contains { lexicon in lexicon.own.followUps.contains { words.starts(with: $0) } }
  }

  func asksForRetry(_ words: [String]) -> Bool { lexicons.contains { $0.own.retries.contains($0.core(of: words)) } }

  /// What may stand around an input's name before its value.
  func surroundsName(_ word: String) -> Bool { lexicons.contains { $0.own.nameGlue.contains(word) } }

  /// Whether answers to an input of this name are told in sentences.
  func tellsStory(_ name: [String]) -> Bool {
    name.contains { word in lexicons.contains { $0.own.stories.contains(word) } }
  }

  /// "The previous answer": the one before this question.
  func meansPrevious(_ words: [String]) -> Bool {
    lexicons.contains { lexicon in
      words.contains { lexicon.own.previous.contains($0) } && words.contains { lexicon.own.answers.contains($0) }
    }
  }

  /// What stands between the options that aren't wanted: "not add or remove".
  func isAlternative(_ word: String) -> Bool { lexicons.contains { $0.own.alternatives.contains(word) } }

  /// Where the message says no before it says something else, as in "no, it's A-1002".
  func beginsWithNo(_ message: CustomerMessage) -> Bool {
    guard let first = message.words.folded.first else { return false }
    return lexicons.contains { $0.own.noLeads.contains(first) }
  }

  /// Whether the word asks for something else in its place: "instead".
  func redirects(_ word: String) -> Bool { lexicons.contains { $0.own.redirections.contains(word) } }

  /// Whether the word speaks of what was said before: "it".
  func refersBack(_ word: String) -> Bool { lexicons.contains { $0.own.backReferences.contains(word) } }

  /// "Not sure" is no no.
  func beginsWithDoubt(_ message: CustomerMessage) -> Bool {
    let words = message.words.folded
    return lexicons.contains { lexicon in
      let core = Array(words.drop { lexicon.own.fillers.contains($0) })
      return lexicon.own.doubts.contains { words.starts(with: $0) || core.starts(with: $0) }
    }
  }

  /// Whether a word is a no that may begin a correction.
  func beginsWithCorrectingNo(_ word: String) -> Bool { lexicons.contains { $0.own.correctingNo.contains(word) } }

  /// Whether a word announces that something given before is to be replaced.
  func announcesCorrection(_ words: [String]) -> Bool {
    lexicons.contains { lexicon in
      words.contains { lexicon.own.corrections.contains($0) }
        || words.first.map { lexicon.own.correctingNo.contains($0) } ?? false
    }
  }

  /// "Change it", "I want to change something": what is to be changed isn't said.
  func asksForChange(_ message: CustomerMessage) -> Bool {
    let words = message.words.folded
    return lexicons.contains { CustomerLexicon.made(of: words, $0.own.changeVerbs, glue: $0.own.changeGlue) }
  }

  /// Whether a word introduces the new value in "change the reason to …" and "the reason is …".
  func introduces(_ word: String) -> Bool { lexicons.contains { $0.own.introductions.contains(word) } }

  /// Whether a word surrounds a new value without being a part of it.
  func surroundsCorrection(_ word: String) -> Bool { lexicons.contains { $0.own.correctionGlue.contains(word) } }

  /// Whether the words say what was meant: "I meant Joe".
  func saysMeant(_ words: [String]) -> Bool {
    lexicons.contains { lexicon in
      lexicon.own.meant.contains { phrase in
        words.indices.contains { words[$0...].starts(with: phrase) }
      }
    }
  }

  /// Whether a word only says that a value doesn't hold: "wrong", "not right".
  func deniesValue(_ word: String) -> Bool {
    lexicons.contains {
      $0.own.corrections.contains(word) || $0.own.negations.contains(word) || $0.own.noGlue.contains(word)
    }
  }

  /// "I don't have the number with me": what was asked for can't be given.
  func saysLacking(_ words: [String]) -> Bool {
    lexicons.contains { lexicon in
      let core = lexicon.core(of: words)
      return core.count <= Self.longestCommand && lexicon.own.lacks.contains { core.starts(with: $0) }
    }
  }

  /// Whether the words say that what was given before was a slip.
  func saysMistake(_ words: [String]) -> Bool {
    saysMeant(words) || words.contains { word in lexicons.contains { $0.own.mistakes.contains(word) } }
  }

  /// Whether the words say what isn't meant: "not express", "anything but express".
  func excludes(_ words: [String]) -> Bool {
    words.contains { word in negates(word) || lexicons.contains { $0.own.exceptions.contains(word) } }
  }

  /// Whether words without a question mark ask something: "is express faster".
  func beginsQuestion(_ words: [String]) -> Bool {
    guard words.count > 1, let first = words.first else { return false }
    return lexicons.contains { $0.own.questionStarts.contains(first) }
  }

  /// Whether words ask what something is like, without the mark of a question; "can I have express" chooses.
  func asksAbout(_ words: [String]) -> Bool {
    guard words.count > 2 else { return false }
    let core = Array(words.drop { word in lexicons.contains { $0.own.sighs.contains(word) } })
    return beginsQuestion(core) && !lexicons.contains { $0.own.choosingStarts.contains(core.first ?? "") }
  }

  /// "…, never mind": what steers the talk as any part of a message that gives nothing else.
  func commandInAnyPart(of message: CustomerMessage) -> Command? {
    let parts = message.parts.map(\.folded).filter { !$0.isEmpty }
    guard parts.count > 1 else { return nil }
    return firstLexicon { lexicon in parts.lazy.compactMap { lexicon.command(in: $0) }.last }
  }

  /// "Gotta go, bye".
  func endsWithGoodbye(_ message: CustomerMessage) -> Bool {
    guard let last = message.parts.map(\.folded).last(where: { !$0.isEmpty }) else {
      return false
    }
    return lexicons.contains { $0.courtesy(in: last) == .goodbye }
  }

  /// "Hold on, getting my wallet": a wait with more to it than the words for it.
  func beginsWithWait(_ message: CustomerMessage) -> Bool {
    let words = message.words.folded
    return lexicons.contains { lexicon in lexicon.own.waits.contains { words.starts(with: lexicon.core(of: $0)) } }
  }

  /// Whether a person is asked for: a word before the name is none of its own.
  func asksForPerson(_ slot: Slot) -> Bool {
    if slot.reading.format == .personName { return true }
    let told = FoldedWords(slot.name).folded + FoldedWords(slot.instructions).folded.prefix(3)
    return told.contains { word in lexicons.contains { $0.own.persons.contains(word) } }
  }

  /// How many words stand before the name in "it's for my son Theo".
  func leadToName(of words: [String], from start: Int) -> Int {
    var end = start
    let announced = lexicons.compactMap { lexicon in
      lexicon.own.nameAnnouncements.first { words.starts(with: $0) }?.count
    }
    end = max(end, announced.max() ?? 0)
    if end > 0, end + 1 < words.count, lexicons.contains(where: { $0.own.ownPerson.contains(words[end]) }) {
      return end + 1
    }
    let isOfFamily = lexicons.contains { lexicon in
      end + 2 < words.count && lexicon.own.familyOwners.contains(words[end])
        && lexicon.own.family.contains(words[end + 1])
    }
    return isOfFamily ? end + 2 : end
  }

  func negates(_ word: String) -> Bool { lexicons.contains { $0.own.negators.contains(word) } }

  func joins(_ word: String) -> Bool { lexicons.contains { $0.own.joiners.contains(word) } }

  func contrasts(_ word: String) -> Bool { lexicons.contains { $0.own.contrasts.contains(word) } }

  private static let longestCommand = 16

  func firstLexicon<Found>(_ find: (CustomerLexicon) -> Found?) -> Found? {
    for lexicon in lexicons {
      if let found = find(lexicon) { return found }
    }
    return nil
  }
}
