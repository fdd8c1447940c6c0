/// "Which of these do you mean?"
extension Conversation {
  /// How often the customer is asked before a person takes over (Copilot Studio's default).
  static let clarificationRounds = 2

  mutating func clarify(_ options: [ActionID], message: String, round: Int) -> [ConversationEffect] {
    offer = nil
    let clarification = Clarification(options: options, message: message, round: round)
    state = .clarifying(clarification)
    sayClarification(clarification, round == 1 ? .clarified : .clarifiedAgain)
    return []
  }

  mutating func sayClarification(_ clarification: Clarification, _ rule: Rule) {
    let options = clarification.options.compactMap { definition[$0]?.action }
    say(.whichAction(options, again: clarification.round > 1), rule)
  }

  mutating func takeChoice(_ heard: Heard) -> [ConversationEffect]? {
    guard case .clarifying(let clarification) = state,
      let choice = choice(in: heard, among: clarification.options)
    else { return nil }
    switch choice {
    case .none:
      evidence.read.append(heard.message.reading(as: "none of these", why: "the whole message says so"))
      state = .idle
      fallbacks += 1
      guard fallbacks < Self.clarificationRounds else { return handOff() }
      say(.noneOfThese, .noneChosen)
      return []
    case .action(let id, let why):
      // It may have been unpublished since it was offered.
      guard let answering = definition[id] else {
        state = .idle
        say(.noLongerPossible, .unknownAction)
        return []
      }
      evidence.read.append(heard.message.reading(as: answering.action.title, why: why))
      evidence.refused += clarification.options.filter { $0 != id }.compactMap { definition[$0] }.map {
        Reason.Refusal(meaning: $0.action.title, why: "the customer chose another")
      }
      return start(answering, message: CustomerMessage(clarification.message), then: heard.message, match: heard.match)
    }
  }

  mutating func clarifyAgain(_ clarification: Clarification) -> [ConversationEffect] {
    guard clarification.round < Self.clarificationRounds else { return handOff() }
    return clarify(clarification.options, message: clarification.message, round: clarification.round + 1)
  }

  private enum Choice {
    case action(ActionID, why: String)
    case none
  }

  private func choice(in heard: Heard, among options: [ActionID]) -> Choice? {
    let words = heard.message.words.folded
    if ClarificationWords.saysNone(words) { return Choice.none }
    if let number = ClarificationWords.number(in: words, among: options.count) {
      return options.indices.contains(number) ? .action(options[number], why: "chosen by its number") : Choice.none
    }
    if options.count == 1, let answer = YesOrNo(whole: heard.message) {
      return answer == .yes ? .action(options[0], why: "agreed to") : Choice.none
    }
    if let top = heard.match.candidates.first, top.score >= 1 || heard.match.zone == .accept {
      return options.contains(top.actionID) ? .action(top.actionID, why: "said in words like its triggers") : nil
    }
    let answering = options.compactMap { definition[$0] }
    let fits = answering.map {
      heard.message.stems.filter(ClarificationWords.telling(of: $0, among: answering).contains).count
    }
    guard let best = fits.max(), best > 0, fits.filter({ $0 == best }).count == 1, let index = fits.firstIndex(of: best)
    else { return nil }
    return .action(answering[index].id, why: "said in words that only it has")
  }
}

/// How customers choose from a numbered list, in English.
private enum ClarificationWords {
  /// The choice's index, counting "none of these" as the one after the last.
  static func number(in words: [String], among count: Int) -> Int? {
    var said = words.filter { !glue.contains($0) }
    // In "the second one" the one isn't a number.
    if said.count == 2, said.last == "one" { said.removeLast() }
    guard said.count == 1, let word = said.first else { return nil }
    if word == "last" || word == "latter" { return count - 1 }
    if word == "former" { return 0 }
    guard let number = Int(word) ?? numbers[word], (1...count + 1).contains(number) else { return nil }
    return number - 1
  }

  static func saysNone(_ words: [String]) -> Bool {
    words.contains { none.contains($0) } && words.allSatisfy { none.contains($0) || noneGlue.contains($0) }
  }

  /// The words of an action's name and triggers that no other option has.
  static func telling(of option: AnsweringAction, among options: [AnsweringAction]) -> Set<String> {
    let others = options.filter { $0.id != option.id }.map(words(of:))
    return others.reduce(words(of: option)) { $0.subtracting($1) }
  }

  private static func words(of option: AnsweringAction) -> Set<String> {
    let texts = [option.action.name] + option.action.triggers.map(\.text)
    return Set(
      texts.flatMap { FoldedWords($0).folded }.filter { !FunctionWords.contains($0) }.map(WordStem.of)
    )
  }

  private static let numbers = [
    "one": 1, "first": 1, "1st": 1, "two": 2, "second": 2, "2nd": 2, "three": 3, "third": 3, "3rd": 3, "four": 4,
    "fourth": 4, "4th": 4,
  ]
  private static let glue: Set<String> = [
    "the", "number", "option", "please", "i", "mean", "choose", "take", "want", "it", "is", "s", "that", "no", "nr",
    "would", "like", "yes", "of", "these", "them", "ok", "okay",
  ]
  private static let none: Set<String> = ["none", "neither", "nothing", "no", "nope"]
  private static let noneGlue: Set<String> = [
    "of", "these", "them", "those", "the", "above", "that", "not", "thanks", "please", "it", "is", "s", "any",
    "thank", "you", "options",
  ]
}
