extension InputFormat {
  /// The format in a few words: "e-mail address", "5 digits", "like ORD-12345".
  public var title: String {
    switch self {
    case .email: "e-mail address"
    case .wholeNumber(nil): "whole number"
    case .wholeNumber(let range?): "whole number \(Self.bounds(range))"
    case .choice(let choices): "one of \(Self.list(choices))"
    case .digits(let count): Self.count(count, "digit")
    case .letters(let count): Self.count(count, "letter")
    case .characters(let count): "\(Self.numbers(count)) letters or digits"
    case .shape(let shape): "like \(shape.example)"
    case .text(nil): "free text"
    case .text(let length?): "text of \(Self.count(length, "character"))"
    }
  }

  /// A sentence that tells the customer what a valid answer is.
  public func expectation(named name: String = "") -> String {
    let subject = Self.subject(name)
    switch self {
    case .email: return "An e-mail address looks like name@example.com."
    case .wholeNumber(nil): return "\(subject) must be a whole number, such as 3."
    case .wholeNumber(let range?): return "\(subject) must be a whole number \(Self.bounds(range))."
    case .choice(let choices): return "Please choose one of \(Self.list(choices))."
    case .digits, .letters, .characters: return "\(subject) has \(title)."
    case .shape(let shape): return "\(subject) looks like \(shape.example)."
    case .text: return "Please write your answer in words."
    }
  }

  /// "An order number" for an input named "Order number".
  private static func subject(_ name: String) -> String {
    let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let first = words.first, words.count <= 60 else { return "It" }
    let determined = ["the ", "your ", "a ", "an ", "my "].contains { words.lowercased().hasPrefix($0) }
    if determined { return first.uppercased() + words.dropFirst() }
    let isAcronym = words.dropFirst().first?.isUppercase == true
    let lowered = isAcronym ? words : first.lowercased() + words.dropFirst()
    return ("aeiou".contains(first.lowercased()) ? "An " : "A ") + lowered
  }

  private static func bounds(_ range: ClosedRange<Int>) -> String {
    switch (range.lowerBound, range.upperBound) {
    case (let low, .max): "of at least \(low)"
    case (.min, let high): "of at most \(high)"
    case (let low, let high): "from \(low) to \(high)"
    }
  }

  private static func count(_ range: ClosedRange<Int>, _ unit: String) -> String {
    "\(numbers(range)) \(unit)\(range == 1...1 ? "" : "s")"
  }

  private static func numbers(_ range: ClosedRange<Int>) -> String {
    switch (range.lowerBound, range.upperBound) {
    case (let low, let high) where low == high: "\(low)"
    case (let low, InputFormat.longestAnswer): "at least \(low)"
    case (...1, let high): "up to \(high)"
    case (let low, let high): "\(low) to \(high)"
    }
  }

  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " or " + last
  }
}
