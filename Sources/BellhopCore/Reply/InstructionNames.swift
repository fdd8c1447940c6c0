/// Reads the fields that a part of a sentence names: "the customer the status, the items and where it was last seen".
struct InstructionNames {
  var fields: [NamedField] = []
  var saysEverything = false
  /// Parts that can't be fields: "a greeting", "that we are sorry".
  var guidance: [String] = []

  /// The most words that name a field.
  private static let longestName = 9

  static func read(_ text: InstructionText, _ range: Range<Int>, isFrench: Bool) -> InstructionNames {
    var names = InstructionNames()
    var start = skipListener(range, in: text)
    var index = start
    while index <= range.upperBound {
      let isEnd = index == range.upperBound
      if isEnd || isJoint(index, in: text) {
        names.add(text, start..<index, isFrench: isFrench)
        start = index + 1
      } else if index > start, text.gap(after: index - 1).contains(where: { ",;:/&+|()".contains($0) }) {
        names.add(text, start..<index, isFrench: isFrench)
        start = index
      }
      index += 1
    }
    return names
  }

  private static func isJoint(_ index: Int, in text: InstructionText) -> Bool {
    ["and", "or", "nor", "plus", "but", "et", "ou", "ni", "mais", "then", "also"].contains(text.words[index])
  }

  private static let people: Set<String> = [
    "customer", "customers", "user", "users", "client", "clients", "visitor", "shopper", "buyer", "person", "them",
    "him", "her", "caller", "guest", "people", "utilisateur",
  ]
  private static let determiners: Set<String> = [
    "the", "a", "an", "their", "his", "its", "your", "our", "any", "all", "of", "le", "la", "les", "l", "au", "aux",
    "du",
    "de", "des", "d", "un", "une", "son", "sa", "ses", "leur", "leurs", "votre", "vos", "every", "this", "that",
    "these",
    "those", "both", "also", "only", "always", "about", "me", "either", "even", "que",
  ]

  /// Skips "the customer", "them about" after a verb: whom it is told, not what.
  private static func skipListener(_ range: Range<Int>, in text: InstructionText) -> Int {
    var index = range.lowerBound
    while index < range.upperBound,
      ["with", "to", "the", "au", "aux", "a", "le", "your", "our"].contains(text.words[index])
    {
      index += 1
    }
    guard index < range.upperBound, people.contains(text.words[index]) else { return range.lowerBound }
    let next = index + 1
    guard next < range.upperBound else { return next }
    // "customer id" is a field, "the customer the status" isn't.
    let follows: Set<String> = [
      "the", "their", "about", "of", "that", "what", "when", "where", "whether", "if", "how", "its", "only", "which",
      "his", "her", "le", "la", "les", "l", "son", "sa", "ses", "all", "everything", "an", "a", "any",
    ]
    let isPronoun = ["them", "him", "her"].contains(text.words[index])
    return isPronoun || follows.contains(text.words[next]) ? next : range.lowerBound
  }

  private static let guidanceWords: Set<String> = [
    "greeting", "apology", "apologies", "apologise", "apologize", "thanks", "thank", "tone", "emoji", "emojis",
    "friendly",
    "polite", "politely", "short", "brief", "concise", "sorry", "kind", "empathetic", "smile", "joke", "sentence",
    "sentences", "language", "formal", "informal", "signature line", "advice", "jargon", "technical", "summary",
    "promise", "promises", "discount", "recommendation", "opinion", "sympathy", "reassurance", "merci", "poli",
  ]

  private mutating func add(_ text: InstructionText, _ range: Range<Int>, isFrench: Bool) {
    var start = range.lowerBound
    while start < range.upperBound, Self.determiners.contains(text.words[start]) {
      // "All" alone is everything; "that we are sorry" is a thing to say.
      if text.words[start] == "all", start + 1 == range.upperBound { saysEverything = true }
      if text.words[start] == "that", start + 2 < range.upperBound,
        ["we", "it", "they", "the", "you"].contains(text.words[start + 1])
      {
        guidance.append(text.quote(range))
        return
      }
      start += 1
    }
    // "Anything about the customer" is the customer.
    while start + 2 < range.upperBound, ["anything", "information", "details", "data"].contains(text.words[start]),
      ["about", "on", "of", "regarding"].contains(text.words[start + 1])
    {
      start += 2
      while start < range.upperBound, Self.determiners.contains(text.words[start]) { start += 1 }
    }
    let end = Self.withoutTail(start..<range.upperBound, in: text)
    guard start < end else { return }
    let words = Array(text.words[start..<end])
    if Self.isEverything(words) {
      saysEverything = true
      return
    }
    if ["else", "nothing", "please", "it", "them", "this"].contains(where: { [$0] == words })
      || words == ["nothing", "else"]
    {
      return
    }
    if words.count > Self.longestName || words.contains(where: Self.guidanceWords.contains)
      || ["why", "how", "pourquoi", "comment"].contains(words[0])
    {
      guidance.append(text.quote(start..<end))
      return
    }
    let field = NamedField(phrase: text.quote(start..<end), isForeign: isFrench)
    if field.readings.contains(where: { !$0.isEmpty }) { fields.append(field) }
  }

  private static func isEverything(_ words: [String]) -> Bool {
    let everything: Set<String> = [
      "everything", "all fields", "all the fields", "fields", "full response", "whole response", "all details", "tout",
      "other fields", "everything else", "anything", "rest", "all of it", "entire response", "information", "details",
      "all information", "all other fields", "all the information", "all the details",
    ]
    return everything.contains(words.joined(separator: " "))
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
    while end > range.lowerBound, ["please", "too", "only", "ever", "clearly", "instead"].contains(text.words[end - 1])
    {
      end -= 1
    }
    return end
  }
}
