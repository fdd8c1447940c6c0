import Languages

/// Finds which items of a list a name means: "the first order", "open invoices", "orders that aren't shipped".
struct ItemSelection {
  let matcher: FieldMatcher
  let response: JSONValue

  enum Finding: Hashable {
    /// The field stands in no list, or nothing is said of its items.
    case all
    case some(ResponsePlan.Place)
    /// The response doesn't tell which.
    case undecidable
  }

  func find(_ name: NamedField, for path: FieldPath, meaning: Set<String>) -> Finding {
    let lists = matcher.fields.lists(on: path)
    guard let outermost = lists.first, let innermost = lists.last else { return .all }
    // "Last name" is a name, and not the last of several.
    let isWhole = name.restriction == nil && name.readings.first.map { $0.isSubset(of: meaning) } ?? false
    let position = isWhole ? nil : name.position
    let nouns = position?.noun ?? name.head
    let named = lists.last { Self.noun(of: $0).map { !$0.isDisjoint(with: nouns) } ?? false }
    let isField = !nouns.isDisjoint(with: matcher.fields[path]?.name ?? [])
    let list = named ?? (isField ? innermost : outermost)
    if NamedField.hasUnknownSuperlative(name.words), !isWhole { return .undecidable }

    switch isWhole ? .all : restriction(name, list: named ?? innermost, meaning: meaning) {
    case .all: return position.map { .some(ResponsePlan.Place(list: list, position: $0)) } ?? .all
    case .undecidable: return .undecidable
    case .some(let place):
      return .some(ResponsePlan.Place(list: place.list, position: position, restriction: place.restriction))
    }
  }

  private static let items = Lexicon.api.set("api.items")
  /// What a response is about as a whole.
  private static let things = FieldSynonyms.stems(Lexicon.api.set("api.things"))

  /// What the key of a list calls its items; nil for a key that says nothing.
  private static func noun(of list: FieldPath) -> Set<String>? {
    list.keys.last { !FieldName.isWrapper($0) || list.keys.last == $0 && Self.items.contains($0) }
      .map { FieldName.meaning(FieldName.words($0)) }
  }

  private func restriction(_ name: NamedField, list: FieldPath, meaning: Set<String>) -> Finding {
    if let said = name.restriction { return decided(said, list, isExplicit: true, meaning) }
    guard let said = adjectives(name, list: list, meaning: meaning) else { return .all }
    return decided(said, list, isExplicit: false, meaning)
  }

  private func decided(
    _ said: ListRestriction,
    _ list: FieldPath,
    isExplicit: Bool,
    _ meaning: Set<String>
  ) -> Finding {
    let words = said.values.flatMap(\.self)
    let isUndecidable = words.contains(where: ListRestriction.undecidable.contains)
    if !isUndecidable, let items = response.items(at: list.keys),
      RestrictionCheck(restriction: said).pick(items) != nil
    {
      return .some(ResponsePlan.Place(list: list, position: nil, restriction: said))
    }
    if isExplicit {
      // "The items that were ordered", "the guests that are on the booking": all of them are.
      let isDescription =
        words.allSatisfy(ListRestriction.describing.contains)
        || FieldName.meaning(words).isSubset(of: meaning.union(Self.things))
      return isDescription && !said.isDenied ? .all : .undecidable
    }
    let isState = said.values.contains { StatusWords.isUsual($0) || RestrictionCheck.deniesState($0) }
    return isUndecidable || isState ? .undecidable : .all
  }

  /// "Open" of "the due date of the open invoices", "ouvertes" of "les factures ouvertes".
  private func adjectives(_ name: NamedField, list: FieldPath, meaning: Set<String>) -> ListRestriction? {
    let own = Self.noun(of: list)
    let segments = name.words.split(whereSeparator: NamedField.links.contains).map { FieldSynonyms.joined(Array($0)) }
    let segment =
      segments.last { words in own.map { !$0.isDisjoint(with: FieldName.meaning(words)) } ?? false } ?? segments.last
    guard let segment, segment.count > 1 else { return nil }
    let isNoun: (String) -> Bool = { word in
      let stems = FieldName.meaning([word])
      return stems.isEmpty || stems.isSubset(of: meaning.union(own ?? []))
    }
    let known = segment.firstIndex(where: isNoun)
    var said: [String]
    if name.language.hasHeadFirst {
      said = Array(segment[((known ?? 0) + 1)...])
    } else {
      said = Array(segment[..<(segment.lastIndex(where: isNoun) ?? segment.count - 1)])
    }
    let isDenied = said.contains(where: ProseWords.denials.contains)
    said.removeAll { isNoun($0) || ProseWords.denials.contains($0) || NamedField.isNeutral($0) }
    return said.isEmpty || said.count > 4 ? nil : ListRestriction(values: [said], isDenied: isDenied)
  }
}
