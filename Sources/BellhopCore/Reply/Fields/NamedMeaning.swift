import Languages

extension FieldMatcher {
  /// A field with what its keys mean, strictly or with near words made one.
  struct Named {
    let field: ResponseFields.Field
    let suffixes: [Set<String>]
    private let isLoose: Bool
    /// The number counts days, hours or the like, and which.
    private let isSpan: Bool
    private let unit: Set<String>

    var name: Set<String> { suffixes.first ?? [] }
    var meaning: Set<String> { suffixes.last ?? [] }

    init(_ field: ResponseFields.Field, loosely: Bool) {
      self.field = field
      isLoose = loosely
      let words = FieldName.words(field.path.keys.last ?? "")
      isSpan = Measure.unit(of: words).map(Measure.isSpan) ?? false
      unit = Measure.unit(of: words).map { FieldName.meaning([$0]) } ?? []
      suffixes = loosely ? field.suffixes.map { Set($0.map(FieldSynonyms.loosened)) } : field.suffixes
    }

    func isExactly(_ meaning: Set<String>) -> Bool {
      if name == meaning || withoutUnit(name) == meaning { return true }
      if isSpan, withoutUnit(name) == meaning.subtracting(Self.lengths) { return true }
      return field.isDate && !name.isEmpty && trimmed(name) == trimmed(meaning)
    }

    func endsWith(_ meaning: Set<String>) -> Bool {
      if suffixes.contains(meaning) || suffixes.contains(where: { withoutUnit($0) == meaning }) { return true }
      guard field.isDate else { return false }
      return suffixes.contains { trimmed($0) == trimmed(meaning) }
    }

    /// "Delivery date" for `estimated_delivery_date`; the words must reach the field's own name.
    func isPart(_ meaning: Set<String>) -> Bool {
      let wanted = trimmed(meaning)
      return !wanted.isEmpty && wanted.isSubset(of: self.meaning) && !wanted.isDisjoint(with: name)
    }

    /// "The order status" for `status`.
    func isCovered(by meaning: Set<String>) -> Bool {
      guard !name.isEmpty, name != Self.identifier, !field.isContainer else { return false }
      let own = withoutUnit(trimmed(name))
      guard !own.isEmpty, own.isSubset(of: meaning) else { return false }
      // The label of a return isn't the day of it.
      let additions = field.isDate ? Self.additions.subtracting(Self.kinds) : Self.additions
      let extra = meaning.subtracting(self.meaning)
      let isOwn = field.path.keys.dropLast().allSatisfy(FieldName.isWrapper)
      return extra.isSubset(of: isOwn ? additions.union(Self.records) : additions)
    }

    /// A moment in what the words name beside "date" or "time".
    func isDay(of meaning: Set<String>) -> Bool {
      let thing = meaning.subtracting(FieldName.timeWords)
      return field.isDate && thing != meaning && !thing.isEmpty && thing.isSubset(of: self.meaning)
    }

    func trimmed(_ meaning: Set<String>) -> Set<String> {
      guard field.isDate else { return meaning }
      let rest = meaning.subtracting(FieldName.timeWords)
      return rest.isEmpty ? meaning : rest
    }

    /// `amount_cents` is an amount, `discount_percent` a discount.
    private func withoutUnit(_ meaning: Set<String>) -> Set<String> {
      let rest = meaning.subtracting(Self.units).subtracting(unit)
      return rest.isEmpty ? meaning : rest
    }

    /// Words for a length of time, which its unit says already: "the duration of the engagement" of `engagement_months`.
    private static let lengths = FieldSynonyms.stems(Lexicon.api.set("api.lengths"))
    private static let units = FieldSynonyms.stems(Lexicon.api.set("api.units"))
    /// Additions that say of what kind a value is, which a day isn't of.
    private static let kinds = FieldSynonyms.stems(Lexicon.api.set("api.kinds-of-value"))
    /// What a response is about as a whole: "the incident number" of its `number`.
    private static let records = FieldSynonyms.stems(Lexicon.api.set("api.records"))
    /// Words that an admin may add to a field's name without meaning another field.
    private static let additions = FieldSynonyms.stems(Lexicon.api.set("api.additions"))
    private static let identifier = FieldSynonyms.stems(Lexicon.api.set("api.identifier"))
  }
}
