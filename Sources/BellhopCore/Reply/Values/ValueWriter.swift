import Languages

/// Writes the values of a response for people.
struct ValueWriter {
  let style: ReplyStyle
  /// Fields that the instructions name, which may look like a secret and are told all the same.
  let named: Set<FieldPath>
  /// What each status is of, which French words agree with.
  var gender: FrenchNouns.Gender = .masculine
  /// The sentence around the value names its unit already: "the delay in minutes".
  var isUnitSaid = false

  var sentences: ReplySentences { ReplySentences(language: style.language) }

  /// The most items of a plain list, and rows of a list of objects, that are told.
  static let mostItems = 8
  static let mostRows = 5

  /// A value as it is told.
  ///
  /// - Parameters:
  ///   - parents: The objects that it stands in, the innermost last.
  ///   - only: The fields of an object or of the rows of a list that are told; nil for all that may be.
  /// - Returns: Nil when it has nothing to say.
  func write(
    _ value: JSONValue,
    at path: FieldPath,
    parents: [JSONValue],
    only: [FieldPath]? = nil,
    level: Int = 0
  ) -> WrittenValue? {
    let key = path.keys.last
    switch value {
    case .null: return nil
    case .bool(let isTrue): return WrittenValue(text: sentences.yesOrNo(isTrue), kind: .yesNo(isTrue))
    case .number(let number): return written(number: number, value, key: key, parents: parents)
    case .string(let text): return written(text, key: key, parents: parents)
    case .array(let items): return list(items, at: path, parents: parents, only: only, level: level)
    case .object(let members):
      if let money = AmountReader.amount(in: members) {
        return WrittenValue(text: sentences.money(money), kind: .money)
      }
      guard level < 3 else { return nil }
      if let inner = content(of: members, at: path) {
        return write(inner.value, at: inner.path, parents: parents + [value], only: only, level: level)
      }
      if only == nil, let range = range(members, at: path) { return WrittenValue(text: range, kind: .date) }
      return row(members, at: path, parents: parents + [value], only: only, level: level).map {
        WrittenValue(text: $0.text, kind: .parts)
      }
    }
  }

  // MARK: - Single values

  private func written(number: String, _ value: JSONValue, key: String?, parents: [JSONValue]) -> WrittenValue? {
    if let money = AmountReader.amount(number, key: key, parents: parents, isText: false) {
      return WrittenValue(text: sentences.money(money), kind: .money)
    }
    if let date = CalendarDate(value, key: key) {
      return WrittenValue(text: sentences.date(date.inZone(style.timeZone)), kind: .date)
    }
    if !isUnitSaid, let measure = Measure(number, key: key.map(FieldName.words) ?? []) {
      return WrittenValue(text: sentences.measure(measure), kind: .measure)
    }
    let words = key.map(FieldName.words) ?? []
    if words.contains(where: AmountReader.percentWords.contains) {
      return WrittenValue(text: sentences.percent(number), kind: .percent)
    }
    let isCount = words.contains(where: Self.counted.contains) || number.contains(".")
    return WrittenValue(
      text: PlainText.of(sentences.number(number, isGrouped: isCount), longest: 40),
      kind: .number
    )
  }

  private func written(_ text: String, key: String?, parents: [JSONValue]) -> WrittenValue? {
    if let date = CalendarDate(.string(text), key: key) {
      return WrittenValue(text: sentences.date(date.inZone(style.timeZone)), kind: .date)
    }
    if let money = AmountReader.amount(text, key: key, parents: parents, isText: true) {
      return WrittenValue(text: sentences.money(money), kind: .money)
    }
    if let isTrue = Bool(text.lowercased()) {
      return WrittenValue(text: sentences.yesOrNo(isTrue), kind: .yesNo(isTrue))
    }
    let counts = key.map(FieldName.words)?.contains(where: Self.counted.contains) ?? false
    if counts, text.utf8.count <= 15, text.utf8.allSatisfy({ (48...57).contains($0) }) {
      return WrittenValue(text: sentences.number(text, isGrouped: true), kind: .number)
    }
    if let length = Measure(iso: text, key: key.map(FieldName.words) ?? []) {
      return WrittenValue(text: sentences.measure(length), kind: .measure)
    }
    if !isUnitSaid, text.count <= 12, let measure = Measure(text, key: key.map(FieldName.words) ?? []) {
      return WrittenValue(text: sentences.measure(measure), kind: .measure)
    }
    if let time = Self.timeOfDay(text) {
      return WrittenValue(text: sentences.time(time.hour, time.minute), kind: .time)
    }
    let plain = PlainText.of(text)
    if plain.isEmpty || JSONValue.string(text).isNothing { return nil }
    let last = key.flatMap { FieldName.words($0).last }
    let isStatus = last.map(Self.stateWords.contains) ?? false
    let isCode = isCodeWord(plain, isStatus: isStatus || key.map(Self.isKindKey) ?? false)
    if style.language == .french, isStatus || isCode, let french = StatusWords.french(plain, gender) {
      return WrittenValue(text: french, kind: .status)
    }
    let words = isCode ? plain.replacing("_", with: " ").lowercased() : plain
    return WrittenValue(text: words, kind: isStatus && plain.count <= 40 ? .status : .text)
  }

  /// Points and the like, whose thousands are parted; other whole numbers may be codes or years.
  private static let counted = Lexicon.api.set("api.counted")
  static let stateWords = Lexicon.api.set("api.states")
  /// Keys whose values are one of a few words, which programs write in capitals.
  private static let kindWords = Lexicon.api.set("api.kinds")
  private static let codes = Lexicon.api.set("api.codes")

  /// `tier`, `block_reason_code`.
  private static func isKindKey(_ key: String) -> Bool {
    let words = FieldName.words(key)
    return (words.last.map(codes.contains) == true ? words.dropLast() : words[...]).last.map(kindWords.contains)
      ?? false
  }

  static func isKind(_ word: String) -> Bool { stateWords.contains(word) || kindWords.contains(word) }

  /// `IN_TRANSIT` and `in_transit` are words that a program wrote.
  private func isCodeWord(_ text: String, isStatus: Bool) -> Bool {
    guard text.count <= 40, text.allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "_") }) else { return false }
    if text.contains("_") { return true }
    return isStatus && text.allSatisfy(\.isUppercase) && text.count > 3
  }

  /// `09:30` and `09:30:00`.
  private static func timeOfDay(_ text: String) -> (hour: Int, minute: Int)? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count),
      parts.allSatisfy({ $0.count == 2 && $0.utf8.allSatisfy({ (48...57).contains($0) }) }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
    else { return nil }
    return (hour, minute)
  }

  // MARK: - Lists

  private func list(
    _ items: [JSONValue],
    at path: FieldPath,
    parents: [JSONValue],
    only: [FieldPath]?,
    level: Int
  ) -> WrittenValue? {
    guard level < 3 else { return nil }
    let told = items.filter { !$0.isNothing }
    let isRows = told.contains { if case .object = $0 { true } else { false } }
    let most = isRows ? Self.mostRows : Self.mostItems
    var texts: [String] = []
    var areClauses = false
    for item in told.prefix(most) {
      if case .object(let members) = item, AmountReader.amount(in: members) == nil {
        guard
          let row = row(members, at: path, parents: parents + [item], only: only, level: level + 1)
        else { continue }
        texts.append(row.text)
        areClauses = areClauses || row.isClause
      } else if let written = write(item, at: path, parents: parents, only: only, level: level + 1) {
        texts.append(written.text)
      }
    }
    guard !texts.isEmpty else { return nil }
    let more = told.count - min(told.count, most)
    guard areClauses else {
      return WrittenValue(text: sentences.list(texts, more: more), kind: .list(texts.count + more))
    }
    let rest = more > 0 ? ["\(sentences.list([], more: more).trimmingSpaces())"] : []
    return WrittenValue(text: (texts + rest).joined(separator: "; "), kind: .clauses)
  }
}
