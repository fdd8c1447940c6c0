import Languages

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
    if words.count > 1, flags.contains(words[0]) { words.removeFirst() }
    return words.map { acronyms[$0] ?? $0 }.joined(separator: " ")
  }

  private static let acronyms = Lexicon.api.table("api.name.acronyms")
  /// What stands before a yes or no: `is_paid`.
  static let flags = Lexicon.api.set("api.name.flags")

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

  private static let wrappers = Lexicon.api.set("api.wrappers")

  /// Words that a field of a date or time may carry or leave out.
  static let timeWords = FieldSynonyms.stems(Lexicon.api.set("api.time-words")).union(Lexicon.api.set("api.time-words"))
}
