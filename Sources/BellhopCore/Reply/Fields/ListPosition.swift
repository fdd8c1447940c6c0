/// Which items of a list are meant: "the first order", "the last three events", "the most recent invoice".
struct ListPosition: Hashable, Sendable {
  enum End: Hashable, Sendable {
    case first
    case last
    /// By the items' own dates.
    case newest
    case oldest
  }

  var end: End
  /// How many items are passed over from the end.
  var skipped = 0
  var count = 1
  /// What the items are called, as the stems of the words after it: "order".
  var noun: Set<String> = []
  /// The noun as it was written, folded.
  var nounWords: [String] = []

  /// Reads a position from folded words.
  ///
  /// - Returns: The position and the words without it; nil when none is named.
  static func read(_ words: [String]) -> (position: ListPosition, rest: [String])? {
    for index in words.indices {
      guard let (found, range) = find(in: words, at: index) else { continue }
      var position = found
      let isAfterNoun =
        ["recent", "recente", "recents", "recentes", "ancien", "ancienne"].contains(words[index + range - 1])
        && words[index] == "plus"
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
      return nil
    }
    switch word {
    case "first", "premier", "premiere", "premiers", "premieres": return (ListPosition(end: .first), 1)
    case "last", "dernier", "derniere", "derniers", "dernieres": return (ListPosition(end: .last), 1)
    case "latest", "newest": return (ListPosition(end: .newest), 1)
    case "oldest", "earliest": return (ListPosition(end: .oldest), 1)
    default: break
    }
    if let place = ordinals[word] ?? numbered(word) { return (ListPosition(end: .first, skipped: place - 1), 1) }
    return nil
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

  /// The items that are meant; none when the list is too short, or its items have no dates to order them by.
  func pick(_ items: [JSONValue]) -> [JSONValue] {
    switch end {
    case .first: return Array(items.dropFirst(skipped).prefix(count))
    case .last: return Array(items.dropLast(skipped).suffix(count))
    case .newest: return Array(Self.byDate(items).reversed().prefix(count))
    case .oldest: return Array(Self.byDate(items).prefix(count))
    }
  }

  /// The items in the order of the first date that they have under one key; none when an item lacks it.
  private static func byDate(_ items: [JSONValue]) -> [JSONValue] {
    guard case .object(let members)? = items.first else { return items.count == 1 ? items : [] }
    for member in members {
      let dates = items.map { item in item[member.key].flatMap { CalendarDate($0, key: member.key)?.inOrder } }
      let known = dates.compactMap { $0 }
      guard known.count == items.count else { continue }
      return zip(items, known).enumerated()
        .sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
        .map(\.element.0)
    }
    return items.count == 1 ? items : []
  }
}
