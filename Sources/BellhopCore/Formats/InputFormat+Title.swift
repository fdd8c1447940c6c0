import Foundation

extension InputFormat {
  /// The format in a few words, for the admin: "e-mail address", "5 digits", "like ORD-12345".
  public var title: String {
    switch self {
    case .email: "e-mail address"
    case .phone(false): "phone number"
    case .phone(true): "phone number with country code"
    case .webAddress: "web address"
    case .wholeNumber(nil): "whole number"
    case .wholeNumber(let range?): "whole number \(Self.bounds(range))"
    case .number(let rule): "number" + (rule?.title ?? "")
    case .amount(let currency, let rule): "amount" + (currency.map { " in \($0)" } ?? "") + (rule?.title ?? "")
    case .percentage(let rule): "percentage" + (rule?.title ?? "")
    case .date(let rule): "date" + (rule?.title ?? "")
    case .time(let rule): "time" + (rule?.title ?? "")
    case .dateTime(let rule): "date and time" + (rule?.title ?? "")
    case .duration(nil): "length of time"
    case .duration(let unit?): "length of time in \(unit.rawValue)s"
    case .yesNo(nil): "yes or no"
    case .yesNo(let words?): "yes or no, sent as \(words.yes) or \(words.no)"
    case .personName: "person's name"
    case .choice(let choices): "one of \(Self.list(choices.map(\.value)))"
    case .digits(let count): Self.count(count, "digit")
    case .letters(let count): Self.count(count, "letter")
    case .characters(let count): "\(Self.numbers(count)) letters or digits"
    case .shape(let shape): "like \(shape.example)"
    case .pattern(let expression): "matching \(expression)"
    case .text(nil): "free text"
    case .text(let length?): "text of \(Self.count(length, "character"))"
    }
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

extension NumberRule {
  /// The rule after the word that it belongs to: " in kg from 1 to 30".
  var title: String {
    let precision =
      decimals.map { $0 == 0 ? " without decimals" : " with at most \($0) decimal\($0 == 1 ? "" : "s")" } ?? ""
    return (unit.map { " in \($0)" } ?? "") + bounds + precision
  }

  private var bounds: String {
    switch (least, most, excludesLeast, excludesMost) {
    case (let low?, let high?, false, false): " from \(low) to \(high)"
    case (let low?, let high?, let isAbove, let isBelow):
      " \(isAbove ? "above" : "of at least") \(low) and \(isBelow ? "below" : "at most") \(high)"
    case (let low?, nil, let isAbove, _): isAbove ? " above \(low)" : " of at least \(low)"
    case (nil, let high?, _, let isBelow): isBelow ? " below \(high)" : " of at most \(high)"
    case (nil, nil, _, _): ""
    }
  }
}

extension DateRule {
  var title: String {
    let written = pattern.map { " as \($0.text)" } ?? ""
    let bounds =
      switch (earliest, latest) {
      case (.today?, nil): ", today or later"
      case (.fromToday(1, .day)?, nil): ", after today"
      case (nil, .today?): ", today or earlier"
      case (nil, .fromToday(-1, .day)?): ", before today"
      case (let first?, let last?): ", from \(first.title) to \(last.title)"
      case (let first?, nil): ", \(first.title) or later"
      case (nil, let last?): ", \(last.title) or earlier"
      case (nil, nil): ""
      }
    return written + bounds
  }
}

extension DateBound {
  var title: String {
    switch self {
    case .day(let day): day.iso8601
    case .fromToday(0, _): "today"
    case .fromToday(let count, let unit):
      "\(abs(count)) \(unit.rawValue)\(abs(count) == 1 ? "" : "s") \(count < 0 ? "ago" : "from today")"
    }
  }
}

extension TimeRule {
  var title: String {
    let written = pattern.map { " as \($0.text)" } ?? ""
    return switch (earliest, latest) {
    case (let first?, let last?): written + " from \(first.iso8601) to \(last.iso8601)"
    case (let first?, nil): written + " from \(first.iso8601) on"
    case (nil, let last?): written + " until \(last.iso8601)"
    case (nil, nil): written
    }
  }
}
