import Languages
import TriggerModel

/// Finds the fields of a response that an admin's words mean.
struct FieldMatcher {
  let fields: ResponseFields
  private let strict: [Named]
  private let loose: [Named]

  init(fields: ResponseFields) {
    self.fields = fields
    strict = fields.fields.map { Named($0, loosely: false) }
    loose = fields.fields.map { Named($0, loosely: true) }
  }

  /// What the words were found to name.
  enum Finding {
    case fields([ResponseFields.Field])
    /// Several fields are as near, and telling the wrong one is worse than telling none.
    case unclear([ResponseFields.Field])
    /// The response itself is the list that is named.
    case wholeResponse

    var fields: [ResponseFields.Field] {
      if case .fields(let fields) = self { fields } else { [] }
    }

    var isNothing: Bool { if case .fields(let fields) = self { fields.isEmpty } else { false } }
  }

  /// The fields that the words most likely name, the outermost first; none when nothing is near enough.
  ///
  /// What is named exactly goes before what is named by a near word, and that before what only means something like it.
  func told(_ name: NamedField) -> Finding {
    switch search(name) {
    case .fields(let found): return .fields(meant(found))
    case .unclear(let found):
      if let amount = amount(among: found, for: name) { return .fields([amount]) }
      if asksForAll(name, found) { return .fields(found) }
      return .unclear(found)
    case .wholeResponse: return .wholeResponse
    }
  }

  private func search(_ name: NamedField) -> Finding {
    if let hours = hours(name) { return .fields(hours) }
    // "When it arrives" is answered by the day that is known, not by one that is still open.
    if name.wanted == .moment, let finding = find(name, among: { $0.value != .null && Self.suits($0, .moment) }) {
      return finding
    }
    if name.wanted == .reason { return reason(name) }
    if name.wanted == .anything, let same = sameWords(name) { return .fields(same) }
    if let finding = find(name, among: { Self.suits($0, name.wanted) }) { return finding }
    if let said = byVerb(name) { return .fields([said]) }
    let candidates = fields.fields.filter { Self.suits($0, name.wanted) }
    let lists = candidates.filter { fields.lists.contains($0.path) && $0.isContainer && $0.name == name.head }
    if name.wanted == .anything || name.count != nil, lists.count == 1 { return .fields(lists) }
    if let only = onlyOne(name, among: candidates) { return .fields([only]) }
    if let same = byRoots(name, among: candidates) { return .fields([same]) }
    if let near = FieldLikeness(candidates).nearest(to: name) { return .fields([near]) }
    return name.wanted == .anything || name.wanted == .number ? theList(name) : .fields([])
  }

  /// The fields whose key is the words themselves, which goes before other words for the same.
  private func sameWords(_ name: NamedField) -> [ResponseFields.Field]? {
    guard name.words.count > 1, name.position == nil, name.restriction == nil else { return nil }
    let same = fields.fields.filter { $0.path.keys.last.map(FieldName.words) == name.words }
    return same.isEmpty ? nil : closest(same, to: name)
  }

  // MARK: - Questions

  /// "Why the payment failed": the one reason of the response, or the one of what is asked about.
  private func reason(_ name: NamedField) -> Finding {
    let reasons = reasons
    if reasons.count < 2 { return .fields(reasons) }
    let asked = name.readings.first ?? []
    let near = reasons.map { field in
      field.meaning.count { word in asked.contains { Self.share(word, $0) } }
    }
    let most = near.max() ?? 0
    let best = zip(reasons, near).filter { $0.1 == most }.map(\.0)
    return best.count == 1 && most > 0 ? .fields(best) : .unclear(reasons)
  }

  private var reasons: [ResponseFields.Field] {
    fields.fields.filter { field in
      guard !field.isContainer, field.value.asYesOrNo == nil else { return false }
      return !field.name.isDisjoint(with: Self.reasons)
    }
  }

  /// Words of one root: "suspended" and "suspension".
  private static func share(_ a: String, _ b: String) -> Bool {
    a == b || (a.count >= 4 && b.count >= 4 && a.prefix(4) == b.prefix(4))
  }

  /// "When the booking starts" of `starts_at`, "whether the device is covered" of `covered`.
  ///
  /// What else the question speaks of must not be something else that the response has.
  private func byVerb(_ name: NamedField) -> ResponseFields.Field? {
    guard name.wanted == .moment || name.wanted == .yesNo, let last = name.verb else { return nil }
    let asked = (name.readings.first ?? []).union([last])
    let found = strict.filter { named in
      let own = named.name.subtracting(FieldName.timeWords)
      return Self.suits(named.field, name.wanted) && own.contains(last) && own.isSubset(of: asked)
        && named.field.value != .null
    }
    // "When they expire": of nothing else than what was spoken of.
    if found.isEmpty, asked == [last] {
      let only = strict.filter {
        Self.suits($0.field, name.wanted) && $0.name.contains(last) && $0.field.value != .null
      }
      return only.count == 1 ? only[0].field : nil
    }
    guard found.count == 1, let only = found.first else { return nil }
    let rest = asked.subtracting(only.meaning)
    let isOfAnother = fields.fields.contains { field in
      !field.name.isEmpty && field.name.isSubset(of: rest) && !only.field.path.isWithin(field.path)
    }
    return isOfAnother ? nil : only.field
  }

  /// Whether a field is named with all the words.
  func hasExactly(_ name: NamedField) -> Bool {
    guard let meaning = name.readings.first, !meaning.isEmpty else { return false }
    return fields.fields.contains { meaning.isSubset(of: $0.meaning) }
  }

  private func find(_ name: NamedField, among isCandidate: (ResponseFields.Field) -> Bool) -> Finding? {
    let near = name.readings.map { Set($0.map(FieldSynonyms.loosened)) }
    return find(name, name.readings, among: strict.filter { isCandidate($0.field) })
      ?? find(name, near, among: loose.filter { isCandidate($0.field) })
  }

  private func find(_ name: NamedField, _ readings: [Set<String>], among named: [Named]) -> Finding? {
    for meaning in readings where !meaning.isEmpty {
      for level in [Named.isExactly, Named.endsWith] as [(Named) -> (Set<String>) -> Bool] {
        let found = named.filter { level($0)(meaning) }
        if !found.isEmpty { return .fields(closest(found.map(\.field), to: name)) }
      }
      let part = named.filter { $0.isPart(meaning) }.map(\.field)
      if !part.isEmpty { return part.count == 1 ? .fields(part) : unclear(part, name) }
    }
    for meaning in readings where !meaning.isEmpty {
      let found = named.filter { $0.isCovered(by: meaning) }
      let longest = found.map(\.name.count).max() ?? 0
      let best = found.filter { $0.name.count == longest }.map(\.field)
      if !best.isEmpty { return best.count == 1 ? .fields(best) : unclear(best, name) }
      // "The refund date" of a refund that has one date.
      let days = named.filter { $0.isDay(of: meaning) }.map(\.field)
      if days.count == 1 { return .fields(days) }
    }
    return nil
  }

  /// Fields of one name that stand in one another's place, such as an amount and the same in cents, are one.
  private func unclear(_ found: [ResponseFields.Field], _ name: NamedField) -> Finding {
    let outermost = closest(found, to: name)
    return outermost.count == 1 && outermost[0].isContainer && found.allSatisfy { $0.path.isWithin(outermost[0].path) }
      ? .fields(outermost) : .unclear(found)
  }

  /// "How much it costs" where there is one amount, "when it comes" where there is one date.
  private func onlyOne(_ name: NamedField, among candidates: [ResponseFields.Field]) -> ResponseFields.Field? {
    switch name.wanted {
    case .amount:
      let amounts = candidates.filter { !$0.isContainer || AmountReader.isAmount($0.path.keys.last ?? "") }
      let totals = amounts.filter { !$0.name.isDisjoint(with: Self.totals) }
      return amounts.count == 1 ? amounts[0] : totals.count == 1 ? totals[0] : nil
    case .anything, .number, .moment, .place, .person, .yesNo, .reason: return nil
    }
  }

  /// "The products" of a response that is a list, or has one whose key says nothing.
  private func theList(_ name: NamedField) -> Finding {
    let words = FieldName.words(name.count?.noun ?? name.phrase)
    let saysOne = name.position != nil || name.count != nil
    let isPlural = words.contains { $0.count > 3 && $0.hasSuffix("s") && !Self.singular.contains($0) }
    guard saysOne || isPlural, words.count <= 4 else { return .fields([]) }
    let generic = fields.fields.filter {
      fields.lists.contains($0.path) && FieldName.isWrapper($0.path.keys.last ?? "")
    }
    if fields.lists.contains(FieldPath([])) { return .wholeResponse }
    return .fields(generic.count == 1 ? generic : [])
  }

  private static func suits(_ field: ResponseFields.Field, _ wanted: NamedField.Wanted) -> Bool {
    switch wanted {
    case .anything, .reason: return true
    case .person: return isPerson(field)
    case .yesNo: return field.value.asYesOrNo != nil
    case .moment:
      if case .string(let text) = field.value { return field.isDate || text.contains(where: \.isNumber) }
      return field.isDate || field.value == .null
    case .place:
      if case .string = field.value { return !field.isDate }
      if case .object(let members) = field.value { return ValueWriter.isPlace(members) }
      return field.value == .null
    case .number:
      if case .number = field.value { return true }
      if case .array = field.value { return true }
      if case .string(let text) = field.value { return !text.isEmpty && text.allSatisfy { $0.isNumber || $0 == "." } }
      return false
    case .amount:
      guard AmountReader.isAmount(field.path.keys.last ?? "") else { return false }
      switch field.value {
      case .number, .object: return true
      case .string(let text): return text.contains(where: \.isNumber)
      case .null, .bool, .array: return false
      }
    }
  }

  // MARK: - Withholding

  /// Every field that the words may mean: what must be kept back is kept back in all its forms.
  func withheld(_ name: NamedField) -> (sure: [FieldPath], guessed: [FieldPath]) {
    if name.wanted == .reason {
      let why = fields.fields.map(\.path).filter { $0.keys.contains(where: Self.tellsWhy) }
      if !why.isEmpty { return (why, []) }
    }
    return withheldByName(name)
  }

  private static func tellsWhy(_ key: String) -> Bool {
    let words = FieldName.words(key)
    return !FieldName.meaning(words).isDisjoint(with: Self.reasons) || words.contains(where: Self.because.contains)
  }

  private func withheldByName(_ name: NamedField) -> (sure: [FieldPath], guessed: [FieldPath]) {
    let readings = name.readings + name.readings.map { $0.subtracting(Self.fillers) }
    for (named, loosely) in [(strict, false), (loose, true)] {
      for reading in readings where !reading.isEmpty {
        let meaning = loosely ? Set(reading.map(FieldSynonyms.loosened)) : reading
        let sure = named.filter { field in
          let wanted = field.trimmed(meaning)
          return !wanted.isEmpty && wanted.isSubset(of: field.meaning)
        }
        if !sure.isEmpty { return (sure.map(\.field.path), []) }
      }
    }
    guard let meaning = name.readings.first, !meaning.isEmpty else { return ([], []) }
    let category = meaning.compactMap { Self.categories[$0] }.reduce(into: Set<String>()) { $0.formUnion($1) }
    let inCategory = fields.fields.filter { !$0.name.isDisjoint(with: category) }
    if !inCategory.isEmpty { return (inCategory.map(\.path), []) }
    let rare = meaning.subtracting(Self.common)
    let covered = fields.fields.filter { !$0.name.isDisjoint(with: rare) && $0.name.isSubset(of: meaning) }
    if !covered.isEmpty { return ([], innermost(covered)) }
    let begun = innermost(fields.fields.filter { field in field.name.contains { isNear($0, to: rare) } })
    if !begun.isEmpty { return ([], begun) }
    return ([], FieldLikeness(fields.fields).allNear(name).map(\.path))
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
  private static let fillers = FieldSynonyms.stems(Prose.set("prose.withhold.fillers"))
  /// Kinds of data that an admin names as a whole.
  private static let categories: [String: Set<String>] = {
    let names = Lexicon.api.pairs("api.categories.of")
    return Lexicon.api.pairs("api.categories").reduce(into: [:]) { categories, category in
      let fields = names.filter { $0.value == category.value }.map(\.text)
      for stem in FieldSynonyms.stems(of: category.text) {
        categories[stem, default: []].formUnion(FieldSynonyms.stems(Set(fields)))
      }
    }
  }()
  /// Words that many fields share, too weak to tell one by.
  private static let common = FieldSynonyms.stems(Lexicon.api.set("api.common"))
  private static let reasons = FieldSynonyms.stems(Lexicon.api.set("api.reasons"))
  private static let because = Lexicon.api.set("api.because")
  private static let singular = Lexicon.api.set("api.singular")
  private static let totals = FieldSynonyms.stems(Lexicon.api.set("api.totals"))
  private static let hourStems = FieldSynonyms.stems(Lexicon.api.set("api.hour-words"))
  private static let hourWords = Lexicon.api.set("api.hour-words")

  // MARK: - Several

  private func closest(_ found: [ResponseFields.Field], to name: NamedField) -> [ResponseFields.Field] {
    // "The hour of the appointment" beside its day.
    let hours = found.filter { !$0.name.isDisjoint(with: Self.hourStems) }
    let found = !hours.isEmpty && !Set(name.words).isDisjoint(with: Self.hourWords) ? hours : found
    let depth = found.map(\.path.keys.count).min() ?? 0
    let nearest = found.filter { $0.path.keys.count == depth }
    // `amount` beside `amount_cents` is one amount in two units.
    guard nearest.count > 1 else { return nearest }
    let plain = nearest.filter {
      !FieldLabel.minorWords.contains(FieldName.words($0.path.keys.last ?? "").last ?? "")
    }
    return plain.isEmpty || plain.count == nearest.count ? nearest : plain
  }
}
