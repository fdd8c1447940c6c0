/// Writes the values of a response for people.
struct ValueWriter {
  let response: JSONValue
  let style: ReplyStyle
  /// Fields that the instructions name, which may look like a secret and are told all the same.
  let named: Set<FieldPath>

  /// The most items of a plain list, and rows of a list of objects, that are told.
  static let mostItems = 8
  static let mostRows = 5
  /// The most fields of one object that are told.
  static let mostMembers = 8

  /// A value in the middle of a sentence; nil when it has nothing to say.
  func inline(_ value: JSONValue, at path: FieldPath) -> String? {
    inline(value, at: path, parents: parents(of: path), level: 0)
  }

  private func inline(_ value: JSONValue, at path: FieldPath, parents: [JSONValue], level: Int) -> String? {
    switch value {
    case .null: return nil
    case .bool(let isTrue): return isTrue ? ReplySentences.yes : ReplySentences.no
    case .number(let number): return money(number, at: path, parents: parents) ?? PlainText.of(number, longest: 40)
    case .string(let text): return written(text, at: path, parents: parents)
    case .array(let items): return list(items, at: path, parents: parents, level: level)
    case .object(let members):
      return moneyObject(members, at: path) ?? object(members, at: path, parents: parents + [value], level: level)
    }
  }

  private func written(_ text: String, at path: FieldPath, parents: [JSONValue]) -> String? {
    if let date = CalendarDate(text) { return ReplySentences.date(date.inZone(style.timeZone)) }
    if let money = money(text, at: path, parents: parents) { return money }
    let plain = PlainText.of(text)
    if plain.isEmpty { return nil }
    return isCodeWord(plain, at: path) ? plain.replacing("_", with: " ").lowercased() : plain
  }

  /// `IN_TRANSIT` and `in_transit` are words that a program wrote.
  private func isCodeWord(_ text: String, at path: FieldPath) -> Bool {
    guard text.count <= 40, text.allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "_") }) else { return false }
    if text.contains("_") { return true }
    let last = path.keys.last.map(FieldName.words)?.last ?? ""
    return ["status", "state", "stage", "result", "outcome", "reason"].contains(last) && text.allSatisfy(\.isUppercase)
      && text.count > 3
  }

  // MARK: - Money

  private static let moneyWords: Set<String> = [
    "total", "subtotal", "price", "amount", "cost", "fee", "fees", "balance", "tax", "charge", "payment", "refund",
    "sum", "deposit", "discount", "paid", "due", "value",
  ]
  private static let countWords: Set<String> = [
    "items", "count", "quantity", "number", "points", "pages", "units", "percent", "rate", "percentage", "days",
  ]
  private static let minorWords: Set<String> = ["cents", "minor", "pence"]

  private func money(_ number: String, at path: FieldPath, parents: [JSONValue]) -> String? {
    let words = path.keys.last.map(FieldName.words) ?? []
    let isMinor = words.last.map(Self.minorWords.contains) ?? false
    let isMoney = words.contains(where: Self.moneyWords.contains) && !words.contains(where: Self.countWords.contains)
    guard isMoney || isMinor else { return nil }
    let currency = currency(parents)
    guard currency != nil || isMinor else { return nil }
    return Money.written(number, currency: currency, isMinor: isMinor)
  }

  private func moneyObject(_ members: [JSONValue.Member], at path: FieldPath) -> String? {
    guard let currency = currency([.object(members)]) else { return nil }
    let others = members.filter { !Self.isCurrency($0.key) }
    guard others.count == 1, let amount = others.first else { return nil }
    let words = FieldName.words(amount.key)
    guard words.contains(where: Self.moneyWords.contains) || words.contains(where: Self.minorWords.contains) else {
      return nil
    }
    let isMinor = words.last.map(Self.minorWords.contains) ?? false
    switch amount.value {
    case .number(let number), .string(let number): return Money.written(number, currency: currency, isMinor: isMinor)
    case .null, .bool, .array, .object: return nil
    }
  }

  static func isCurrency(_ key: String) -> Bool {
    let words = FieldName.words(key)
    return words.last == "currency" || words.suffix(2) == ["currency", "code"]
  }

  /// The nearest currency: beside the amount, else beside what it stands in.
  private func currency(_ parents: [JSONValue]) -> String? {
    for case .object(let members) in parents.reversed() {
      if let member = members.last(where: { Self.isCurrency($0.key) }), case .string(let code) = member.value {
        return code
      }
    }
    return nil
  }

  private func parents(of path: FieldPath) -> [JSONValue] {
    (0..<path.keys.count).compactMap { count in
      guard let value = response.value(at: path.keys.prefix(count)) else { return nil }
      if case .array(let items) = value { return items.first }
      return value
    }
  }

  // MARK: - Lists and objects

  private func list(_ items: [JSONValue], at path: FieldPath, parents: [JSONValue], level: Int) -> String? {
    guard level < 3 else { return nil }
    let isRows = items.contains { if case .object = $0 { true } else { false } }
    let most = isRows ? Self.mostRows : Self.mostItems
    let told = items.filter { !$0.isNothing }
    let texts = told.prefix(most).compactMap { inline($0, at: path, parents: parents, level: level + 1) }
    guard !texts.isEmpty else { return nil }
    if isRows {
      let rows = texts.joined(separator: "; ")
      return told.count > most ? rows + "; and \(told.count - most) more" : rows
    }
    return ReplySentences.list(texts, more: told.count - texts.count)
  }

  private static let titles: Set<String> = ["name", "title", "label", "description", "product", "street", "line1"]
  private static let placeWords: Set<String> = [
    "street", "city", "zip", "postcode", "country", "line1", "line2", "postal", "town", "state", "region", "address",
    "name",
  ]

  /// An address: all its parts are parts of a place.
  static func isPlace(_ members: [JSONValue.Member]) -> Bool {
    members.count > 1 && members.allSatisfy { FieldName.words($0.key).contains(where: placeWords.contains) }
  }

  /// An amount beside its currency.
  static func isMoney(_ members: [JSONValue.Member]) -> Bool {
    members.count == 2 && members.contains { isCurrency($0.key) }
  }

  private func object(_ members: [JSONValue.Member], at path: FieldPath, parents: [JSONValue], level: Int) -> String? {
    guard level < 3 else { return nil }
    var title: String?
    var rest: [String] = []
    let isPlace = Self.isPlace(members)
    for member in members where rest.count < Self.mostMembers {
      let inner = path.appending(member.key)
      guard mayTell(member, at: inner), let text = inline(member.value, at: inner, parents: parents, level: level + 1)
      else { continue }
      if title == nil, Self.titles.contains(member.key.lowercased()) {
        title = text
      } else {
        rest.append(isPlace ? text : "\(FieldName.humanised(member.key)) \(text)")
      }
    }
    let parts = (title.map { [$0] } ?? []) + rest
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func mayTell(_ member: JSONValue.Member, at path: FieldPath) -> Bool {
    if named.contains(path) { return true }
    if Self.isCurrency(member.key) { return false }
    return !SensitiveField.isSensitive(FieldPath([member.key])) && !SensitiveField.isSensitive(member.value)
  }
}
