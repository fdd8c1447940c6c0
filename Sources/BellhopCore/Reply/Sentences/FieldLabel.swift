/// What a field is called in the answer.
struct FieldLabel: Hashable, Sendable {
  enum Article: Hashable, Sendable {
    /// The field is the customer's own: "your order number".
    case your
    case the
    /// Its gender isn't known, or it is no noun: it stands before a colon.
    case none
  }

  /// Without an article: "estimated delivery date".
  var name: String
  var article: Article
  /// French only; nil when it isn't known.
  var gender: FrenchNouns.Gender?
  var isPlural = false

  // MARK: - Making

  /// - Parameters:
  ///   - path: Where the value stands.
  ///   - asked: How the instructions name it; nil when they don't.
  static func make(_ path: FieldPath, asked: NamedField?, in language: Language) -> FieldLabel {
    if let asked, asked.language == language, let label = spoken(asked) { return label }
    switch language {
    case .english:
      let name = name(of: path)
      return FieldLabel(
        name: name,
        article: asked?.isTheirs == true ? .your : .the,
        isPlural: EnglishReplySentences.isPlural(name)
      )
    case .french:
      if let noun = FrenchNouns.noun(for: path) {
        return FieldLabel(
          name: noun.text,
          article: asked?.isTheirs == true ? .your : .the,
          gender: noun.gender,
          isPlural: noun.isPlural
        )
      }
      return FieldLabel(name: name(of: path), article: .none)
    }
  }

  /// What the items of a list are called: "open invoices" of "the due date of the open invoices".
  static func items(of list: FieldPath, asked: NamedField, in language: Language) -> FieldLabel {
    let words = asked.phrase.split(whereSeparator: \.isWhitespace).map(String.init)
    let relatives: Set<String> = ["that", "which", "who", "qui", "dont", "with", "avec"]
    let end = words.firstIndex { relatives.contains($0.lowercased()) } ?? words.count
    let link = words[..<end].lastIndex { ["of", "for", "from", "de", "des", "du"].contains($0.lowercased()) }
    guard asked.language == language, !asked.isQuestion, !words.isEmpty else {
      return make(list, asked: nil, in: language)
    }
    var said = Array(words[(link.map { $0 + 1 } ?? 0)...])
    if ["the", "their", "les", "leurs", "ses"].contains(said.first?.lowercased() ?? "") { said.removeFirst() }
    let noun = NamedField(phrase: said.joined(separator: " "), language: language)
    return spoken(noun) ?? make(list, asked: nil, in: language)
  }

  /// The admin's own words, where they can stand in a sentence.
  private static func spoken(_ asked: NamedField) -> FieldLabel? {
    guard !asked.isQuestion, asked.count == nil, !asked.phrase.contains(where: { "_.{}[]`".contains($0) }) else {
      return nil
    }
    let words = asked.phrase.split(whereSeparator: \.isWhitespace).map(String.init)
    // A key written together, such as `trackingUrl`, is no word.
    guard let first = words.first?.lowercased(), words.count <= 9,
      !words.contains(where: { FieldName.words($0).count > 1 && !$0.contains(where: { "-'’".contains($0) }) })
    else { return nil }
    switch asked.language {
    case .english:
      var name = words.count == 1 && first == "eta" ? "ETA" : EnglishReplySentences.toCustomer(words)
      let isOwn = name.hasPrefix("your ")
      if isOwn { name = String(name.dropFirst("your ".count)) }
      return FieldLabel(
        name: name,
        article: asked.isTheirs || isOwn ? .your : .the,
        isPlural: EnglishReplySentences.isPlural(name)
      )
    case .french: return FrenchReplySentences.label(words, asked)
    }
  }

  /// The key's words, with the outer key where it says too little.
  static func name(of path: FieldPath) -> String {
    guard let key = path.keys.last else { return "response" }
    var words = FieldName.humanised(key).split(separator: " ").map(String.init)
    if words.count > 1, minorWords.contains(words.last ?? "") { words.removeLast() }
    if Measure.unit(of: FieldName.words(key)) != nil, words.count > 1 { words.removeLast() }
    let isVague = words.count == 1 && vague.contains(words[0].lowercased())
    if isVague, path.keys.count > 1 {
      let outer = path.keys[path.keys.count - 2]
      if !FieldName.isWrapper(outer) {
        return ([EnglishReplySentences.singular(FieldName.humanised(outer))] + words).joined(separator: " ")
      }
    }
    return words.joined(separator: " ")
  }

  static let minorWords: Set<String> = ["cents", "minor", "pence", "centimes"]

  private static let vague: Set<String> = [
    "name", "id", "number", "type", "value", "code", "title", "label", "description", "date", "link", "text", "count",
    "amount", "total", "status", "state",
  ]
}
