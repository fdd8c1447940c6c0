/// Makes a sentence of a field and its value, as a person would say it.
enum FieldSentence {
  /// - Parameters:
  ///   - asked: How the instructions name the field; nil when they don't.
  ///   - written: The value in the middle of a sentence.
  static func make(_ path: FieldPath, asked: NamedField?, value: JSONValue, written: String) -> String {
    if case .bool(let isTrue) = value {
      if let clause = question(asked), let sentence = ReplySentences.statement(clause, isTrue) { return sentence }
      return ReplySentences.labelled(name(path, asked: nil), written)
    }
    let name = name(path, asked: asked)
    let words = FieldName.words(name)
    if isMessage(path), written.split(separator: " ").count >= 3 { return ReplySentences.text(written) }
    guard let last = words.last else { return ReplySentences.text(written) }
    let isDate = if case .string(let text) = value { CalendarDate(text) != nil } else { false }
    if last == "at", isDate, words.count > 1 {
      return ReplySentences.led(words.dropLast().joined(separator: " ") + " on", written)
    }
    let leading: Set<String> = ["on", "by", "at", "to", "in", "from", "until", "since", "before", "after"]
    if leading.contains(last), asked.map({ words != FieldName.words($0.phrase) || words.count <= 3 }) ?? true {
      return ReplySentences.led(name, written)
    }
    if isClause(name) || isManyRows(value) { return ReplySentences.labelled(name, written) }
    return ReplySentences.value(name, written)
  }

  /// The field's name in a sentence: the admin's own words, else the key's, with the outer key where it says too little.
  static func name(_ path: FieldPath, asked: NamedField?) -> String {
    if let phrase = asked.flatMap(plainPhrase) { return phrase }
    guard let key = path.keys.last else { return "response" }
    var words = FieldName.humanised(key).split(separator: " ").map(String.init)
    if words.count > 1, ["cents", "minor", "pence"].contains(words.last ?? "") { words.removeLast() }
    let isVague = words.count == 1 && vague.contains(words[0].lowercased())
    if isVague, path.keys.count > 1 {
      let outer = path.keys[path.keys.count - 2]
      if !wrappers.contains(outer.lowercased()) {
        return ([singular(FieldName.humanised(outer))] + words).joined(separator: " ")
      }
    }
    return words.joined(separator: " ")
  }

  private static let vague: Set<String> = [
    "name", "id", "number", "type", "value", "code", "title", "label", "description", "date", "link", "text", "count",
    "amount", "total", "status", "state",
  ]
  private static let wrappers: Set<String> = [
    "data", "result", "results", "response", "payload", "attributes", "properties", "item", "body", "content",
  ]

  private static func singular(_ name: String) -> String {
    ReplySentences.isPlural(name) ? String(name.dropLast()) : name
  }

  /// The admin's words where they can stand in an English sentence.
  private static func plainPhrase(_ asked: NamedField) -> String? {
    guard !asked.isForeign, !asked.isQuestion, !asked.phrase.contains(where: { "_.{}[]`".contains($0) }) else {
      return nil
    }
    let words = asked.phrase.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first?.lowercased(), words.count <= 8 else { return nil }
    // A key written together, such as `trackingUrl`, is no word.
    guard !words.contains(where: { FieldName.words($0).count > 1 && !$0.contains(where: { "-'’".contains($0) }) })
    else {
      return nil
    }
    if words.count == 1, first == "eta" { return "ETA" }
    return words.joined(separator: " ")
  }

  /// "it is paid" of "whether it is paid".
  private static func question(_ asked: NamedField?) -> String? {
    guard let words = asked?.phrase.split(whereSeparator: \.isWhitespace), let first = words.first?.lowercased(),
      ["whether", "if"].contains(first)
    else { return nil }
    return words.dropFirst().joined(separator: " ")
  }

  /// "last seen", "last updated": no noun to say "the" before.
  private static func isClause(_ name: String) -> Bool {
    guard let last = FieldName.words(name).last else { return false }
    return ["seen", "sent", "paid", "left", "made", "due"].contains(last) && FieldName.words(name).first != "amount"
      || (last.hasSuffix("ed") && !["need", "feed", "speed"].contains(last))
  }

  private static func isMessage(_ path: FieldPath) -> Bool {
    let last = path.keys.last.map(FieldName.words)?.last ?? ""
    return ["message", "text", "detail", "details", "summary", "answer", "instructions"].contains(last)
  }

  private static func isManyRows(_ value: JSONValue) -> Bool {
    switch value {
    case .array(let items): items.contains { if case .object = $0 { true } else { false } } || items.count == 1
    case .object: true
    case .null, .bool, .number, .string: false
    }
  }
}
