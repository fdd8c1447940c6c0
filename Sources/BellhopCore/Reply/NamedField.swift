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
    var readings = [FieldName.meaning(words)]
    let links: Set<String> = ["of", "for", "from", "in", "to", "with", "on", "de", "du", "des", "d"]
    if let link = words.firstIndex(where: links.contains), link > 0 {
      let head = FieldName.meaning(Array(words[..<link]))
      if !head.isSubset(of: FieldName.timeWords), head != readings[0] { readings.append(head) }
    }
    self.readings = readings
  }
}
