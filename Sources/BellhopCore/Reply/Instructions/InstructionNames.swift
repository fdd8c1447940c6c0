/// Reads the fields that a part of a sentence names: "the customer the status, the items and where it was last seen".
struct InstructionNames {
  var fields: [NamedField] = []
  var saysEverything = false
  /// "Anything else", "nothing": a bound that holds already.
  var saysNothing = false
  /// Parts that can't be fields: "a greeting", "that we are sorry".
  var guidance: [String] = []

  /// The most words that name a field.
  private static let longestName = 9

  /// - Parameter dropsHead: Leaves out what stands before a colon: "the order: its number and total".
  static func read(
    _ text: InstructionText,
    _ range: Range<Int>,
    language: Language,
    dropsHead: Bool = false
  ) -> InstructionNames {
    var names = InstructionNames()
    let range = kept(range, in: text)
    var start = skipListener(range, in: text)
    if dropsHead, start < range.upperBound,
      let colon = (start..<(range.upperBound - 1)).first(where: { text.gap(after: $0).contains(":") })
    {
      start = colon + 1
    } else if dropsHead, let with = confirmedBy(start..<range.upperBound, in: text) {
      start = with
    }
    var index = start
    while index <= range.upperBound {
      let isEnd = index == range.upperBound
      if isEnd {
        names.add(text, start..<max(start, index), language: language)
      } else if let joint = joint(at: index, in: text) {
        names.add(text, start..<max(start, index), language: language)
        start = min(max(start, joint), range.upperBound)
      } else if index > start, text.gap(after: index - 1).contains(where: { ",;:/&+|()".contains($0) }) {
        names.add(text, start..<max(start, index), language: language)
        start = index
      }
      index += 1
    }
    names.distributeTail()
    return names
  }

  /// "The name and the price of each item" asks for the name of each item, too.
  ///
  /// Of "the start and the end of the appointment" the first may be another start: the response decides.
  private mutating func distributeTail() {
    let links: Set<String> = ["of", "for", "in", "de", "du", "des"]
    var tail: String?
    for index in fields.indices.reversed() {
      let words = fields[index].phrase.split(separator: " ").map(String.init)
      if let link = words.firstIndex(where: { links.contains($0.lowercased()) }), link > 0 {
        tail = words[link...].joined(separator: " ")
        continue
      }
      guard let tail, fields[index].count == nil else { continue }
      let folded = FoldedWords(tail).folded
      if folded.contains(where: ["each", "every", "chaque"].contains) || ListPosition.read(folded) != nil {
        fields[index] = NamedField(
          phrase: "\(fields[index].phrase) \(tail)",
          language: fields[index].language,
          article: fields[index].article
        )
      } else if words.count == 1, fields[index].article != nil {
        fields[index].tail = tail
      }
    }
  }

  /// Where the names begin in "confirm the booking with the date and the time": the booking is what they are of.
  private static func confirmedBy(_ range: Range<Int>, in text: InstructionText) -> Int? {
    let verbs: Set<String> = ["confirm", "acknowledge", "summarise", "summarize", "recap", "confirme", "confirmez"]
    guard range.lowerBound > 0, verbs.contains(text.words[range.lowerBound - 1]) else { return nil }
    let with = range.prefix(5).dropFirst().first { ["with", "by", "avec"].contains(text.words[$0]) }
    return with.flatMap { $0 + 1 < range.upperBound ? $0 + 1 : nil }
  }

  /// Where the next name begins, when a word or phrase that parts names stands here.
  private static func joint(at index: Int, in text: InstructionText) -> Int? {
    // "Où" asks for a place.
    if text.words[index] == "ou", text.quote(index..<index + 1).lowercased() == "où" { return nil }
    let joints = [
      "with their", "with its", "along with", "together with", "followed by", "avec leur", "avec leurs", "avec son",
      "avec sa", "avec ses", "suivi de", "suivi du", "before the", "avant le", "avant la",
      "and", "or", "nor", "but", "et", "ou", "ni", "mais", "then", "also", "such as", "including", "especially",
      "as well as", "e g", "for example", "ainsi que", "comme", "par exemple", "puis", "ensuite",
    ]
    return text.phrase(of: joints, startingAt: index)?.upperBound
  }

  static let people: Set<String> = [
    "customer", "customers", "user", "users", "client", "clients", "visitor", "shopper", "buyer", "person", "them",
    "him", "her", "caller", "guest", "people", "utilisateur", "cliente", "acheteur", "interlocuteur", "passenger",
    "patient", "member", "subscriber", "tenant", "student", "traveller", "traveler", "guests", "passengers", "passager",
    "abonne", "membre", "adherent", "locataire", "voyageur", "assure", "usager", "invite", "patiente",
  ]
  private static let listing: Set<String> = [
    "list", "include", "mention", "name", "count", "liste", "listez", "enumere", "enumerez", "inclus", "incluez",
    "mentionne", "mentionnez", "cite", "citez",
  ]
  static let determiners: Set<String> = [
    "the", "a", "an", "their", "his", "its", "your", "our", "any", "all", "of", "le", "la", "les", "l", "au", "aux",
    "du",
    "de", "des", "d", "un", "une", "son", "sa", "ses", "leur", "leurs", "votre", "vos", "every", "this", "that",
    "these",
    "those", "both", "also", "only", "always", "about", "me", "either", "even", "que", "with", "any", "tout", "tous",
    "toutes", "uniquement", "seulement", "votre", "aussi", "egalement", "simply",
  ]

  /// Skips "the customer", "them about" after a verb: whom it is told, not what.
  private static func skipListener(_ range: Range<Int>, in text: InstructionText) -> Int {
    var index = range.lowerBound
    while index < range.upperBound,
      ["with", "to", "the", "au", "aux", "a", "le", "your", "our", "l"].contains(text.words[index])
    {
      index += 1
    }
    guard index < range.upperBound, people.contains(text.words[index]) else { return range.lowerBound }
    let next = index + 1
    // "List the passengers" names what is listed: lists have no listener.
    if next == range.upperBound, range.lowerBound > 0, listing.contains(text.words[range.lowerBound - 1]) {
      return range.lowerBound
    }
    guard next < range.upperBound else { return next }
    // "customer id" is a field, "the customer the status" isn't.
    let follows: Set<String> = [
      "the", "their", "about", "of", "that", "what", "when", "where", "whether", "if", "how", "its", "only", "which",
      "his", "her", "why", "who", "pourquoi", "ou", "ce", "quel", "quels", "quelle", "quelles", "a", "qui", "comment",
      "le", "la", "les", "l", "son", "sa", "ses", "du", "de", "des", "d", "sur", "que", "si", "quand",
      "combien", "leur", "leurs",
      "s", "uniquement", "seulement", "on", "by", "simply", "just", "also", "all", "everything", "an", "a", "any",
      "with",
    ]
    // "The customer's name" is a field.
    if text.words[next] == "s", ["'", "’"].contains(text.gap(after: index)),
      !["il", "ils"].contains(text.words[min(next + 1, range.upperBound - 1)])
    {
      return range.lowerBound
    }
    let isPronoun = ["them", "him", "her"].contains(text.words[index])
    return isPronoun || follows.contains(text.words[next]) ? next : range.lowerBound
  }

  static let guidanceWords: Set<String> = [
    "greeting", "apology", "apologies", "apologise", "apologize", "thanks", "thank", "tone", "emoji", "emojis",
    "friendly",
    "polite", "politely", "short", "brief", "concise", "sorry", "kind", "empathetic", "smile", "joke", "sentence",
    "sentences", "language", "formal", "informal", "signature line", "advice", "jargon", "technical", "summary",
    "promise", "promises", "recommendation", "opinion", "sympathy", "reassurance", "merci", "poli",
    "poliment", "salutation", "excuses", "ton", "courte", "court", "bref", "breve", "chaleureux", "amical", "amicale",
    "tutoie",
    "vouvoie", "remercie", "excuse", "empathie", "phrases",
  ]

  private mutating func add(_ text: InstructionText, _ range: Range<Int>, language: Language) {
    var start = skipOrder(range, in: text)
    var article: String?
    while start < range.upperBound, Self.determiners.contains(text.words[start]) {
      article = text.words[start]
      // "All" alone is everything; "that we are sorry" is a thing to say.
      if ["all", "tout", "toutes", "tous"].contains(text.words[start]), start + 1 == range.upperBound {
        saysEverything = true
      }
      if text.words[start] == "que", start + 2 < range.upperBound,
        ["nous", "la", "le", "sa", "son", "c", "l", "les", "votre", "tout"].contains(text.words[start + 1])
      {
        guidance.append(text.quote(range))
        return
      }
      if text.words[start] == "that", start + 2 < range.upperBound,
        ["we", "it", "they", "the", "you"].contains(text.words[start + 1])
      {
        guidance.append(text.quote(range))
        return
      }
      start += 1
    }
    // "Anything about the customer" is the customer.
    var isWhole = false
    while let lead = text.phrase(of: Self.leads, startingAt: start), lead.upperBound < range.upperBound {
      isWhole = isWhole || ["everything", "all", "tout"].contains(text.words[start])
      start = lead.upperBound
      while start < range.upperBound, Self.determiners.contains(text.words[start]) { start += 1 }
    }
    start = Self.withoutPreposition(start..<range.upperBound, in: text)
    var end = Self.withoutTail(start..<range.upperBound, in: text)
    guard start < end else { return }
    let order = Self.order(start..<end, in: text)
    end = order.end
    if let goods = Self.goods(Array(text.words[start..<end])) {
      fields.append(NamedField(phrase: goods, language: language, article: "the"))
      return
    }
    if let manner = Self.manner(start..<end, in: text) {
      guidance.append(text.quote(manner))
      end = manner.lowerBound
      guard start < end else { return }
    }
    let words = Array(text.words[start..<end])
    if Self.isEverything(words) {
      saysEverything = true
      return
    }
    if Self.nothings.contains(words.joined(separator: " ")) {
      saysNothing = true
      return
    }
    let isField = article.map(Self.articles.contains) == true && words.count == 1
    let mayBeGuidance = isField && Self.eitherWords.contains(words[0])
    if words.count > Self.longestName || !mayBeGuidance && words.contains(where: Self.guidanceWords.contains)
      || words[0] == "comment"
      || words[0] == "how" && !["many", "much", "long"].contains(words.dropFirst().first ?? "")
      || words[0] == "what"
        && (words.dropFirst().first == "to" || !words.contains { ["is", "are", "was"].contains($0) })
      || (words.count > 1 && ["it", "they", "we", "you", "i", "there"].contains(words[0]))
    {
      guidance.append(text.quote(start..<end))
      return
    }
    var phrase = text.quote(start..<end)
    let isCount = words.starts(with: ["how", "many"]) && words.count > 2
    if isCount, ["are", "is", "were", "was", "have"].contains(words[2]), let noun = fields.last?.count?.noun {
      // "How many seats are used and how many are included".
      phrase = "how many \(noun) \(text.quote((start + 2)..<end))"
    }
    if words.starts(with: ["ou", "en", "est"]) || words.starts(with: ["ou", "en", "sont"]), words.count > 3 {
      phrase = "statut de \(text.quote((start + 3)..<end))"
    }
    if words.starts(with: ["what", "time"]) || words.starts(with: ["what", "date"]), words.count > 3 {
      phrase = "when " + text.quote((start + 2)..<end)
    } else if ["quelle heure", "quelle date"].contains(words.prefix(2).joined(separator: " ")), words.count > 3 {
      phrase = "quand " + text.quote((start + 2)..<end)
    }
    var field = NamedField(phrase: phrase, language: language, article: article)
    field.order = order.order
    field.isWhole = isWhole
    field.mayBeGuidance = mayBeGuidance
    if field.readings.contains(where: { !$0.isEmpty }) { fields.append(field) }
  }

  /// "First the carrier", "d'abord le transporteur": only the order, which the words have already.
  private func skipOrder(_ range: Range<Int>, in text: InstructionText) -> Int {
    let phrases = [
      "tout d abord", "d abord", "ensuite", "enfin", "puis", "first of all", "firstly", "secondly", "thirdly",
      "finally",
      "lastly", "next", "after that", "apres cela", "pour finir", "then", "after", "apres",
    ]
    if let lead = text.phrase(of: phrases, startingAt: range.lowerBound), lead.upperBound < range.upperBound {
      return lead.upperBound
    }
    if range.count > 1, text.words[range.lowerBound] == "first",
      ["the", "their", "a"].contains(text.words[range.lowerBound + 1])
    {
      return range.lowerBound + 1
    }
    return range.lowerBound
  }

  private static let leads = [
    "liste des", "liste de", "list of", "anything else about", "anything about", "anything on", "information about",
    "information on",
    "everything you know about", "all you know about", "everything about", "all about", "tout ce que tu sais sur",
    "tout ce que vous savez sur", "tout sur", "all details of", "all the details of",
    "details about", "details of", "data about", "anything", "informations sur", "value of", "valeur de", "valeur du",
  ]
  private static let nothings: Set<String> = [
    "nothing else", "anything else", "anything more", "more", "else", "nothing", "please", "it", "them", "this",
    "exactement", "exactly", "word for word", "mot pour mot", "verbatim", "textuellement", "rien d autre", "rien",
    "autre chose", "rien de plus", "d autre", "le", "c est tout", "that s all", "that is all",
  ]

  /// How it is to be said: "in a short sentence", "in French", "with a smile".
  private static func manner(_ range: Range<Int>, in text: InstructionText) -> Range<Int>? {
    let links: Set<String> = ["in", "with", "as", "using", "by", "like", "en"]
    let languages: Set<String> = ["french", "english", "german", "spanish", "italian", "dutch", "francais", "anglais"]
    guard let link = range.first(where: { links.contains(text.words[$0]) }) else { return nil }
    let tail = text.words[link..<range.upperBound]
    let isManner = link == range.lowerBound || tail.contains { guidanceWords.contains($0) || languages.contains($0) }
    return isManner ? link..<range.upperBound : nil
  }

  private static func isEverything(_ words: [String]) -> Bool {
    let everything: Set<String> = [
      "everything", "all fields", "all the fields", "fields", "full response", "whole response", "all details", "tout",
      "other fields", "everything else", "anything", "rest", "all of it", "entire response", "information", "details",
      "all information", "all other fields", "all the information", "all the details", "informations", "autres champs",
      "champs", "autres informations", "rest of the fields", "donnees", "available information", "available details",
      "complete response", "reponse complete", "reponse", "all available information", "whole thing",
    ]
    let phrase = words.joined(separator: " ")
    return everything.contains(phrase)
      || ["everything you", "everything we", "all you", "tout ce que tu", "tout ce que vous", "tout ce qu on"]
        .contains(where: phrase.hasPrefix)
  }

  /// Where the name ends: "in the reply", "to the customer", "from the response" only say where.
  private static func withoutTail(_ range: Range<Int>, in text: InstructionText) -> Int {
    let places: Set<String> = [
      "reply", "response", "answer", "message", "customer", "customers", "user", "client", "them", "api", "chat",
      "anyone",
      "conversation", "reponse", "anybody", "all", "ever", "us", "him", "her",
    ]
    let links: Set<String> = ["in", "to", "from", "with", "at", "within", "dans", "au", "a", "aux"]
    var end = range.upperBound
    if let link = text.words[range].lastIndex(where: links.contains), link > range.lowerBound, link + 1 < end,
      text.words[(link + 1)..<end].contains(where: places.contains), end - link <= 4
    {
      end = link
    }
    while end > range.lowerBound,
      [
        "please", "too", "only", "ever", "clearly", "instead", "should", "must", "will", "can", "may", "to", "agent",
        "always",
      ].contains(text.words[end - 1])
    {
      end -= 1
    }
    return end
  }
}
