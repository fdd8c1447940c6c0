import Languages

/// An answer that a format takes and one that it refuses, tried on the format itself.
public struct FormatExamples: Hashable, Sendable {
  /// What a customer may say; nil where nothing was found that is taken.
  public let accepted: String?
  /// What is sent for it; nil where it is sent as it is said, or depends on the day.
  public let sent: String?
  public let refused: String?

  public init(of format: InputFormat, example: String? = nil) {
    // A day to try on. What is said of a day is shown in words that hold on any other.
    let context = ReadingContext(
      now: LocalDate(year: 2026, month: 3, day: 11).flatMap { day in
        LocalTime(hour: 10).map { LocalDateTime(date: day, time: $0) }
      }
    )
    func value(_ said: String) -> String? {
      if case .valid(let value) = format.validate(said, context) { value } else { nil }
    }
    let said = ([example].compactMap { $0 } + format.likelyAnswers).first { value($0) != nil }
    accepted = said
    let written = said.flatMap(value)
    sent = written == said || said.map(Self.isRelative) == true ? nil : written
    refused = format.unlikelyAnswers.first { value($0) == nil }
  }

  private static func isRelative(_ said: String) -> Bool {
    FoldedWords(said).folded.contains { ["today", "tomorrow", "yesterday", "ago", "in"].contains($0) }
  }
}

extension InputFormat {
  /// A value that is sent, for showing a request as it would be made.
  public var sample: String? {
    let examples = FormatExamples(of: self)
    guard let accepted = examples.accepted, !isFreeText else { return nil }
    return examples.sent ?? accepted
  }

  /// Answers that the format should take, in the order in which they are tried.
  fileprivate var likelyAnswers: [String] {
    switch self {
    case .email: ["it's jane@example.com"]
    case .phone: ["+44 20 7946 0958", "020 7946 0958"]
    case .webAddress: ["www.example.com/help", "https://www.example.com"]
    case .wholeNumber(let range): ["three", "3"] + [range?.lowerBound, range?.upperBound].compactMap(Self.text)
    case .number(let rule), .percentage(let rule): ["2.5"] + numbers(rule)
    case .amount(let currency, let rule): numbers(rule).map { "\($0) \(currency ?? "EUR")" } + numbers(rule)
    case .date(let rule): dates(rule)
    case .dateTime(let rule): dates(rule).map { $0 + " at 2:30 pm" }
    case .time(let rule): ["2:30 pm", rule?.earliest?.iso8601, rule?.latest?.iso8601].compactMap { $0 }
    case .duration(let unit): ["an hour and a half", "2 \(unit?.rawValue ?? "hour")s"]
    case .yesNo: ["yes please", "yes"]
    case .personName: ["My name is Jane Doe", "Jane Doe"]
    case .choice(let choices): (choices.first?.synonyms ?? []) + choices.map(\.value)
    case .digits(let count): [Self.run("1234567890", count)]
    case .letters(let count): [Self.run("ABCDEFGHJK", count)]
    case .characters(let count): [Self.run("A1B2C3D4E5", count)]
    case .shape(let shape): [shape.example.lowercased().replacing("-", with: " "), shape.example]
    case .pattern(let expression): [RegularPattern(expression)?.example].compactMap { $0 }
    case .text(let length): [Self.run("any words you like, ", length ?? 14...14)]
    }
  }

  /// Answers that the format should refuse.
  fileprivate var unlikelyAnswers: [String] {
    switch self {
    case .wholeNumber(let range?): Self.beyond(range) + ["many"]
    case .number, .amount, .percentage, .wholeNumber: ["0", "1000000", "a lot"]
    case .date, .dateTime: ["yesterday", "tomorrow", "in 5 years", "50 years ago", "soon"].map { $0 + timeOfDay }
    case .time: ["6:15 am", "11:45 pm", "later"]
    case .digits(let count): [Self.run("1234567890", max(1, count.lowerBound - 1)...count.lowerBound), "letters"]
    case .letters, .characters: ["?"]
    case .text(let length?): length.upperBound < 60 ? [String(repeating: "too long ", count: 8)] : ["x"]
    case .text(nil): []
    case .shape(let shape): [shape.example + "7", "12"]
    case .email, .phone, .webAddress, .duration, .yesNo, .personName, .choice, .pattern: ["12@", "not sure"]
    }
  }

  private var timeOfDay: String { if case .dateTime = self { " at 2:30 pm" } else { "" } }

  private func numbers(_ rule: NumberRule?) -> [String] {
    ["20"] + [rule?.least, rule?.most].compactMap { $0 }.flatMap { [PlainNumber.text($0), PlainNumber.text($0 + 1)] }
  }

  private func dates(_ rule: DateRule?) -> [String] {
    if rule?.earliest == nil, rule?.latest == nil {
      return [rule?.pattern.map(TimePattern.example), "14 March 2026"].compactMap { $0 }
    }
    return [
      "tomorrow", "yesterday", "in 3 weeks", "in 3 months", "3 weeks ago", "3 months ago", "30 years ago", "today",
    ]
      + [rule?.earliest, rule?.latest].compactMap { bound in
        if case .day(let day) = bound { day.iso8601 } else { nil }
      }
  }

  private static func text(_ number: Int?) -> String? { number.map { String($0) } }

  /// The numbers just outside a range.
  private static func beyond(_ range: ClosedRange<Int>) -> [String] {
    var numbers: [String] = []
    if range.lowerBound > .min { numbers.append(String(range.lowerBound - 1)) }
    if range.upperBound < .max { numbers.append(String(range.upperBound + 1)) }
    return numbers
  }

  private static func run(_ signs: String, _ count: ClosedRange<Int>) -> String {
    let wanted = min(max(count.lowerBound, 1), 60)
    let text = String(String(repeating: signs, count: wanted / signs.count + 1).prefix(wanted))
    // A space at the end wouldn't count.
    return text.hasSuffix(" ") ? text.dropLast() + "." : text
  }
}
