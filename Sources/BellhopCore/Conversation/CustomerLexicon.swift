import Languages

/// A vocabulary made ready for looking up: most messages are no command, and that should be found out fast.
final class CustomerLexicon: Sendable {
  static let of = PerLanguage { CustomerLexicon(CustomerVocabulary(Lexicon.of($0)), $0) }

  let own: CustomerVocabulary
  let language: Language
  /// Phrases that are a command as a whole, their words parted by spaces.
  private let commands: [String: CustomerWords.Command]
  private let goodbyes: Set<String>
  private let challenges: Set<String>
  private let yesPhrases: Set<String>
  /// The words by which a cancel, a wish and a why begin.
  private let cancelHeads: Set<String>
  private let wishHeads: Set<String>
  private let whyHeads: Set<String>

  init(_ vocabulary: CustomerVocabulary, _ language: Language) {
    own = vocabulary
    self.language = language
    let phrases: [(Set<[String]>, CustomerWords.Command)] = [
      (vocabulary.startsOver, .startOver), (vocabulary.sameAgain, .sameAgain), (vocabulary.skips, .skip),
      (vocabulary.waits, .wait), (vocabulary.repeats, .repeated), (vocabulary.resumes, .resume),
      (vocabulary.helps, .help), (vocabulary.whys, .why),
    ]
    var commands: [String: CustomerWords.Command] = [:]
    for (list, command) in phrases {
      for phrase in list where commands[Self.joined(phrase)] == nil { commands[Self.joined(phrase)] = command }
    }
    self.commands = commands
    goodbyes = Set(vocabulary.goodbyes.map(Self.joined))
    challenges = Set(vocabulary.challenges.map(Self.joined))
    yesPhrases = Set(vocabulary.yesPhrases.map(Self.joined))
    cancelHeads = Set(vocabulary.cancelVerbs.compactMap(\.first))
    wishHeads = Set(vocabulary.wishes.compactMap(\.first))
    whyHeads = Set(vocabulary.whyStarts.compactMap(\.first))
  }

  func command(in words: [String]) -> CustomerWords.Command? {
    let core = core(of: words)
    if isCancel(core) { return isOfEverything(core) ? .cancelEverything : .cancel }
    if isCallForHuman(core) { return .human }
    if let command = commands[Self.joined(words)] ?? commands[Self.joined(core)] ?? wishedCommand(core) {
      return command
    }
    if isSkip(core) { return .skip }
    return isWhy(core) ? .why : nil
  }

  /// "I don't want to answer this for now": a wish to pass the question over, and nothing else.
  private func isSkip(_ core: [String]) -> Bool {
    for wish in own.wishes where core.starts(with: wish) {
      let rest = core.dropFirst(wish.count)
      for verb in own.skipVerbs where rest.starts(with: verb) {
        if rest.dropFirst(verb.count).allSatisfy({ own.skipTail.contains($0) }) { return true }
      }
    }
    return false
  }

  /// "Can you repeat that": the command after a wish.
  private func wishedCommand(_ core: [String]) -> CustomerWords.Command? {
    guard let first = core.first, wishHeads.contains(first) else { return nil }
    for wish in own.wishes where !wish.isEmpty && core.starts(with: wish) {
      if let command = commands[Self.joined(Array(core.dropFirst(wish.count)))] { return command }
    }
    return nil
  }

  func courtesy(in words: [String]) -> CustomerWords.Courtesy? {
    if Self.made(of: words, own.thanks, glue: own.thanksGlue) { return .thanks }
    let whole = Self.joined(words)
    let core = Self.joined(core(of: words))
    if goodbyes.contains(whole) || goodbyes.contains(core) { return .goodbye }
    if challenges.contains(whole) || challenges.contains(core) { return .challenge }
    return Self.made(of: words, own.greetings, glue: own.greetingGlue) ? .greeting : nil
  }

  /// The words without politeness at either end.
  func core(of words: [String]) -> [String] {
    guard let start = words.firstIndex(where: { !own.fillers.contains($0) }) else { return words }
    let end = words.lastIndex { !own.fillers.contains($0) } ?? start
    return start == 0 && end == words.count - 1 ? words : Array(words[start...end])
  }

  static func made(of words: [String], _ strong: Set<String>, glue: Set<String>) -> Bool {
    var isStrong = false
    for word in words {
      if strong.contains(word) {
        isStrong = true
      } else if !glue.contains(word) {
        return false
      }
    }
    return isStrong
  }

  func isCancel(_ words: [String]) -> Bool {
    guard words.contains(where: { cancelHeads.contains($0) }) else { return false }
    for start in own.wishes where words.starts(with: start) {
      let rest = words.dropFirst(start.count)
      for verb in own.cancelVerbs where rest.starts(with: verb) {
        if rest.dropFirst(verb.count).allSatisfy({ own.cancelTail.contains($0) }) { return true }
      }
    }
    return false
  }

  func isOfEverything(_ words: [String]) -> Bool { words.contains { own.everything.contains($0) } }

  func isCallForHuman(_ words: [String]) -> Bool {
    guard words.contains(where: { own.people.contains($0) || own.someone.contains($0) }) else { return false }
    // "… about my order" says what for, not whom.
    let words = words.firstIndex { own.about.contains($0) }.map { Array(words[..<$0]) } ?? words
    guard words.allSatisfy({ own.people.contains($0) || own.someone.contains($0) || own.humanGlue.contains($0) }) else {
      return false
    }
    if words.contains(where: { own.people.contains($0) }) { return true }
    return words.contains { own.someone.contains($0) } && words.contains { own.contactVerbs.contains($0) }
  }

  /// "…, let me talk to a human" at the end of a sentence that says something else before.
  func endsWithCallForHuman(_ words: [String]) -> Bool {
    guard words.contains(where: { own.people.contains($0) || own.someone.contains($0) }) else { return false }
    return words.indices.contains { start in
      guard own.callStarts.contains(where: { words[start...].starts(with: $0) }) else { return false }
      if start > 0, own.reporting.contains(words[start - 1]) { return false }
      return isCallForHuman(core(of: Array(words[start...])))
    }
  }

  /// "What's a contact handle?": what the words after the beginning name; nil when it asks something else.
  func whatAbout(_ words: [String]) -> [String]? {
    let words = core(of: words)
    guard let start = own.whatStarts.first(where: { words.starts(with: $0) }) else { return nil }
    return words.dropFirst(start.count).filter { !own.whatGlue.contains($0) }
  }

  /// How many words stand before a short answer without being a part of it.
  func leadIn(of words: [String]) -> Int {
    own.leadIns.first { words.starts(with: $0) }?.count ?? 0
  }

  func isWhy(_ words: [String]) -> Bool {
    if commands[Self.joined(words)] == .why { return true }
    guard let first = words.first, whyHeads.contains(first) else { return false }
    return own.whyStarts.contains { words.starts(with: $0) }
  }

  func isYes(_ words: [String]) -> Bool {
    let words = withoutSighs(words)
    if yesPhrases.contains(Self.joined(words)) { return true }
    guard let first = words.first, !own.noYesAfter.contains(first) else { return false }
    return Self.made(of: words, own.affirmations, glue: own.yesGlue)
  }

  func isNo(_ words: [String]) -> Bool { Self.made(of: withoutSighs(words), own.negations, glue: own.noGlue) }

  /// "Hmm no" is a no, "go on then" a yes.
  private func withoutSighs(_ words: [String]) -> [String] { words.filter { !own.sighs.contains($0) } }

  private static func joined(_ words: [String]) -> String { words.joined(separator: " ") }
}
