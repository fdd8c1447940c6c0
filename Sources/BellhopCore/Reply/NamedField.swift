/// A field as the instructions name it.
struct NamedField: Hashable, Sendable {
  /// The admin's words, without what only leads to them: "estimated delivery date", "whether it is paid".
  var phrase: String
  /// A sentence in French: its words can't stand in an English reply.
  var isForeign: Bool
  /// What the words mean, the full reading first, then shorter ones: "status of the order", "status".
  var readings: [Set<String>]

  init(phrase: String, isForeign: Bool) {
    self.phrase = phrase
    self.isForeign = isForeign
    let words = FieldName.words(phrase)
    let full = FieldName.meaning(words)
    var readings = [full, full.subtracting(Self.adjectives)]
    if let link = words.firstIndex(where: Self.links.contains), link > 0 {
      let head = FieldName.meaning(Array(words[..<link])).subtracting(Self.adjectives)
      if !head.isSubset(of: FieldName.timeWords) { readings.append(head) }
    }
    self.readings = readings.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// "whether it is paid", "when it arrives".
  var isQuestion: Bool {
    let first = phrase.split(whereSeparator: \.isWhitespace).first?.lowercased() ?? ""
    return ["whether", "if", "when", "where", "what", "how", "who", "which"].contains(first)
  }

  /// Words after which only more is said of the field: "status of the order", "items they ordered".
  private static let links: Set<String> = [
    "of", "for", "from", "in", "to", "with", "on", "they", "he", "she", "that", "which", "who", "we", "you", "de", "du",
    "des", "d",
  ]
  /// Words that an admin adds without meaning another field.
  private static let adjectives: Set<String> = [
    "current", "new", "latest", "exact", "full", "final", "own", "actual", "precis",
  ]
}
