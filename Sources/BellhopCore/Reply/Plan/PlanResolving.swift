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
    if reading.tellsEverything { tellsEverything = true }
    for step in reading.steps {
      switch step {
      case .say(let words): steps.append(.say(words, isConditional: isConditional))
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

  private func item(_ short: NamedField) -> ResponsePlan.Item {
    var name = short
    if let tail = short.tail {
      let long = NamedField(phrase: "\(short.phrase) \(tail)", language: short.language, article: short.article)
      if matcher.hasExactly(long) { name = long }
    }
    switch matcher.told(name) {
    case .fields(let fields):
      return ResponsePlan.Item(
        asked: name,
        paths: fields.map(\.path),
        place: fields.first.flatMap { place(name, in: $0) }
      )
    case .unclear(let fields): return ResponsePlan.Item(asked: name, paths: [], unclear: fields.map(\.path))
    case .wholeResponse:
      return ResponsePlan.Item(
        asked: name,
        paths: [FieldPath([])],
        place: name.position.map { ResponsePlan.Place(list: FieldPath([]), position: $0) }
      )
    }
  }

  /// The list that a position counts in: the one that its noun names, else the outermost.
  private func place(_ name: NamedField, in field: ResponseFields.Field) -> ResponsePlan.Place? {
    guard let position = name.position else { return nil }
    // "Last name" is a name, and not the last of several.
    if let full = name.readings.first, full.isSubset(of: field.meaning) { return nil }
    let lists = matcher.fields.lists(on: field.path)
    let named = lists.last { list in
      list.keys.last.map { !FieldName.meaning(FieldName.words($0)).isDisjoint(with: position.noun) } ?? false
    }
    return (named ?? lists.first).map { ResponsePlan.Place(list: $0, position: position) }
  }

  // MARK: - Rows

  /// The steps with neighbouring fields of one list told row by row: "the name and the price of each item".
  func merged() -> [ResponsePlan.Step] {
    var merged: [ResponsePlan.Step] = []
    for step in steps {
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

  private func sharedList(_ last: ResponsePlan.Item, _ item: ResponsePlan.Item) -> FieldPath? {
    guard item.place == nil, last.place == nil, item.asked?.count == nil, last.asked?.count == nil,
      item.paths.count == 1, let path = item.paths.first, let first = last.paths.first,
      last.rows != nil || last.paths.count == 1, path != first
    else { return nil }
    let lists = matcher.fields.lists(on: path).filter { $0 != path && first.isWithin($0) }
    guard let list = lists.last, last.rows == nil || last.rows == list else { return nil }
    // Lists in lists have no rows of single values.
    return matcher.fields.lists(on: first).filter { $0 != first || first == list }.last == list ? list : nil
  }
}
