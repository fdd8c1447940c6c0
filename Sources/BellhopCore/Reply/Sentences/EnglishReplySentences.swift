import Languages

/// What a reply is made of, in English. Every sentence of it stands here.
enum EnglishReplySentences {
  static let done = "That's done."
  static let failed = "I'm sorry, that didn't work."
  static let more = "There is more than I can show here."

  static func value(_ label: FieldLabel, _ value: WrittenValue) -> String {
    let words = FieldName.words(label.name)
    let text = value.text
    let head = words[..<(words.indices.first { $0 > 0 && afterHead.contains(words[$0]) } ?? words.endIndex)]
    guard let last = words.last else { return ReplySentences.capitalised(ReplySentences.ended(text)) }
    switch value.kind {
    case .yesNo: return labelled(label.name, text)
    // "2 × Mug" are items, one kind of them though it is.
    case .list(1) where !text.contains(" × ") || text.hasPrefix("1 ×"):
      let name = singular(label.name)
      return "\(article(label)) \(name) \(isPlural(name) ? "are" : "is") \(ReplySentences.ended(text))"
    case .clauses: return "\(article(label)) \(label.name) \(isPlural(label.name) ? "are" : "is"): \(text)."
    case .date, .time:
      if ["at", "on"].contains(last) || verbsBeforeOn.contains(last) || isClause(words), words.count < 4 {
        if ["at", "on"].contains(last), words.count > 2, let noun = words.dropLast().last, !isVerb(noun) {
          let thing = words.dropLast().joined(separator: " ")
          return "\(article(label)) \(thing) is \(value.kind == .date ? "on" : "at") \(text)."
        }
        let stem = last == "at" ? words.dropLast().joined(separator: " ") : label.name
        return led(stem + (last == "on" ? "" : value.kind == .date ? " on" : " at"), text)
      }
    default: break
    }
    if leading.contains(last), words.count <= 3, !label.name.contains("-") { return led(label.name, text) }
    if isClause(words), head.count == words.count || isClause(Array(head)) { return labelled(label.name, text) }
    return "\(article(label)) \(label.name) \(label.isPlural ? "are" : "is") \(ReplySentences.ended(text))"
  }

  static func statement(_ clause: String, _ isTrue: Bool) -> String? {
    var words = clause.split(separator: " ").map(String.init)
    if let first = words.first?.lowercased(), let verb = contractions[first] {
      words.replaceSubrange(0...0, with: ["it", verb])
    }
    let verbs = ["is", "are", "was", "were", "has", "have", "can", "will", "could", "should", "may", "must"]
    guard let verb = words.firstIndex(where: { verbs.contains($0.lowercased()) }), words.count >= 2 else {
      return action(words, isTrue)
    }
    if !isTrue { words.insert("not", at: verb + 1) }
    return ReplySentences.capitalised(ReplySentences.ended(toCustomer(words)))
  }

  /// "It renews automatically", "it does not renew automatically".
  private static func action(_ words: [String], _ isTrue: Bool) -> String? {
    guard words.count >= 2, ["it", "he", "she"].contains(words[0].lowercased()), words[1].count > 3,
      words[1].hasSuffix("s"), !words[1].hasSuffix("ss")
    else { return nil }
    var said = words
    if !isTrue {
      let verb = words[1]
      let isLong = ["ches", "shes", "sses", "xes", "zes"].contains(where: verb.hasSuffix)
      let base = verb.hasSuffix("ies") ? verb.dropLast(3) + "y" : verb.dropLast(isLong ? 2 : 1)
      said.replaceSubrange(1...1, with: ["does", "not", String(base)])
    }
    return ReplySentences.capitalised(ReplySentences.ended(toCustomer(said)))
  }

  /// Who is meant by "they" where nothing but the customer was spoken of.
  static func saidToCustomer(_ sentence: String) -> String {
    let verbs = ["are", "were", "have", "can", "may", "must", "will"]
    return verbs.contains { sentence.hasPrefix("They \($0) ") } ? "You" + sentence.dropFirst(4) : sentence
  }

  private static let contractions = ["it's": "is", "it’s": "is"]

  static func count(_ count: NamedField.Count, _ number: String) -> String {
    let isOne = number == "1"
    let noun = isOne ? singular(count.noun) : count.noun
    switch count.verb {
    case .there: return "There \(isOne ? "is" : "are") \(number) \(noun)."
    case .customerHas: return "You have \(number) \(noun)."
    case .customerDoes(let verb): return "You \(verb) \(number) \(noun)."
    case .customerHasLeft: return "You have \(number) \(noun) left."
    case .other(let verb) where isOne:
      let singular = ["are ": "is ", "were ": "was ", "have ": "has "]
      let said = singular.first { verb.hasPrefix($0.key) }.map { $0.value + verb.dropFirst($0.key.count) } ?? verb
      return ReplySentences.capitalised("\(number) \(noun) \(said).")
    case .other(let verb): return ReplySentences.capitalised("\(number) \(noun) \(verb).")
    }
  }

  static func courtesy(_ courtesy: Courtesy) -> String {
    switch courtesy {
    case .apology(.delay): "I'm sorry for the delay."
    case .apology(.inconvenience): "I'm sorry for the inconvenience."
    case .apology: "I'm sorry about that."
    case .thanks(.patience): "Thank you for your patience."
    case .thanks(.order): "Thank you for your order."
    case .thanks: "Thank you."
    }
  }

  static func notAvailable(_ label: FieldLabel?) -> String {
    label.map { "I don't have \($0.article == .your ? "your" : "the") \($0.name)." } ?? "I don't have that information."
  }

  static func none(_ label: FieldLabel) -> String {
    isPlural(label.name) ? "There are no \(label.name)." : "There is no \(label.name)."
  }

  static func date(_ date: CalendarDate) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    let day = "\(date.day) \(months[(date.month - 1) % 12]) \(date.year)"
    // Midnight is how many APIs write a day.
    guard let clock = date.time, (clock.hour, clock.minute) != (0, 0) else { return day }
    return "\(day) at \(time(clock.hour, clock.minute))\(clock.zoneName)"
  }

  static func time(_ hour: Int, _ minute: Int) -> String {
    String(hour + 100).suffix(2) + ":" + String(minute + 100).suffix(2)
  }

  static func span(_ span: Measure.Span) -> (one: String, many: String) {
    switch span {
    case .years: ("year", "years")
    case .months: ("month", "months")
    case .weeks: ("week", "weeks")
    case .days: ("day", "days")
    case .hours: ("hour", "hours")
    case .minutes: ("minute", "minutes")
    case .seconds: ("second", "seconds")
    }
  }

  // MARK: - Words

  /// "The status of their order", said to the customer: "the status of your order".
  static func toCustomer(_ words: [String]) -> String {
    var said = words
    if said.count > 1, owners.contains(said[0].lowercased()) { said[0] = "your" }
    return said.enumerated().map { index, word in
      switch word.lowercased() {
      case "their", "his", "her": "your"
      case "they", "he", "she": index == 0 ? word : "you"
      default: word
      }
    }.joined(separator: " ")
  }

  static let owners: Set<String> = [
    "customer's", "customer’s", "customers'", "user's", "user’s", "client's", "client’s", "customers’",
  ]

  static func isPlural(_ name: String) -> Bool {
    let words = FieldName.words(name)
    let head = words.indices.first { $0 > 0 && afterHead.contains(words[$0]) } ?? words.endIndex
    guard let last = words[..<head].last, last.count > 3, last.hasSuffix("s") else { return false }
    return !["ss", "us", "is", "news", "address", "series"].contains(where: last.hasSuffix)
  }

  /// The name with its head in the singular: "lines of the order" is "line of the order".
  static func singular(_ name: String) -> String {
    guard isPlural(name) else { return name }
    var words = name.split(separator: " ").map(String.init)
    let head = (words.indices.first { $0 > 0 && afterHead.contains(words[$0].lowercased()) } ?? words.endIndex) - 1
    guard words.indices.contains(head) else { return name }
    let word = words[head]
    let cut = String(word.dropLast())
    if endsInE.contains(where: cut.lowercased().hasSuffix) {
      words[head] = cut
    } else if word.hasSuffix("ies"), word.count > 4 {
      words[head] = word.dropLast(3) + "y"
    } else if word.lowercased() == "quizzes" {
      words[head] = String(word.dropLast(3))
    } else if ["sses", "shes", "ches", "xes", "zzes", "tzes"].contains(where: word.hasSuffix) {
      words[head] = String(word.dropLast(2))
    } else {
      words[head] = cut
    }
    return words.joined(separator: " ")
  }

  /// The ends of nouns whose singular keeps the "e" that others get with their "s".
  private static let endsInE = [
    "cookie", "movie", "brownie", "calorie", "hoodie", "selfie", "smoothie", "cache", "niche", "avalanche", "headache",
    "toothache",
  ]

  /// What follows these only says more of the noun: "the points they have", "the balance in euros".
  private static let afterHead: Set<String> = [
    "of", "for", "from", "in", "to", "with", "on", "at", "by", "they", "it", "we", "you", "that", "which", "who", "the",
    "their", "your",
  ]
  private static let leading: Set<String> = [
    "on", "by", "at", "to", "in", "from", "until", "since", "before", "after",
  ]
  private static func isVerb(_ word: String) -> Bool {
    word.hasSuffix("ed") || verbsBeforeOn.contains(word)
      || ["due", "sent", "paid", "made", "seen", "bought", "sold", "leaves", "closes", "opens"].contains(word)
  }

  /// A key that ends in one of these and holds a day says what happens on it.
  private static let verbsBeforeOn: Set<String> = [
    "starts", "ends", "expires", "arrives", "renews", "begins", "placed",
  ]

  private static func article(_ label: FieldLabel) -> String {
    label.article == .your ? "Your" : "The"
  }

  /// For names that are no noun: "Last seen: Rotterdam."
  private static func labelled(_ name: String, _ value: String) -> String {
    "\(ReplySentences.capitalised(name)): \(ReplySentences.ended(value))"
  }

  /// For names that lead on to the value: "Due on 3 May 2026."
  private static func led(_ name: String, _ value: String) -> String {
    "\(ReplySentences.capitalised(name)) \(ReplySentences.ended(value))"
  }

  /// "last seen", "last updated": no noun to say "the" before.
  private static func isClause(_ words: [String]) -> Bool {
    guard let last = words.last, !words.contains("you") else { return false }
    return ["seen", "sent", "paid", "left", "made", "due"].contains(last) && words.first != "amount"
      || (last.hasSuffix("ed") && !["need", "feed", "speed"].contains(last))
  }
}
