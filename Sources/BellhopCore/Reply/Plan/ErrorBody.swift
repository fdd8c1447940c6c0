import Languages

/// Sees whether a response tells of a failure although its status said otherwise.
enum ErrorBody {
  static func isOne(_ response: JSONValue) -> Bool {
    switch response {
    case .object(let members): tells(members)
    // Some APIs answer with a list of errors, each with a code and a message.
    case .array(let items):
      !items.isEmpty
        && items.allSatisfy { item in
          guard case .object(let members) = item else { return false }
          return value("errorcode", in: members)?.isNothing == false && value("message", in: members) != nil
        }
    case .null, .bool, .number, .string: false
    }
  }

  /// Whether the failure is that what was looked for doesn't exist.
  static func saysNotFound(_ response: JSONValue) -> Bool {
    strings(in: response, level: 0).contains { text in
      let words = FieldName.words(text)
      return words.indices.contains { notFound.match(words, at: $0) != nil }
    }
  }

  private static let notFound = Prose.phrases("prose.error.not-found")

  private static func strings(in value: JSONValue, level: Int) -> [String] {
    switch value {
    case .string(let text): [String(text.prefix(300))]
    case .number(let number): [number]
    case .array(let items): level > 3 ? [] : items.prefix(10).flatMap { strings(in: $0, level: level + 1) }
    case .object(let members): level > 3 ? [] : members.prefix(20).flatMap { strings(in: $0.value, level: level + 1) }
    case .null, .bool: []
    }
  }

  private static let errors = Lexicon.api.set("api.errors")
  private static let reasons = Lexicon.api.list("api.reasons.keys")
  private static let successes = Lexicon.api.set("api.successes")
  private static let failures = Set(Lexicon.api.list("api.failures"))

  private static func tells(_ members: [JSONValue.Member]) -> Bool {
    // Folded once: a hostile body has as many members as fit into it.
    let told = members.map { (key: folded($0.key), value: $0.value) }
    let first = Dictionary(told.map { ($0.key, $0.value) }) { first, _ in first }
    let hasData = first["data"].map { !$0.isNothing } ?? false
    let saysWhy = reasons.contains { first[$0] != nil }
    for (key, value) in told {
      if errors.contains(key), saysFailure(value) {
        // A code beside what was asked for is told of that, such as a message that couldn't be delivered.
        if key == "errormessage", first["status"] != nil { continue }
        return true
      }
      if successes.contains(key), value.asYesOrNo == false { return true }
      switch (key, value) {
      case ("status", .string(let text)), ("result", .string(let text)), ("type", .string(let text)):
        let isFailure = failures.contains(text.lowercased())
        if isFailure, !hasData, key != "type" || first["message"] != nil { return true }
      case ("status", .number(let number)), ("statuscode", .number(let number)), ("httpstatus", .number(let number)),
        ("code", .number(let number)):
        let isFailure = Int(number).map { (400...599).contains($0) } ?? false
        if isFailure, key == "status" || !hasData && saysWhy { return true }
        // Zero is success where codes are an API's own.
        if key == "code", number != "0", first["data"] == .null, saysWhy { return true }
      default: continue
      }
    }
    return false
  }

  private static func saysFailure(_ value: JSONValue) -> Bool {
    if value.isNothing { return false }
    switch value {
    case .bool(let isTrue): return isTrue
    case .number(let number): return number != "0"
    case .string(let text): return value.asYesOrNo != false && text != "0"
    case .null, .array, .object: return true
    }
  }

  private static func value(_ key: String, in members: [JSONValue.Member]) -> JSONValue? {
    members.first { folded($0.key) == key }?.value
  }

  private static func folded(_ key: String) -> String {
    key.lowercased().filter { $0 != "_" && $0 != "-" }.replacing("é", with: "e").replacing("è", with: "e")
  }
}
