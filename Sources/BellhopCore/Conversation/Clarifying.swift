import Languages

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
    case .others(let left):
      evidence.read.append(heard.message.reading(as: "one of the others", why: "the customer says which isn't meant"))
      // What is left is a new choice, not the old one once more.
      return clarify(left, message: clarification.message, round: clarification.round)
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
    /// These aren't meant: the others still may be.
    case others([ActionID])
    case none
  }

  private func choice(in heard: Heard, among options: [ActionID]) -> Choice? {
    let said = heard.message.words.folded
    if words.saysNone(said) { return Choice.none }
    if options.count == 1 {
      if words.yesOrNo(heard.message) == .no { return Choice.none }
      // "Yes, to Bob" begins the action as well; what is more is said again when it is asked for.
      if words.yesOrNo(heard.message) == .yes || agreesAndMore(heard, to: options[0]) {
        return .action(options[0], why: "agreed to")
      }
    }
    // "Not the first but the second": each part speaks for itself, and what is wanted counts before what isn't.
    var refused: Set<ActionID> = []
    for part in parts(of: said) {
      let isRefused = part.contains(where: words.negates)
      let wanted = part.filter { !words.negates($0) }
      if isRefused, part.contains(where: words.isAlternative) {
        let named = wanted.split(whereSeparator: words.isAlternative)
          .compactMap { option(in: Array($0), heard, among: options, isPart: true) }
        for case .action(let id, _) in named { refused.insert(id) }
        continue
      }
      guard let found = option(in: wanted, heard, among: options, isPart: isRefused) else { continue }
      switch found {
      case .action(let id, _) where isRefused: refused.insert(id)
      default: return found
      }
    }
    if refused.isEmpty, let id = optionWanting(heard, among: options) {
      return .action(id, why: "only it asks for what the message gives")
    }
    guard !refused.isEmpty else { return nil }
    let left = options.filter { !refused.contains($0) }
    switch left.count {
    case 0: return Choice.none
    case 1: return .action(left[0], why: "the customer doesn't want the others")
    default: return .others(left)
    }
  }

  /// "Yes, to Bob" agrees; "OK, where is my order?" asks for something else.
  private func agreesAndMore(_ heard: Heard, to option: ActionID) -> Bool {
    guard !heard.message.isQuestion, words.beginsWithPlainYes(heard.message, mayAdd: true) else { return false }
    guard let other = heard.match.accepted, other.actionID != option else { return true }
    let first = heard.message.parts.first?.folded ?? []
    return words.yesOrNo(words: first) == .yes
  }

  /// The only option that has an input for a value that the message surely gives: "found it, it's ORD-12345".
  private func optionWanting(_ heard: Heard, among options: [ActionID]) -> ActionID? {
    let wanting = options.filter { id in
      let slots = definition.slots(for: id, from: customer, in: language)
      return TypedValues(in: heard.message, for: slots, context).found.contains { $0.recognition.certainty == .certain }
    }
    return wanting.count == 1 ? wanting.first : nil
  }

  private func parts(of said: [String]) -> [[String]] {
    said.split(whereSeparator: words.contrasts).map(Array.init)
  }

  private func option(in said: [String], _ heard: Heard, among options: [ActionID], isPart: Bool) -> Choice? {
    if let number = words.number(in: said, among: options.count) {
      return options.indices.contains(number) ? .action(options[number], why: "chosen by its number") : Choice.none
    }
    if !isPart, let top = heard.match.candidates.first, top.score >= 1 || heard.match.zone == .accept {
      return options.contains(top.actionID) ? .action(top.actionID, why: "said in words like its triggers") : nil
    }
    let answering = options.compactMap { definition[$0] }
    let stems = said.map(WordStem.of)
    let fits = answering.map { stems.filter(Self.telling(of: $0, among: answering).contains).count }
    guard let best = fits.max(), best > 0, fits.filter({ $0 == best }).count == 1, let index = fits.firstIndex(of: best)
    else { return nil }
    return .action(answering[index].id, why: "said in words that only it has")
  }

  /// The words of an action's name and triggers that no other option has.
  private static func telling(of option: AnsweringAction, among options: [AnsweringAction]) -> Set<String> {
    let others = options.filter { $0.id != option.id }.map(words(of:))
    return others.reduce(words(of: option)) { $0.subtracting($1) }
  }

  private static func words(of option: AnsweringAction) -> Set<String> {
    let texts = [option.action.name] + option.action.triggers.map(\.text)
    return Set(
      texts.flatMap { FoldedWords($0).folded }.filter { !FunctionWords.contains($0) }.map(WordStem.of)
    )
  }
}

/// How customers choose from a numbered list.
extension CustomerWords {
  /// The choice's index, counting "none of these" as the one after the last.
  func number(in words: [String], among count: Int) -> Int? {
    firstLexicon { lexicon in
      // In "that one" and "the second one" the one isn't a number.
      let telling = words.indices.filter { $0 == 0 || words[$0] != "one" || !["that", "this"].contains(words[$0 - 1]) }
      var said = telling.map { words[$0] }.filter { !lexicon.own.choiceGlue.contains($0) }
      if said.count == 2, said.last == "one" { said.removeLast() }
      guard said.count == 1, let word = said.first else { return nil }
      if lexicon.own.last.contains(word) { return count - 1 }
      if lexicon.own.first.contains(word) { return 0 }
      guard let number = Int(word) ?? SaidNumber.value(of: word, lexicon.language), (1...count + 1).contains(number)
      else { return nil }
      return number - 1
    }
  }

  func saysNone(_ words: [String]) -> Bool {
    lexicons.contains { CustomerLexicon.made(of: words, $0.own.none, glue: $0.own.noneGlue) }
  }
}
