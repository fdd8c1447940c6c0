/// Which items of a list are meant: "the first order", "the last three events", "the most recent invoice".
struct ListPosition: Hashable, Sendable {
  enum End: Hashable, Sendable {
    case first
    case last
    /// By the items' own dates.
    case newest
    case oldest
    /// By the items' own amounts.
    case lowest
    case highest
  }

  var end: End
  /// How many items are passed over from the end.
  var skipped = 0
  var count = 1
  /// What the items are called, as the stems of the words after it: "order".
  var noun: Set<String> = []
  /// The noun as it was written, folded.
  var nounWords: [String] = []
  /// What the lowest or the highest are found by, folded; "price" for "the cheapest".
  var measure: [String] = []

  /// Reads a position from folded words.
  ///
  /// - Returns: The position and the words without it; nil when none is named.
  static func read(_ words: [String]) -> (position: ListPosition, rest: [String])? {
    for index in words.indices {
      guard let (found, range) = find(in: words, at: index) else { continue }
      var position = found
      let isAfterNoun = ["plus", "moins"].contains(words[index])
      var rest = words
      var lower = index
      var upper = index + range
      if upper < words.count, let number = count(words[upper]) {
        position.count = number
        upper += 1
      } else if lower > 0, let number = count(words[lower - 1]) {
        position.count = number
        lower -= 1
      }
      rest.removeSubrange(lower..<upper)
      if isAfterNoun, lower > 0 {
        if ["la", "le", "les"].contains(rest[lower - 1]) {
          rest.remove(at: lower - 1)
          lower -= 1
        }
        position.nounWords = lower > 0 ? [rest[lower - 1]] : []
      } else {
        position.nounWords = Array(rest[lower...].prefix { !links.contains($0) })
      }
      if position.isByAmount { position.takeMeasure(from: &rest, at: lower) }
      position.noun = FieldName.meaning(position.nounWords)
      return (position, rest)
    }
    return nil
  }

  private static func find(in words: [String], at index: Int) -> (ListPosition, Int)? {
    let word = words[index]
    if ["most", "plus"].contains(word), index + 1 < words.count {
      if words[index + 1].hasPrefix("recent") { return (ListPosition(end: .newest), 2) }
      if words[index + 1].hasPrefix("ancien") { return (ListPosition(end: .oldest), 2) }
      if ["expensive", "cher", "chere", "chers", "cheres"].contains(words[index + 1]) {
        return (ListPosition(end: .highest, measure: ["price"]), 2)
      }
      return word == "plus" ? extreme(words[index + 1]).map { (ListPosition(end: $0), 2) } : nil
    }
    if ["least", "moins"].contains(word), index + 1 < words.count,
      ["expensive", "cher", "chere", "chers", "cheres"].contains(words[index + 1])
    {
      return (ListPosition(end: .lowest, measure: ["price"]), 2)
    }
    switch word {
    case "first", "premier", "premiere", "premiers", "premieres": return (ListPosition(end: .first), 1)
    case "last", "dernier", "derniere", "derniers", "dernieres": return (ListPosition(end: .last), 1)
    case "latest", "newest": return (ListPosition(end: .newest), 1)
    case "oldest", "earliest", "soonest": return (ListPosition(end: .oldest), 1)
    case "cheapest": return (ListPosition(end: .lowest, measure: ["price"]), 1)
    case "priciest", "dearest", "costliest": return (ListPosition(end: .highest, measure: ["price"]), 1)
    case "highest", "largest", "biggest", "greatest": return (ListPosition(end: .highest), 1)
    case "lowest", "smallest": return (ListPosition(end: .lowest), 1)
    default: break
    }
    if let place = ordinals[word] ?? numbered(word) { return (ListPosition(end: .first, skipped: place - 1), 1) }
    return nil
  }

  /// "Le total le plus élevé".
  private static func extreme(_ word: String) -> End? {
    if ["eleve", "elevee", "eleves", "elevees", "haut", "haute", "grand", "grande", "gros", "grosse"].contains(word) {
      return .highest
    }
    return ["bas", "basse", "petit", "petite", "faible"].contains(word) ? .lowest : nil
  }

  private var isByAmount: Bool { end == .lowest || end == .highest }

  /// "The highest total" is found by its total, "the order with the highest total" as well, which asks for an order.
  private mutating func takeMeasure(from words: inout [String], at place: Int) {
    guard measure.isEmpty else { return }
    measure = nounWords
    guard let with = words[..<place].lastIndex(where: { ["with", "having", "avec", "ayant"].contains($0) }), with > 0,
      place - with <= 2
    else { return }
    words.removeSubrange(with..<min(words.count, place + nounWords.count))
    let start = words[..<with].lastIndex(where: Self.links.contains).map { $0 + 1 } ?? 0
    nounWords = Array(words[start..<with])
  }

  private static let ordinals = [
    "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "deuxieme": 2, "seconde": 2, "troisieme": 3, "quatrieme": 4, "cinquieme": 5, "sixieme": 6, "septieme": 7,
    "huitieme": 8, "neuvieme": 9, "dixieme": 10,
  ]
  private static let counts = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5,
    "dix": 10,
  ]
  private static let links: Set<String> = [
    "of", "s", "in", "from", "for", "on", "de", "du", "des", "d", "and", "et", "they", "that", "to", "que", "qu",
  ]

  /// "2nd", "3e".
  private static func numbered(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count < 4, let number = Int(digits), number > 0,
      ["st", "nd", "rd", "th", "e", "er", "ere", "eme"].contains(String(word.dropFirst(digits.count)))
    else { return nil }
    return number
  }

  private static func count(_ word: String) -> Int? {
    if let number = counts[word] { return number }
    guard word.count < 4, let number = Int(word), number > 1 else { return nil }
    return number
  }

  // MARK: - Picking

  /// The places of the items that are meant; none when the list is too short, or nothing orders its items.
  func pick(_ items: [JSONValue]) -> [Int] {
    switch end {
    case .first: return Array(items.indices.dropFirst(skipped).prefix(count))
    case .last:
      // In a list that begins with the newest, the last event is what happened last.
      if Self.beginsWithNewest(items) { return Array(items.indices.dropFirst(skipped).prefix(count)) }
      return Array(items.indices.dropLast(skipped).suffix(count))
    case .newest: return Array(Self.byDate(items).reversed().prefix(count))
    case .oldest: return Array(Self.byDate(items).prefix(count))
    case .lowest: return Array(byAmount(items).prefix(count))
    case .highest: return Array(byAmount(items).reversed().prefix(count))
    }
  }

  /// A hostile response has more items than are worth comparing.
  private static let mostCompared = 500
  /// An item has few dates; a hostile one has any number.
  private static let mostDates = 10

  /// The items in the order of their amounts; none when one has none, or they are in several currencies.
  private func byAmount(_ items: [JSONValue]) -> [Int] {
    guard items.count > 1, items.count <= Self.mostCompared else { return items.count == 1 ? [0] : [] }
    let amounts = items.compactMap { item in ItemAmount(item, measure: measure) }
    guard amounts.count == items.count, Set(amounts.map(\.path)).count == 1, Set(amounts.map(\.currency)).count == 1
    else { return [] }
    return amounts.indices.sorted { (amounts[$0].value, $0) < (amounts[$1].value, $1) }
  }

  /// The items in the order of the first date that they have under one key; none when an item lacks it.
  private static func byDate(_ items: [JSONValue]) -> [Int] {
    guard let dates = dates(items) else { return items.count == 1 ? [0] : [] }
    return dates.indices.sorted { (dates[$0], $0) < (dates[$1], $1) }
  }

  private static func beginsWithNewest(_ items: [JSONValue]) -> Bool {
    guard let dates = dates(items), let first = dates.first, let last = dates.last else { return false }
    return first > last && zip(dates, dates.dropFirst()).allSatisfy { $0 >= $1 }
  }

  private static func dates(_ items: [JSONValue]) -> [Int]? {
    guard case .object(let members)? = items.first, items.count <= mostCompared else { return nil }
    for member in members.lazy.filter({ CalendarDate($0.value, key: $0.key) != nil }).prefix(mostDates) {
      let known = items.compactMap { item in item[member.key].flatMap { CalendarDate($0, key: member.key)?.inOrder } }
      if known.count == items.count { return known }
    }
    return nil
  }
}
