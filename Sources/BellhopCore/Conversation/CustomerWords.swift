/// What customers say to steer the talk, in English. All of it is compared word by word, folded.
///
/// A message is a command only as a whole: "cancel" is one, "cancel my order" is a request.
enum CustomerWords {
  enum Command: String, Hashable, Sendable {
    case cancel
    case human
    case help
    case why
  }

  enum Courtesy: String, Hashable, Sendable {
    case greeting
    case thanks
    case goodbye
  }

  static func command(in message: CustomerMessage) -> Command? {
    let words = core(of: message.words.folded)
    guard !words.isEmpty, words.count <= longestCommand else { return nil }
    if isCancel(words) { return .cancel }
    if isCallForHuman(words) { return .human }
    if helpPhrases.contains(words) { return .help }
    if isWhy(words) { return .why }
    return nil
  }

  /// A command that is a part of the message by itself: "never mind, I found it", "it's broken, I want a human".
  static func commandInPart(of message: CustomerMessage) -> Command? {
    let parts = message.text.split { ",.;!?\n".contains($0) }.map { core(of: FoldedWords(String($0)).folded) }
      .filter { !$0.isEmpty }
    guard let first = parts.first, parts.count > 1 else { return nil }
    if parts.contains(where: { $0.count <= longestCommand && isCallForHuman($0) }) { return .human }
    return first.count <= longestCommand && isCancel(first) ? .cancel : nil
  }

  static func courtesy(in message: CustomerMessage) -> Courtesy? {
    let words = message.words.folded
    guard !words.isEmpty, words.count <= longestCommand else { return nil }
    if made(of: words, thanks, glue: thanksGlue) { return .thanks }
    if goodbyes.contains(words) { return .goodbye }
    if made(of: words, greetings, glue: greetingGlue) { return .greeting }
    return nil
  }

  /// Where the message says no before it says something else, as in "no, it's A-1002".
  static func beginsWithNo(_ message: CustomerMessage) -> Bool {
    guard let first = message.words.folded.first else { return false }
    return noLeads.contains(first)
  }

  /// Whether a word announces that something given before is to be replaced.
  static func announcesCorrection(_ words: [String]) -> Bool {
    words.contains { corrections.contains($0) } || words.starts(with: ["no"]) || words.starts(with: ["nope"])
  }

  /// "Change it", "I want to change something": what is to be changed isn't said.
  static func asksForChange(_ message: CustomerMessage) -> Bool {
    made(of: message.words.folded, changeVerbs, glue: changeGlue)
  }

  /// The words that introduce the new value in "change the reason to …" and "the reason is …".
  static let introductions: Set<String> = ["to", "is", "be", "s"]

  // MARK: - Words

  private static let longestCommand = 16

  /// Politeness at either end changes nothing.
  private static let fillers: Set<String> = [
    "please", "ok", "okay", "oh", "um", "uh", "well", "actually", "sorry", "hey", "hi", "hello", "thanks", "now",
    "just",
    "then", "alright", "so", "and", "but", "hmm", "no", "wait",
  ]

  private static func core(of words: [String]) -> [String] {
    let front = words.drop { fillers.contains($0) }
    let end = front.lastIndex { !fillers.contains($0) } ?? front.startIndex
    return front.isEmpty ? words : Array(front[front.startIndex...end])
  }

  private static func made(of words: [String], _ strong: Set<String>, glue: Set<String>) -> Bool {
    words.contains { strong.contains($0) } && words.allSatisfy { strong.contains($0) || glue.contains($0) }
  }

  private static func phrases(_ list: [String]) -> Set<[String]> { Set(list.map { FoldedWords($0).folded }) }

  // MARK: - Cancel

  private static func isCancel(_ words: [String]) -> Bool {
    for start in wishes where words.starts(with: start) {
      let rest = Array(words.dropFirst(start.count))
      for verb in cancelVerbs where rest.starts(with: verb) {
        if rest.dropFirst(verb.count).allSatisfy({ cancelTail.contains($0) }) { return true }
      }
    }
    return false
  }

  private static let wishes: [[String]] = [
    [], ["i", "want", "to"], ["i", "would", "like", "to"], ["i", "d", "like", "to"], ["can", "we"], ["can", "you"],
    ["could", "you"], ["let", "s"], ["lets"], ["i"], ["i", "ve"], ["you", "can"],
  ]

  private static let cancelVerbs: [[String]] =
    phrases([
      "cancel", "stop", "quit", "exit", "abort", "never mind", "nevermind", "nvm", "forget it", "forget about it",
      "forget that", "leave it", "drop it", "changed my mind", "have changed my mind", "don't want to",
      "do not want to", "don't want this", "don't want that", "not interested", "don't continue", "do not continue",
    ]).sorted { $0.count > $1.count }

  private static let cancelTail: Set<String> = [
    "that", "this", "it", "everything", "all", "here", "now", "please", "request", "the", "action", "whole", "thing",
    "process", "anymore", "any", "more", "any", "longer", "thanks", "thank", "you", "chat", "conversation", "for",
    "continue", "do", "sorry",
  ]

  // MARK: - A person

  private static func isCallForHuman(_ words: [String]) -> Bool {
    // "… about my order" says what for, not whom.
    let words = words.firstIndex { $0 == "about" || $0 == "regarding" }.map { Array(words[..<$0]) } ?? words
    guard words.allSatisfy({ people.contains($0) || someone.contains($0) || humanGlue.contains($0) }) else {
      return false
    }
    if words.contains(where: { people.contains($0) }) { return true }
    return words.contains { someone.contains($0) } && words.contains { contactVerbs.contains($0) }
  }

  private static let people: Set<String> = [
    "human", "person", "agent", "representative", "rep", "operator", "manager", "supervisor", "advisor", "adviser",
    "colleague", "humans", "agents",
  ]
  private static let someone: Set<String> = ["someone", "somebody", "people", "support", "service", "staff", "team"]
  private static let contactVerbs: Set<String> = ["talk", "speak", "chat", "connect", "transfer", "contact", "hand"]
  private static let humanGlue: Set<String> = contactVerbs.union([
    "i", "want", "would", "like", "need", "to", "can", "could", "may", "let", "me", "with", "a", "an", "the", "real",
    "live", "actual", "get", "put", "through", "pass", "you", "from", "your", "customer", "please", "now", "else", "d",
    "just", "instead", "is", "there", "over", "being", "talking", "speaking", "on", "us", "prefer", "rather",
  ])

  // MARK: - Help and why

  private static let helpPhrases = phrases([
    "help", "help me", "i need help", "can you help", "can you help me", "what can you do", "what can you do for me",
    "what do you do", "what can i ask", "what can i ask you", "what can i say", "how can you help",
    "how can you help me", "how does this work", "options", "menu", "what are my options", "what are the options",
    "who are you", "what are you", "what else can you do", "what can I do here", "what can i do",
  ])

  private static func isWhy(_ words: [String]) -> Bool {
    if whyPhrases.contains(words) { return true }
    return whyStarts.contains { words.starts(with: $0) }
  }

  private static let whyPhrases = phrases([
    "why", "why not", "what for", "why that", "why this", "but why", "what does that mean", "what do you mean",
    "what is that", "what's that", "what is this", "where do i find it", "where do i find that",
    "where can i find it", "where can i find that", "how do i find it", "how do i find that", "what is that for",
    "what's that for", "what is it for", "i don't understand", "i do not understand",
  ])

  private static let whyStarts: [[String]] = [
    "why do you need", "why do you ask", "why do you want", "why are you asking", "why would you need",
    "why should i give", "why should i tell", "why must i", "why do i need to", "why do i have to",
    "why is that needed", "why is that necessary", "why is this needed", "why is this necessary",
    "what do you need that for", "what do you need it for", "what do you need this for", "what do you need my",
  ].map { FoldedWords($0).folded }

  // MARK: - Courtesy

  private static let greetings: Set<String> = [
    "hi", "hello", "hey", "hiya", "howdy", "greetings", "morning", "evening",
  ]
  private static let greetingGlue: Set<String> = [
    "good", "afternoon", "there", "day", "again", "everyone", "to", "you",
  ]
  private static let thanks: Set<String> = ["thanks", "thank", "thx", "ty", "cheers"]
  private static let thanksGlue: Set<String> = [
    "you", "so", "very", "much", "a", "lot", "ok", "okay", "great", "perfect", "good", "many", "for", "your", "help",
    "the", "that", "s", "is", "all", "awesome", "nice", "cool", "super",
  ]
  private static let goodbyes = phrases([
    "bye", "bye bye", "goodbye", "good bye", "see you", "see you later", "that's all", "that is all", "nothing else",
    "i'm done", "have a nice day", "have a good day", "good night", "thanks bye", "ok bye", "no that's all",
    "no that is all", "thank you bye",
  ])

  // MARK: - Corrections

  private static let changeVerbs: Set<String> = ["change", "edit", "correct", "modify", "fix", "update"]
  private static let changeGlue: Set<String> = [
    "i", "want", "to", "would", "like", "d", "can", "could", "we", "you", "it", "that", "this", "something", "one",
    "please", "let", "me", "need", "wait", "no", "actually", "the", "values", "value", "them", "of", "a", "thing",
  ]
  private static let noLeads: Set<String> = ["no", "nope", "nah", "not", "don", "dont", "wrong"]
  private static let corrections: Set<String> = [
    "change", "update", "correct", "correction", "wrong", "instead", "meant", "mean", "actually", "oops", "not",
    "should", "rather", "typo", "mistake", "mistyped", "replace", "edit", "fix", "make", "incorrect", "sorry",
  ]
}
