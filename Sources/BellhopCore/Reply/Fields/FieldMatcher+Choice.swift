import Languages

extension FieldMatcher {
  /// The fields that are really meant by those that bear the name: the list in its wrapper, the label beside its code.
  func meant(_ found: [ResponseFields.Field]) -> [ResponseFields.Field] { found.map { label(of: list(in: $0)) } }

  /// `Orders` with its `Items` and a count of them is those items.
  private func list(in field: ResponseFields.Field) -> ResponseFields.Field {
    guard case .object(let members) = field.value else { return field }
    let containers = members.filter { member in
      switch member.value {
      case .array(let items): items.contains { if case .object = $0 { true } else { false } }
      case .object: !SensitiveField.isSensitive(field.path.appending(member.key))
      case .null, .bool, .number, .string: false
      }
    }
    guard containers.count == 1, let only = containers.first, FieldName.isWrapper(only.key), only.value.isList,
      !Self.graph.contains(only.key.lowercased()), let inner = fields[field.path.appending(only.key)]
    else { return field }
    return inner
  }

  /// A state by a number has its words beside it: `state_label` of `state`.
  private func label(of field: ResponseFields.Field) -> ResponseFields.Field {
    guard let key = field.path.keys.last, let digits = field.value.digits, digits.allSatisfy(\.isNumber),
      FieldName.words(key).last.map(ValueWriter.isKind) == true
    else { return field }
    let outer = Array(field.path.keys.dropLast())
    return Self.labels.lazy.compactMap { fields[FieldPath(outer + [key + $0])] }.first ?? field
  }

  /// Of several numbers that the words fit, the one that is money where money is asked for.
  func amount(among found: [ResponseFields.Field], for name: NamedField) -> ResponseFields.Field? {
    guard name.readings.contains(where: { !$0.isDisjoint(with: Self.money) }) else { return nil }
    let amounts = found.filter { field in
      if case .object(let members) = field.value { return AmountReader.amount(in: members) != nil }
      return false
    }
    return amounts.count == 1 ? amounts[0] : nil
  }

  /// "The dates" of a start and an end that stand beside each other.
  func asksForAll(_ name: NamedField, _ found: [ResponseFields.Field]) -> Bool {
    guard name.words.count == 1, let word = name.words.first, Self.spans.contains(word),
      found.count < 4
    else { return false }
    return found.allSatisfy { $0.isDate && $0.path.keys.dropLast() == found[0].path.keys.dropLast() }
  }

  /// "Pièces qui manquent" of `pieces_manquantes`: other forms of the same words.
  func byRoots(_ name: NamedField, among candidates: [ResponseFields.Field]) -> ResponseFields.Field? {
    guard let asked = name.readings.first, asked.count > 1 else { return nil }
    let found = candidates.filter { field in
      field.name.count > 1 && field.name.allSatisfy { own in asked.contains { Self.haveOneRoot(own, $0) } }
        && asked.allSatisfy { word in field.meaning.contains { Self.haveOneRoot(word, $0) } }
    }
    return found.count == 1 ? found[0] : nil
  }

  private static func haveOneRoot(_ a: String, _ b: String) -> Bool {
    a == b || (a.utf8.count >= 5 && b.utf8.count >= 5 && a.prefix(5) == b.prefix(5))
  }

  /// "The opening hours" of an opening and a closing time.
  func hours(_ name: NamedField) -> [ResponseFields.Field]? {
    let words = Set(name.words)
    guard !words.isDisjoint(with: Self.hourWords), name.wanted == .anything else { return nil }
    let opening = fields.fields.filter {
      !$0.name.isDisjoint(with: Self.opening) && $0.value.asYesOrNo == nil && !$0.isContainer
    }
    let closing = fields.fields.filter { !$0.name.isDisjoint(with: Self.closing) && $0.value.asYesOrNo == nil }
    guard opening.count == 1, closing.count == 1, let opens = opening.first, let closes = closing.first,
      opens.path.keys.dropLast() == closes.path.keys.dropLast()
    else { return nil }
    return [opens, closes]
  }

  /// "Who is working on it": somebody, and not something that is named like it.
  static func isPerson(_ field: ResponseFields.Field) -> Bool {
    if !field.name.isDisjoint(with: people) { return true }
    guard case .object(let members) = field.value else { return false }
    return members.contains { personNames.contains($0.key.lowercased()) }
  }

  private static let people = FieldSynonyms.stems(Lexicon.api.set("api.persons"))
  private static let personNames = Lexicon.api.set("api.persons.names")
  private static let graph = Lexicon.api.set("api.graph")
  private static let labels = Lexicon.api.texts("api.labels")
  private static let money = FieldSynonyms.stems(Lexicon.api.set("api.money"))
  private static let spans = Lexicon.api.set("api.spans.together")
  private static let hourWords = Lexicon.api.set("api.hours")
  private static let opening = FieldSynonyms.stems(Lexicon.api.set("api.opening"))
  private static let closing = FieldSynonyms.stems(Lexicon.api.set("api.closing"))
}
