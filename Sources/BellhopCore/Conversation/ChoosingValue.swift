/// "Which one is the email address?"
///
/// Where more than one value was given for an input, or one that may mean two things, the customer says which.
extension Conversation {
  /// With more values than these the input is asked for anew: nobody reads a list of twenty.
  private static let mostValues = 5

  /// Takes what the message gives for other inputs, and asks which of the values for this one is meant.
  mutating func askWhich(_ slot: Slot, of typed: TypedValues) -> [ConversationEffect] {
    let isRepeated = run?.unclear[slot.id] != nil
    fill(typed)
    if (run?.unclear[slot.id]?.count ?? 0) > Self.mostValues { run?.unclear[slot.id] = nil }
    guard isRepeated else { return advance() }
    return missWhich(slot)
  }

  /// A value that was told apart by its number, its words, or by being said again.
  mutating func takeValueChoice(_ heard: Heard) -> [ConversationEffect]? {
    guard offer == nil, case .collecting(let id) = state, let slot = run?.slot(id), let values = run?.unclear[id] else {
      return nil
    }
    let said = heard.message.words.folded
    let index = words.number(in: said, among: values.count)
    let typed = TypedValues(in: heard.message, for: [slot], asked: id, context)
    if let value = typed.value(for: id)?.value, index == nil || !words.saysPlace(said) {
      // A number may be the value itself as well as the place of one in the list.
      guard index == nil || values.contains(value) || index.map(values.indices.contains) != true else {
        return choose(values[index ?? 0], for: slot, heard, why: "chosen by its number")
      }
      return values.contains(value) ? choose(value, for: slot, heard, why: "said again") : nil
    }
    if let index, values.indices.contains(index) {
      return choose(values[index], for: slot, heard, why: "chosen by its number")
    }
    if index != nil || words.saysNone(said) {
      evidence.read.append(heard.message.reading(as: "none of these", why: "the whole message says so"))
      run?.unclear[id] = nil
      run?.misses += 1
      ask(for: slot, .askedAgain)
      return []
    }
    let telling = values.map { value in
      let others = values.filter { $0 != value }.flatMap { FoldedWords(shown($0)).folded }
      return FoldedWords(shown(value)).folded.filter { !others.contains($0) && said.contains($0) }.count
    }
    guard let best = telling.max(), best > 0, telling.filter({ $0 == best }).count == 1,
      let place = telling.firstIndex(of: best)
    else { return nil }
    return choose(values[place], for: slot, heard, why: "said in words that only it has")
  }

  private mutating func choose(_ value: String, for slot: Slot, _ heard: Heard, why: String) -> [ConversationEffect] {
    evidence.read.append(heard.message.reading(as: slot.name, why: why))
    run?.fill(slot, with: value, from: .answer)
    return advance()
  }

  /// None of the values was said: asked once more, then a person is offered.
  mutating func missWhich(_ slot: Slot, _ message: CustomerMessage? = nil) -> [ConversationEffect] {
    run?.misses += 1
    guard run?.misses ?? 0 >= Self.clarificationRounds else {
      ask(for: slot, .askedAgain)
      return []
    }
    if let message { say(.cannotTake(value: message.text), .notUnderstood, input: slot) }
    offerHandOff()
    return []
  }

  private func shown(_ value: String) -> String { language.shown(value) }
}

extension CustomerWords {
  /// Whether the words name a place in a list, as "the second one" and "the latter" do and "2" doesn't.
  func saysPlace(_ words: [String]) -> Bool {
    lexicons.contains { lexicon in
      words.contains { word in
        lexicon.own.first.contains(word) || lexicon.own.last.contains(word)
          || lexicon.own.numbers[word] != nil && !Self.cardinals.contains(word)
      }
    }
  }

  private static let cardinals: Set = ["one", "two", "three", "four", "un", "une", "deux", "trois", "quatre"]
}
