import Languages

/// Response instructions in parts: what to tell, what to withhold, what to say word for word, and what isn't understood.
struct InstructionReading: Hashable, Sendable {
  /// One thing to do, in the order in which it is written.
  enum Step: Hashable, Sendable {
    case tell(NamedField)
    /// Words to say exactly.
    case say(String)
    case courtesy(Courtesy)
    /// A sentence without a verb: a list of fields, if the response has them all.
    case list(BareList)
    /// What is done only if a condition holds.
    case conditional(Conditional)
  }

  struct BareList: Hashable, Sendable {
    var sentence: String
    var fields: [NamedField]
  }

  struct Conditional: Hashable, Sendable {
    var conditions: [Condition]
    var isOtherwise: Bool
    var sentence: String
    var reading: InstructionReading
  }

  var steps: [Step] = []
  var withheld: [NamedField] = []
  /// "Everything", "all fields".
  var tellsEverything = false
  /// Sentences that need a language model, as they were written.
  var notUnderstood: [String] = []
  /// Sentences that deny something in a way that wasn't understood: what they name is withheld to be safe.
  var unclearDenials: [String] = []
  /// What is told after all else: "at the end".
  private var closing: [Step] = []
  /// Fields are named under a condition, so that the others are none to tell either.
  var tellsConditionally = false

  init(_ text: String) {
    var previous: ConditionalInstruction?
    for sentence in InstructionSentences.split(text).flatMap(Courtesy.parted) {
      guard let parts = ConditionalInstruction.read(sentence, after: previous) else {
        previous = nil
        read(sentence)
        continue
      }
      previous = parts.first
      for part in parts { read(part) }
    }
    steps += closing
  }

  private init(sentence: String) {
    read(sentence)
    steps += closing
  }

  // MARK: - Sentences

  private mutating func read(_ sentence: String) {
    let (rest, quoted) = Self.takeExactWords(from: sentence)
    let words = InstructionText(rest)
    if Self.isDenied(words, before: quoted) {
      notUnderstood.append(sentence)
      return
    }
    if quoted.isEmpty, let template = Self.template(sentence, words) {
      steps.append(.say(template))
      return
    }
    let before = steps.count
    if quoted.isEmpty, let courtesy = Courtesy.take(from: sentence) {
      if !courtesy.rest.isEmpty { read(courtesy.rest) }
      steps.insert(contentsOf: courtesy.asked.map(Step.courtesy), at: courtesy.comesLast ? steps.count : before)
      return
    }
    if !quoted.isEmpty, let order = Self.order(words) {
      let said = quoted.map { Step.say($0.words) }
      if order == .last { closing += said } else { steps.insert(contentsOf: said, at: 0) }
      return
    }
    let understood = readFields(words, sentence: sentence)
    // Quoted words come where they stand: mostly before what else the sentence names.
    let comesLast = steps.count > before && rest.hasSuffixVerb
    steps.insert(contentsOf: quoted.map { .say($0.words) }, at: comesLast ? steps.count : before)
    if !understood, quoted.isEmpty { notUnderstood.append(sentence) }
  }

  private mutating func read(_ part: ConditionalInstruction) {
    let inner = InstructionReading(sentence: part.consequence)
    // Of a condition that somebody must judge only what is to be withheld counts: kept back too often is safe.
    let isPlain = inner.notUnderstood.isEmpty && !inner.isEmpty && !inner.hasLists
    guard let conditions = part.conditions, isPlain else {
      notUnderstood.append(part.sentence)
      withheld += inner.withheld
      unclearDenials += inner.unclearDenials
      if !inner.steps.isEmpty { tellsConditionally = true }
      return
    }
    if !inner.steps.isEmpty || inner.tellsEverything { tellsConditionally = true }
    steps.append(
      .conditional(
        Conditional(conditions: conditions, isOtherwise: part.isOtherwise, sentence: part.sentence, reading: inner)
      )
    )
  }

  private var hasLists: Bool { steps.contains { if case .list = $0 { true } else { false } } }

  private var isEmpty: Bool { steps.isEmpty && withheld.isEmpty && unclearDenials.isEmpty && !tellsEverything }

  /// What holds under conditions, also inside others.
  var conditions: [Conditional] {
    steps.flatMap { step -> [Conditional] in
      if case .conditional(let conditional) = step { [conditional] + conditional.reading.conditions } else { [] }
    }
  }

  /// Every field named to be told, also under a condition.
  var told: [NamedField] {
    steps.flatMap { step -> [NamedField] in
      switch step {
      case .tell(let field): [field]
      case .conditional(let conditional): conditional.reading.told
      case .say, .list, .courtesy: []
      }
    }
  }

  /// All words to say exactly, also under a condition.
  var exactWords: [String] {
    steps.flatMap { step -> [String] in
      switch step {
      case .say(let words): [words]
      case .conditional(let conditional): conditional.reading.exactWords
      case .tell, .list, .courtesy: []
      }
    }
  }

  // MARK: - Words to say exactly

  private static let saying = Prose.set("prose.say.verbs")
  private static let denying = ProseWords.not.union(Prose.set("prose.say.denied"))
  private static let last = Prose.set("prose.say.last")
  private static let first = Prose.set("prose.say.first")
  private static let around = Prose.set("prose.say.around")
  private static let openers = Prose.set("prose.say.openers")
  private static let besideOpeners = Prose.set("prose.say.beside")

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
        && (quoted.contains(where: \.isWhitespace) || before.last.map(saying.contains) == true
          || before.last.map(ProseWords.with.contains) == true)
      if isSaid {
        taken.append((quoted, before.contains(where: denying.contains)))
      } else {
        rest += quoted
      }
      index = end + 1
    }
    return (rest, taken)
  }

  /// "Say … at the end": nothing but where the words are said; nil for a sentence that asks for more.
  private static func order(_ words: InstructionText) -> NamedField.Order? {
    guard
      words.words.allSatisfy({
        saying.contains($0) || last.contains($0) || first.contains($0) || around.contains($0)
      })
    else { return nil }
    if words.words.contains(where: last.contains) { return .last }
    return words.words.contains(where: first.contains) ? .first : nil
  }

  private static func isDenied(_ words: InstructionText, before quoted: [(words: String, denied: Bool)]) -> Bool {
    quoted.contains { $0.denied }
  }

  /// "Reply: Your order is on its way", or a sentence with `{{…}}` that isn't an order to tell fields.
  private static func template(_ sentence: String, _ words: InstructionText) -> String? {
    if let colon = sentence.firstIndex(of: ":") {
      let lead = FoldedWords(String(sentence[..<colon])).folded
      let opens = lead.contains(where: openers.contains)
      if opens, lead.count <= 6, lead.allSatisfy({ openers.contains($0) || besideOpeners.contains($0) }) {
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
      let names = InstructionNames.read(text, passive.subject, language: text.language)
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
    let languages = Set(markers.map(\.language))
    let language = languages.count == 1 ? markers[0].language : text.language
    for (position, marker) in markers.enumerated() {
      let end = position + 1 < markers.count ? markers[position + 1].place.lowerBound : text.words.count
      // "Say where it is by giving the status": what is given is what is told.
      if end < text.words.count, end > 0, InstructionNames.by.contains(text.words[end - 1]), marker.kind == .tell {
        continue
      }
      let names = InstructionNames.read(
        text,
        marker.place.upperBound..<end,
        language: language,
        dropsHead: marker.kind == .tell
      )
      if marker.saysEverything || (names.saysEverything && marker.kind == .tell) { tellsEverything = true }
      if names.saysEverything && marker.kind == .withhold && names.fields.isEmpty { continue }
      add(names.fields, marker.kind, first: marker.goesFirst)
      understood = understood || !names.fields.isEmpty || names.saysEverything || names.saysNothing
      if !names.guidance.isEmpty, notUnderstood.last != sentence { notUnderstood.append(sentence) }
    }
    return understood || notUnderstood.last == sentence
  }

  private static let leads = Prose.set("prose.reading.leads")

  /// Whether the words before the first marker ask for something of their own: "Apologise and give …".
  private static func saysMore(_ text: InstructionText, before end: Int) -> Bool {
    return text.words[..<end].contains { !leads.contains($0) && !FunctionWords.contains($0) }
  }

  private static let denials = ProseWords.denials.union(ProseWords.without).union(Prose.set("prose.reading.denials"))
  /// "Offer a discount", "thank them": a thing to do, of which no field has to be told.
  private static let doing = Prose.set("prose.reading.doing")

  private mutating func readBareNames(_ text: InstructionText, sentence: String) -> Bool {
    if let first = text.words.first, Self.doing.contains(first) { return false }
    let isDenied = text.words.indices.contains { index in
      // "Y a-t-il" denies nothing.
      Self.denials.contains(text.words[index]) && !(text.words[index] == "t" && text.gap(before: index) == "-")
    }
    if isDenied {
      unclearDenials.append(sentence)
      return false
    }
    let names = InstructionNames.read(text, text.words.indices, language: text.language)
    guard !names.fields.isEmpty, names.guidance.isEmpty else { return false }
    steps.append(.list(BareList(sentence: sentence, fields: names.fields)))
    return true
  }

  private mutating func add(_ fields: [NamedField], _ kind: InstructionMarkers.Kind, first: Bool = false) {
    switch kind {
    case .tell:
      let known = told
      let new = fields.filter { !known.contains($0) }
      let leading = first ? new : new.filter { $0.order == .first }
      steps.insert(contentsOf: leading.map(Self.step), at: 0)
      if !first { steps += new.filter { $0.order == .asWritten }.map(Self.step) }
      closing += first ? [] : new.filter { $0.order == .last }.map(Self.step)
    case .withhold: withheld += fields.filter { !withheld.contains($0) }
    }
  }
}

extension InstructionReading {
  fileprivate static let leadsToQuote = Prose.set("prose.say.ends")

  private static func step(_ field: NamedField) -> Step {
    field.mayBeGuidance ? .list(BareList(sentence: field.phrase, fields: [field])) : .tell(field)
  }
}

extension String {
  /// Whether it ends in words that lead to quoted ones: "give the status, then say".
  fileprivate var hasSuffixVerb: Bool {
    FoldedWords(self).folded.last.map(InstructionReading.leadsToQuote.contains) ?? false
  }
}

extension InstructionReading.Conditional: CustomStringConvertible {
  /// What is done and when, as it was read, in plain words for the admin.
  var description: String {
    var does = reading.exactWords.map { "says “\($0)”" }
    if !reading.told.isEmpty { does.append("tells " + reading.told.map(\.phrase).joined(separator: ", ")) }
    if !reading.withheld.isEmpty { does.append("leaves out " + reading.withheld.map(\.phrase).joined(separator: ", ")) }
    let done = does.isEmpty ? "does more" : does.joined(separator: ", ")
    let when = conditions.map(\.description).joined(separator: " and ")
    return done.prefix(1).uppercased() + done.dropFirst() + (isOtherwise ? " unless " : " when ") + when
  }
}
