extension NamedField {
  /// Whether the words ask for something to be worked out: a sum, an average, or days from today.
  var isArithmetic: Bool {
    let folded = FieldName.words(phrase)
    if position == nil, Self.reckonings.contains(folded.first ?? ""), folded.contains(where: Self.ofSeveral.contains) {
      return true
    }
    let counts = Self.counts.match(folded, at: 0) != nil
    if counts || folded.first.map(Self.spans.contains) == true, folded.contains(where: Self.spans.contains),
      folded.dropFirst().contains(where: Self.bounds.contains)
    {
      return true
    }
    return Self.lengths.match(folded, at: 0) != nil
  }

  private static let reckonings = Prose.set("prose.arithmetic")
  private static let ofSeveral = Prose.set("prose.arithmetic.of")
  private static let counts = Prose.phrases("prose.arithmetic.counts")
  private static let bounds = Prose.set("prose.arithmetic.bounds")
  private static let lengths = Prose.phrases("prose.arithmetic.lengths")
  private static let of = Prose.pairs("prose.of").first?.text ?? ""
  private static let sums = Prose.set("prose.arithmetic.sums")
  private static let spans = Prose.set("prose.arithmetic.spans")

  /// "Number of orders" for "number of the open orders"; nil where nothing is said of what the field is of.
  var withoutAdjectives: NamedField? {
    let parts = words.split(whereSeparator: Self.links.contains).map { $0.filter { !FunctionWords.contains($0) } }
    guard wanted == .anything, parts.count > 1, let first = parts.first else { return nil }
    let nouns = parts.dropFirst().compactMap { language.hasHeadFirst ? $0.first : $0.last }
    let plain = NamedField(phrase: (first + [Self.of] + nouns).joined(separator: " "), language: language)
    return plain.words.count < words.count ? plain : nil
  }

  /// "The total of all orders", where each order has a total of its own.
  var isSum: Bool {
    let folded = FieldName.words(phrase)
    guard let first = folded.first, Self.sums.contains(first), folded.count > 2, ProseWords.of.contains(folded[1])
    else { return false }
    return !folded.contains(where: ProseWords.every.contains)
  }

  /// "The fastest", "the most urgent": picks by what isn't compared.
  static func hasUnknownSuperlative(_ words: [String]) -> Bool {
    if words.contains(where: unknownSuperlatives.contains) { return true }
    return zip(words, words.dropFirst()).contains { first, second in
      most.contains(first) && !known.contains(second)
        || ProseWords.definiteArticles.contains(first) && more.contains(second)
    }
  }

  private static let unknownSuperlatives = Prose.set("prose.superlatives")
  private static let most = Prose.set("prose.superlatives.most")
  private static let known = Prose.set("prose.superlatives.known")
  private static let more = Prose.set("prose.superlatives.more")

  /// What happens in a question: "starts" of "when the booking starts".
  var verb: String? {
    FieldName.words(phrase).last { !FunctionWords.contains($0) && !Self.withoutAction.contains($0) }
      .flatMap { FieldSynonyms.stems(of: $0).first }
  }

  private static let withoutAction = Prose.set("prose.verbs.none")

  /// Words beside a noun that pick none of its items.
  static func isNeutral(_ word: String) -> Bool {
    neutral.contains(word) || FunctionWords.contains(word) || Int(word) != nil
  }

  private static let neutral = Prose.set("prose.neutral")
}
