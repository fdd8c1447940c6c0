/// The French words of instructions that say what is to be done with the fields beside them.
enum FrenchMarkers {
  typealias Marker = InstructionMarkers.Marker

  /// The marker that begins at a word; nil for none.
  static func marker(at index: Int, in text: InstructionText) -> Marker? {
    reminder(at: index, in: text) ?? negated(at: index, in: text) ?? forbidden(at: index, in: text)
      ?? withheld(at: index, in: text) ?? telling(at: index, in: text)
  }

  // MARK: - Verbs

  /// Verbs that tell, of the first group: "indiqu-e", "indiqu-ez", "indiqu-er".
  private static let stems: Set<String> = [
    "indiqu", "donn", "communiqu", "mentionn", "affich", "precis", "montr", "partag", "revel", "divulgu", "list", "cit",
    "annonc", "rappel", "rappell", "signal", "expliqu", "inform", "confirm", "enumer", "devoil", "evoqu", "present",
    "ajout", "laiss", "resum", "parl", "transmett", "notifi", "detaill", "utilis",
  ]
  private static let endings = ["e", "es", "ez", "er", "ant", "eons"]
  private static let forms: Set<String> = [
    "dis", "dites", "dire", "disez", "disant", "reponds", "repondez", "repondre", "inclus", "incluez", "inclure",
    "fournis", "fournissez", "fournir", "transmets", "transmettre", "renvoie", "renvoyez", "renvoyer", "ecris",
    "ecrivez",
    "ecrire", "decris", "decrivez", "decrire", "mets", "mettez", "mettre", "fais", "faites", "faire", "contenir",
    "contient", "envoie", "envoyez", "envoyer",
  ]
  /// What a customer does with what is told, after "ne doit pas".
  private static let learning: Set<String> = [
    "voir", "savoir", "connaitre", "recevoir", "apprendre", "avoir", "lire", "obtenir",
  ]

  static func isVerb(_ word: String) -> Bool {
    if forms.contains(word) { return true }
    return endings.contains { word.hasSuffix($0) && stems.contains(String(word.dropLast($0.count))) }
  }

  /// Words between "ne" and its verb, and those whom it is told.
  private static let pronouns: Set<String> = [
    "lui", "leur", "me", "le", "la", "les", "y", "en", "l", "jamais", "pas", "surtout",
  ]

  /// After a verb: "donne-lui uniquement", "dis au client seulement", "fais savoir".
  private static func afterVerb(_ index: Int, in text: InstructionText) -> Int {
    var end = index
    while end < text.words.count {
      let isJoined = text.gap(after: end - 1) == "-"
      let word = text.words[end]
      if isJoined && ["lui", "leur", "le", "la", "les", "moi", "nous", "vous"].contains(word)
        || [
          "uniquement", "seulement", "juste", "simplement", "bien", "toujours", "aussi", "egalement", "surtout",
          "connaitre", "savoir",
        ]
        .contains(word)
      {
        end += 1
      } else if let only = text.phrase(
        of: ["rien d autre que", "rien sauf", "rien que", "rien d autre sauf"],
        startingAt: end
      ) {
        end = only.upperBound
      } else if ["ou", "et", "ni"].contains(word), end + 1 < text.words.count, isVerb(text.words[end + 1]) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  // MARK: - Kinds

  private static func reminder(at index: Int, in text: InstructionText) -> Marker? {
    let phrases = [
      "n oublie pas de", "n oubliez pas de", "n oublie pas d", "n oubliez pas d", "ne pas oublier de", "pense a",
      "pensez a",
    ]
    guard let found = text.phrase(of: phrases, startingAt: index), found.upperBound < text.words.count,
      isVerb(text.words[found.upperBound])
    else { return nil }
    return Marker(kind: .tell, place: index..<afterVerb(found.upperBound + 1, in: text), isFrench: true)
  }

  /// "Ne donnez pas", "n'indique jamais", "ne mentionne ni", "ne dis que", "ne jamais révéler".
  private static func negated(at index: Int, in text: InstructionText) -> Marker? {
    guard ["ne", "n"].contains(text.words[index]) else { return nil }
    var verb = index + 1
    while verb < text.words.count, verb < index + 4, pronouns.contains(text.words[verb]) { verb += 1 }
    guard verb < text.words.count else { return nil }
    if ["doit", "doivent", "devez", "dois", "faut", "peux", "pouvez", "peut", "veut", "devrait"].contains(
      text.words[verb]
    ) {
      return obligation(from: index, verb, in: text)
    }
    guard isVerb(text.words[verb]) else { return nil }
    for place in (verb + 1)..<max(verb + 1, min(verb + 4, text.words.count)) {
      switch text.words[place] {
      case "que", "qu": return Marker(kind: .tell, place: index..<(place + 1), isFrench: true)
      case "rien":
        if let only = text.phrase(
          of: ["rien d autre que", "rien sauf", "rien hormis", "rien de plus que", "rien a part"],
          startingAt: place
        ) {
          return Marker(kind: .tell, place: index..<only.upperBound, isFrench: true)
        }
        return Marker(kind: .withhold, place: index..<(place + 1), isFrench: true)
      case "pas", "jamais", "plus", "ni", "aucun", "aucune", "surtout":
        let next =
          text.words[place] == "surtout"
            || text.words[place] == "pas" && place + 1 < text.words.count && text.words[place + 1] == "non"
          ? place + 1 : place
        var end = min(next + 1, text.words.count)
        while end < text.words.count, ["ou", "et"].contains(text.words[end]), end + 1 < text.words.count,
          isVerb(text.words[end + 1])
        {
          end += 2
        }
        return Marker(kind: .withhold, place: index..<end, isFrench: true)
      default: continue
      }
    }
    return Marker(kind: .withhold, place: index..<(verb + 1), isFrench: true)
  }

  /// "Le client ne doit pas voir", "il ne faut jamais révéler".
  private static func obligation(from index: Int, _ verb: Int, in text: InstructionText) -> Marker? {
    var next = verb + 1
    while next < text.words.count, next < verb + 4,
      ["pas", "jamais", "en", "aucun", "cas", "surtout", "lui", "leur"].contains(text.words[next])
    {
      next += 1
    }
    guard next < text.words.count, isVerb(text.words[next]) || learning.contains(text.words[next]) else { return nil }
    return Marker(kind: .withhold, place: index..<afterVerb(next + 1, in: text), isFrench: true)
  }

  private static func forbidden(at index: Int, in text: InstructionText) -> Marker? {
    let phrases = [
      "interdit de", "interdit d", "interdiction de", "interdiction d", "evite de", "evitez de", "eviter de", "evite d",
      "evitez d", "eviter d", "en aucun cas", "abstiens toi de", "abstenez vous de", "refuse de", "refusez de",
    ]
    guard let found = text.phrase(of: phrases, startingAt: index), found.upperBound < text.words.count,
      isVerb(text.words[found.upperBound])
    else { return nil }
    return Marker(kind: .withhold, place: index..<afterVerb(found.upperBound + 1, in: text), isFrench: true)
  }

  private static let withholding = [
    "sans", "sauf", "excepte", "a l exception de", "a l exception du", "a l exception des", "hormis", "a part",
    "en dehors de", "en dehors du", "mais pas", "mais jamais", "et non", "omets", "omettez", "omettre", "masque",
    "masquez", "masquer", "cache", "cachez", "cacher", "exclus", "excluez", "exclure", "tais", "taisez", "taire",
    "ignore", "ignorez", "ignorer", "retire", "retirez", "retirer", "enleve", "enlevez", "laisse de cote",
    "laissez de cote", "passe sous silence", "passez sous silence", "jamais", "surtout pas", "ni", "mais ni",
  ]

  private static func withheld(at index: Int, in text: InstructionText) -> Marker? {
    if index == 0, let no = text.phrase(of: ["pas de", "pas d", "aucun", "aucune"], startingAt: 0) {
      return Marker(kind: .withhold, place: no, isFrench: true)
    }
    guard let found = text.phrase(of: withholding, startingAt: index) else { return nil }
    // "Ignore" and "masque" are also nouns or English.
    if ["ignore", "masque", "cache", "retire"].contains(text.words[index]),
      index > 0 || !InstructionLanguage.isFrench(text)
    {
      return nil
    }
    var end = found.upperBound
    if end < text.words.count, isVerb(text.words[end]) { end = afterVerb(end + 1, in: text) }
    let everything = index > 0 && ["tout", "tous", "toutes"].contains(text.words[index - 1])
    return Marker(kind: .withhold, place: index..<end, saysEverything: everything, isFrench: true)
  }

  private static func telling(at index: Int, in text: InstructionText) -> Marker? {
    // "Ne donne pas le poids, seulement le statut" has a marker of its own for the status.
    let begins =
      index == 0 || text.gap(after: index - 1).contains { ",:;".contains($0) } || text.words[index - 1] == "mais"
    if begins, ["uniquement", "seulement", "juste"].contains(text.words[index]) {
      return Marker(kind: .tell, place: index..<afterVerb(index + 1, in: text), isFrench: true)
    }
    if let first = text.phrase(
      of: ["commence par", "commencez par", "commencer par", "debute par", "debutez par"],
      startingAt: index
    ) {
      return Marker(kind: .tell, place: first, goesFirst: true, isFrench: true)
    }
    if let last = text.phrase(
      of: ["termine par", "terminez par", "finis par", "finissez par", "terminer par"],
      startingAt: index
    ) {
      return Marker(kind: .tell, place: last, isFrench: true)
    }
    guard isVerb(text.words[index]), index == 0 || leadsHere(index, in: text) else { return nil }
    // "List the items" and "present the status" are English.
    if InstructionMarkers.isVerb(text.words[index]), !InstructionLanguage.isFrench(text) { return nil }
    return Marker(kind: .tell, place: index..<afterVerb(index + 1, in: text), isFrench: true)
  }

  private static func leadsHere(_ index: Int, in text: InstructionText) -> Bool {
    let leads: Set<String> = [
      "et", "puis", "ensuite", "veuillez", "toujours", "de", "d", "a", "faut", "doit", "dois", "devez", "peux",
      "pouvez",
      "lui", "merci", "alors", "enfin", "abord", "egalement", "aussi", "sinon", "le", "leur", "agent", "bot", "pour",
      "mais", "en",
    ]
    return leads.contains(text.words[index - 1]) || text.gap(after: index - 1).contains { ",:;".contains($0) }
  }
}
