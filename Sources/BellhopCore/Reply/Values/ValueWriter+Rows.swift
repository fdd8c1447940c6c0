import Languages

extension ValueWriter {
  /// An object in a few words.
  struct Row {
    var text: String
    /// It tells what happened when, so that rows like it are parted by semicolons.
    var isClause: Bool
  }

  /// The most fields of one object that are told.
  static let mostMembers = 8

  private struct Part {
    var key: String
    var words: [String]
    var value: WrittenValue
    var isObject: Bool
  }

  /// "2 × Mug (unit price €9.90)", "4 May 2026 at 09:30, with Dr Lee", "5 Rue Haute, Paris, 75001".
  func row(
    _ members: [JSONValue.Member],
    at path: FieldPath,
    parents: [JSONValue],
    only: [FieldPath]?,
    level: Int
  ) -> Row? {
    if let inner = content(of: members, at: path), case .object(let members) = inner.value {
      return row(members, at: inner.path, parents: parents + [inner.value], only: only, level: level + 1)
    }
    var parts: [Part] = []
    for member in members where parts.count < Self.mostMembers {
      let inner = path.appending(member.key)
      if let only, !only.contains(where: { $0.isWithin(inner) || inner.isWithin($0) }) { continue }
      guard mayTell(member, at: inner),
        let value = write(member.value, at: inner, parents: parents, only: only, level: level + 1)
      else { continue }
      let isObject = if case .object = member.value { true } else { false }
      parts.append(Part(key: member.key, words: FieldName.words(member.key), value: value, isObject: isObject))
    }
    if Self.isPlace(members) {
      return parts.isEmpty ? nil : Row(text: parts.map(\.value.text).joined(separator: ", "), isClause: false)
    }
    if let range = range(members, at: path) { return Row(text: range, isClause: false) }
    let day = takeDay(from: &parts)
    let title = takeTitle(from: &parts, mayBeAnything: day != nil)
    let quantity = title == nil ? nil : takeQuantity(from: &parts)
    guard let day, title?.isEvent ?? true else {
      if let day { parts.insert(day.part, at: min(day.index, parts.count)) }
      return named(title?.text, quantity, parts.map(told))
    }
    let rest = parts.map(told)
    return Row(
      text: ([day.part.value.text] + (title.map { [$0.text] } ?? []) + rest).joined(separator: ", "),
      isClause: true
    )
  }

  private func named(_ title: String?, _ quantity: String?, _ rest: [String]) -> Row? {
    guard let title else {
      return rest.isEmpty ? nil : Row(text: rest.joined(separator: ", "), isClause: rest.count > 1)
    }
    let head = quantity.map { "\($0) × \(title)" } ?? title
    return Row(text: rest.isEmpty ? head : "\(head) (\(rest.joined(separator: ", ")))", isClause: false)
  }

  // MARK: - What stands first

  /// A name before what only says more; first and last name together.
  private static let names = Lexicon.api.set("api.names")
  private static let texts = Lexicon.api.set("api.texts")
  private static let marks = Lexicon.api.set("api.marks")
  private static let titles = Lexicon.api.list("api.titles")
  private static let firstNames = Lexicon.api.set("api.first-names")
  private static let lastNames = Lexicon.api.set("api.last-names")
  private static let quantities = Lexicon.api.set("api.quantities")
  private static let starts = Lexicon.api.set("api.starts")
  private static let ends = Lexicon.api.set("api.ends")
  private static let envelope = Set(Lexicon.api.texts("api.envelope"))

  /// The name in an object that is known by one, such as a state with its code; nil where there is none.
  func title(of members: [JSONValue.Member], at path: FieldPath) -> WrittenValue? {
    for key in Self.titles {
      if let member = members.first(where: { $0.key.lowercased() == key }), mayTell(member, at: path),
        case .string(let text) = member.value,
        let written = write(.string(text), at: path, parents: [])
      {
        return written
      }
    }
    return nil
  }

  private func takeTitle(from parts: inout [Part], mayBeAnything: Bool) -> (text: String, isEvent: Bool)? {
    if let first = parts.firstIndex(where: { Self.firstNames.contains($0.words.joined(separator: " ")) }),
      let last = parts.firstIndex(where: { Self.lastNames.contains($0.words.joined(separator: " ")) })
    {
      let text = "\(parts[first].value.text) \(parts[last].value.text)"
      for index in [first, last].sorted(by: >) { parts.remove(at: index) }
      return (text, false)
    }
    for (words, isEvent) in [(Self.names, false), (Self.texts, true), (Self.marks, false)] {
      let isTitle: (Part) -> Bool = { part in
        // `product: {title}` is named by its title.
        (!part.isObject || !part.value.text.contains(where: { "(,;".contains($0) }))
          && words.contains(part.words.last ?? "")
      }
      if let index = parts.firstIndex(where: isTitle) {
        return (parts.remove(at: index).value.text, isEvent)
      }
    }
    return nil
  }

  /// The key of the name, or else of the number, by which an item is known.
  static func titleKey(of members: [JSONValue.Member]) -> String? {
    for words in [names, marks] {
      for member in members {
        guard case .string = member.value, words.contains(FieldName.words(member.key).last ?? "") else { continue }
        return member.key
      }
    }
    return nil
  }

  private func takeQuantity(from parts: inout [Part]) -> String? {
    let index = parts.firstIndex {
      $0.value.kind == .number && Self.quantities.contains($0.words.last ?? "")
    }
    return index.map { parts.remove(at: $0).value.text }
  }

  /// "3 May 2026 from 08:00 to 12:00" for an object of a start and an end.
  func range(_ members: [JSONValue.Member], at path: FieldPath) -> String? {
    let told = members.filter { mayTell($0, at: path.appending($0.key)) && !$0.value.isNothing }
    guard told.count == 2,
      let start = told.first(where: { Self.starts.contains(FieldName.words($0.key).joined(separator: " ")) }),
      let end = told.first(where: { Self.ends.contains(FieldName.words($0.key).joined(separator: " ")) }),
      let one = CalendarDate(start.value, key: start.key)?.inZone(style.timeZone),
      let other = CalendarDate(end.value, key: end.key)?.inZone(style.timeZone)
    else { return nil }
    return sentences.range(one, other)
  }

  /// The row's day, with the time of day that stands beside it.
  private func takeDay(from parts: inout [Part]) -> (part: Part, index: Int)? {
    guard let index = parts.firstIndex(where: { $0.value.kind == .date }) else { return nil }
    var day = parts.remove(at: index)
    if let time = parts.firstIndex(where: { $0.value.kind == .time }), abs(time - index) <= 1 {
      day.value.text = sentences.moment(day.value.text, parts.remove(at: time).value.text)
    }
    return (day, index)
  }

  private func told(_ part: Part) -> String {
    switch part.value.kind {
    case .status: return part.value.text
    case .yesNo(let isTrue):
      let name = FieldName.humanised(part.key)
      if style.language == .french { return "\(name) : \(part.value.text)" }
      return isTrue ? name : "not \(name)"
    default: return "\(name(of: part.key)) \(part.value.text)"
    }
  }

  private func name(of key: String) -> String {
    if style.language == .french, let noun = FrenchNouns.noun(for: FieldPath([key])) { return noun.text }
    return FieldLabel.name(of: FieldPath([key]))
  }

  // MARK: - Kinds of objects

  /// What an object holds that only wraps it: `edges`, `node`, `attributes`, the amount in the shop's currency.
  func content(of members: [JSONValue.Member], at path: FieldPath) -> (value: JSONValue, path: FieldPath)? {
    let told = members.filter { mayTell($0, at: path.appending($0.key)) && !$0.value.isNothing }
    let rest = told.filter { !Self.envelope.contains($0.key) }
    if let only = rest.first(where: { FieldName.isWrapper($0.key) }), rest.count == 1, Self.isContainer(only.value) {
      return (only.value, path.appending(only.key))
    }
    let amounts = rest.filter {
      if case .object(let inner) = $0.value { AmountReader.amount(in: inner) != nil } else { false }
    }
    guard amounts.count == rest.count else { return nil }
    // What the customer was shown goes before what the shop counts in.
    let main = amounts.first { $0.key.lowercased().hasPrefix(Self.shown) } ?? (amounts.count == 1 ? amounts[0] : nil)
    return main.flatMap { FieldName.words($0.key).last == Self.moneyKey ? ($0.value, path.appending($0.key)) : nil }
  }

  private static func isContainer(_ value: JSONValue) -> Bool {
    switch value {
    case .object, .array: true
    case .null, .bool, .number, .string: false
    }
  }

  private static let placeWords = Lexicon.api.set("api.places")
  private static let surePlaces = Lexicon.api.set("api.places.sure")
  private static let shown = Lexicon.api.text("api.shown-money")
  private static let moneyKey = Lexicon.api.text("api.money-key")

  /// An address: all its parts are parts of a place.
  static func isPlace(_ members: [JSONValue.Member]) -> Bool {
    members.count > 1 && members.allSatisfy { FieldName.words($0.key).contains(where: placeWords.contains) }
      && members.contains {
        FieldName.words($0.key).contains(where: surePlaces.contains)
      }
  }

  private func mayTell(_ member: JSONValue.Member, at path: FieldPath) -> Bool {
    if named.contains(path) { return true }
    if AmountReader.isCurrency(member.key) { return false }
    return !SensitiveField.isSensitive(FieldPath([member.key])) && !SensitiveField.isSensitive(member.value)
  }
}
