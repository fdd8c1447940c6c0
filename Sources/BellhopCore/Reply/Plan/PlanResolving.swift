import Languages

/// Instructions while they are read against a response.
struct PlanResolving {
  let matcher: FieldMatcher
  /// Nil when there is none: then no condition is decided.
  let response: JSONValue?

  private(set) var steps: [ResponsePlan.Step] = []
  private(set) var withheld: [NamedField] = []
  private(set) var unclearDenials: [String] = []
  private(set) var notUnderstood: [String] = []
  private(set) var tellsEverything = false
  /// A sentence that asks for something to be told wasn't understood.
  private(set) var missesTelling = false
  /// The fields of lists without a verb that the response has.
  private(set) var listed: [NamedField] = []

  init(matcher: FieldMatcher, response: JSONValue?) {
    self.matcher = matcher
    self.response = response
  }

  mutating func resolve(_ reading: InstructionReading, isConditional: Bool = false) {
    withheld += reading.withheld.filter { !withheld.contains($0) }
    unclearDenials += reading.unclearDenials
    notUnderstood += reading.notUnderstood
    missesTelling = missesTelling || reading.notUnderstood.contains(where: InstructionMarkers.tellsSomething)
    if reading.tellsEverything { tellsEverything = true }
    for step in reading.steps {
      switch step {
      case .say(let words): steps.append(.say(words, isConditional: isConditional))
      case .courtesy(let courtesy): steps.append(.courtesy(courtesy))
      case .tell(let name): steps.append(.tell(item(name)))
      case .list(let list):
        if list.fields.allSatisfy({ !matcher.told($0).isNothing }) {
          listed += list.fields
          steps += list.fields.map { .tell(item($0)) }
        } else {
          notUnderstood.append(list.sentence)
        }
      case .conditional(let conditional): resolve(conditional)
      }
    }
  }

  /// What can't be decided is not told, and what it keeps back is kept back.
  private mutating func resolve(_ conditional: InstructionReading.Conditional) {
    let inner = conditional.reading
    guard let response else {
      withheld += inner.withheld
      return
    }
    switch ConditionCheck(matcher: matcher, response: response).holds(conditional) {
    case true?: resolve(inner, isConditional: true)
    case false?: break
    case nil:
      withheld += inner.withheld
      unclearDenials += inner.unclearDenials
      if !notUnderstood.contains(conditional.sentence) { notUnderstood.append(conditional.sentence) }
    }
  }

  // MARK: - Fields

  private static let wholeAnswers = Lexicon.api.set("api.whole-answer")

  private func item(_ short: NamedField) -> ResponsePlan.Item {
    var name = short
    if let tail = short.tail {
      let long = NamedField(phrase: "\(short.phrase) \(tail)", language: short.language, article: short.article)
      if matcher.hasExactly(long) { name = long }
    }
    if name.isArithmetic, !matcher.hasExactly(name) {
      return ResponsePlan.Item(asked: name, paths: [], untold: .arithmetic)
    }
    // An API may answer with nothing but a sentence.
    if case .string? = response, !name.head.isDisjoint(with: Self.wholeAnswers) {
      return ResponsePlan.Item(asked: name, paths: [FieldPath([])])
    }
    if let counted = name.counted, !matcher.hasExactly(name), let field = matcher.told(counted).fields.first,
      matcher.told(name).isNothing || response?.value(at: field.path.keys)?.isList == true
    {
      return item(counted, [field])
    }
    switch matcher.told(name) {
    case .fields(let fields) where fields.isEmpty: return picked(name) ?? ResponsePlan.Item(asked: name, paths: [])
    case .fields(let fields): return item(name, fields)
    case .unclear(let fields): return ResponsePlan.Item(asked: name, paths: [], unclear: fields.map(\.path))
    case .wholeResponse: return item(name, [], path: FieldPath([]))
    }
  }

  /// A field of a list that is named with what is said of the list's items.
  private func picked(_ name: NamedField) -> ResponsePlan.Item? {
    guard let plain = name.withoutAdjectives, let field = matcher.told(plain).fields.first else { return nil }
    let item = item(name, [field])
    return item.place?.restriction != nil || item.untold == .selection ? item : nil
  }

  private func item(_ name: NamedField, _ fields: [ResponseFields.Field], path root: FieldPath? = nil)
    -> ResponsePlan.Item
  {
    var item = ResponsePlan.Item(asked: name, paths: root.map { [$0] } ?? fields.map(\.path))
    guard let response, let path = item.paths.first else { return item }
    let meaning = fields.first?.meaning ?? []
    switch ItemSelection(matcher: matcher, response: response).find(name, for: path, meaning: meaning) {
    case .all:
      // The total of all orders isn't any of their totals.
      if name.isSum, !matcher.fields.lists(on: path).isEmpty {
        return ResponsePlan.Item(asked: name, paths: [], untold: .arithmetic)
      }
    case .some(let place): item.place = place
    case .undecidable: return ResponsePlan.Item(asked: name, paths: [], untold: .selection)
    }
    return item
  }

  // MARK: - Rows

  /// The steps with neighbouring fields of one list told row by row: "the name and the price of each item".
  func merged() -> [ResponsePlan.Step] {
    var merged: [ResponsePlan.Step] = []
    for step in placed() {
      guard case .tell(let item) = step, case .tell(var last)? = merged.last,
        let list = sharedList(last, item)
      else {
        merged.append(step)
        continue
      }
      // A list that is named itself is told with only the fields named beside it.
      last.paths = (last.paths == [list] ? [] : last.paths) + item.paths
      last.rows = list
      merged[merged.count - 1] = .tell(last)
    }
    return merged
  }

  /// The steps with a field beside one of "the first order" taken from the same order.
  private func placed() -> [ResponsePlan.Step] {
    var placed = steps
    for (one, other) in zip(placed.indices, placed.indices.dropFirst()) { inherit(&placed, from: one, to: other) }
    for (other, one) in zip(placed.indices, placed.indices.dropFirst()).reversed() {
      inherit(&placed, from: one, to: other)
    }
    return placed
  }

  private func inherit(_ steps: inout [ResponsePlan.Step], from one: Int, to other: Int) {
    guard case .tell(let given) = steps[one], let place = given.place, case .tell(var item) = steps[other],
      item.place == nil, let path = item.paths.first, item.paths.count == 1, path.keys.count > place.list.keys.count,
      path.isWithin(place.list), let asked = item.asked, asked.count == nil,
      asked.words.allSatisfy({
        !NamedField.links.contains($0) && !ProseWords.every.contains($0) && !ProseWords.all.contains($0)
      })
    else { return }
    item.place = place
    // "Its" of the order that is told already.
    if let article = item.asked?.article, let plain = Self.plainArticles[article] { item.asked?.article = plain }
    steps[other] = .tell(item)
  }

  private static let plainArticles = Prose.table("prose.owners.plain")

  private func sharedList(_ last: ResponsePlan.Item, _ item: ResponsePlan.Item) -> FieldPath? {
    guard item.place == last.place, item.asked?.count == nil, last.asked?.count == nil,
      item.paths.count == 1, let path = item.paths.first, let first = last.paths.first,
      last.rows != nil || last.paths.count == 1, path != first
    else { return nil }
    // One item of several is told in sentences of its own.
    if let place = item.place, last.rows == nil, first != place.list {
      let picked = response?.items(at: place.list.keys).map { place.pick($0).count } ?? 0
      if !place.isMany || picked == 1 { return nil }
    }
    let lists = matcher.fields.lists(on: path).filter { $0 != path && first.isWithin($0) }
    // Of a single item each field is told in a sentence.
    if let list = lists.last, first != list, last.rows == nil, response?.items(at: list.keys)?.count == 1 { return nil }
    guard let list = lists.last, last.rows == nil || last.rows == list else { return nil }
    // Lists in lists have no rows of single values.
    return matcher.fields.lists(on: first).filter { $0 != first || first == list }.last == list ? list : nil
  }
}
