import Languages

/// Tells when an example in instructions isn't one of what they ask for: "six digits, for example 12345".
enum Misfit {
  /// Whether an example is one of the format, as far as that can be told.
  static func fits(_ example: ExampleReader.Example, _ format: InputFormat, in text: InstructionText) -> Bool {
    guard !format.isFreeText, example.text.contains(where: { $0.decimalDigit != nil }) else { return true }
    // An example of a day grows old; how it is written doesn't.
    let lasting = format.withoutDays
    // More of it than was taken for the example may stand behind the marker: "(555) 010-9999".
    let rest = text.rest(from: min(example.place.lowerBound, text.words.count - 1)).prefix(120)
    if case .valid = lasting.validate(example.text) { return true }
    return !lasting.recognise(in: String(rest), asked).isEmpty
  }

  private static let asked = ReadingContext(
    now: LocalDate(year: 2026, month: 3, day: 11).flatMap { day in
      LocalTime(hour: 10).map { LocalDateTime(date: day, time: $0) }
    }
  )
}

extension InputFormat {
  /// The format without bounds that move from day to day.
  fileprivate var withoutDays: InputFormat {
    func lasting(_ rule: DateRule?) -> DateRule? {
      rule.map { DateRule(pattern: $0.pattern, looksBack: $0.looksBack) }
    }
    return switch self {
    case .date(let rule): .date(lasting(rule))
    case .dateTime(let rule): .dateTime(lasting(rule))
    default: self
    }
  }
}
