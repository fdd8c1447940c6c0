import Languages

/// Asking for what is missing and reading the answers.
extension Conversation {
  /// Goes on with the run: asks for what is missing, else asks for agreement, else makes the call.
  mutating func advance() -> [ConversationEffect] {
    offer = nil
    guard let slot = run?.missing.first else { return proceed() }
    let isSame = state == .collecting(slot.id)
    state = .collecting(slot.id)
    if !isSame { run?.misses = 0 }
    ask(for: slot, isSame ? .askedAgain : .asked)
    return []
  }

  /// Asks for an input, or which of the values that were given for it is meant.
  mutating func ask(for slot: Slot, _ rule: Rule) {
    if let values = run?.unclear[slot.id] {
      say(.whichValue(worded(slot), values), .askedWhichValue, input: slot)
    } else if let value = run?.forbidden.removeValue(forKey: slot.id) {
      tell(value, of: slot)
    } else {
      say(.ask(worded(slot)), rule, input: slot)
    }
  }

  /// Everything is known: the customer agrees first where the action needs it.
  mutating func proceed() -> [ConversationEffect] {
    guard let run else { return [] }
    // Before the customer agrees to anything: a yes that can't be followed is asked for in vain.
    if let wait = wait(for: run) { return tellToWait(wait) }
    return run.needsConfirmation || sameWrite(as: run) != nil ? askToConfirm() : call(confirmed: false)
  }

  /// The answer to the typed input that was asked for, with what else the message gives.
  mutating func takeAnswer(_ heard: Heard) -> [ConversationEffect]? {
    guard case .collecting(let id) = state, let run, let asked = run.slot(id), !asked.isFreeText else { return nil }
    let others = run.missing.filter { $0.id != id }
    let typed = TypedValues(in: heard.message, for: [asked] + others, asked: id, context(for: asked))
    // "Is express faster" and "is express better than standard?" ask about a choice and take none.
    if case .choice = asked.reading.format {
      if words.asksAbout(heard.message.words.folded) { return nil }
      if heard.message.isQuestion, typed.unclear[id] != nil { return nil }
    }
    let changes = corrections(beside: typed, in: heard.message, run: run)
    // A value given before may be meant instead of this one; beside an answer that is sure, both are.
    let isSure = typed.value(for: id)?.recognition.certainty == .certain && !changes.isEmpty
    guard isSure || !isCorrection(heard.message, instead: asked, in: run) else { return nil }
    if typed.unclear[id] != nil { return askWhich(asked, of: typed) }
    if let given = typed.value(for: id) {
      if let word = stranger(beside: given, of: typed, in: heard.message, run) {
        return refuse(heard.message, for: asked, why: .beside(word))
      }
      fill(typed)
      replace(changes)
      takeAsides(heard, beside: typed.found.map(\.span), asked: asked)
      return advance()
    }
    if typed.found.isEmpty, let choice = partOfChoice(heard.message, asked) {
      evidence.read.append(heard.message.reading(as: asked.name, why: "said in words that only this choice has"))
      self.run?.fill(asked, with: choice, from: .answer)
      return advance()
    }
    if typed.found.isEmpty, let effects = askWhichDay(asked, heard.message) { return effects }
    if typed.found.isEmpty, offer == nil, words.saysLacking(heard.message.words.folded) {
      evidence.read.append(heard.message.reading(as: "skip", why: "the customer hasn't what was asked for"))
      return refuseToSkip(asked)
    }
    if asked.takesWords, let rest = rest(of: heard.message, beside: typed),
      case .valid(let value) = asked.reading.format.validate(core(of: rest, for: asked), context)
    {
      evidence.read.append(rest.reading(as: asked.name, why: asked.reading.format.title))
      self.run?.fill(asked, with: value, from: .answer)
      fill(typed)
      return advance()
    }
    let said = asked.takesWords ? core(of: heard.message, for: asked) : unlabelled(heard.message, asked).text
    guard typed.found.isEmpty, !typed.misread.contains(id), leftOut(heard.message, by: asked.reading.format).isEmpty,
      let value = bareAnswer(to: asked, in: heard.message) ?? valid(said, for: asked)
    else {
      return nil
    }
    evidence.read.append(heard.message.reading(as: asked.name, why: asked.reading.format.title))
    self.run?.fill(asked, with: value, from: .answer)
    return advance()
  }

  /// The word beside the answer that may belong to it: neither a value of another input nor a word of the request.
  private func stranger(beside given: TypedValues.Found, of typed: TypedValues, in message: CustomerMessage, _ run: Run)
    -> String?
  {
    given.slot.reading.format.stranger(beside: given.span, in: message.text, context) { word, span in
      typed.found.contains { $0.span.overlaps(span) } || given.slot.nameStems.contains(WordStem.of(word))
        || run.action.triggers.contains { FoldedWords($0.text).folded.contains(word) }
    }
  }

  private func valid(_ text: String, for slot: Slot) -> String? {
    if case .valid(let value) = slot.reading.format.validate(text, context) { value } else { nil }
  }

  /// "Luckily not" to a question for yes or no, and "none" where they are counted.
  private func bareAnswer(to slot: Slot, in message: CustomerMessage) -> String? {
    switch slot.reading.format {
    case .yesNo(let sent):
      guard let answer = words.yesOrNo(message) ?? words.concludingAnswer(in: message) else { return nil }
      let words = sent ?? .plain
      return answer == .yes ? words.yes : words.no
    case .wholeNumber(let range):
      if words.asksForParty(slot), words.saysAlone(message.words.folded), range?.contains(1) != false { return "1" }
      guard words.saysNone(message.words.folded), words.yesOrNo(message) == nil, range?.contains(0) != false else {
        return nil
      }
      return "0"
    default: return nil
    }
  }

  /// "Maria Ruiz, 12/05/1984": what is left of the answer beside the values of other inputs.
  private func rest(of message: CustomerMessage, beside typed: TypedValues) -> CustomerMessage? {
    let spans = typed.found.map(\.span) + typed.unclearSpans
    guard !spans.isEmpty else { return nil }
    let parts = message.parts.filter { part in
      !part.words.isEmpty && !spans.contains { $0.overlaps(part.span) }
    }
    // "…, for 2 days" beside a name isn't one.
    let left = parts.count == 1 ? parts : parts.filter { !$0.text.contains(where: \.isNumber) }
    guard left.count == 1, let part = left.first else { return nil }
    return CustomerMessage(part.text)
  }

  /// "Direct" for "direct debit": short answers with a word that only one of the choices has.
  private func partOfChoice(_ message: CustomerMessage, _ slot: Slot) -> String? {
    guard case .choice(let choices) = slot.reading.format, message.words.words.count <= 4, !message.isQuestion,
      !words.excludes(message.words.folded), !words.beginsQuestion(message.words.folded)
    else { return nil }
    let stems = choices.map { choice in
      Set(([choice.value] + choice.synonyms).flatMap { FoldedWords($0).folded.map(WordStem.of) })
    }
    let fitting = choices.indices.filter { index in
      message.stems.contains { said in
        said.utf8.count > 2 && stems[index].contains(said)
          && !stems.indices.contains { $0 != index && stems[$0].contains(said) }
      }
    }
    return fitting.count == 1 ? choices[fitting[0]].value : nil
  }

  /// Values of inputs that weren't asked for; the question that was open is asked again.
  mutating func takeOtherInputs(_ heard: Heard) -> [ConversationEffect]? {
    guard case .collecting(let id) = state, let run, let asked = run.slot(id) else { return nil }
    let others = run.missing.filter { $0.id != id }
    let typed = TypedValues(in: heard.message, for: others, context)
    guard !typed.found.isEmpty else { return nil }
    // Beside an answer in free text the values are taken with it, unless there is nothing but them.
    if asked.isFreeText, !isNothingBut(typed, in: heard.message) { return nil }
    fill(typed)
    return advance()
  }

  /// Any text is an answer now, but for what the steps before have taken.
  mutating func takeFreeText(_ heard: Heard) -> [ConversationEffect]? {
    guard case .collecting(let id) = state, let slot = run?.slot(id), slot.isFreeText, offer == nil else { return nil }
    if let answer = words.yesOrNo(heard.message), !slot.asksYesOrNo, run?.misses == 0 {
      evidence.refused.append(
        Reason.Refusal(meaning: slot.name, why: "“\(answer.rawValue)” alone seldom answers a question in free text")
      )
      run?.misses = 1
      say(.askInWords(worded(slot)), .askedInWords, input: slot)
      return []
    }
    return fillFreeText(slot, heard.message)
  }

  mutating func fillFreeText(_ slot: Slot, _ message: CustomerMessage) -> [ConversationEffect] {
    guard let run else { return [] }
    guard case .valid(let value) = slot.reading.format.validate(core(of: message, for: slot), context) else {
      return refuse(message, for: slot)
    }
    fill(TypedValues(in: message, for: run.missing.filter { $0.id != slot.id }, context))
    evidence.read.append(message.reading(as: slot.name, why: "any text may be the answer"))
    self.run?.fill(slot, with: value, from: .answer)
    return advance()
  }

  /// A short answer without the words that only lead to it: "it's @barts", "just Bart". A story is kept as it is told.
  private func core(of message: CustomerMessage, for slot: Slot) -> String {
    let message = unlabelled(message, slot)
    let all = message.words.words
    guard !words.tellsStory(FoldedWords(slot.name).folded) else { return message.text }
    let name = named(slot, in: message)
    var lead = name ?? words.leadIn(of: message.words.folded)
    if name == nil, slot.reading.format == .personName { lead = words.leadToName(of: message.words.folded, from: lead) }
    let beginsWithNumber = { all.indices.contains(lead) && all[lead].folded.first?.isNumber == true }
    // "C'est au 8 rue des Tilleuls"
    if lead > 0, lead + 1 < all.count, ["le", "la", "au", "the", "at"].contains(all[lead].folded) {
      lead += 1
      if !beginsWithNumber() { lead -= 1 }
    }
    // What begins with a number after it is an address or the like, however long, and no story.
    let longest = Self.longestShortAnswer + (slot.reading.format == .personName ? lead : 0)
    guard lead > 0, lead < all.count, all.count <= longest || beginsWithNumber() else {
      return message.text
    }
    // A sign before the next word belongs to it: "@barts".
    let end = all[lead - 1].span.upperBound
    let rest = String(message.text(at: end..<message.text.utf8.count).drop { $0.isWhitespace || ",;:".contains($0) })
    return name == nil && lead == 1 && isNamePart(message, before: rest, for: slot) ? message.text : rest
  }

  /// Without the input's name and a colon before the value: "Username: cminh730".
  private func unlabelled(_ message: CustomerMessage, _ slot: Slot) -> CustomerMessage {
    guard let colon = message.text.firstIndex(of: ":") else { return message }
    let label = FoldedWords(String(message.text[..<colon])).folded
    let names = [FoldedWords(slot.name).folded.joined(), FoldedWords(slot.name).folded.last ?? ""]
    guard !label.isEmpty, names.contains(label.joined()) else { return message }
    let rest = CustomerMessage(String(message.text[message.text.index(after: colon)...]))
    return rest.isEmpty ? message : rest
  }

  /// Whether the word that may lead to an answer begins it: "Just Eat" and "to kill a mockingbird", not "just Bart".
  private func isNamePart(_ message: CustomerMessage, before rest: String, for slot: Slot) -> Bool {
    guard let lead = message.words.folded.first, words.beginsNames(lead), let next = rest.first else { return false }
    if next == "@" || next.isNumber { return false }
    if message.words.words.count == 2, words.leadsToRecipient(lead) { return false }
    // Nothing tells a lead-in in small letters from a part of a name but what is asked for: a person has none.
    guard message.text.first?.isUppercase == true else {
      return !words.asksForPerson(slot) && !rest.contains(where: \.isUppercase)
    }
    guard next.isUppercase else { return true }
    return rest.split(separator: " ").allSatisfy {
      $0.first?.isLowercase != true || FunctionWords.contains(FoldedWords(String($0)).folded.first ?? "")
    }
  }

  /// How many words name the input before its value, as in "the handle is @kate" and "her name is Kate".
  private func named(_ slot: Slot, in message: CustomerMessage) -> Int? {
    let lead = message.words.words.indices.prefix { index in
      slot.nameStems.contains(message.stems[index]) || words.surroundsName(message.words.words[index].folded)
    }
    guard lead.contains(where: { slot.nameStems.contains(message.stems[$0]) }),
      let last = lead.last, words.introduces(message.words.words[last].folded)
    else { return nil }
    return last + 1
  }

  private static let longestShortAnswer = 8

  /// The message is no answer to what was asked.
  mutating func refuseAnswer(_ heard: Heard) -> [ConversationEffect] {
    guard case .collecting(let id) = state, let slot = run?.slot(id) else { return [] }
    if run?.unclear[id] != nil { return missWhich(slot, heard.message) }
    if let effects = takeRemainder(heard) { return effects }
    // "Hm wait, what happens if I do"
    let clauses = [heard.message.words.folded] + heard.message.parts.map(\.folded)
    let asks = heard.message.isQuestion || clauses.contains { words.asksAbout($0) }
    if asks, heard.message.words.words.count > 2 { return leaveQuestion(slot) }
    return refuse(heard.message, for: slot)
  }

  /// A question that no action answers is no wrong value, but it has an end as well.
  private mutating func leaveQuestion(_ slot: Slot) -> [ConversationEffect] {
    offer = nil
    run?.misses += 1
    say(.cannotAnswer, .leftQuestion)
    if run?.misses ?? 0 > Self.missesBeforeOffer {
      offerHandOff()
    } else {
      ask(for: slot, .askedAgain)
    }
    return []
  }

  /// Says why, then with the instructions, then offers a person.
  mutating func refuse(_ message: CustomerMessage, for slot: Slot, why: Mismatch? = nil) -> [ConversationEffect] {
    offer = nil
    let misses = (run?.misses ?? 0) + 1
    run?.misses = misses
    // "Not the terrace" has a value that could be taken but isn't meant: nothing is wrong with it that could be told.
    let why = why ?? mismatch(of: message, for: slot)
    let detail = why?.sentence(in: .english)
    switch (misses, why) {
    case (...1, let why?):
      say(.refuse(worded(slot), value: message.text, why: why), .rejected, input: slot, detail: detail)
    case (Self.missesBeforeOffer, let why?):
      say(
        .refuseWithInstructions(worded(slot), value: message.text, why: why),
        .rejectedWithInstructions,
        input: slot,
        detail: detail
      )
    case (...1, nil): say(.ask(worded(slot)), .askedAgain, input: slot)
    case (Self.missesBeforeOffer, nil): say(.askWithInstructions(worded(slot)), .askedAgain, input: slot)
    default:
      say(.cannotTake(value: message.text), .notUnderstood, input: slot, detail: detail)
      offerHandOff()
    }
    return []
  }

  private func mismatch(of message: CustomerMessage, for slot: Slot) -> Mismatch? {
    if case .invalid(let why) = slot.reading.format.validate(message.text, context) { why } else { nil }
  }

  mutating func fill(_ typed: TypedValues) {
    let asked: Slot.ID? = if case .collecting(let id) = state { id } else { nil }
    for found in typed.found {
      let source: Run.Collected.Source = found.slot.id == asked ? .answer : .alongside
      let value = named(found)
      run?.fill(found.slot, with: value, from: source)
    }
    run?.unclear.merge(typed.unclear) { _, later in later }
    evidence.read += typed.readings
    evidence.refused += typed.refused
  }

  /// A person's name without what leads to it: "just Bart".
  private func named(_ found: TypedValues.Found) -> String {
    guard found.slot.reading.format == .personName else { return found.value }
    let said = FoldedWords(found.value)
    let lead = words.leadIn(of: said.folded)
    guard lead > 0, lead < said.words.count else { return found.value }
    return String(decoding: Array(found.value.utf8)[said.words[lead].span.lowerBound...], as: UTF8.self)
  }

  /// Whether the message is made of these values and words that carry nothing.
  private func isNothingBut(_ typed: TypedValues, in message: CustomerMessage) -> Bool {
    message.words.words.allSatisfy { word in
      typed.found.contains { $0.span.overlaps(word.span) } || FunctionWords.contains(word.folded)
        || typed.found.contains { FoldedWords($0.slot.name).folded.contains(word.folded) }
    }
  }
}
