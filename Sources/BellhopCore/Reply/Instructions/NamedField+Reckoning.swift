extension NamedField {
  /// Whether the words ask for something to be worked out: a sum, an average, or days from today.
  var isArithmetic: Bool {
    let folded = FieldName.words(phrase)
    let text = " " + folded.joined(separator: " ") + " "
    if position == nil, ["sum", "average", "mean", "difference", "somme", "moyenne"].contains(folded.first ?? ""),
      folded.contains(where: { ["of", "between", "de", "des", "du", "d", "entre"].contains($0) })
    {
      return true
    }
    let counts = [" how many ", " number of ", " combien de ", " nombre de ", " combien d "].contains(
      where: text.hasPrefix
    )
    let isSpan = folded.contains(where: Self.spans.contains)
    let bounds = [
      " until ", " till ", " before ", " since ", " ago ", " avant ", " depuis ", " jusqu ", " between ", " entre ",
    ]
    if isSpan, counts || folded.first.map(Self.spans.contains) == true, bounds.contains(where: text.contains) {
      return true
    }
    return [" how long until ", " how long since ", " how long ago ", " how long before ", " how long it has been "]
      .contains(where: text.hasPrefix)
  }

  private static let spans: Set<String> = [
    "days", "hours", "minutes", "weeks", "months", "years", "day", "jours", "heures", "semaines", "mois", "annees",
  ]

  /// "Number of paid invoices" as "how many paid invoices"; nil for "number of the invoice".
  var counted: NamedField? {
    let words = phrase.split(separator: " ").map(String.init)
    guard words.count > 2 || language == .french && words.count > 1 else { return nil }
    switch language {
    case .english:
      guard words[0].lowercased() == "number", words[1].lowercased() == "of", words.count > 2,
        !["the", "their", "a", "an", "each", "his", "her", "its"].contains(words[2].lowercased())
      else { return nil }
      return NamedField(phrase: "how many " + words[2...].joined(separator: " "), language: .english)
    case .french:
      guard words[0].lowercased() == "nombre", words[1].lowercased().hasPrefix("d") else { return nil }
      return NamedField(phrase: "combien " + words[1...].joined(separator: " "), language: .french)
    }
  }

  /// "Number of orders" for "number of the open orders"; nil where nothing is said of what the field is of.
  var withoutAdjectives: NamedField? {
    let parts = words.split(whereSeparator: Self.links.contains).map { $0.filter { !FunctionWords.contains($0) } }
    guard wanted == .anything, parts.count > 1, let first = parts.first else { return nil }
    let nouns = parts.dropFirst().compactMap { language == .french ? $0.first : $0.last }
    let plain = NamedField(phrase: (first + ["of"] + nouns).joined(separator: " "), language: language)
    return plain.words.count < words.count ? plain : nil
  }

  /// "The total of all orders", where each order has a total of its own.
  var isSum: Bool {
    let folded = FieldName.words(phrase)
    guard let first = folded.first, ["total", "sum", "somme", "totaux"].contains(first), folded.count > 2,
      ["of", "des", "de", "for"].contains(folded[1])
    else { return false }
    return !folded.contains { ["each", "every", "chaque"].contains($0) }
  }

  /// "The fastest", "the most urgent": picks by what isn't compared.
  static func hasUnknownSuperlative(_ words: [String]) -> Bool {
    if words.contains(where: unknownSuperlatives.contains) { return true }
    return zip(words, words.dropFirst()).contains { first, second in
      ["most", "least"].contains(first) && !["of", "recent", "expensive"].contains(second)
        || ["le", "la", "les"].contains(first) && ["plus", "moins"].contains(second)
    }
  }

  private static let unknownSuperlatives: Set<String> = [
    "fastest", "slowest", "shortest", "longest", "nearest", "closest", "best", "worst", "quickest", "heaviest",
    "lightest", "youngest", "strongest", "meilleur", "meilleure", "meilleurs",
  ]

  /// What happens in a question: "starts" of "when the booking starts".
  var verb: String? {
    let content = FieldName.words(phrase).filter {
      !FunctionWords.contains($0) && !["must", "can", "due"].contains($0)
    }
    return content.last { !["it", "they", "back", "automatically"].contains($0) }
      .flatMap { FieldSynonyms.stems(of: $0).first }
  }

  /// Words beside a noun that pick none of its items.
  static func isNeutral(_ word: String) -> Bool {
    neutral.contains(word) || FunctionWords.contains(word) || Int(word) != nil
  }

  private static let neutral: Set<String> = [
    "all", "each", "every", "only", "tous", "toutes", "chaque", "full", "complete", "list", "liste", "following",
    "different", "various", "own", "current", "exact", "entire", "whole",
  ]
}
