import Languages

/// Finds the items of a list of which something is said.
struct RestrictionCheck {
  let restriction: ListRestriction

  /// A hostile response has more items than a customer could be told of.
  private static let mostItems = 500

  /// What an item says of itself, and how.
  private enum Verdict: Hashable {
    /// By a yes or no, a stock or a day of its own.
    case plain(Bool)
    /// By the word of its state.
    case state(Set<String>, matches: Bool)
  }

  /// The places of the items of which it is so.
  ///
  /// - Returns: Nil when an item doesn't say, or says it in words that may mean the same.
  func pick(_ items: [JSONValue]) -> [Int]? {
    if items.isEmpty { return [] }
    if let kept = decided(items, restriction.values, isDenied: restriction.isDenied) { return kept }
    // "Unshipped" is not shipped.
    let bases = restriction.values.map { words in words.map(Self.withoutDenial) }
    return bases == restriction.values ? nil : decided(items, bases, isDenied: !restriction.isDenied)
  }

  private func decided(_ items: [JSONValue], _ values: [[String]], isDenied: Bool) -> [Int]? {
    guard items.count <= Self.mostItems, !values.isEmpty else { return nil }
    let wanted = values.map(StatusWords.meaning)
    let names = values.map(FieldName.meaning)
    var verdicts: [Verdict] = []
    for item in items {
      guard case .object = item, let verdict = Self.verdict(item, names, wanted) else { return nil }
      verdicts.append(verdict)
    }
    guard Self.areSure(verdicts, wanted, values) else { return nil }
    return verdicts.indices.filter { Self.isSo(verdicts[$0]) != isDenied }
  }

  private static func isSo(_ verdict: Verdict) -> Bool {
    switch verdict {
    case .plain(let isSo): isSo
    case .state(_, let matches): matches
    }
  }

  private static func verdict(_ item: JSONValue, _ names: [Set<String>], _ wanted: [Set<String>]) -> Verdict? {
    let fields = ResponseFields(item).fields.sorted { $0.path.keys.count < $1.path.keys.count }
    for field in fields {
      let own = FieldName.words(field.path.keys.last ?? "").filter { !FieldName.flags.contains($0) }
      let isNamed = names.contains(FieldName.meaning(own)) || wanted.contains(StatusWords.meaning(own))
      if isNamed, let isSo = field.value.asYesOrNo { return .plain(isSo) }
      if isNamed, case .number(let number) = field.value { return .plain(number.contains { ("1"..."9").contains($0) }) }
      // "Shipped at" says that it was; when it "expires at" says nothing of now.
      if moments.contains(own.last ?? ""), Self.isPast(own.dropLast().last ?? ""),
        wanted.contains(StatusWords.meaning(Array(own.dropLast())))
      {
        return .plain(!field.value.isNothing)
      }
    }
    for field in fields {
      let last = FieldName.words(field.path.keys.last ?? "").last ?? ""
      guard ValueWriter.stateWords.contains(last), case .string(let text) = field.value else { continue }
      let state = StatusWords.meaning(FieldName.words(text))
      return .state(state, matches: wanted.contains { !$0.isEmpty && $0.isSubset(of: state) })
    }
    return nil
  }

  /// A word that no item's state has may be another word for one of them.
  private static func areSure(_ verdicts: [Verdict], _ wanted: [Set<String>], _ values: [[String]]) -> Bool {
    let states = verdicts.compactMap { if case .state(let words, _) = $0 { words } else { nil } }
    guard !states.isEmpty else { return true }
    // What is delivered was shipped, too, though its state no longer says so.
    let others = states.filter { !wanted.contains($0) }
    if others.contains(where: { state in wanted.contains { StatusWords.implies(state, $0) } }) {
      return verdicts.contains(where: isSo)
        && wanted.allSatisfy { $0.count == 1 && !$0.isDisjoint(with: openStates) }
    }
    if verdicts.contains(where: isSo) { return true }
    return wanted.allSatisfy(StatusWords.isExclusive) && states.allSatisfy(StatusWords.isUsual(meaning:))
  }

  /// "Unpaid", "unshipped": a state by what it isn't.
  static func deniesState(_ words: [String]) -> Bool {
    let bases = words.map(withoutDenial)
    return bases != words && StatusWords.isUsual(bases)
  }

  /// Whether a word before "at" tells what has been done.
  private static func isPast(_ word: String) -> Bool {
    pastEndings.contains(where: word.hasSuffix) || irregular.contains(word)
  }

  private static let irregular = Lexicon.api.set("api.past")
  static let moments = Lexicon.api.set("api.moments")
  private static let openStates = FieldSynonyms.stems(Lexicon.api.set("api.states.open"))
  private static let denying = Lexicon.api.list("api.denying")
  private static let pastEndings = Lexicon.api.list("api.past.endings")

  private static func withoutDenial(_ word: String) -> String {
    for prefix in denying where word.hasPrefix(prefix) && word.count > prefix.count + 3 {
      return String(word.dropFirst(prefix.count))
    }
    return word
  }
}
