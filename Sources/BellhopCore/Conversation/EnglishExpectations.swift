import Foundation
import Languages

/// What a customer is told in English about an answer that can't be taken.
enum EnglishExpectations {
  static func text(of mismatch: Mismatch, named name: String) -> String {
    switch mismatch {
    case .severalValues: "I found more than one value there. Please give just one."
    case .ambiguous(let values): "That may mean \(list(values)). Please write it in full."
    case .tooLong(let most): "That is too long: please use at most \(counted(most, "character"))."
    case .tooShort(let least): "That is too short: please use at least \(counted(least, "character"))."
    case .otherCurrency(_, let wanted):
      "\(subject(name)) must be in \(CurrencyMention.name(of: wanted, .english)), such as \(amount(20, wanted))."
    case .tooExact(0): "\(subject(name)) has no decimals here: please give a whole amount."
    case .tooExact(let decimals):
      "\(subject(name)) has at most \(counted(decimals, "decimal")): please give one without more."
    case .notAboveNothing: "\(subject(name)) must be above 0."
    case .beside: ""
    case .unlike(let format): expectation(of: format, named: name)
    }
  }

  private static func expectation(of format: InputFormat, named name: String) -> String {
    let subject = subject(name)
    return switch format {
    case .email: "An e-mail address looks like name@example.com."
    case .phone(false): "A phone number looks like 020 7946 0958."
    case .phone(true): "A phone number with its country code looks like +44 20 7946 0958."
    case .webAddress: "A web address looks like https://www.example.com."
    case .wholeNumber(nil): "\(subject) must be a whole number, such as 3."
    case .wholeNumber(let range?): "\(subject) must be a whole number \(bounds(range))."
    case .number(let rule):
      bounds(rule).isEmpty && rule?.unit == nil
        ? "\(subject) must be a number, such as 2.5." : "\(subject) must be a number\(unit(rule))\(bounds(rule))."
    case .amount(let currency, let rule):
      "\(subject) must be an amount of money\(bounds(rule)), such as \(amount(20, currency ?? "EUR"))."
    case .percentage(let rule): "\(subject) must be a percentage\(bounds(rule)), such as 15 %."
    case .date(let rule): "\(subject) must be a date\(bounds(rule))\(example(rule))."
    case .time(let rule): "\(subject) must be a time\(bounds(rule)), such as \(rule?.example ?? "14:30")."
    case .dateTime(let rule):
      "\(subject) must be a date\(bounds(rule)), with a time\(example(rule, "14 March 2026 at 14:30"))."
    case .duration(let unit): "\(subject) must be a length of time, such as 2 \(unit?.rawValue ?? "hour")s."
    case .yesNo: "Please answer yes or no."
    case .personName: "Please give a name."
    case .choice(let choices): "Please choose one of \(list(choices.map(\.value)))."
    case .digits(let count): "\(subject) has \(numbers(count)) digit\(count == 1...1 ? "" : "s")."
    case .letters(let count): "\(subject) has \(numbers(count)) letter\(count == 1...1 ? "" : "s")."
    case .characters(let count): "\(subject) has \(numbers(count)) letters or digits."
    case .shape(let shape): "\(subject) looks like \(shape.example)."
    case .pattern: "\(subject) doesn't have the expected form."
    case .text: "Please write your answer in words."
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

  private static func bounds(_ rule: NumberRule?) -> String {
    guard let rule else { return "" }
    return switch (rule.least, rule.most) {
    case (let low?, let high?) where !rule.excludesLeast && !rule.excludesMost: " from \(low) to \(high)"
    case (let low?, let high?):
      " \(rule.excludesLeast ? "above" : "of at least") \(low) and \(rule.excludesMost ? "below" : "at most") \(high)"
    case (let low?, nil): rule.excludesLeast ? " above \(low)" : " of at least \(low)"
    case (nil, let high?): rule.excludesMost ? " below \(high)" : " of at most \(high)"
    case (nil, nil): ""
    }
  }

  private static func amount(_ number: Decimal, _ currency: String) -> String {
    (PlainNumber.amount(number, decimals: CurrencyDecimals.of(currency)) ?? "") + " " + currency
  }

  private static func unit(_ rule: NumberRule?) -> String { rule?.unit.map { " of \($0)" } ?? "" }

  private static func bounds(_ rule: DateRule?) -> String {
    switch (rule?.earliest, rule?.latest) {
    case (nil, nil): ""
    case (.today?, nil): ", today or later"
    case (.fromToday(1, .day)?, nil): " after today"
    case (nil, .today?): ", today or earlier"
    case (nil, .fromToday(-1, .day)?): " before today"
    case (let first?, nil): ", not before \(place(first))"
    case (nil, let last?): ", not after \(place(last))"
    case (let first?, let last?): " between \(place(first)) and \(place(last))"
    }
  }

  private static func place(_ bound: DateBound) -> String {
    switch bound {
    case .day(let day): day.iso8601
    case .fromToday(0, _): "today"
    case .fromToday(let count, let unit): "\(counted(abs(count), unit.rawValue)) \(count < 0 ? "ago" : "from today")"
    }
  }

  private static func bounds(_ rule: TimeRule?) -> String {
    switch (rule?.earliest, rule?.latest) {
    case (nil, nil): ""
    case (let first?, nil): " from \(first.iso8601) on"
    case (nil, let last?): " until \(last.iso8601)"
    case (let first?, let last?): " between \(first.iso8601) and \(last.iso8601)"
    }
  }

  /// A day that the bounds may refuse is no example of one that they take.
  private static func example(_ rule: DateRule?, _ plain: String = "14 March 2026") -> String {
    if let pattern = rule?.pattern { return ", such as \(TimePattern.example(of: pattern))" }
    return rule?.earliest == nil && rule?.latest == nil ? ", such as \(plain)" : ""
  }

  private static func numbers(_ range: ClosedRange<Int>) -> String {
    switch (range.lowerBound, range.upperBound) {
    case (let low, let high) where low == high: "\(low)"
    case (let low, InputFormat.longestAnswer): "at least \(low)"
    case (...1, let high): "up to \(high)"
    case (let low, let high): "\(low) to \(high)"
    }
  }

  private static func counted(_ count: Int, _ unit: String) -> String { "\(count) \(unit)\(count == 1 ? "" : "s")" }

  private static func list(_ items: [String]) -> String { InputFormat.list(items) }
}
