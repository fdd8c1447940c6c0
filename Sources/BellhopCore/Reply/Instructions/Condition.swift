import Foundation

/// A plain condition on a response: "if the order is shipped", "si le total dépasse 100".
struct Condition: Hashable, Sendable {
  enum Test: Hashable, Sendable {
    /// The field, or the state of the thing, is one of these words.
    case isOneOf([[String]])
    case isPresent
    case isTrue
    /// The field is a number that the rule takes.
    case isWithin(NumberRule)
  }

  /// What is looked at: the words for a field, or for the thing that has a state; empty for "it".
  var subject: [String]
  var test: Test
  var isDenied: Bool

  // MARK: - Reading

  /// Reads the words between "if" and what is to be done.
  ///
  /// - Returns: All conditions, each of which must hold; nil when one isn't plain.
  static func read(_ clause: String) -> [Condition]? {
    let text = InstructionText(clause)
    guard !text.words.isEmpty else { return nil }
    var conditions: [Condition] = []
    var start = 0
    for index in text.words.indices.dropFirst()
    where ProseWords.and.contains(text.words[index]) && !isInNumbers(index, of: text) {
      // "Shipped and delivered" says more of one thing; a clause of its own has a verb.
      let rest = text.words[(index + 1)...].prefix(6)
      guard rest.contains(where: verbs.contains) else { return nil }
      guard let condition = one(text, start..<index) else { return nil }
      conditions.append(condition)
      start = index + 1
    }
    guard let last = one(text, start..<text.words.count) else { return nil }
    return conditions + [last]
  }

  /// Whether a word joins two numbers, or the words of one: "between 10 and 100", "one hundred and fifty".
  private static func isInNumbers(_ index: Int, of text: InstructionText) -> Bool {
    text.numbers.contains { $0.place.contains(index) }
      || WrittenNumber.ending(at: index, in: text) != nil
        && text.numbers.contains { $0.place.lowerBound > index && $0.place.lowerBound - index <= 2 }
  }

  private static let verbs = Prose.set("prose.condition.verbs").union(ProseWords.auxiliaries)
  /// Verbs that compare by themselves, with the words that say the same beside "is".
  private static let comparing = Prose.table("prose.condition.comparing")
  private static let negations = ProseWords.denials.union(Prose.set("prose.no-longer"))
  private static let helpers = Prose.set("prose.condition.helpers")
  private static let nobody = Prose.set("prose.condition.nobody")
  private static let existing = Prose.set("prose.condition.existing")
  private static let passive = Prose.set("prose.condition.passive")
  private static let lacking = Prose.phrases("prose.condition.lacking")
  /// "Plus de 100" compares.
  private static let more = Prose.phrases("prose.condition.more")

  private static func one(_ text: InstructionText, _ range: Range<Int>) -> Condition? {
    guard !range.isEmpty else { return nil }
    if let existing = existence(text, range) { return existing }
    if let sought = sought(text, range) { return sought }
    if let sign = range.dropFirst().first(where: { Bounds.sign(in: text.gap(before: $0)) != nil }) {
      return comparison(text, sign..<range.upperBound).map {
        Condition(subject: Array(text.words[range.lowerBound..<sign]), test: $0, isDenied: false)
      }
    }
    guard let verb = range.first(where: { verbs.contains(text.words[$0]) }) else { return nil }
    var isDenied = false
    var subject = Array(text.words[range.lowerBound..<verb])
    if let last = subject.last, ProseWords.particles.contains(last) { subject.removeLast() }
    // "The total does not exceed", "doesn't reach".
    if subject.count > 2, ProseWords.not.contains(subject[subject.count - 1]),
      helpers.contains(subject[subject.count - 2])
    {
      subject.removeLast(2)
      isDenied = true
    }
    // "If nothing was refunded".
    if let only = subject.first, subject.count == 1, nobody.contains(only) {
      subject = []
      isDenied = true
    }
    var next = verb + 1
    if ProseWords.having.contains(text.words[verb]) {
      if let lack = text.phrase(of: lacking, startingAt: next), lack.upperBound < range.upperBound,
        !passive.contains(text.words[lack.upperBound])
      {
        return possession(text, subject, lack.upperBound..<range.upperBound, isDenied: true)
      }
      if !text.words[next..<range.upperBound].contains(where: passive.contains) {
        return possession(text, subject, next..<range.upperBound, isDenied: false)
      }
    }
    if existing.contains(text.words[verb]) { return Condition(subject: subject, test: .isPresent, isDenied: false) }
    while next < range.upperBound, fillers.contains(text.words[next]) || negations.contains(text.words[next]) {
      if negations.contains(text.words[next]) {
        if text.phrase(of: more, startingAt: next) != nil { break }
        isDenied = true
      }
      next += 1
    }
    if let same = comparing[text.words[verb]], next < range.upperBound {
      return comparison(text, next..<range.upperBound, after: same + " ").map {
        Condition(subject: subject, test: $0, isDenied: isDenied)
      }
    }
    guard next < range.upperBound else { return nil }
    return predicate(text, subject, next..<range.upperBound, isDenied)
  }

  /// "The order can't be found", "la commande n'a pas pu être trouvée", "l'article est introuvable".
  private static func sought(_ text: InstructionText, _ range: Range<Int>) -> Condition? {
    let words = Array(text.words[range])
    guard let last = words.last, seeking.contains(last) || unfindable.contains(last)
    else { return nil }
    guard let verb = words.firstIndex(where: seekingVerbs.contains), verb > 0, verb <= 4 else { return nil }
    let isDenied = words[verb...].contains { ProseWords.denials.contains($0) || unfindable.contains($0) }
    return Condition(subject: Array(words[..<verb]), test: .isPresent, isDenied: isDenied)
  }

  private static let fillers = Prose.set("prose.condition.fillers")
  private static let seeking = Prose.set("prose.condition.seeking")
  private static let unfindable = Prose.set("prose.condition.unfindable")
  private static let seekingVerbs = Prose.set("prose.condition.seeking-verbs")

  private static func predicate(_ text: InstructionText, _ subject: [String], _ range: Range<Int>, _ isDenied: Bool)
    -> Condition?
  {
    if let comparison = comparison(text, range) {
      return Condition(subject: subject, test: comparison, isDenied: isDenied)
    }
    let words = Array(text.words[range])
    if let sign = sign(words) { return Condition(subject: subject, test: .isWithin(sign), isDenied: isDenied) }
    if absent.holds(words) { return Condition(subject: subject, test: .isPresent, isDenied: !isDenied) }
    if present.holds(words) { return Condition(subject: subject, test: .isPresent, isDenied: isDenied) }
    if truths.holds(words) {
      return Condition(subject: subject, test: .isTrue, isDenied: isDenied)
    }
    if untruths.holds(words) {
      return Condition(subject: subject, test: .isTrue, isDenied: !isDenied)
    }
    var values: [[String]] = [[]]
    for index in range {
      let word = text.words[index]
      if ProseWords.or.contains(word)
        || index > range.lowerBound && text.gap(after: index - 1).contains(",")
      {
        values.append([])
        if ProseWords.or.contains(word) { continue }
      }
      if ProseWords.articles.contains(word) || ProseWords.being.contains(word) || passive.contains(word) { continue }
      values[values.count - 1].append(word)
    }
    values.removeAll(where: \.isEmpty)
    guard !values.isEmpty, values.allSatisfy({ $0.count <= 4 }) else { return nil }
    return Condition(subject: subject, test: .isOneOf(values), isDenied: isDenied)
  }

  private static let signs = Prose.table("prose.condition.signs")

  /// "Negative", "positive".
  private static func sign(_ words: [String]) -> NumberRule? {
    guard words.count == 1, let sign = signs[words[0]] else { return nil }
    return sign == "negative"
      ? NumberRule(most: 0, excludesMost: true) : NumberRule(least: 0, excludesLeast: true)
  }

  private static let absent = Prose.phrases("prose.condition.absent")
  private static let present = Prose.phrases("prose.condition.present")
  private static let truths = Prose.phrases("prose.condition.true")
  private static let untruths = Prose.phrases("prose.condition.false")
  private static let there = Prose.phrases("prose.condition.there")
  private static let any = Prose.set("prose.condition.any").union(ProseWords.articles)
  private static let stops = ProseWords.being.union(Prose.set("prose.condition.stops"))

  /// "There are no items", "il n'y a pas de bons", "no order is found".
  private static func existence(_ text: InstructionText, _ range: Range<Int>) -> Condition? {
    var start = range.lowerBound
    var isDenied = false
    if let opener = text.phrase(of: there, startingAt: start) {
      start = opener.upperBound
      isDenied = text.words[opener].contains { ProseWords.particles.contains($0) || ProseWords.not.contains($0) }
    } else if ProseWords.no.contains(text.words[start]) {
      isDenied = true
      start += 1
    } else {
      return nil
    }
    if let comparison = comparison(text, start..<range.upperBound),
      let noun = (start..<range.upperBound).last(where: { !isNumber($0, of: text) })
    {
      return Condition(subject: [text.words[noun]], test: comparison, isDenied: false)
    }
    while start < range.upperBound, any.contains(text.words[start]) || negations.contains(text.words[start]) {
      isDenied = isDenied || negations.contains(text.words[start])
      start += 1
    }
    var subject = Array(text.words[start..<range.upperBound])
    if let end = subject.firstIndex(where: stops.contains) {
      subject = Array(subject[..<end])
    }
    return subject.isEmpty || subject.count > 4
      ? nil : Condition(subject: subject, test: .isPresent, isDenied: isDenied)
  }

  /// "The customer has no vouchers", "the order has a discount".
  private static func possession(_ text: InstructionText, _ subject: [String], _ range: Range<Int>, isDenied: Bool)
    -> Condition?
  {
    if let comparison = comparison(text, range), let noun = range.last(where: { !isNumber($0, of: text) }) {
      return Condition(subject: [text.words[noun]], test: comparison, isDenied: isDenied)
    }
    let words = text.words[range].filter { !any.contains($0) && !ProseWords.not.contains($0) }
    let denies = text.words[range].contains(where: ProseWords.not.contains)
    return words.isEmpty || words.count > 4
      ? nil : Condition(subject: words, test: .isPresent, isDenied: isDenied || denies)
  }

  // MARK: - Numbers

  private static func isNumber(_ index: Int, of text: InstructionText) -> Bool {
    text.numbers.contains { $0.place.contains(index) }
  }

  /// The bounds that the words say, or a number that they are.
  ///
  /// - Parameter lead: Words that count as if they stood before.
  private static func comparison(_ text: InstructionText, _ range: Range<Int>, after lead: String = "") -> Test? {
    guard let first = range.first, range.contains(where: { isNumber($0, of: text) }) else { return nil }
    // With the signs before and after, of which one may be a currency's or a minus.
    let written = text.gap(before: first) + text.quote(range)
    let words = InstructionText(lead + written, in: text.language)
    if let bounds = NumberRuleReader.read(words)?.rule, bounds.least != nil || bounds.most != nil {
      return .isWithin(bounds)
    }
    // Digits by themselves may be a code; a number in words, with signs or in a currency can be nothing else.
    let isPlain = range.count == 1 && text.words[first].allSatisfy(\.isNumber)
    guard let number = words.numbers.first, words.numbers.count == 1, !isPlain,
      words.words.indices.allSatisfy({ number.place.contains($0) || CurrencyWords.isOne($0, of: words) })
    else { return nil }
    return .isWithin(NumberRule(least: number.value, most: number.value))
  }
}

extension Condition: CustomStringConvertible {
  /// As it was read, in plain words: "total is over 1000".
  var description: String {
    let thing = subject.filter { !FunctionWords.contains($0) }.joined(separator: " ")
    let not = isDenied ? "not " : ""
    let said =
      switch test {
      case .isPresent: "\(not)there"
      case .isTrue: "\(not)true"
      case .isOneOf(let values): not + InputFormat.list(values.map { $0.joined(separator: " ") })
      case .isWithin(let rule): not + rule.comparison
      }
    return "\(thing.isEmpty ? "it" : thing) is \(said)"
  }
}

extension NumberRule {
  /// The bounds as a condition tells them: "over 1000", "from 10 to 100".
  fileprivate var comparison: String {
    func text(_ number: Decimal) -> String { PlainNumber.text(number) }
    let low = least.map { (excludesLeast ? "over " : "at least ") + text($0) }
    let high = most.map { (excludesMost ? "under " : "at most ") + text($0) }
    guard let least, let most else { return low ?? high ?? "" }
    if least == most { return text(least) }
    return excludesLeast || excludesMost
      ? [low, high].compactMap { $0 }.joined(separator: " and ") : "from \(text(least)) to \(text(most))"
  }
}
