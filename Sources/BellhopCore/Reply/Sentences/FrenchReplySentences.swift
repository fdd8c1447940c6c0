import Languages

/// What a reply is made of, in French. Every sentence of it stands here.
///
/// A noun whose gender isn't known stands before a colon, where nothing has to agree with it.
enum FrenchReplySentences {
  static let done = "C'est fait."
  static let failed = "Désolé, cela n'a pas fonctionné."
  static let more = "Il y a plus que ce que je peux montrer ici."

  static func value(_ label: FieldLabel, _ value: WrittenValue) -> String {
    let text = value.text
    guard let noun = withArticle(label) else { return labelled(label, text) }
    let verb = label.isPlural ? "sont" : "est"
    switch value.kind {
    case .status, .yesNo, .list, .clauses, .parts: return labelled(label, text)
    case .date: return label.isPlural ? labelled(label, text) : "\(noun) est le \(text)."
    case .money, .percent, .measure: return "\(noun) \(verb) de \(text)."
    case .number:
      if label.isPlural { return labelled(label, text) }
      let head = FieldName.words(label.name).first ?? ""
      return measures.contains(head) ? "\(noun) est de \(text)." : "\(noun) est \(text)."
    case .time: return "\(noun) \(verb) \(text)."
    case .text:
      let isLong = text.split(separator: " ").count > 6
      return label.isPlural || isLong ? labelled(label, text) : "\(noun) \(verb) \(ReplySentences.ended(text))"
    }
  }

  static func statement(_ clause: String, _ isTrue: Bool) -> String? {
    var words = toCustomer(clause.replacing("’", with: "'").split(separator: " ").map(String.init))
    guard words.count >= 2 else { return nil }
    if words[0].lowercased().hasPrefix("c'est") {
      if !isTrue { words.replaceSubrange(0...0, with: ["ce", "n'est", "pas"]) }
      return ReplySentences.capitalised(ReplySentences.ended(words.joined(separator: " ")))
    }
    let isAboutCustomer = words.count > 2 && ["le", "la"].contains(words[0].lowercased()) && words[1] == "client"
    if isAboutCustomer {
      let verbs = ["est": "êtes", "a": "avez", "peut": "pouvez", "doit": "devez"]
      guard let verb = verbs[words[2]] else { return nil }
      words.replaceSubrange(0...2, with: ["vous", verb])
    }
    guard let verb = words.firstIndex(where: { denied.contains($0.lowercased()) }), verb > 0 else { return nil }
    if !isTrue {
      words[verb] = startsWithVowel(words[verb]) ? "n'" + words[verb] : "ne " + words[verb]
      words.insert("pas", at: verb + 1)
    }
    return ReplySentences.capitalised(ReplySentences.ended(words.joined(separator: " ")))
  }

  private static let denied: Set<String> = [
    "est", "sont", "a", "ont", "peut", "peuvent", "sera", "seront", "était", "étaient", "doit", "doivent", "êtes",
    "avez", "pouvez", "devez", "reste",
  ]

  static func count(_ count: NamedField.Count, _ number: String) -> String {
    let isOne = number == "1" || number == "0"
    let noun = isOne ? FrenchNouns.singular(count.noun) : count.noun
    switch count.verb {
    case .there: return "Il y a \(number) \(noun)."
    case .customerDoes, .customerHas: return "Vous avez \(number) \(noun)."
    case .customerHasLeft: return "Il vous reste \(number) \(noun)."
    case .other(let verb) where isOne && verb.hasPrefix("sont "):
      let said = verb.dropFirst("sont ".count).split(separator: " ").map { $0.hasSuffix("s") ? $0.dropLast() : $0 }
      return "\(number) \(noun) est \(said.joined(separator: " "))."
    case .other(let verb) where isOne && verb.hasPrefix("ont "):
      return "\(number) \(noun) a \(verb.dropFirst("ont ".count))."
    case .other(let verb): return "\(number) \(noun) \(verb)."
    }
  }

  static func courtesy(_ courtesy: Courtesy) -> String {
    switch courtesy {
    case .apology(.delay): "Toutes nos excuses pour ce retard."
    case .apology(.inconvenience): "Toutes nos excuses pour la gêne occasionnée."
    case .apology: "Toutes nos excuses."
    case .thanks(.patience): "Merci de votre patience."
    case .thanks(.order): "Merci pour votre commande."
    case .thanks: "Merci."
    }
  }

  static func notAvailable(_ label: FieldLabel?) -> String {
    label.map { "Je n'ai pas cette information : \($0.name)." } ?? "Je n'ai pas cette information."
  }

  static func none(_ label: FieldLabel) -> String {
    "Il n'y a pas\(of(label.name))."
  }

  static func date(_ date: CalendarDate) -> String {
    let months = [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre",
    ]
    let day = "\(date.day == 1 ? "1er" : "\(date.day)") \(months[(date.month - 1) % 12]) \(date.year)"
    guard let clock = date.time, (clock.hour, clock.minute) != (0, 0) else { return day }
    return "\(day) à \(time(clock.hour, clock.minute))\(clock.zoneName)"
  }

  static func time(_ hour: Int, _ minute: Int) -> String {
    minute == 0 ? "\(hour) h" : "\(hour) h \(String(minute + 100).suffix(2))"
  }

  static func span(_ span: Measure.Span) -> (one: String, many: String) {
    switch span {
    case .years: ("an", "ans")
    case .months: ("mois", "mois")
    case .weeks: ("semaine", "semaines")
    case .days: ("jour", "jours")
    case .hours: ("heure", "heures")
    case .minutes: ("minute", "minutes")
    case .seconds: ("seconde", "secondes")
    }
  }

  // MARK: - Words

  /// The admin's words for a field, said to the customer: "statut de sa commande" is "statut de votre commande".
  static func label(_ words: [String], _ asked: NamedField) -> FieldLabel {
    var said = toCustomer(words)
    var isTheirs = asked.isTheirs
    let owner = said.suffix(2).map { $0.lowercased() }
    if said.count > 2, ["du client", "du clients", "de l'utilisateur"].contains(owner.joined(separator: " ")) {
      said.removeLast(2)
      isTheirs = true
    }
    let name = said.joined(separator: " ").replacing("’", with: "'")
    let head = said.first.map { $0.folded } ?? ""
    let known = FrenchNouns.head(head)
    var gender = known?.gender
    if gender == nil {
      switch asked.article {
      case "le", "un", "du", "au": gender = .masculine
      case "la", "une": gender = .feminine
      case "les", "des", "aux", "ses", "vos", "leurs": gender = .masculine
      default: break
      }
    }
    let plurals: Set<String> = ["les", "des", "aux", "ses", "vos", "leurs"]
    let isPlural = asked.article.map(plurals.contains) ?? false || known?.isPlural == true
    return FieldLabel(
      name: name,
      article: isTheirs ? .your : gender == nil ? .none : .the,
      gender: gender,
      isPlural: isPlural
    )
  }

  private static func toCustomer(_ words: [String]) -> [String] {
    words.enumerated().map { index, word in
      switch word.lowercased() {
      case "sa", "son", "leur": "votre"
      case "ses", "leurs": "vos"
      case "qu'il", "qu'elle", "qu'ils", "qu’il", "qu’elle", "qu’ils": "que vous"
      case "a" where index > 0 && words[index - 1].lowercased().hasPrefix("qu"): "avez"
      case "ont" where index > 0 && words[index - 1].lowercased().hasPrefix("qu"): "avez"
      default: word
      }
    }
  }

  private static func withArticle(_ label: FieldLabel) -> String? {
    if label.name.isEmpty { return nil }
    switch label.article {
    case .your: return (label.isPlural ? "Vos " : "Votre ") + label.name
    case .none: return nil
    case .the:
      if label.isPlural { return "Les " + label.name }
      if startsWithVowel(label.name) { return "L'" + label.name }
      return label.gender.map { ($0 == .feminine ? "La " : "Le ") + label.name }
    }
  }

  private static func labelled(_ label: FieldLabel, _ text: String) -> String {
    let name = label.article == .your ? (label.isPlural ? "vos " : "votre ") + label.name : label.name
    if name.isEmpty { return ReplySentences.capitalised(ReplySentences.ended(text)) }
    return "\(ReplySentences.capitalised(name)) : \(ReplySentences.ended(text))"
  }

  /// " de colis", " d'articles".
  static func of(_ noun: String) -> String { (startsWithVowel(noun) ? " d'" : " de ") + noun }

  private static let measures: Set<String> = [
    "nombre", "solde", "total", "quantite", "montant", "prix", "duree", "delai", "stock", "reste",
  ]

  /// Whether "le" and "de" lose their vowel before the word; an "h" is silent in the nouns of this trade.
  static func startsWithVowel(_ word: String) -> Bool {
    guard let first = word.first else { return false }
    return "aeiouh".contains(String(first).folded.prefix(1)) && !word.lowercased().hasPrefix("oui")
  }
}
