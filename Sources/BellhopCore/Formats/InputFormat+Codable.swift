import Foundation

/// A format as it is kept: the kind's name, and beside it only what belongs to the kind.
extension InputFormat: Codable {
  private enum Key: String, CodingKey {
    case kind, least, most, rule, currency, unit, yes, no, choices, shape, expression, withCountry
  }

  private enum Kind: String, Codable {
    case email, phone, webAddress, wholeNumber, number, amount, percentage, date, time, dateTime, duration, yesNo
    case personName, choice, digits, letters, characters, shape, pattern, text
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    func rule<Value: Decodable>(_ type: Value.Type) throws -> Value? {
      try container.decodeIfPresent(type, forKey: .rule)
    }
    switch try container.decode(Kind.self, forKey: .kind) {
    case .email: self = .email
    case .phone: self = .phone(withCountry: try container.decodeIfPresent(Bool.self, forKey: .withCountry) ?? false)
    case .webAddress: self = .webAddress
    case .wholeNumber: self = .wholeNumber(try Self.range(in: container))
    case .number: self = .number(try rule(NumberRule.self))
    case .amount:
      self = .amount(
        currency: try container.decodeIfPresent(String.self, forKey: .currency),
        try rule(NumberRule.self)
      )
    case .percentage: self = .percentage(try rule(NumberRule.self))
    case .date: self = .date(try rule(DateRule.self))
    case .time: self = .time(try rule(TimeRule.self))
    case .dateTime: self = .dateTime(try rule(DateRule.self))
    case .duration: self = .duration(try container.decodeIfPresent(DurationUnit.self, forKey: .unit))
    case .yesNo:
      let yes = try container.decodeIfPresent(String.self, forKey: .yes)
      let no = try container.decodeIfPresent(String.self, forKey: .no)
      if let yes, let no { self = .yesNo(YesNoWords(yes: yes, no: no)) } else { self = .yesNo(nil) }
    case .personName: self = .personName
    case .choice:
      let choices = try container.decode([Choice].self, forKey: .choices)
      guard !choices.isEmpty else { throw Self.broken(container, "no choices") }
      self = .choice(choices)
    case .digits: self = .digits(try Self.count(in: container))
    case .letters: self = .letters(try Self.count(in: container))
    case .characters: self = .characters(try Self.count(in: container))
    case .shape:
      let shape = try container.decode(CodeShape.self, forKey: .shape)
      guard shape.isSound else { throw Self.broken(container, "no shape of a code") }
      self = .shape(shape)
    case .pattern:
      let expression = try container.decode(String.self, forKey: .expression)
      guard RegularPattern(expression) != nil else { throw Self.broken(container, "no regular expression") }
      self = .pattern(expression)
    case .text:
      let isBounded = container.contains(.least) || container.contains(.most)
      self = .text(isBounded ? try Self.count(in: container) : nil)
    }
  }

  private static func range(in container: KeyedDecodingContainer<Key>) throws -> ClosedRange<Int>? {
    let least = try container.decodeIfPresent(Int.self, forKey: .least)
    let most = try container.decodeIfPresent(Int.self, forKey: .most)
    guard least != nil || most != nil else { return nil }
    let (low, high) = (least ?? .min, most ?? .max)
    guard low <= high else { throw broken(container, "the least is more than the most") }
    return low...high
  }

  private static func count(in container: KeyedDecodingContainer<Key>) throws -> ClosedRange<Int> {
    guard let range = try range(in: container) else { throw broken(container, "no count") }
    let (low, high) = (max(range.lowerBound, 1), min(range.upperBound, longestAnswer))
    guard low <= high else { throw broken(container, "a count that no answer has") }
    return low...high
  }

  private static func broken(_ container: KeyedDecodingContainer<Key>, _ what: String) -> DecodingError {
    .dataCorrupted(.init(codingPath: container.codingPath, debugDescription: what))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    func keep(_ kind: Kind) throws { try container.encode(kind, forKey: .kind) }
    func keep(_ range: ClosedRange<Int>?) throws {
      if let range, range.lowerBound != .min { try container.encode(range.lowerBound, forKey: .least) }
      if let range, range.upperBound != .max { try container.encode(range.upperBound, forKey: .most) }
    }
    switch self {
    case .email: try keep(.email)
    case .phone(let withCountry):
      try keep(.phone)
      if withCountry { try container.encode(true, forKey: .withCountry) }
    case .webAddress: try keep(.webAddress)
    case .wholeNumber(let range):
      try keep(.wholeNumber)
      try keep(range)
    case .number(let rule):
      try keep(.number)
      try container.encodeIfPresent(rule, forKey: .rule)
    case .amount(let currency, let rule):
      try keep(.amount)
      try container.encodeIfPresent(currency, forKey: .currency)
      try container.encodeIfPresent(rule, forKey: .rule)
    case .percentage(let rule):
      try keep(.percentage)
      try container.encodeIfPresent(rule, forKey: .rule)
    case .date(let rule):
      try keep(.date)
      try container.encodeIfPresent(rule, forKey: .rule)
    case .time(let rule):
      try keep(.time)
      try container.encodeIfPresent(rule, forKey: .rule)
    case .dateTime(let rule):
      try keep(.dateTime)
      try container.encodeIfPresent(rule, forKey: .rule)
    case .duration(let unit):
      try keep(.duration)
      try container.encodeIfPresent(unit, forKey: .unit)
    case .yesNo(let words):
      try keep(.yesNo)
      try container.encodeIfPresent(words?.yes, forKey: .yes)
      try container.encodeIfPresent(words?.no, forKey: .no)
    case .personName: try keep(.personName)
    case .choice(let choices):
      try keep(.choice)
      try container.encode(choices, forKey: .choices)
    case .digits(let count):
      try keep(.digits)
      try keep(count)
    case .letters(let count):
      try keep(.letters)
      try keep(count)
    case .characters(let count):
      try keep(.characters)
      try keep(count)
    case .shape(let shape):
      try keep(.shape)
      try container.encode(shape, forKey: .shape)
    case .pattern(let expression):
      try keep(.pattern)
      try container.encode(expression, forKey: .expression)
    case .text(let length):
      try keep(.text)
      try keep(length)
    }
  }
}

extension CodeShape {
  /// Whether a shape that was kept is one that could have been read: neither empty nor longer than any code.
  fileprivate var isSound: Bool {
    !parts.isEmpty && parts.count <= Self.longest && example.count <= Self.longest * 2
      && parts.allSatisfy { part in
        switch part {
        case .literal(let text), .separator(let text): (1...Self.longest).contains(text.count)
        case .digits(let count), .letters(let count), .characters(let count):
          count.lowerBound >= 1 && count.upperBound <= InputFormat.longestAnswer
        }
      }
  }
}
