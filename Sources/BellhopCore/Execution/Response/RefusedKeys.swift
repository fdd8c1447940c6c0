import Languages

/// Finds in the answer to a request that wasn't accepted which of the keys that were sent it names.
///
/// There are many shapes for this: `{"errors": {"email": ["…"]}}`, a list of objects that have the key as `field`, `path`,
/// `param`, `loc`, `source.pointer` or the like, `invalid-params` (RFC 9457), a sentence that begins with the key. All of
/// them are read, wherever they stand; what only echoes the request isn't.
struct RefusedKeys {
  /// - Parameter keys: as they were sent.
  /// - Returns: those of them that are named.
  static func named(in answer: JSONValue, among keys: [String]) -> Set<String> {
    var reader = RefusedKeys(keys)
    reader.read(answer, as: .answer, depth: 0)
    return Set(keys.filter { reader.found.contains(folded($0)) })
  }

  /// What a value is a part of.
  private enum Place {
    /// Nothing here speaks of errors yet.
    case answer
    /// Errors by key, or a list of them.
    case errors
    /// Something in an error, whose own keys name nothing that was sent.
    case detail
  }

  private let wanted: Set<String>
  private var found: Set<String> = []
  /// A hostile answer has as many values as fit into it.
  private var left = 5_000
  private static let deepest = 12

  private init(_ keys: [String]) {
    wanted = Set(keys.map(Self.folded).filter { !$0.isEmpty })
  }

  private mutating func read(_ value: JSONValue, as place: Place, depth: Int) {
    guard depth <= Self.deepest, left > 0 else { return }
    left -= 1
    switch value {
    case .object(let members): read(members, as: place, depth: depth)
    case .array(let items):
      for item in items where left > 0 { read(item, as: place, depth: depth + 1) }
    case .string(let text): if case .answer = place { break } else { readSentence(text) }
    case .null, .bool, .number: break
    }
  }

  private mutating func read(_ members: [JSONValue.Member], as place: Place, depth: Int) {
    let isOneError = members.prefix(40).contains { Self.describing.contains(Self.folded($0.key)) }
    for member in members {
      guard left > 0 else { return }
      left -= 1
      let key = Self.folded(member.key)
      if Self.echoes.contains(key) { continue }
      let named = match(member.key)
      let isFaulty =
        switch place {
        case .answer: isComplaint(member.value)
        case .errors: isFault(member.value, amongTexts: isOneError)
        case .detail: false
        }
      if let named, isFaulty {
        // What stands below speaks of this key.
        found.insert(named)
        continue
      }
      if points(key, in: place, isOneError: isOneError), let named = pointed(member.value) { found.insert(named) }
      // A word such as a code or a type says nothing of a key, even if it is the same word.
      if case .string = member.value, !isSentence(under: key, in: place, isOneError: isOneError) { continue }
      read(member.value, as: next(below: key, in: place), depth: depth + 1)
    }
  }

  private func points(_ key: String, in place: Place, isOneError: Bool) -> Bool {
    if case .answer = place { return isOneError && Self.plainPointers.contains(key) }
    return Self.plainPointers.contains(key) || Self.pointers.contains(key)
  }

  private func isSentence(under key: String, in place: Place, isOneError: Bool) -> Bool {
    if Self.containers.contains(key) || Self.describing.contains(key) && key != "code" { return true }
    if case .errors = place { return !isOneError }
    return false
  }

  private func next(below key: String, in place: Place) -> Place {
    if Self.containers.contains(key) { return .errors }
    if case .answer = place { return Self.describing.contains(key) ? .detail : .answer }
    return .detail
  }

  /// A list of sentences or errors under a key, as some APIs answer without any other word.
  private func isComplaint(_ value: JSONValue) -> Bool {
    guard case .array(let items) = value, let first = items.first else { return false }
    switch first {
    case .string(let text): return text.contains(" ")
    case .object(let members): return members.contains { Self.describing.contains(Self.folded($0.key)) }
    case .null, .bool, .number, .array: return false
    }
  }

  /// - Parameter amongTexts: whether other members describe one error, so that a text is a part of its description.
  private func isFault(_ value: JSONValue, amongTexts: Bool) -> Bool {
    switch value {
    case .array(let items): !items.isEmpty
    case .object(let members): !members.isEmpty
    case .string(let text): !amongTexts && !text.isEmpty
    case .bool(let isTrue): !amongTexts && isTrue
    case .null, .number: false
    }
  }

  // MARK: - Names

  /// The key that a pointer leads to: `/data/attributes/email`, `customer[email]`, `["body", "email"]`.
  private func pointed(_ value: JSONValue) -> String? {
    switch value {
    case .string(let text): return match(text)
    case .array(let items):
      let texts = items.suffix(8).compactMap { if case .string(let text) = $0 { text } else { nil } }
      return texts.last.flatMap(match)
    case .null, .bool, .number, .object: return nil
    }
  }

  private func match(_ name: String) -> String? {
    let name = name.prefix(300)
    let whole = Self.folded(name)
    if wanted.contains(whole) { return whole }
    let parts = name.split { "/.[]$#".contains($0) }.filter { !$0.allSatisfy(\.isNumber) }
    guard parts.count > 1 || name.first.map({ "/.[$#".contains($0) }) == true, let last = parts.last.map(Self.folded)
    else { return nil }
    return wanted.contains(last) ? last : nil
  }

  /// "email must be an email", "Order number is unknown", "Path `email` is required", "amount: too high".
  private mutating func readSentence(_ text: String) {
    let text = Array(text.prefix(500))
    var start = 0
    var opening = ""
    var words = 0
    while start < text.count {
      guard Self.isOfName(text[start]) else {
        start += 1
        continue
      }
      let end = text[start...].firstIndex { !Self.isOfName($0) } ?? text.count
      let word = Self.folded(String(text[start..<end]))
      let before = start > 0 ? text[start - 1] : " "
      let after = end < text.count ? text[end] : " "
      if words < 4 {
        opening += word
        if wanted.contains(opening), ValidityWords.begin(text[end...]) { found.insert(opening) }
      }
      if wanted.contains(word), after == ":" || Self.quotes.contains(before) && Self.quotes.contains(after) {
        found.insert(word)
      }
      words += 1
      start = end
    }
  }

  private static let quotes: Set<Character> = ["'", "\"", "`", "“", "”", "‘", "’", "«", "»"]

  private static func isOfName(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_" || character == "-"
  }

  private static func folded(_ name: some StringProtocol) -> String {
    String(name.prefix(300).lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// Members that hold errors.
  private static let containers: Set<String> = [
    "error", "errors", "erreur", "erreurs", "fault", "faults", "violations", "fieldviolations", "constraintviolations",
    "invalidparams", "invalidfields", "invalid", "fields", "fielderrors", "detail", "details", "validation",
    "validationerrors", "validationmessages", "message", "messages", "errormessages", "issues", "problems", "failures",
    "reasons", "modelstate", "properties", "causes", "inner", "innererrors", "suberrors", "usererrors", "errorlist",
    "children",
  ]
  /// Members of an error that say which value it is about, wherever they stand.
  private static let plainPointers: Set<String> = [
    "field", "fieldname", "param", "parameter", "parametername", "property", "propertyname", "attribute",
  ]
  /// Those that mean something else outside of an error.
  private static let pointers: Set<String> = [
    "fields", "params", "name", "path", "pointer", "propertypath", "key", "instancepath", "datapath", "loc",
    "missingproperty", "target", "argument", "jsonpath",
  ]
  /// Members that describe one error.
  private static let describing: Set<String> = [
    "message", "msg", "reason", "title", "description", "defaultmessage", "errormessage", "errordescription", "code",
    "error",
  ]
  /// Members that repeat what was sent.
  private static let echoes: Set<String> = [
    "input", "value", "rejectedvalue", "invalidvalue", "received", "given", "actual", "request", "payload", "body",
  ]
}
