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
    where ["and", "et"].contains(text.words[index]) && !isInNumbers(index, of: text) {
      // "Shipped and delivered" says more of one thing; a clause of its own has a verb.
      let rest = text.words[(index + 1)...].prefix(6)
      guard rest.contains(where: verbs.contains) || rest.starts(with: ["il", "y", "a"]) else { return nil }
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

  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "isn", "aren", "wasn", "equals", "exceeds", "exists", "has", "have", "est", "sont", "a",
    "ont", "vaut", "depasse", "existe", "etait", "contains", "exceed", "reaches", "reach", "atteint", "goes", "stays",
    "remains", "reste",
  ]
  /// Verbs that compare by themselves, with the words that say the same beside "is".
  private static let comparing: [String: String] = [
    "exceeds": "more than", "exceed": "more than", "depasse": "plus de", "reaches": "at least", "reach": "at least",
    "atteint": "au moins",
  ]
  private static let negations: Set<String> = [
    "not", "t", "never", "no", "pas", "jamais", "aucun", "aucune", "plus", "longer",
  ]

  private static func one(_ text: InstructionText, _ range: Range<Int>) -> Condition? {
    guard !range.isEmpty else { return nil }
    if let existing = existence(text, range) { return existing }
    if let sought = sought(text, range) { return sought }
    guard let verb = range.first(where: { verbs.contains(text.words[$0]) }) else { return nil }
    var isDenied = false
    var subject = Array(text.words[range.lowerBound..<verb])
    if let last = subject.last, ["n", "ne"].contains(last) { subject.removeLast() }
    // "The total does not exceed", "doesn't reach".
    if subject.count > 2, ["t", "not"].contains(subject[subject.count - 1]),
      ["doesn", "does", "don", "do", "didn", "did"].contains(subject[subject.count - 2])
    {
      subject.removeLast(2)
      isDenied = true
    }
    // "If nothing was refunded".
    if let only = subject.first, subject.count == 1, ["nothing", "none", "nobody", "rien"].contains(only) {
      subject = []
      isDenied = true
    }
    var next = verb + 1
    if ["a", "ont"].contains(text.words[verb]), next < range.upperBound, !["ete", "pas"].contains(text.words[next]) {
      return possession(text, subject, next..<range.upperBound, isDenied: false)
    }
    if ["has", "have"].contains(text.words[verb]) {
      if next < range.upperBound, ["no", "not"].contains(text.words[next]), next + 1 < range.upperBound,
        text.words[next + 1] != "been"
      {
        return possession(text, subject, (next + 1)..<range.upperBound, isDenied: true)
      }
      guard text.words[next..<range.upperBound].contains("been") || text.words[next..<range.upperBound].contains("not")
      else { return possession(text, subject, next..<range.upperBound, isDenied: false) }
    }
    if text.words[verb] == "exists" || text.words[verb] == "existe" {
      return Condition(subject: subject, test: .isPresent, isDenied: false)
    }
    while next < range.upperBound, fillers.contains(text.words[next]) {
      if negations.contains(text.words[next]) {
        // "Plus de 100" compares.
        if text.words[next] == "plus", next + 1 < range.upperBound, ["de", "d"].contains(text.words[next + 1]) {
          break
        }
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
    guard let last = words.last, ["found", "located", "trouve", "trouvee", "trouves", "introuvable"].contains(last)
    else { return nil }
    let verbs: Set<String> = [
      "can", "cannot", "could", "couldn", "is", "isn", "was", "wasn", "are", "were", "a", "n", "ne", "est", "peut",
    ]
    guard let verb = words.firstIndex(where: verbs.contains), verb > 0, verb <= 4 else { return nil }
    let isDenied = words[verb...].contains {
      ["not", "t", "cannot", "pas", "never", "introuvable", "no"].contains($0)
    }
    return Condition(subject: Array(words[..<verb]), test: .isPresent, isDenied: isDenied)
  }

  private static let fillers: Set<String> = [
    "not", "t", "never", "no", "longer", "been", "be", "already", "still", "currently", "yet", "now", "equal", "to",
    "pas", "jamais", "plus", "ete", "deja", "encore", "toujours", "egal", "egale", "actuellement", "bien", "set",
    "marked", "as", "in",
  ]

  private static func predicate(_ text: InstructionText, _ subject: [String], _ range: Range<Int>, _ isDenied: Bool)
    -> Condition?
  {
    if let comparison = comparison(text, range) {
      return Condition(subject: subject, test: comparison, isDenied: isDenied)
    }
    let words = Array(text.words[range])
    let phrase = words.joined(separator: " ")
    if let sign = signs[phrase] { return Condition(subject: subject, test: .isWithin(sign), isDenied: isDenied) }
    if absent.contains(phrase) { return Condition(subject: subject, test: .isPresent, isDenied: !isDenied) }
    if present.contains(phrase) { return Condition(subject: subject, test: .isPresent, isDenied: isDenied) }
    if ["true", "yes", "oui", "vrai", "vraie"].contains(phrase) {
      return Condition(subject: subject, test: .isTrue, isDenied: isDenied)
    }
    if ["false", "no", "non", "faux", "fausse"].contains(phrase) {
      return Condition(subject: subject, test: .isTrue, isDenied: !isDenied)
    }
    var values: [[String]] = [[]]
    for index in range {
      let word = text.words[index]
      if ["or", "ou", "either", "soit"].contains(word)
        || index > range.lowerBound && text.gap(after: index - 1).contains(",")
      {
        values.append([])
        if ["or", "ou", "either", "soit"].contains(word) { continue }
      }
      if ["a", "an", "the", "un", "une", "le", "la", "been", "is", "est"].contains(word) { continue }
      values[values.count - 1].append(word)
    }
    values.removeAll(where: \.isEmpty)
    guard !values.isEmpty, values.allSatisfy({ $0.count <= 4 }) else { return nil }
    return Condition(subject: subject, test: .isOneOf(values), isDenied: isDenied)
  }

  private static let signs: [String: NumberRule] = [
    "negative": NumberRule(most: 0, excludesMost: true), "negatif": NumberRule(most: 0, excludesMost: true),
    "positive": NumberRule(least: 0, excludesLeast: true), "positif": NumberRule(least: 0, excludesLeast: true),
  ]
  private static let absent: Set<String> = [
    "missing", "empty", "null", "unknown", "not available", "unavailable", "absent", "blank", "none", "vide", "absente",
    "manquant", "manquante", "inconnu", "inconnue", "nul", "nulle", "indisponible", "vides",
  ]
  private static let present: Set<String> = [
    "available", "present", "known", "given", "there", "provided", "disponible", "presente", "connu", "connue",
    "renseigne", "renseignee", "fourni", "fournie", "found", "returned", "trouve", "trouvee", "filled",
  ]

  /// "There are no items", "il n'y a pas de bons", "no order is found".
  private static func existence(_ text: InstructionText, _ range: Range<Int>) -> Condition? {
    let openers = [
      "there is", "there are", "there isn t", "there aren t", "there was", "there were", "il y a", "il n y a",
      "you find", "we find",
    ]
    var start = range.lowerBound
    var isDenied = false
    if let opener = text.phrase(of: openers, startingAt: start) {
      start = opener.upperBound
      isDenied = text.words[opener].contains("n") || text.words[opener].contains("t")
    } else if ["no", "aucun", "aucune"].contains(text.words[start]) {
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
    while start < range.upperBound,
      [
        "no", "not", "any", "a", "an", "some", "pas", "plus", "de", "d", "aucun", "aucune", "un", "une", "des", "at",
        "least", "one",
      ].contains(text.words[start])
    {
      if ["no", "not", "pas", "plus", "aucun", "aucune"].contains(text.words[start]) { isDenied = true }
      start += 1
    }
    var subject = Array(text.words[start..<range.upperBound])
    if let end = subject.firstIndex(where: { ["is", "are", "was", "were", "est", "in", "dans"].contains($0) }) {
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
    let words = text.words[range].filter {
      !["a", "an", "any", "some", "the", "un", "une", "des", "de", "d", "pas"].contains($0)
    }
    let denies = text.words[range].contains("pas")
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
