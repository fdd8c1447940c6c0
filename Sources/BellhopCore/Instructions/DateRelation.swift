/// How a day is told to lie beside another.
enum DateRelation {
  case after
  /// That day or later.
  case from
  case before
  /// That day or earlier.
  case until

  /// The relation in the words before or after a day.
  static func find(around place: Range<Int>, in text: InstructionText) -> (DateRelation, Range<Int>)? {
    for (relation, phrases) in following {
      if let marker = text.phrase(of: phrases, startingAt: place.upperBound) {
        return (relation, place.lowerBound..<marker.upperBound)
      }
    }
    for (relation, phrases) in leading {
      for start in [place.lowerBound, place.lowerBound - 1] where start > 0 {
        guard let marker = text.phrase(of: phrases, endingAt: start),
          start == place.lowerBound || articles.contains(text.words[start])
        else { continue }
        let words = marker.lowerBound..<place.upperBound
        let isTurned = DateRuleReader.isNegated(marker, text)
        return (isTurned ? relation.opposite : relation, DateRuleReader.withNegation(words, text))
      }
    }
    return superlative(before: place, in: text)
  }

  /// "The earliest delivery is tomorrow".
  private static func superlative(before place: Range<Int>, in text: InstructionText) -> (DateRelation, Range<Int>)? {
    guard place.lowerBound > 0, ["is", "est"].contains(text.words[place.lowerBound - 1]) else { return nil }
    let clause = text.clause(of: place.lowerBound)
    for index in max(clause.lowerBound, place.lowerBound - 5)..<place.lowerBound {
      switch text.words[index] {
      case "earliest", "soonest": return (.from, index..<place.upperBound)
      case "latest": return (.until, index..<place.upperBound)
      default: continue
      }
    }
    return nil
  }

  private var opposite: DateRelation {
    switch self {
    case .after: .until
    case .from: .before
    case .before: .from
    case .until: .after
    }
  }

  private static let articles: Set<String> = ["the", "le", "la", "du", "au"]
  private static let leading: [(DateRelation, [String])] = [
    // Those with a negation of their own come first.
    (.from, ["not before", "no earlier than", "not earlier than", "no sooner than", "pas avant", "pas plus tot que"]),
    (
      .until,
      ["no later than", "not later than", "not after", "not beyond", "pas apres", "au plus tard", "pas plus tard que"]
    ),
    (.from, ["on or after", "starting from", "starting", "as of", "since", "from", "a partir de", "a partir d"]),
    (.from, ["a partir du", "a compter de", "a compter du", "a compter d", "depuis", "des", "au plus tot"]),
    (.until, ["on or before", "until", "up to", "up till", "till", "jusqu a", "jusqu au", "jusque"]),
    (.after, ["exceed", "exceeding", "go beyond", "beyond", "depasser", "depasse", "exceder"]),
    (.after, ["after", "later than", "posterior to", "apres", "posterieure a", "posterieur a", "plus tard que"]),
    (
      .before,
      ["before", "earlier than", "prior to", "avant", "anterieure a", "anterieur a", "plus tot que", "older than"]
    ),
    (.until, ["by"]),
  ]
  private static let following: [(DateRelation, [String])] = [
    (
      .from,
      ["or later", "or after", "onwards", "onward", "at the earliest", "ou plus tard", "ou apres", "au plus tot"]
    ),
    (
      .until,
      ["or earlier", "or before", "at the latest", "ou plus tot", "ou avant", "ou anterieure", "au plus tard"]
    ),
    (.from, ["inclus ou apres", "minimum"]),
    (.until, ["maximum"]),
  ]
}
