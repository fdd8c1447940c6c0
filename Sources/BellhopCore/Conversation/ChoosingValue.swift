import Languages

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
    let given = typed.value(for: id)?.value
    if given.map(values.contains) ?? true, let chosen = takeDenied(heard, of: values, for: slot) { return chosen }
    if let value = given, index == nil || !words.saysPlace(said) {
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
      if run?.misses ?? 0 > Self.missesBeforeOffer {
        offerHandOff()
      } else {
        ask(for: slot, .askedAgain)
      }
      return []
    }
    guard let place = place(toldBy: said, among: values) else { return nil }
    return choose(values[place], for: slot, heard, why: "said in words that only it has")
  }

  /// The value that has most of these words, of those that no other value has.
  private func place(toldBy said: [String], among values: [String]) -> Int? {
    let telling = values.map { value in
      let others = values.filter { $0 != value }.flatMap { FoldedWords(shown($0)).folded }
      return FoldedWords(shown(value)).folded.filter { !others.contains($0) && said.contains($0) }.count
    }
    guard let best = telling.max(), best > 0, telling.filter({ $0 == best }).count == 1 else { return nil }
    return telling.firstIndex(of: best)
  }

  /// "Not jane@x.io": of two values the other is meant, of more than two one of those that are left.
  private mutating func takeDenied(_ heard: Heard, of values: [String], for slot: Slot) -> [ConversationEffect]? {
    let mentions = mentions(of: values, in: heard.message)
    let denied = Denials(in: heard.message.text, language.heard).denied(mentions.map(\.span), .clause)
    let refused = Set(denied.map { mentions[$0].place })
    guard !refused.isEmpty else { return nil }
    let wanted = Set(mentions.map(\.place)).subtracting(refused)
    let left = values.indices.filter { wanted.isEmpty ? !refused.contains($0) : wanted.contains($0) }
    if left.count == 1 { return choose(values[left[0]], for: slot, heard, why: "the others aren't meant") }
    evidence.read.append(heard.message.reading(as: "one of the others", why: "the customer says which isn't meant"))
    run?.unclear[slot.id] = left.count > 1 ? left.map { values[$0] } : nil
    run?.misses += 1
    ask(for: slot, .askedAgain)
    return []
  }

  /// Where values are told by words that only one of them has, or by their place, in the message's order.
  private func mentions(of values: [String], in message: CustomerMessage) -> [(place: Int, span: Range<Int>)] {
    let told = values.map { FoldedWords(shown($0)).folded }
    return message.words.words.reduce(into: []) { mentions, word in
      let having = values.indices.filter { told[$0].contains(word.folded) }
      let place = words.saysPlace([word.folded]) ? words.place(in: [word.folded], among: values.count) : nil
      guard let place = having.count == 1 ? having[0] : place else { return }
      if let last = mentions.last, last.place == place, word.span.lowerBound - last.span.upperBound <= 1 {
        mentions[mentions.count - 1].span = last.span.lowerBound..<word.span.upperBound
      } else {
        mentions.append((place, word.span))
      }
    }
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
          || SaidNumber.isPlace(word, lexicon.language)
      }
    }
  }

  /// The place in a list that the words name; nil for "none of these".
  func place(in words: [String], among count: Int) -> Int? {
    number(in: words, among: count).flatMap { (0..<count).contains($0) ? $0 : nil }
  }
}
