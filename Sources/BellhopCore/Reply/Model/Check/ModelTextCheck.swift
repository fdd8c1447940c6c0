import Languages

/// Checks the text of a language model against what the model was given, before a customer reads it.
///
/// Every number, date, time, amount, link, e-mail address and code in it must have been given, in whatever form it is
/// written; nothing that is withheld may stand in it; words to be said exactly must. What can't be checked is whether the
/// words around them are true: for that there are the instructions, and the admin who tests.
struct ModelTextCheck: Sendable {
  let material: AnswerMaterial
  /// Values of the response that the customer must not be told. They are never given to the model.
  let withheld: [String]
  /// Words that the instructions want said exactly, with `{{…}}` where a value goes.
  let exactWords: [String]

  init(material: AnswerMaterial, withheld: [String] = [], exactWords: [String] = []) {
    self.material = material
    self.withheld = withheld
    self.exactWords = exactWords
  }

  /// Why a text isn't said.
  enum Refusal: Error, Hashable, Sendable {
    case notGiven(String)
    case withheld
    case lacks(String)
    case tooLong
    case noWords
    case markup(String)
    case controlCharacter
    case masked

    /// The cause, as it stands after "The model's text was refused: ".
    var cause: String {
      switch self {
      case .notGiven(let text): "it says “\(text)”, which isn't in the response."
      case .withheld: "it says a value that is to be left out."
      case .lacks(let words): "it lacks the words “\(words)”, which are to be said exactly."
      case .tooLong: "it is longer than \(Reply.longest) characters."
      case .noWords: "there are no words in it."
      case .markup(let sign): "it has markup in it: \(sign)"
      case .controlCharacter: "it has characters in it that aren't shown or that change the direction of the text."
      case .masked: "it holds a part of a secret."
      }
    }
  }

  /// The text as it is said.
  ///
  /// - Throws: the first reason why it isn't.
  func checked(_ text: String) throws(Refusal) -> String {
    guard text.utf8.count <= WithheldValues.longest else { throw .tooLong }
    let plain = try ModelMarkup.plain(text)
    guard plain.count <= Reply.longest else { throw .tooLong }
    guard plain.contains(where: \.isLetter) else { throw .noWords }
    guard !plain.contains(Redaction.mask) else { throw .masked }

    let data = material.told.map(\.value) + [material.draft]
    try refuseWithheld(in: plain, data: data)
    let given = GivenFacts(texts: data + material.instructions, told: material.told)
    for claim in ClaimReader(TextToken.split(plain)).claims where !given.support(claim) {
      throw .notGiven(String(claim.text.prefix(60)))
    }
    try requireExactWords(in: plain)
    return plain
  }

  private func refuseWithheld(in text: String, data: [String]) throws(Refusal) {
    guard !withheld.isEmpty else { return }
    let said = Self.words(text)
    let heard = Set(said)
    let allowed = data.map(Self.words)
    for value in withheld where Self.mayStand(value, among: heard) {
      let words = Self.words(value)
      guard !words.isEmpty, said.contains(words), !allowed.contains(where: { $0.contains(words) }) else { continue }
      throw .withheld
    }
  }

  /// Whether the first word of a value is among those of the text, which spares reading thousands of long ones whole.
  private static func mayStand(_ value: String, among heard: Set<String>) -> Bool {
    let beginning = value.prefix(60)
    let words = words(String(beginning))
    // A lone word may have been cut.
    guard let first = words.first, words.count > 1 || beginning.endIndex == value.endIndex else { return true }
    return heard.contains(first)
  }

  private static func words(_ text: String) -> [String] { TextToken.split(text).map(\.folded) }

  /// The parts of the exact words between their values, as far as the draft has them: a sentence whose value is missing
  /// isn't said at all.
  private func requireExactWords(in text: String) throws(Refusal) {
    for words in exactWords {
      for case .text(let part) in ReplyTemplate(words).parts {
        let part = part.trimmed
        guard part.contains(where: \.isLetter), material.draft.contains(part), !text.contains(part) else { continue }
        throw .lacks(part)
      }
    }
  }
}

/// Brings a model's text to plain text, or refuses it.
enum ModelMarkup {
  /// - Throws: when there is something in the text that plain text has not.
  static func plain(_ text: String) throws(ModelTextCheck.Refusal) -> String {
    // Emphasis means nothing here and is easily left out.
    let text = text.replacing("**", with: "").replacing("\r\n", with: "\n").trimmed
    var marks = 0
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control where scalar != "\n": throw .controlCharacter
      // The joiner of emoji families is harmless.
      case .format where scalar != "\u{200D}": throw .controlCharacter
      case .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: throw .controlCharacter
      case .nonspacingMark, .enclosingMark, .spacingMark:
        marks += 1
        if marks > 4 { throw .controlCharacter }
      default: marks = 0
      }
    }
    for sign in ["```", "](", "__", "<!--"] where text.contains(sign) { throw .markup(sign) }
    // Without one further on, no "<" begins a tag.
    let lastClose = text.lastIndex(of: ">") ?? text.startIndex
    var rest = text[...]
    while let open = rest.firstIndex(of: "<"), open < lastClose {
      rest = rest[rest.index(after: open)...]
      if let next = rest.first, next.isLetter || "/!?".contains(next), let close = rest.firstIndex(of: ">") {
        throw .markup("<" + rest[..<close].prefix(20) + ">")
      }
    }
    for line in text.split(separator: "\n") {
      let hashes = line.prefix { $0 == "#" }
      if (1...6).contains(hashes.count), line.dropFirst(hashes.count).first == " " { throw .markup(String(hashes)) }
    }
    return text
  }
}
