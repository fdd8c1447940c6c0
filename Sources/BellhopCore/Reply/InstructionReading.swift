/// Response instructions in parts: what to tell, what to withhold, what to say word for word, and what isn't understood.
struct InstructionReading: Hashable, Sendable {
  var told: [NamedField] = []
  var withheld: [NamedField] = []
  /// "Everything", "all fields".
  var tellsEverything = false
  /// Words to say exactly.
  var exactWords: [String] = []
  /// Sentences that need a language model, as they were written.
  var notUnderstood: [String] = []
  /// Sentences that deny something in a way that wasn't understood: what they name is withheld to be safe.
  var unclearDenials: [String] = []
  /// Fields are named under a condition, so that the others are none to tell either.
  var tellsConditionally = false

  /// Sentences without a verb: lists of fields, if the response has them all.
  var bareLists: [BareList] = []

  struct BareList: Hashable, Sendable {
    var sentence: String
    var fields: [NamedField]
  }

  init(_ text: String) {
    for sentence in InstructionSentences.split(text) { read(sentence) }
  }

  // MARK: - Sentences

  private mutating func read(_ sentence: String) {
    let (rest, quoted) = Self.takeExactWords(from: sentence)
    let words = InstructionText(rest)
    if Self.isConditional(words) {
      notUnderstood.append(sentence)
      readConditional(words)
      return
    }
    if Self.isDenied(words, before: quoted) {
      notUnderstood.append(sentence)
      return
    }
    exactWords += quoted.map(\.words)
    if quoted.isEmpty, let template = Self.template(sentence, words) {
      exactWords.append(template)
      return
    }
    let understood = readFields(words, sentence: sentence)
    if !understood, quoted.isEmpty { notUnderstood.append(sentence) }
  }

  /// Of a condition only what must be withheld counts: kept back too often is safe, told too often isn't.
  private mutating func readConditional(_ words: InstructionText) {
    var inner = InstructionReading("")
    _ = inner.readFields(words, sentence: words.text)
    withheld += inner.withheld
    unclearDenials += inner.unclearDenials
    if !inner.told.isEmpty { tellsConditionally = true }
  }

  private static func isConditional(_ text: InstructionText) -> Bool {
    let openers = [
      "if", "when", "whenever", "unless", "in case", "should the", "in the event", "si", "s il", "lorsque", "quand",
      "sauf si", "only if", "as long as",
    ]
    if text.phrase(of: openers, startingAt: 0) != nil { return true }
    for index in text.words.indices.dropFirst() {
      if text.phrase(of: ["unless", "sauf si", "only if", "only when", "in case", "as long as"], startingAt: index)
        != nil
      {
        return true
      }
      // "Say if it is paid" asks for a field, "apologise if it is late" sets a condition.
      if ["if", "si"].contains(text.words[index]) {
        let asks: Set<String> = [
          "say", "tell", "them", "customer", "customers", "mention", "confirm", "and", "state", "us",
        ]
        if !asks.contains(text.words[index - 1]) { return true }
      }
    }
    return false
  }

  // MARK: - Words to say exactly

  private static let saying: Set<String> = [
    "say", "says", "saying", "reply", "replying", "answer", "answering", "respond", "responding", "write", "exactly",
    "words", "word", "dites", "dire", "repondez", "repondre", "ecrivez", "message", "text", "sentence", "phrase",
    "say:",
    "send", "tell", "customer", "them", "use", "reponse", "response", "template",
  ]

  /// Takes the quoted words that follow "say" or "reply with"; other quotes are names and lose their signs.
  private static func takeExactWords(from sentence: String) -> (rest: String, [(words: String, denied: Bool)]) {
    var rest = ""
    var taken: [(words: String, denied: Bool)] = []
    let characters = Array(sentence)
    let quotes = Quotes(characters)
    var index = 0
    while index < characters.count {
      guard let end = quotes.end(from: index) else {
        rest.append(characters[index])
        index += 1
        continue
      }
      let quoted = String(characters[(index + 1)..<end]).trimmingSpaces()
      let before = FoldedWords(String(rest.suffix(80))).folded.suffix(4)
      let isSaid =
        before.contains(where: saying.contains) && !quoted.isEmpty
        && (quoted.contains(where: \.isWhitespace) || before.last.map(saying.contains) == true || before.last == "with")
      if isSaid {
        let denied = before.contains { ["not", "never", "t", "dont", "pas", "jamais", "avoid"].contains($0) }
        taken.append((quoted, denied))
      } else {
        rest += quoted
      }
      index = end + 1
    }
    return (rest, taken)
  }

  private static func isDenied(_ words: InstructionText, before quoted: [(words: String, denied: Bool)]) -> Bool {
    quoted.contains { $0.denied }
  }

  /// "Reply: Your order is on its way", or a sentence with `{{…}}` that isn't an order to tell fields.
  private static func template(_ sentence: String, _ words: InstructionText) -> String? {
    if let colon = sentence.firstIndex(of: ":") {
      let lead = FoldedWords(String(sentence[..<colon])).folded
      let openers: Set<String> = [
        "reply", "say", "answer", "respond", "response", "message", "text", "template", "dites",
      ]
      let extra: Set<String> = ["with", "the", "this", "following", "to", "customer", "exactly", "repondez", "reponse"]
      let opens = lead.contains { openers.contains($0) || $0 == "repondez" || $0 == "reponse" }
      if opens, lead.count <= 5, lead.allSatisfy({ openers.contains($0) || extra.contains($0) }) {
        let said = sentence[sentence.index(after: colon)...].trimmingSpaces()
        return said.isEmpty ? nil : said
      }
    }
    guard sentence.contains("{{") else { return nil }
    let isOrder = words.words.indices.contains { InstructionMarkers.marker(at: $0, in: words)?.place.lowerBound == 0 }
    return isOrder ? nil : sentence
  }

  // MARK: - Fields

  /// - Returns: Whether anything was understood.
  private mutating func readFields(_ text: InstructionText, sentence: String) -> Bool {
    if let passive = PassiveInstruction.read(text) {
      let names = InstructionNames.read(text, passive.subject, isFrench: false)
      add(names.fields, passive.kind)
      return !names.fields.isEmpty
    }
    var markers: [InstructionMarkers.Marker] = []
    var index = 0
    while index < text.words.count {
      if let marker = InstructionMarkers.marker(at: index, in: text) {
        markers.append(marker)
        index = max(marker.place.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    guard !markers.isEmpty else {
      // What leads to quoted words, such as "Response:", is no field.
      return text.text == sentence ? readBareNames(text, sentence: sentence) : false
    }
    var understood = false
    if Self.saysMore(text, before: markers[0].place.lowerBound) { notUnderstood.append(sentence) }
    let isFrench = markers.contains(where: \.isFrench)
    for (position, marker) in markers.enumerated() {
      let end = position + 1 < markers.count ? markers[position + 1].place.lowerBound : text.words.count
      let names = InstructionNames.read(
        text,
        marker.place.upperBound..<end,
        isFrench: isFrench,
        dropsHead: marker.kind == .tell
      )
      if marker.saysEverything || (names.saysEverything && marker.kind == .tell) { tellsEverything = true }
      if names.saysEverything && marker.kind == .withhold && names.fields.isEmpty { continue }
      add(names.fields, marker.kind)
      understood = understood || !names.fields.isEmpty || names.saysEverything || names.saysNothing
      if !names.guidance.isEmpty, notUnderstood.last != sentence { notUnderstood.append(sentence) }
    }
    return understood || notUnderstood.last == sentence
  }

  /// Whether the words before the first marker ask for something of their own: "Apologise and give …".
  private static func saysMore(_ text: InstructionText, before end: Int) -> Bool {
    let leads: Set<String> = [
      "always", "agent", "bot", "assistant", "response", "reply", "answer", "message", "make", "sure", "also",
      "otherwise", "then", "customer", "customers", "only", "just", "simply", "never", "user", "users", "toujours",
      "veuillez", "nobody", "anyone", "reponse", "client", "finally", "first",
    ]
    return text.words[..<end].contains { !leads.contains($0) && !FunctionWords.contains($0) }
  }

  private mutating func readBareNames(_ text: InstructionText, sentence: String) -> Bool {
    let denials: Set<String> = [
      "not", "never", "no", "without", "private", "confidential", "secret", "hide", "none", "t", "pas", "jamais",
      "aucun",
    ]
    if text.words.contains(where: denials.contains) {
      unclearDenials.append(sentence)
      return false
    }
    let names = InstructionNames.read(text, text.words.indices, isFrench: false)
    guard !names.fields.isEmpty, names.guidance.isEmpty else { return false }
    bareLists.append(BareList(sentence: sentence, fields: names.fields))
    return true
  }

  private mutating func add(_ fields: [NamedField], _ kind: InstructionMarkers.Kind) {
    switch kind {
    case .tell: told += fields.filter { !told.contains($0) }
    case .withhold: withheld += fields.filter { !withheld.contains($0) }
    }
  }
}
