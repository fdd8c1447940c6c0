/// The name of a field, as a program writes it and as a person says it.
enum FieldName {
  /// The words of `estimatedDeliveryDate`, `estimated_delivery_date` or "Estimated delivery date", folded.
  static func words(_ name: String) -> [String] { FoldedWords(spaced(name), limit: 40).folded }

  /// The name with a space before each capital that begins a word.
  private static func spaced(_ name: String) -> String {
    var spaced = ""
    var previous: Character?
    let characters = Array(name.prefix(200))
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : nil
      if let previous, character.isUppercase, previous.isLetter || previous.isNumber,
        !previous.isUppercase || next?.isLowercase == true
      {
        spaced.append(" ")
      }
      spaced.append(character)
      previous = character
    }
    return spaced
  }

  /// "estimated delivery date"; words that people know in capitals keep them.
  static func humanised(_ name: String) -> String {
    let spaced = spaced(name)
    let utf8 = Array(spaced.utf8)
    // With their accents, which folding takes away.
    var words = FoldedWords(spaced, limit: 40).words.map { String(decoding: utf8[$0.span], as: UTF8.self).lowercased() }
    if words.count > 1, ["is", "has"].contains(words[0]) { words.removeFirst() }
    return words.map { acronyms[$0] ?? $0 }.joined(separator: " ")
  }

  private static let acronyms = [
    "id": "ID", "eta": "ETA", "vat": "VAT", "sku": "SKU", "iban": "IBAN", "pdf": "PDF", "url": "link", "href": "link",
    "uri": "link", "qty": "quantity", "addr": "address", "sla": "SLA",
  ]

  /// What the words mean, for comparing: stems without function words, with synonyms and French words made one.
  static func meaning(_ words: [String]) -> Set<String> {
    var meaning: Set<String> = []
    for word in FieldSynonyms.joined(words) where !FunctionWords.contains(word) {
      meaning.formUnion(FieldSynonyms.stems(of: word))
    }
    return meaning
  }

  /// Whether a key only holds what was asked for and says nothing of it.
  static func isWrapper(_ key: String) -> Bool { wrappers.contains(key.lowercased()) }

  private static let wrappers: Set<String> = [
    "data", "result", "results", "response", "payload", "attributes", "properties", "item", "items", "body", "content",
    "list", "records", "rows", "entries", "hits", "values", "nodes", "edges", "node",
  ]

  /// Words that a field of a date or time may carry or leave out.
  static let timeWords: Set<String> = ["dat", "date", "time", "tim", "day", "at", "jour", "heur", "heure"]
}
