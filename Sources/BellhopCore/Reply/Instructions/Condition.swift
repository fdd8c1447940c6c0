/// A plain condition on a response: "if the order is shipped", "si le total dépasse 100".
struct Condition: Hashable, Sendable {
  enum Test: Hashable, Sendable {
    /// The field, or the state of the thing, is one of these words.
    case isOneOf([[String]])
    case isPresent
    case isTrue
    case isOver(String)
    case isAtLeast(String)
    case isUnder(String)
    case isAtMost(String)
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
    for index in text.words.indices.dropFirst() where ["and", "et"].contains(text.words[index]) {
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

  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "isn", "aren", "wasn", "equals", "exceeds", "exists", "has", "have", "est", "sont", "a",
    "ont", "vaut", "depasse", "existe", "etait", "contains",
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
    if ["exceeds", "depasse"].contains(text.words[verb]) {
      return number(text, next..<range.upperBound).map {
        Condition(subject: subject, test: .isOver($0), isDenied: isDenied)
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
      let noun = (start..<range.upperBound).last(where: { Int(text.words[$0]) == nil })
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
    if let comparison = comparison(text, range), let noun = range.last(where: { Int(text.words[$0]) == nil }) {
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

  private static func comparison(_ text: InstructionText, _ range: Range<Int>) -> Test? {
    guard let first = range.first else { return nil }
    let kinds: [(words: [String], make: (String) -> Test)] = [
      (
        [
          "over", "above", "more than", "greater than", "higher than", "bigger than", "plus de", "superieur a",
          "superieure a", "plus grand que",
        ], Test.isOver
      ),
      (["at least", "au moins", "minimum"], Test.isAtLeast),
      (
        [
          "under", "below", "less than", "fewer than", "lower than", "smaller than", "moins de", "inferieur a",
          "inferieure a",
        ], Test.isUnder
      ),
      (["at most", "up to", "no more than", "au plus"], Test.isAtMost),
    ]
    for kind in kinds {
      if let found = text.phrase(of: kind.words, startingAt: first), found.upperBound < range.upperBound,
        let number = number(text, found.upperBound..<range.upperBound)
      {
        return kind.make(number)
      }
    }
    return nil
  }

  /// The first number as it was written, with a point before its decimals.
  private static func number(_ text: InstructionText, _ range: Range<Int>) -> String? {
    if let word = range.first, text.words[word].first?.isNumber != true {
      return text.number(at: word).map(String.init)
        ?? (range.count > 1 ? number(text, (word + 1)..<range.upperBound) : nil)
    }
    let written = text.quote(range).drop { !$0.isNumber }
    var digits = ""
    for character in written {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else if ".,".contains(character), !digits.contains(".") {
        digits.append(".")
      } else {
        break
      }
    }
    if digits.hasSuffix(".") { digits.removeLast() }
    return digits.isEmpty || digits.count > 15 ? nil : digits
  }
}
