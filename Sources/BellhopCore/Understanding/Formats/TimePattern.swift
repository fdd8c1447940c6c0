import Recognisers

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
      if next.isLetter {
        let run = rest.prefix { $0.isLetter && $0.lowercased() == next.lowercased() }
        guard let part = Self.part(run, after: parts, before: rest.dropFirst(run.count)) else { return nil }
        parts.append(part)
        rest = rest.dropFirst(run.count)
        // The M of AM or PM belongs to its letter.
        if part == .amPm, rest.first?.lowercased() == "m" { rest = rest.dropFirst() }
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
    case ("a", 1), ("p", 1): return isAfterHour ? .amPm : nil
    case ("m", 1...2): return isAfterHour ? .minute : .month(isPadded: run.count == 2)
    case ("h", 1...2): return .hour(isPadded: run.count == 2, ofTwelve: saysHalfOfDay(rest))
    case ("s", 2): return .second
    case ("t", 1) where !parts.isEmpty: return .literal("T")
    default: return nil
    }
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
}
