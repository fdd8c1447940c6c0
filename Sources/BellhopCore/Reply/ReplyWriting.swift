import Languages

/// A reply while it is being written.
struct ReplyWriting {
  /// Without what is withheld.
  let data: JSONValue
  /// As the API sent it, by which items are picked; nothing of it is written.
  let response: JSONValue
  let writer: ValueWriter
  let matcher: FieldMatcher
  let withheld: Set<FieldPath>

  private var sentences: [String] = []
  private var told: [Reply.Told] = []
  private var notes: [String] = []
  /// Sentences that say that something isn't there.
  private var lacking: Set<String> = []
  private var isFull = false
  /// Words were said because a condition holds, which may be one about a failure.
  private var saidOnCondition = false

  private var language: ReplySentences { writer.sentences }

  /// Kept free for the sentence that says that there is more.
  private static let room = Reply.longest - 60

  init(data: JSONValue, of response: JSONValue, writer: ValueWriter, matcher: FieldMatcher, withheld: Set<FieldPath>) {
    self.data = data
    self.response = response
    self.writer = writer
    self.matcher = matcher
    self.withheld = withheld
  }

  // MARK: - Exact words

  mutating func say(_ words: String, isConditional: Bool) {
    saidOnCondition = saidOnCondition || isConditional
    let whole = filled(words)
    if whole.missing.isEmpty {
      add(whole.text, whole.told)
      return
    }
    for sentence in ReplyTemplate.sentences(of: words) {
      let part = filled(sentence)
      if part.missing.isEmpty {
        add(part.text, part.told)
      } else {
        for path in part.missing { missing(path) }
      }
    }
  }

  mutating func say(_ courtesy: Courtesy) { add(language.courtesy(courtesy), []) }

  private func filled(_ words: String) -> (text: String, told: [Reply.Told], missing: [String]) {
    var text = ""
    var told: [Reply.Told] = []
    var missing: [String] = []
    var writer = writer
    // "It works for {{expires_in_minutes}} minutes": the unit stands in the words.
    writer.isUnitSaid = true
    for part in ReplyTemplate(words).parts {
      switch part {
      case .text(let plain): text += plain
      case .field(let path):
        if let (keys, field) = matcher.inserted(path, in: data), !withheld.contains(field),
          let value = data.value(at: keys),
          let written = writer.write(value, at: field, parents: data.parents(of: FieldPath(keys)))
        {
          text += written.text
          told.append(Reply.Told(field: field, value: written.text))
        } else if !missing.contains(path) {
          missing.append(path)
        }
      }
    }
    return (text, told, missing)
  }

  private mutating func missing(_ path: String) {
    let keys = ReplyTemplate.keys(path).filter { Int($0) == nil }
    let label = FieldLabel.make(FieldPath(keys), asked: nil, in: writer.style.language)
    add(language.notAvailable(label), [])
    notes.append("{{\(path)}} has no value in this response, or is withheld: its sentence was left out.")
  }

  // MARK: - Fields

  mutating func tell(_ item: ResponsePlan.Item, isNamed: Bool) {
    let paths = item.paths.filter { !withheld.contains($0) }
    if paths.isEmpty {
      guard let asked = item.asked, isNamed else { return }
      if item.paths.isEmpty {
        let sentence = language.notAvailable(item.untold != nil && asked.isQuestion ? nil : name(asked))
        lacking.insert(sentence)
        add(sentence, [])
        notes.append("“\(asked.phrase)” is not in this response, or more than one field could be meant.")
      } else {
        notes.append("“\(asked.phrase)” is to be told and to be withheld: it was withheld.")
      }
      return
    }
    if let list = item.rows {
      tellRows(of: list, paths, item)
    } else if let place = item.place, let asked = item.asked {
      for path in paths { tell(path, place, asked: asked) }
    } else {
      for path in paths { tell(path, asked: paths.count == 1 ? item.asked : nil, isNamed: isNamed) }
    }
  }

  private func name(_ asked: NamedField) -> FieldLabel? {
    if asked.isQuestion, asked.count == nil { return nil }
    return FieldLabel.make(FieldPath([asked.count?.noun ?? asked.phrase]), asked: asked, in: writer.style.language)
  }

  private mutating func tell(_ path: FieldPath, asked: NamedField?, isNamed: Bool) {
    guard !told.contains(where: { $0.field == path }), let value = single(path) else { return }
    let label = FieldLabel.make(path, asked: asked, in: writer.style.language)
    if let count = asked?.count, let number = Self.count(value),
      !Measure.isSpan(FieldName.words(count.noun).last ?? "") || asked?.isQuestion == false
    {
      let written = language.number(number, isGrouped: true)
      add(language.count(count, written), [Reply.Told(field: path, value: written)])
      return
    }
    guard !value.isNothing, let written = write(value, at: path, parents: data.parents(of: path), asked, label) else {
      if isNamed { add(asked?.isQuestion == true ? language.notAvailable(nil) : language.none(label), []) }
      return
    }
    add(sentence(label, written, value, path: path, asked: asked), [Reply.Told(field: path, value: written.text)])
  }

  /// The value at a path; a list of one item on the way is no list to the customer.
  private func single(_ path: FieldPath) -> JSONValue? {
    let value = data.value(at: path.keys)
    guard case .array(let items)? = value, items.count == 1, !matcher.fields.lists.contains(path) else { return value }
    return items[0]
  }

  /// The number that a field is, or of the items that it has.
  private static func count(_ value: JSONValue) -> String? {
    switch value {
    case .number(let number): number
    case .string(let text): text.allSatisfy(\.isNumber) && !text.isEmpty ? text : nil
    case .array(let items): String(items.count)
    case .null, .bool, .object: nil
    }
  }

  /// Some items of a list, or a field of them.
  private mutating func tell(_ path: FieldPath, _ place: ResponsePlan.Place, asked: NamedField) {
    let label = FieldLabel.make(path, asked: asked, in: writer.style.language)
    let rest = path.keys.dropFirst(place.list.keys.count)
    guard let items = data.items(at: place.list.keys) else { return }
    let picked = pick(place, from: items)
    if let count = asked.count {
      let written = String(picked.count)
      add(language.count(count, written), [Reply.Told(field: path, value: written)])
      return
    }
    if picked.isEmpty, place.restriction != nil {
      add(language.none(FieldLabel.items(of: place.list, asked: asked, in: writer.style.language)), [])
      return
    }
    if asked.isQuestion, path == place.list, let names = Self.names(of: picked, in: place.list),
      let written = writer.write(.array(picked), at: path, parents: data.parents(of: path), only: [names])
    {
      add(language.value(label, written), [Reply.Told(field: names, value: written.text)])
      return
    }
    let values = picked.compactMap { $0.value(at: rest) }
    guard let first = values.first, !values.allSatisfy(\.isNothing) else {
      add(language.notAvailable(label), [])
      notes.append("“\(asked.phrase)” is not in this response: its list has \(items.count) items.")
      return
    }
    let value = place.isMany ? JSONValue.array(values) : first
    let inner = picked.first.map { item in (0..<rest.count).compactMap { item.value(at: rest.prefix($0)) } } ?? []
    let parents = data.parents(of: place.list) + inner
    guard let written = write(value, at: path, parents: parents, asked, label) else { return }
    add(sentence(label, written, value, path: path, asked: asked), [Reply.Told(field: path, value: written.text)])
  }

  /// The field by which the items of a list are known, which answers "which of them".
  private static func names(of items: [JSONValue], in list: FieldPath) -> FieldPath? {
    guard case .object(let members)? = items.first else { return nil }
    return ValueWriter.titleKey(of: members).map(list.appending)
  }

  /// What is withheld may still say which items are meant.
  private func pick(_ place: ResponsePlan.Place, from items: [JSONValue]) -> [JSONValue] {
    guard let whole = response.items(at: place.list.keys), whole.count == items.count else { return [] }
    return place.pick(whole).map { items[$0] }
  }

  private mutating func tellRows(of list: FieldPath, _ paths: [FieldPath], _ item: ResponsePlan.Item) {
    guard var value = data.value(at: list.keys) else { return }
    let isNamed = item.asked.map { matcher.told($0).fields.first?.path == list } ?? false
    let label = FieldLabel.make(list, asked: isNamed ? item.asked : nil, in: writer.style.language)
    if let place = item.place, let items = data.items(at: list.keys) {
      guard place.list == list else { return }
      value = .array(pick(place, from: items))
    }
    guard !value.isNothing, let written = writer.write(value, at: list, parents: data.parents(of: list), only: paths)
    else {
      add(language.none(label), [])
      return
    }
    let values = paths.map { Reply.Told(field: $0, value: written.text) }
    let isNameless = list.keys.last.map { FieldName.isWrapper($0) && !isNamed && $0 != "items" } ?? true
    add(isNameless ? language.text(written.text) : language.value(label, written), values)
  }

  // MARK: - Sentences

  private func write(
    _ value: JSONValue,
    at path: FieldPath,
    parents: [JSONValue],
    _ asked: NamedField?,
    _ label: FieldLabel
  ) -> WrittenValue? {
    var writer = writer
    let said = FieldName.words(label.name)
    writer.isUnitSaid = path.keys.last.flatMap { Measure.unit(of: FieldName.words($0)) }.map(said.contains) ?? false
    if case .object(let members) = value, let money = Self.mainAmount(members, asked) {
      return WrittenValue(text: language.money(money), kind: .money)
    }
    if case .object(let members) = value, let title = writer.title(of: members, at: path), titleSuffices(path, asked) {
      return title
    }
    if writer.style.language == .french { writer.gender = FrenchNouns.owner(of: path, in: label.name) }
    return writer.write(value, at: path, parents: parents)
  }

  /// Of a state or of who does something the name says it all.
  private func titleSuffices(_ path: FieldPath, _ asked: NamedField?) -> Bool {
    let word = asked.flatMap { FieldName.words($0.phrase).first } ?? ""
    return ["who", "whom", "qui"].contains(word)
      || path.keys.last.flatMap { FieldName.words($0).last }.map(ValueWriter.isKind) == true
  }

  /// "The price" of an object with all that it is made of is its total.
  private static func mainAmount(_ members: [JSONValue.Member], _ asked: NamedField?) -> Money? {
    let amounts: Set<String> = ["pric", "cost", "total", "amount", "fare", "fee"]
    guard let asked, !asked.readings.isEmpty, asked.readings.contains(where: { !$0.isDisjoint(with: amounts) }) else {
      return nil
    }
    return AmountReader.mainAmount(in: members)
  }

  private func sentence(
    _ label: FieldLabel,
    _ written: WrittenValue,
    _ value: JSONValue,
    path: FieldPath,
    asked: NamedField?
  ) -> String {
    if let isTrue = value.asYesOrNo, let asked, asked.wanted == .yesNo, asked.language == writer.style.language {
      let words = asked.phrase.split(whereSeparator: \.isWhitespace).map(String.init)
      let isElided =
        words.first?.lowercased().hasPrefix("s'") == true || words.first?.lowercased().hasPrefix("s’") == true
      let clause = isElided ? [String(words[0].dropFirst(2))] + words.dropFirst() : Array(words.dropFirst())
      if let sentence = language.statement(clause.joined(separator: " "), isTrue) {
        let isOfCustomer = asked.language == .english && sentences.isEmpty && matcher.fields.lists(on: path).isEmpty
        return isOfCustomer ? EnglishReplySentences.saidToCustomer(sentence) : sentence
      }
    }
    if path.keys.isEmpty || Self.isMessage(path), written.text.split(separator: " ").count >= 3, written.kind == .text {
      return language.text(written.text)
    }
    return language.value(label, written)
  }

  private static func isMessage(_ path: FieldPath) -> Bool {
    let last = path.keys.last.map(FieldName.words)?.last ?? ""
    return ["message", "text", "detail", "details", "summary", "answer", "instructions", "reponse"].contains(last)
  }

  // MARK: - Length

  private mutating func add(_ sentence: String, _ values: [Reply.Told]) {
    guard !isFull, !sentence.isEmpty, !sentences.contains(sentence) else { return }
    let length = sentences.reduce(0) { $0 + $1.count + 1 }
    if length + sentence.count > Self.room {
      isFull = true
      notes.append("The reply was cut at \(Reply.longest) characters.")
      return
    }
    sentences.append(sentence)
    told += values
  }

  /// - Parameter isFailure: The response says that it failed, so that words of success would be untrue.
  mutating func reply(withheld: [FieldPath], isFailure: Bool, scope: ResponsePlan.Scope) -> Reply {
    let codes: Set<String> = ["status", "code", "success", "ok"]
    let saysNothing = told.allSatisfy { $0.field.keys.count == 1 && codes.contains($0.field.keys[0].lowercased()) }
    if isFailure, !saidOnCondition, saysNothing || scope == .allOthers {
      return Reply(
        text: language.failed,
        withheld: withheld,
        notes: ["The response tells of a failure, so nothing of it was told. Name a field of it to have it told."]
      )
    }
    // That the order can't be found says already why nothing of it is told.
    if isFailure, saidOnCondition { sentences.removeAll(where: lacking.contains) }
    var text = sentences.reduce(into: "") { text, sentence in
      if !text.isEmpty { text += ReplySentences.endsInLink(text) ? "\n" : " " }
      text += sentence
    }
    if isFull { text += (text.isEmpty ? "" : " ") + language.more }
    if text.isEmpty { text = language.done }
    return Reply(text: text, told: told, withheld: withheld, notes: notes)
  }
}
