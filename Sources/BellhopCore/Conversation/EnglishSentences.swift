import Languages

/// What the agent says, in English. Every sentence of it stands here.
enum EnglishSentences {
  static func text(of saying: Saying) -> String {
    switch saying {
    case .greeting(let isOpen): isOpen ? "Hello! How can I help?" : "Hello!"
    case .howCanIHelp: "How can I help?"
    case .youAreWelcome: "You're welcome."
    case .goodbye: "Goodbye, and take care."
    case .abilities(let actions): abilities(actions)
    case .whereWeAre(let action):
      "We're at \(quoted(action.title))\(explained(action)). Say “cancel” to stop, or “human” to talk to a person."
    case .purpose(let slot, let action): purpose(slot, action)
    case .emptyMessage: "I received an empty message."
    case .noWords: "I can only read words and numbers."
    case .tooLong(let limit):
      "That message is too long for me. Please keep it under \(grouped(limit)) characters."

    case .whichAction(let options, let again): choices(options, again: again)
    case .noneOfThese: "All right. Could you tell me in other words what you need?"
    case .rephrase(let abilities):
      abilities.isEmpty
        ? "I'm sorry, I didn't understand that. Could you say it in other words?"
        : "I'm sorry, I still don't understand. I can help with \(bounded(abilities)). "
          + "What do you need?"
    case .stillNotUnderstood: "I'm sorry, I can't work out what you need."
    case .noMoreToTell(let action):
      "I can't tell more about \(quoted(action)) than I just did. Say “human” to talk to a person."
    case .noLongerPossible: "I'm sorry, I can't do that any more."
    case .offerSwitch(let from, let to, true):
      "We're still at \(quoted(from)). Shall I stop it and go on with \(quoted(to)) instead?"
    case .offerSwitch(let from, let to, false):
      "We're still at \(quoted(from)). Shall I set it aside and go on with \(quoted(to))?"
    case .setAside(let action): "I'll set \(quoted(action)) aside for now."
    case .offerResume(let action, let given, let all): resume(action, given, of: all)
    case .oneAfterTheOther(let actions): "One thing after the other: \(order(actions.map(quoted)))."
    case .comesNext(let action): "I'll come to \(quoted(action)) after this."
    case .offerStartOver(let action): "We're already at \(quoted(action)). Shall I start it over?"
    case .startingOver(let action): "OK, let's start \(quoted(action)) from the beginning."
    case .afresh: "All right, let's start afresh. How can I help?"
    case .keepGoing(let action): "All right, let's go on with \(quoted(action))."

    case .ask(let slot): question(for: slot)
    case .whichValue(let slot, let values): which(slot, values)
    case .askWithInstructions(let slot): joined(instructions(of: slot), question(for: slot, after: slot.instructions))
    case .whichDay: ""
    case .refuse(let slot, let value, let why):
      joined(cannotTake(value), joined(reason(why, slot), question(for: slot)))
    case .refuseWithInstructions(let slot, let value, let why):
      joined(
        cannotTake(value),
        joined(instructions(of: slot, else: reason(why, slot)), question(for: slot, after: slot.instructions))
      )
    case .cannotTake(let value): cannotTake(value)
    case .corrected(let slot, let old, let new): corrected(slot, from: old, to: new)
    case .clearedDependents(let names, let basis):
      "With another \(inSentence(basis)), I have to ask for \(list(names.map(definite), or: false)) again."
    case .askInWords(let slot): "Could you tell me a little more? \(question(for: slot))"
    case .cannotSkip(let slot, let action):
      "I can't go on with \(quoted(action)) without \(definite(slot.name)). You can say “cancel” to stop."
    case .takeYourTime: "Take your time."
    case .again(let text): text
    case .cannotAnswer: "I can't answer that here. Say “human” to talk to a person."
    case .whatIAm: "I'm an automated agent. Say “human” to talk to a person."
    case .questionLeft: "I can't answer your other question here. Say “human” to talk to a person."
    case .cleared(let slot): "All right, I've taken out \(definite(slot.name))."
    case .offerChange(let names):
      names.count == 1
        ? "Would you like to change \(definite(names[0]))?"
        : "Would you like to change something: \(list(names.map(inSentence), or: true))?"
    case .whatToChange(let names): "What shall I change: \(list(names.map(inSentence), or: true))?"

    case .confirm(let action, let values): confirmation(action, values)
    case .confirmRepeat(let action, let values, let time, let outcome):
      repetition(action, values, time: time, outcome: outcome)
    case .confirmAgain(let action): "I need a clear yes or no: shall I go ahead with \(quoted(action))?"
    case .nothingSent: "All right, I haven't sent anything."
    case .nothingSentWithoutYes: "I didn't get a clear yes, so I haven't sent anything."
    case .pleaseSayYesOrNo: "Please say yes or no."

    case .busy(let action): "I'm still waiting for an answer on \(quoted(action)). Say “cancel” to stop."
    case .stillWorking: "I'm still working on it. One moment, please."
    case .reply(let text): text
    case .failed(let kind): failure(kind)
    case .notFound(let values):
      values.isEmpty ? "I couldn't find anything." : "I couldn't find anything for \(told(values))."
    case .detailsRefused(let values):
      values.isEmpty ? "I'm sorry, that wasn't accepted." : "I'm sorry, this wasn't accepted: \(told(values))."
    case .cannotUse(let value): "I can't use \(quoted(shortened(value))) for this. Please give me another value."
    case .passedOn: "I've passed it on. It will be done, but it isn't done yet."
    case .comeLater(let seconds, let kind, let asksToReturn):
      joined(
        waiting(kind, delay(seconds)),
        asksToReturn ? "Say “try again” then, or “human” to talk to a person." : ""
      )
    case .outcomeUnknown:
      "I can't confirm whether it went through, so I won't send it a second time."
    case .offerRetry: "Shall I try again?"
    case .notLetOut(let action): "I haven't sent anything for \(quoted(action))."

    case .stopped(let action): action.map { "OK, I've stopped \(quoted($0))." } ?? "OK, I've stopped."
    case .stoppedAll(let actions): "OK, I've stopped \(list(actions.map(quoted), or: false))."
    case .stoppedWrite(let action):
      "I've stopped waiting for \(quoted(action)), but I can't confirm whether it went through."
    case .nothingToCancel([]): "There's nothing to cancel. How can I help?"
    case .nothingToCancel(let options): "There's nothing going on to cancel. \(meant(options))"
    case .allRight: "All right."
    case .backAgain: "All right, I'm here again. How can I help?"
    case .offerHandOff: "Would you like me to hand you over to a colleague?"
    case .handingOff: "I'm handing you over to a colleague, who will see what we've talked about."
    case .withColleague: "A colleague has this conversation now. Say “cancel” to go on with me instead."

    case .calling(let action, let revision): "Calling \(quoted(action)), revision \(revision)."
    case .rehearsal: "Nothing was sent: the reply is made from the sample response."
    case .ignoredResult(let call): "Call \(call) ended after it was no longer waited for. Its result is ignored."
    case .keptRevision(let action, let revision):
      "\(quoted(action)) has changed. This run keeps revision \(revision); the next one takes the new."
    case .keptCustomer(let action):
      "The customer has changed. \(quoted(action)) goes on with the one that it began with."
    }
  }

  private static func resume(_ action: String, _ given: Int, of all: Int) -> String {
    let progress = given == 0 || all == 0 ? "" : " I already have \(given) of \(all) details."
    return "Shall we go on with \(quoted(action))?\(progress)"
  }

  private static func order(_ actions: [String]) -> String {
    guard let first = actions.first else { return "" }
    return (["first \(first)"] + actions.dropFirst().map { "then \($0)" }).joined(separator: ", ")
  }

  // MARK: - Questions

  /// "Name the product" commands; "Name", "State or region" and "Type of card" are what is asked for.
  private static func isCommand(_ name: String) -> Bool {
    let words = FoldedWords(name).folded
    guard let first = words.first, nouns.contains(first) else { return true }
    return words.dropFirst().first.map { determined.contains($0) || questionWords.contains($0) } ?? false
  }

  /// - Parameter told: What was said just before: choices that it names needn't be named again.
  private static func question(for slot: Slot, after told: String = "") -> String {
    let name = slot.name.trimmingWhitespace
    let first = FoldedWords(name, limit: 1).folded.first ?? ""
    var question: String
    if name.hasSuffix("?") {
      question = name
    } else if imperatives.contains(first), isCommand(name) {
      question = "Please \(inSentence(name))."
    } else if questionWords.contains(first) {
      question = name + "?"
    } else if case .wholeNumber = slot.reading.format, isPlural(name), !quantities.contains(first) {
      question = "How many \(inSentence(name))?"
    } else {
      question = "What \(isPlural(name) ? "are" : "is") \(determiner(name))\(inSentence(name))?"
    }
    if slot.reading.format.isYesNo, !told.contains("yes") { question += " (yes or no)" }
    if let choices = listed(slot), !choices.allSatisfy({ told.contains($0) }) {
      question += " (\(list(choices, or: true)))"
    }
    return question
  }

  /// The choices that the question names.
  private static func listed(_ slot: Slot) -> [String]? {
    guard case .choice(let choices) = slot.reading.format, choices.count <= 12 else { return nil }
    return choices.map(\.value)
  }

  /// Why an answer can't be taken, unless the question says it anyway.
  private static func reason(_ why: Mismatch, _ slot: Slot) -> String {
    if case .unlike = why, listed(slot) != nil || slot.reading.format.isYesNo { return "" }
    return why.sentence(in: .english, named: definite(slot.name))
  }

  private static func which(_ slot: Slot, _ values: [String]) -> String {
    let lines = values.enumerated().map { "\($0.offset + 1). \(shown($0.element))" }
    return (["Which one is \(definite(slot.name))?"] + lines).joined(separator: "\n")
  }

  /// A value as customers write it: the day of a date rather than its normal form.
  static func shown(_ value: String) -> String {
    guard let date = CalendarDate(value) else { return shortened(value) }
    let day = "\(date.day) \(months[date.month - 1]) \(date.year)"
    guard let time = date.time else { return day }
    return day + " at \(time.hour):\(time.minute < 10 ? "0" : "")\(time.minute)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  private static let imperatives: Set<String> = [
    "describe", "tell", "enter", "choose", "select", "explain", "give", "provide", "list", "specify", "type", "write",
    "pick", "name", "confirm", "state", "indicate",
  ]
  /// Those of them that are names of things as well.
  private static let nouns: Set<String> = ["list", "name", "pick", "state", "type"]
  private static let questionWords: Set<String> = [
    "what", "when", "how", "which", "where", "who", "why", "is", "do", "does", "are", "can", "did", "have", "has",
  ]
  /// In "number of pizzas" the number is one, and is asked for as a thing.
  private static let quantities: Set<String> = ["number", "quantity", "count", "amount", "total"]
  /// Whose name or address isn't the customer's own.
  private static let foreign: Set<String> = [
    "contact", "recipient", "product", "item", "friend", "shop", "store", "restaurant", "hotel", "sender", "driver",
    "event", "receiver", "beneficiary", "payee",
  ]
  private static let determined: Set<String> = ["your", "the", "a", "an", "my", "our", "this"]
  /// What belongs to the customer; of anything else "the" is never wrong.
  private static let personal: Set<String> = [
    "email", "mail", "name", "surname", "phone", "mobile", "telephone", "address", "postcode", "zip", "order",
    "account",
    "customer", "username", "user", "birth", "birthday", "company", "booking", "reservation", "invoice", "ticket",
    "subscription", "membership", "contract", "policy", "message", "feedback", "question", "problem", "language",
  ]

  private static func determiner(_ name: String) -> String {
    let words = FoldedWords(name).folded
    if let first = words.first, determined.contains(first) { return "" }
    let isPersonal = words.contains { personal.contains($0) } && !words.contains { foreign.contains($0) }
    return isPersonal ? "your " : "the "
  }

  /// The name as something that was spoken of before: "the order number", "your card".
  private static func definite(_ name: String) -> String {
    let isDetermined = FoldedWords(name, limit: 1).folded.first.map { determined.contains($0) } ?? false
    return (isDetermined ? "" : "the ") + inSentence(name)
  }

  private static func isPlural(_ name: String) -> Bool {
    let words = FoldedWords(name).folded
    guard let first = words.first, let last = words.last, !quantities.contains(first) else { return false }
    return ["people", "children", "persons"].contains(last)
      || last.hasSuffix("s") && !["ss", "us", "is"].contains { last.hasSuffix($0) }
  }

  /// The admin's instructions as a sentence, with an example where they give none.
  private static func instructions(of slot: Slot, else fallback: String = "") -> String {
    var text = slot.instructions.trimmingWhitespace
    if text.isEmpty { text = fallback }
    if let example = slot.reading.example, !text.contains(example) {
      text = joined(sentence(text), "For example: \(example)")
    }
    return sentence(text)
  }

  private static func purpose(_ slot: Slot, _ action: String) -> String {
    let need = "I need \(definite(slot.name)) for \(quoted(action))."
    return joined(need, instructions(of: slot))
  }

  private static func cannotTake(_ value: String) -> String { "I can't take \(quoted(shortened(value)))." }

  private static func corrected(_ slot: Slot, from old: String?, to new: String) -> String {
    let shown = { Language.english.shown($0, as: slot.reading.format) }
    let change = old.map { " from \(shortened(shown($0)))" } ?? ""
    return "All right, I've changed \(definite(slot.name))\(change) to \(shortened(shown(new)))."
  }

  // MARK: - Actions

  private static func abilities(_ actions: [Action]) -> String {
    guard !actions.isEmpty else { return "There is nothing that I can do yet." }
    let lines = actions.prefix(12).map { "• \($0.title)\(explained($0))" }
    let more = actions.count > 12 ? ["• and \(actions.count - 12) more"] : []
    return (["I can help with:"] + lines + more).joined(separator: "\n")
  }

  /// What an agent can do, cut so that it stays a sentence.
  private static func bounded(_ abilities: [String]) -> String {
    let most = 6
    let named = abilities.prefix(most).map(quoted)
    guard abilities.count > most else { return list(named, or: false) }
    return named.joined(separator: ", ") + " and \(abilities.count - most) more"
  }

  private static func meant(_ options: [Action]) -> String {
    guard let only = options.first, options.count == 1 else { return choices(options, again: false) }
    return "Do you mean \(quoted(only.title))?"
  }

  private static func choices(_ options: [Action], again: Bool) -> String {
    if let only = options.first, options.count == 1 {
      return "\(again ? "I didn't get that. " : "")Do you mean \(quoted(only.title))\(explained(only))? (yes or no)"
    }
    var lines = [again ? "I didn't get which one you mean. Please give me its number:" : "Which of these do you mean?"]
    lines += options.enumerated().map { "\($0.offset + 1). \($0.element.title)\(explained($0.element))" }
    lines.append("\(options.count + 1). None of these")
    return lines.joined(separator: "\n")
  }

  private static func explained(_ action: Action) -> String {
    let text = action.description.trimmingWhitespace
    return text.isEmpty ? "" : ": " + shortened(text, to: 100).withoutFullStop
  }

  private static func confirmation(_ action: String, _ values: [Run.Collected]) -> String {
    guard !values.isEmpty else { return "Shall I go ahead with \(quoted(action))? (yes or no)" }
    let lines = values.map { "• \($0.name): \($0.value)" }
    return (["Please check this for \(quoted(action)):"] + lines + ["Shall I go ahead? (yes or no)"])
      .joined(separator: "\n")
  }

  private static func repetition(
    _ action: String,
    _ values: [Run.Collected],
    time: LocalTime?,
    outcome: ChangeOutcome
  ) -> String {
    let clock = time.map { " at \(EnglishReplySentences.time($0.hour, $0.minute))" } ?? ""
    let earlier =
      switch outcome {
      case .unsure: "This was already sent\(clock), and I can't confirm whether it went through"
      case .passedOn: "I already passed this on\(clock), and it will be done"
      case .done, .notDone, .notSent: "You already did this\(clock)"
      }
    let question = "Shall I do \(quoted(action)) again? (yes or no)"
    guard !values.isEmpty else { return "\(earlier). \(question)" }
    let lines = values.map { "• \($0.name): \($0.value)" }
    return ([earlier + ":"] + lines + [question]).joined(separator: "\n")
  }

  // MARK: - Failures

  private static func failure(_ kind: CallFailure.Kind) -> String {
    switch kind {
    case .timeout: "I'm sorry, I didn't get an answer in time."
    case .rateLimited: "I'm sorry, too many requests are going on at the moment."
    case .unreachable: "I'm sorry, I can't reach the system that I need for this at the moment."
    case .connection, .serverError: "I'm sorry, the system that I need for this isn't answering at the moment."
    case .notClaimed: "I'm sorry, I couldn't send this just now."
    case .cancelled: "I'm sorry, that was interrupted."
    case .unreadable, .responseTooLarge: "I'm sorry, I got an answer that I can't read."
    case .configuration, .tls, .notAllowed, .redirected, .notFound, .rejected, .unfit:
      "I'm sorry, I can't do this right now."
    }
  }

  private static func waiting(_ kind: WaitKind, _ delay: String) -> String {
    switch kind {
    case .answered: "I'm sorry, the system that I need for this asks me to wait. I can try again \(delay)."
    case .tooEarly: "It's too early: I can try again \(delay)."
    case .notYet: "I can't do this yet: the system that I need for it asks me to wait. I can try it \(delay)."
    }
  }

  /// How long it takes, in words that are as exact as anybody needs.
  private static func delay(_ seconds: Int) -> String {
    switch WaitingTime(seconds) {
    case .moments: "in a few seconds"
    case .seconds(let count): "in about \(count) seconds"
    case .minutes(let count): "in about \(count) minutes"
    case .hours(let count): "in about \(count) hours"
    }
  }

  // MARK: - Words

  private static func told(_ values: [Run.Collected]) -> String {
    list(values.map { "\(inSentence($0.name)) \(shortened($0.value))" }, or: false)
  }

  private static func quoted(_ text: String) -> String { "“\(text)”" }

  private static func shortened(_ text: String, to limit: Int = 60) -> String { text.onOneLine(to: limit) }
  private static func joined(_ first: String, _ second: String) -> String { first.joined(with: second) }
  private static func sentence(_ text: String) -> String { text.asSentence }
  private static func inSentence(_ name: String) -> String { name.insideSentence }

  private static func list(_ items: [String], or isChoice: Bool) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + (isChoice ? " or " : " and ") + last
  }

  private static func grouped(_ number: Int) -> String {
    number < 1_000 ? "\(number)" : "\(number / 1_000),\(String(number % 1_000 + 1_000).dropFirst())"
  }
}
