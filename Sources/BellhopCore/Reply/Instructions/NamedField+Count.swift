import Languages

extension NamedField {
  /// "How many seats are used".
  struct Count: Hashable, Sendable {
    enum Verb: Hashable, Sendable {
      case there
      case customerHas
      case customerHasLeft
      /// "They stay": what the customer does with them.
      case customerDoes(String)
      case other(String)
    }

    /// As it was written: "loyalty points".
    var noun: String
    var verb: Verb
  }

  /// "Number of paid invoices" as "how many paid invoices"; nil for "number of the invoice".
  var counted: NamedField? {
    let words = FieldName.words(phrase)
    guard let found = CountWords.numbers.match(words, at: 0), words.count > found.length,
      !ProseWords.determiners.contains(words[found.length]), !ProseWords.every.contains(words[found.length])
    else { return nil }
    let space = found.value.last?.isLetter == true ? " " : ""
    let noun = InstructionText(phrase).rest(from: found.length)
    return NamedField(phrase: found.value + space + noun, language: language)
  }
}

extension NamedField.Count {
  /// - Returns: Nil for words that don't ask how many.
  init?(_ phrase: String, _ words: [String], _ language: Language) {
    guard let start = CountWords.questions.match(words, at: 0)?.length else { return nil }
    let text = InstructionText(phrase)
    let known = CountWords.of[language]
    let end = text.words.indices.dropFirst(start + 1).first { known.verbs.contains(text.words[$0]) } ?? text.words.count
    guard start < end else { return nil }
    noun = text.quote(start..<end)
    verb = known.verb(Array(text.words[end...]), written: { text.rest(from: end + $0) })
  }
}

/// The words of one language by which a question for a number tells what is counted and how.
private struct CountWords {
  static let of = PerLanguage { CountWords(Lexicon.of($0)) }
  static let questions = Prose.phrases("prose.count.questions")
  static let numbers = Prose.phrases("prose.count.numbers")

  /// With which what is said of the noun begins.
  let verbs: Set<String>
  private let containing: Set<String>
  private let left: Set<String>
  private let leftLast: Set<String>
  private let having: Set<String>
  private let customer: Phrases
  private let there: Phrases
  private let others: Set<String>
  private let doing: Set<String>
  private let states: Set<String>
  /// Where nothing tells it, the customer has them.
  private let isPlainlyHad: Bool

  init(_ lexicon: Lexicon) {
    verbs = lexicon.set("prose.count.verbs")
    containing = lexicon.set("prose.count.containing")
    left = lexicon.set("prose.count.left")
    leftLast = lexicon.set("prose.count.left-last")
    having = lexicon.set("prose.count.having")
    customer = Phrases(lexicon.pairs("prose.count.customer"))
    there = Phrases(lexicon.pairs("prose.count.there"))
    others = lexicon.set("prose.count.others")
    doing = lexicon.set("prose.count.doing")
    states = lexicon.set("prose.count.states")
    isPlainlyHad = lexicon.text("prose.count.plainly") == "has"
  }

  /// - Parameter written: The words from an index on, as they are written.
  func verb(_ tail: [String], written: (Int) -> String) -> NamedField.Count.Verb {
    guard let first = tail.first, let last = tail.last, !containing.contains(first) else { return .there }
    if leftLast.contains(last) || tail.contains(where: left.contains) { return .customerHasLeft }
    if having.contains(last) || customer.match(tail, at: 0) != nil { return .customerHas }
    if others.contains(first) || tail.indices.contains(where: { there.match(tail, at: $0) != nil }) { return .there }
    if doing.contains(first) { return .customerDoes(written(1)) }
    if states.contains(first) { return .other(written(0)) }
    return isPlainlyHad ? .customerHas : .there
  }
}
