import Foundation
import Languages

/// Decides plain conditions against a response.
struct ConditionCheck {
  let matcher: FieldMatcher
  let response: JSONValue

  /// - Returns: Nil when the response has nothing that a condition speaks of.
  func holds(_ conditional: InstructionReading.Conditional) -> Bool? {
    var all = true
    for condition in conditional.conditions {
      guard let holds = holds(condition) else { return nil }
      all = all && holds
    }
    return conditional.isOtherwise ? !all : all
  }

  func holds(_ condition: Condition) -> Bool? {
    let plain: Bool?
    switch condition.test {
    case .isPresent: plain = isPresent(condition.subject)
    case .isTrue: plain = value(of: condition.subject).flatMap(\.asYesOrNo)
    case .isOneOf(let values): plain = isOneOf(values, condition.subject)
    case .isWithin(let rule): plain = compare(condition.subject, rule)
    }
    return plain.map { condition.isDenied ? !$0 : $0 }
  }

  // MARK: - Fields

  private static let pronouns = ProseWords.subjects.union(Prose.set("prose.condition.pronouns"))
  private static let errors = Prose.set("prose.error.names")
  private static let states = FieldSynonyms.stems(Lexicon.api.set("api.states.main"))

  private func field(_ subject: [String]) -> ResponseFields.Field? {
    let words = subject.filter { !Self.pronouns.contains($0) }
    guard !words.isEmpty else { return nil }
    let found = matcher.told(NamedField(phrase: words.joined(separator: " "))).fields
    return found.first
  }

  private func value(of subject: [String]) -> JSONValue? {
    field(subject).flatMap { response.value(at: $0.path.keys) }
  }

  /// What the response lacks isn't present.
  private func isPresent(_ subject: [String]) -> Bool? {
    // An error other than that there is none says nothing of whether there is one.
    if !Self.isError(subject), ErrorBody.isOne(response) { return ErrorBody.saysNotFound(response) ? false : nil }
    if let value = value(of: subject) {
      if case .bool(let isTrue) = value { return isTrue }
      if case .number("0") = value { return false }
      return !value.isNothing
    }
    if Self.isError(subject) { return ErrorBody.isOne(response) }
    let words = FieldName.meaning(subject)
    // "If an order is found" of a response that is the order.
    if case .array(let items) = response { return !items.isEmpty }
    return words.isEmpty ? nil : false
  }

  private static func isError(_ subject: [String]) -> Bool {
    subject.contains { errors.contains($0) }
  }

  // MARK: - States

  private func isOneOf(_ values: [[String]], _ subject: [String]) -> Bool? {
    let wanted = values.map(StatusWords.meaning)
    let named = field(subject).flatMap { $0.isContainer ? nil : $0 }
    let meaning = FieldName.meaning(subject)
    // "The order is shipped" speaks of the order's state, and not of its number.
    let isSaid = named.map { $0.suffixes.contains(meaning) || !$0.name.isDisjoint(with: Self.states) } ?? false
    if !isSaid, let state = state(values, wanted, of: subject) { return state }
    return named.flatMap { response.value(at: $0.path.keys) }.map { Self.matches($0, values, wanted) }
  }

  private static func matches(_ value: JSONValue, _ values: [[String]], _ wanted: [Set<String>]) -> Bool {
    switch value {
    case .string(let text):
      let words = FieldName.words(text)
      let meaning = StatusWords.meaning(words)
      return wanted.contains { $0 == meaning || !$0.isEmpty && $0.isSubset(of: meaning) }
    case .number(let number): return values.contains { $0.joined(separator: ".") == number || $0 == [number] }
    case .bool(let isTrue): return isTrue
    case .array(let items): return items.contains { matches($0, values, wanted) }
    case .null, .object: return false
    }
  }

  /// "The order is paid" of `paid: true`, of a status that says so, or of a day on which it was.
  private func state(_ values: [[String]], _ wanted: [Set<String>], of subject: [String]) -> Bool? {
    let thing = FieldName.meaning(subject.filter { !Self.pronouns.contains($0) })
    let fields = matcher.fields.fields
    func nearest(_ found: [ResponseFields.Field]) -> ResponseFields.Field? {
      let inThing = found.filter { !thing.isEmpty && thing.isSubset(of: $0.meaning) }
      return (inThing.isEmpty ? found : inThing).min { $0.path.keys.count < $1.path.keys.count }
    }
    let meanings = values.map(FieldName.meaning)
    let flags = fields.filter { field in
      field.value.asYesOrNo != nil
        && (meanings.contains(field.name) || wanted.contains(StatusWords.meaning(Self.plain(field.path))))
    }
    if let flag = nearest(flags), let value = response.value(at: flag.path.keys) { return value.asYesOrNo }
    let states = fields.filter { field in
      guard case .string = field.value else { return false }
      return FieldName.words(field.path.keys.last ?? "").last.map(ValueWriter.stateWords.contains) ?? false
    }
    if let state = nearest(states), let value = response.value(at: state.path.keys) {
      return Self.matches(value, values, wanted)
    }
    let days = fields.filter { field in
      let own = FieldName.words(field.path.keys.last ?? "")
      return RestrictionCheck.moments.contains(own.last ?? "")
        && wanted.contains(StatusWords.meaning(Array(own.dropLast())))
    }
    if let day = nearest(days), let value = response.value(at: day.path.keys) { return !value.isNothing }
    return nil
  }

  private static func plain(_ path: FieldPath) -> [String] {
    FieldName.words(path.keys.last ?? "").filter { !FieldName.flags.contains($0) }
  }

  // MARK: - Numbers

  private func compare(_ subject: [String], _ rule: NumberRule) -> Bool? {
    guard let field = field(subject), let value = response.value(at: field.path.keys) else { return nil }
    switch value {
    case .number(let text), .string(let text):
      let key = field.path.keys.last
      let parents = response.parents(of: field.path)
      let isText = if case .string = value { true } else { false }
      let amount = AmountReader.amount(text, key: key, parents: parents, isText: isText)?.amount
      return (amount ?? PlainNumber.decimal(text)).map(rule.contains)
    case .array(let items): return rule.contains(Decimal(items.count))
    case .object(let members):
      return AmountReader.amount(in: members).map { rule.contains($0.amount) }
    case .null, .bool: return nil
    }
  }
}
