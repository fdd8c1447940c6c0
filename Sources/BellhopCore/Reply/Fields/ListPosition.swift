import Languages

/// Which items of a list are meant: "the first order", "the last three events", "the most recent invoice".
struct ListPosition: Hashable, Sendable {
  enum End: String, Hashable, Sendable {
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
      let isAfterNoun = comparatives.contains(words[index])
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
        if ProseWords.definiteArticles.contains(rest[lower - 1]) {
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
    if let found = prices.match(words, at: index), let end = End(rawValue: found.value) {
      return (ListPosition(end: end, measure: price), found.length)
    }
    if let found = ends.match(words, at: index), let end = End(rawValue: found.value) {
      return (ListPosition(end: end), found.length)
    }
    guard let place = ordinals[words[index]] ?? numbered(words[index]) else { return nil }
    return (ListPosition(end: .first, skipped: place - 1), 1)
  }

  private static let ends = Prose.phrases("prose.positions")
  private static let prices = Prose.phrases("prose.positions.prices")
  /// What the cheapest is found by.
  static let price = Lexicon.api.list("api.price")
  private static let comparatives = Prose.set("prose.superlatives.more")

  private var isByAmount: Bool { end == .lowest || end == .highest }

  /// "The highest total" is found by its total, "the order with the highest total" as well, which asks for an order.
  private mutating func takeMeasure(from words: inout [String], at place: Int) {
    guard measure.isEmpty else { return }
    measure = nounWords
    guard let with = words[..<place].lastIndex(where: ProseWords.with.contains), with > 0,
      place - with <= 2
    else { return }
    words.removeSubrange(with..<min(words.count, place + nounWords.count))
    let start = words[..<with].lastIndex(where: Self.links.contains).map { $0 + 1 } ?? 0
    nounWords = Array(words[start..<with])
  }

  private static let ordinals = Prose.numbers("numbers.ordinals")
  private static let counts = Prose.numbers("numbers.digits").merging(Prose.numbers("numbers.teens")) { first, _ in
    first
  }
  .filter { $0.value > 1 }
  private static let links = Prose.set("prose.positions.links")
  private static let ordinalEndings = Prose.set("numbers.ordinal-endings")

  /// "2nd", "3e".
  private static func numbered(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count < 4, let number = Int(digits), number > 0,
      ordinalEndings.contains(String(word.dropFirst(digits.count)))
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
