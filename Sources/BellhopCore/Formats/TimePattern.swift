import Languages

/// A written pattern of dates and times, such as `DD/MM/YYYY`, `JJ/MM/AAAA` or `HH:MM`.
public struct TimePattern: Hashable, Sendable {
  public enum Part: Hashable, Sendable {
    case day(isPadded: Bool)
    case month(isPadded: Bool)
    /// Of two or four digits.
    case year(digits: Int)
    case hour(isPadded: Bool, ofTwelve: Bool)
    case minute
    case second
    case amPm
    case literal(Character)
  }

  /// As the admin wrote it.
  public let text: String
  public let parts: [Part]

  /// - Returns: Nil for what is no pattern: other letters, a part twice, or neither a month with its year or day nor an
  ///   hour with its minutes.
  public init?(_ text: String) {
    guard (4...30).contains(text.count) else { return nil }
    var parts: [Part] = []
    var rest = Array(text)[...]
    while let next = rest.first {
      // "hh:mm am/pm" names the two of them.
      if let length = Self.halves(rest) {
        parts.append(.amPm)
        rest = rest.dropFirst(length)
      } else if next.isLetter {
        let run = rest.prefix { $0.isLetter && $0.lowercased() == next.lowercased() }
        guard let part = Self.part(run, after: parts, before: rest.dropFirst(run.count)) else { return nil }
        parts.append(part)
        rest = rest.dropFirst(run.count)
      } else {
        guard "/-.: ,".contains(next) else { return nil }
        parts.append(.literal(next))
        rest = rest.dropFirst()
      }
    }
    self.text = text
    self.parts = parts
    guard isComplete, parts.last.map({ if case .literal = $0 { false } else { true } }) == true,
      parts.first.map({ if case .literal = $0 { false } else { true } }) == true
    else { return nil }
  }

  private static func part(_ run: ArraySlice<Character>, after parts: [Part], before rest: ArraySlice<Character>)
    -> Part?
  {
    let isAfterHour = parts.contains { if case .hour = $0 { true } else { false } }
    switch (run.first?.lowercased() ?? "", run.count) {
    case ("d", 1...2), ("j", 1...2): return .day(isPadded: run.count == 2)
    case ("y", 2), ("y", 4): return .year(digits: run.count)
    case ("a", 4): return .year(digits: 4)
    case ("a", 2) where !isAfterHour: return .year(digits: 2)
    case ("a", 1): return isAfterHour ? .amPm : nil
    case ("m", 1...2): return isAfterHour ? .minute : .month(isPadded: run.count == 2)
    case ("h", 1...2): return .hour(isPadded: run.count == 2, ofTwelve: saysHalfOfDay(rest))
    case ("s", 2): return .second
    case ("t", 1) where !parts.isEmpty: return .literal("T")
    default: return nil
    }
  }

  private static func halves(_ rest: ArraySlice<Character>) -> Int? {
    ["am/pm", "am", "pm"].first { String(rest.prefix($0.count)).lowercased() == $0 }.map(\.count)
  }

  private static func saysHalfOfDay(_ rest: ArraySlice<Character>) -> Bool {
    rest.contains { $0.lowercased() == "a" || $0.lowercased() == "p" }
  }

  private var isComplete: Bool {
    let kinds = parts.compactMap(Self.kind)
    guard Set(kinds).count == kinds.count else { return false }
    let isDate = kinds.contains("month") && (kinds.contains("year") || kinds.contains("day"))
    return isDate
      || !kinds.contains("day") && !kinds.contains("year") && kinds.contains("hour")
        && kinds.contains("minute")
  }

  private static func kind(_ part: Part) -> String? {
    switch part {
    case .day: "day"
    case .month: "month"
    case .year: "year"
    case .hour: "hour"
    case .minute: "minute"
    case .second: "second"
    case .amPm: "half"
    case .literal: nil
    }
  }

  public var hasDay: Bool { parts.contains { if case .day = $0 { true } else { false } } }
  public var hasDate: Bool { parts.contains { if case .month = $0 { true } else { false } } }
  public var hasTime: Bool { parts.contains { if case .hour = $0 { true } else { false } } }

  /// Which of day and month is written first; nil where one of them isn't written.
  public var dateOrder: DateOrder? {
    let day = parts.firstIndex { if case .day = $0 { true } else { false } }
    let month = parts.firstIndex { if case .month = $0 { true } else { false } }
    guard let day, let month else { return nil }
    return day < month ? .dayFirst : .monthFirst
  }

  /// Writes a date, a time or both in this pattern. What isn't given is written as zeros.
  public func write(_ date: LocalDate?, _ time: LocalTime?) -> String {
    parts.reduce(into: "") { text, part in
      switch part {
      case .day(let isPadded): text += Self.digits(date?.day ?? 0, isPadded ? 2 : 1)
      case .month(let isPadded): text += Self.digits(date?.month ?? 0, isPadded ? 2 : 1)
      case .year(let count): text += Self.digits(count == 2 ? (date?.year ?? 0) % 100 : date?.year ?? 0, count)
      case .hour(let isPadded, let ofTwelve):
        let hour = time?.hour ?? 0
        text += Self.digits(ofTwelve ? (hour + 11) % 12 + 1 : hour, isPadded ? 2 : 1)
      case .minute: text += Self.digits(time?.minute ?? 0, 2)
      case .second: text += Self.digits(time?.second ?? 0, 2)
      case .amPm: text += (time?.hour ?? 0) < 12 ? "AM" : "PM"
      case .literal(let sign): text.append(sign)
      }
    }
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }
}

extension TimePattern {
  /// Reads a date in this pattern at a place in a text; the signs between the numbers may be others or left out.
  ///
  /// - Returns: The date as the pattern writes it and the place after it, or nil.
  func read(_ text: [Character], from start: Int) -> (value: String, end: Int)? {
    var position = start
    var (day, month, year) = (1, 1, 2_000)
    for part in parts {
      switch part {
      case .day(let isPadded):
        guard let number = Self.number(text, &position, isPadded ? 2...2 : 1...2) else { return nil }
        day = number
      case .month(let isPadded):
        guard let number = Self.number(text, &position, isPadded ? 1...2 : 1...2) else { return nil }
        month = number
      case .year(let digits):
        guard let number = Self.year(text, &position, digits) else { return nil }
        year = number
      case .literal:
        if position < text.count, "/-. ".contains(text[position]) { position += 1 }
      case .hour, .minute, .second, .amPm: return nil
      }
    }
    guard let date = LocalDate(year: year, month: month, day: day) else { return nil }
    return (write(date, nil), position)
  }

  /// Two digits are a year of this century; four are taken where two are asked for, too.
  private static func year(_ text: [Character], _ position: inout Int, _ digits: Int) -> Int? {
    var end = position
    if let year = number(text, &end, 4...4) {
      position = end
      return year
    }
    return digits == 2 ? number(text, &position, 2...2).map { 2_000 + $0 } : nil
  }

  private static func number(_ text: [Character], _ position: inout Int, _ count: ClosedRange<Int>) -> Int? {
    guard position <= text.count else { return nil }
    let run = text[position...].prefix(count.upperBound).prefix { $0.decimalDigit != nil }
    guard count.contains(run.count) else { return nil }
    position += run.count
    return run.reduce(0) { $0 * 10 + ($1.decimalDigit ?? 0) }
  }
}

extension TimePattern: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let pattern = TimePattern(text) else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no pattern of time"))
    }
    self = pattern
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

extension TimePattern {
  /// A date or time written in a pattern.
  static func example(of pattern: TimePattern) -> String {
    pattern.write(LocalDate(year: 2026, month: 3, day: 14), LocalTime(hour: 14, minute: 30))
  }

  /// The pattern in which an example of a date is written; nil for ISO 8601, which needs none, and where day and month
  /// can't be told apart.
  init?(like example: String) {
    guard let (numbers, sign) = Self.numbers(of: example), numbers[0].count <= 2, let first = Int(numbers[0]),
      let second = Int(numbers[1])
    else { return nil }
    let year = String(repeating: "Y", count: numbers[2].count)
    if first > 12 {
      self.init("DD\(sign)MM\(sign)\(year)")
    } else if second > 12 {
      self.init("MM\(sign)DD\(sign)\(year)")
    } else {
      return nil
    }
  }

  /// Whether a text is a date in digits.
  static func isDate(_ text: String) -> Bool { numbers(of: text) != nil }

  /// `14/03/2026` and `2026-03-14` are dates; `12-34-56` may be the code of a bank.
  private static func numbers(of text: String) -> ([Substring], sign: Character)? {
    guard let sign = text.first(where: { !$0.isNumber }), "/-.".contains(sign) else { return nil }
    let parts = text.split(separator: sign, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard parts.count == 3, numbers.count == 3 else { return nil }
    let isDayFirst =
      parts[0].count <= 2 && parts[1].count <= 2 && (parts[2].count == 4 || parts[2].count == 2 && sign == "/")
    let isYearFirst = parts[0].count == 4 && parts[1].count == 2 && parts[2].count == 2
    guard isDayFirst || isYearFirst else { return nil }
    let (month, day) =
      isYearFirst ? (numbers[1], numbers[2]) : (min(numbers[0], numbers[1]), max(numbers[0], numbers[1]))
    return (1...12).contains(month) && (1...31).contains(day) ? (parts, sign) : nil
  }
}
