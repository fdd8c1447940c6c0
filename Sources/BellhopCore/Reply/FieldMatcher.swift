/// Finds the fields of a response that an admin's words mean.
struct FieldMatcher {
  let fields: ResponseFields

  /// What the words were found to name.
  enum Finding {
    case fields([ResponseFields.Field])
    /// Several fields are as near, and telling the wrong one is worse than telling none.
    case unclear([ResponseFields.Field])

    var fields: [ResponseFields.Field] {
      if case .fields(let fields) = self { fields } else { [] }
    }
  }

  /// The fields that the words most likely name, the outermost first; none when nothing is near enough.
  func told(_ name: NamedField) -> Finding {
    for meaning in name.readings where !meaning.isEmpty {
      for level in [isExactly, endsWith] as [(ResponseFields.Field, Set<String>) -> Bool] {
        let found = fields.fields.filter { level($0, meaning) }
        if !found.isEmpty { return .fields(closest(found)) }
      }
      let part = fields.fields.filter { isPart($0, meaning) }
      if !part.isEmpty { return part.count == 1 ? .fields(part) : .unclear(part) }
    }
    for meaning in name.readings where !meaning.isEmpty {
      let found = fields.fields.filter { isCovered($0, by: meaning) }
      let longest = found.map(\.name.count).max() ?? 0
      let best = found.filter { $0.name.count == longest }
      if !best.isEmpty { return best.count == 1 ? .fields(best) : .unclear(best) }
    }
    return .fields([])
  }

  /// Every field that the words may mean: what must be kept back is kept back in all its forms.
  func withheld(_ name: NamedField) -> (sure: [FieldPath], guessed: [FieldPath]) {
    let readings = name.readings + name.readings.map { $0.subtracting(Self.fillers) }
    for meaning in readings where !meaning.isEmpty {
      let sure = fields.fields.filter { field in
        let wanted = trimmed(meaning, for: field)
        return !wanted.isEmpty && wanted.isSubset(of: field.meaning)
      }
      if !sure.isEmpty { return (sure.map(\.path), []) }
    }
    guard let meaning = name.readings.first, !meaning.isEmpty else { return ([], []) }
    let category = meaning.compactMap { Self.categories[$0] }.reduce(into: Set<String>()) { $0.formUnion($1) }
    let inCategory = fields.fields.filter { !$0.name.isDisjoint(with: category) }
    if !inCategory.isEmpty { return (inCategory.map(\.path), []) }
    let rare = meaning.subtracting(Self.common)
    let covered = fields.fields.filter { !$0.name.isDisjoint(with: rare) && $0.name.isSubset(of: meaning) }
    if !covered.isEmpty { return ([], innermost(covered)) }
    return ([], innermost(fields.fields.filter { field in field.name.contains { isNear($0, to: rare) } }))
  }

  /// The same word, or one that begins as it does: "coordinates" for `coord`.
  private func isNear(_ word: String, to wanted: Set<String>) -> Bool {
    wanted.contains(word)
      || (word.count >= 4 && wanted.contains { $0.count >= 4 && ($0.hasPrefix(word) || word.hasPrefix($0)) })
  }

  /// Without the fields that only hold another of them: for "the customer's nickname" not the whole customer.
  private func innermost(_ found: [ResponseFields.Field]) -> [FieldPath] {
    let paths = found.map(\.path)
    return paths.filter { path in !paths.contains { $0 != path && $0.isWithin(path) } }
  }

  /// The fields whose whole name stands in a sentence that was not understood.
  func mentioned(in words: [String]) -> [FieldPath] {
    let meaning = FieldName.meaning(words)
    return fields.fields.filter { !$0.name.isEmpty && $0.name.isSubset(of: meaning) }.map(\.path)
  }

  /// Words that add nothing to what is to be kept back: "phone number", "customer data".
  private static let fillers: Set<String> = [
    "number", "detail", "information", "info", "data", "value", "valu", "cod", "field", "any", "anyth",
  ]
  /// Kinds of data that an admin names as a whole.
  private static let categories: [String: Set<String>] = [
    "personal": ["email", "phon", "address", "birth", "birthday", "firstnam", "lastnam", "surnam", "gender"],
    "contact": ["email", "phon", "address"], "pii": ["email", "phon", "address", "birth", "birthday"],
    "payment": ["card", "iban", "payment", "bank"], "bank": ["iban", "bic", "bank"],
    "technical": ["meta", "metadata", "debug", "trac"], "pric": ["pric", "total", "amount"],
  ]
  /// Words that many fields share, too weak to tell one by.
  private static let common: Set<String> = [
    "order", "customer", "number", "id", "date", "dat", "time", "name", "nam", "type", "cod", "detail", "info",
    "information", "data", "value", "valu", "field", "total", "item", "user", "current",
  ]
  /// Words that an admin may add to a field's name without meaning another field.
  private static let additions: Set<String> = [
    "order", "date", "dat", "time", "value", "valu", "number", "customer", "detail", "information", "total", "nam",
    "pric",
    "amount",
  ]

  private func isExactly(_ field: ResponseFields.Field, _ meaning: Set<String>) -> Bool {
    if field.name == meaning { return true }
    return field.isDate && !field.name.isEmpty && trimmed(field.name, for: field) == trimmed(meaning, for: field)
  }

  private func endsWith(_ field: ResponseFields.Field, _ meaning: Set<String>) -> Bool {
    if field.suffixes.contains(meaning) { return true }
    guard field.isDate else { return false }
    return field.suffixes.contains { trimmed($0, for: field) == trimmed(meaning, for: field) }
  }

  /// "Delivery date" for `estimated_delivery_date`; the words must reach the field's own name.
  private func isPart(_ field: ResponseFields.Field, _ meaning: Set<String>) -> Bool {
    let wanted = trimmed(meaning, for: field)
    return !wanted.isEmpty && wanted.isSubset(of: field.meaning) && !wanted.isDisjoint(with: field.name)
  }

  /// "The order status" for `status`.
  private func isCovered(_ field: ResponseFields.Field, by meaning: Set<String>) -> Bool {
    guard !field.name.isEmpty, field.name != ["id"], !field.isContainer, field.name.isSubset(of: meaning) else {
      return false
    }
    return meaning.subtracting(field.meaning).isSubset(of: Self.additions)
  }

  private func trimmed(_ meaning: Set<String>, for field: ResponseFields.Field) -> Set<String> {
    guard field.isDate else { return meaning }
    let rest = meaning.subtracting(FieldName.timeWords)
    return rest.isEmpty ? meaning : rest
  }

  private func closest(_ found: [ResponseFields.Field]) -> [ResponseFields.Field] {
    let depth = found.map(\.path.keys.count).min() ?? 0
    return found.filter { $0.path.keys.count == depth }
  }
}
