import Languages

/// A bound as it is kept.
extension DateBound: Codable {
  /// The most units before or after today: more would lead out of the calendar.
  static let mostUnits = 10_000

  private enum Key: String, CodingKey {
    case day, fromToday
  }

  private struct Day: Codable {
    // The names that the first files gave to these.
    var _0: LocalDate
  }

  private struct FromToday: Codable {
    var _0: Int
    var _1: Unit
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if let day = try container.decodeIfPresent(Day.self, forKey: .day) {
      self = .day(day._0)
      return
    }
    let kept = try container.decode(FromToday.self, forKey: .fromToday)
    guard (-Self.mostUnits...Self.mostUnits).contains(kept._0) else {
      throw DecodingError.dataCorruptedError(
        forKey: .fromToday,
        in: container,
        debugDescription: "more than \(Self.mostUnits) units from today"
      )
    }
    self = .fromToday(kept._0, kept._1)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .day(let day): try container.encode(Day(_0: day), forKey: .day)
    case .fromToday(let count, let unit): try container.encode(FromToday(_0: count, _1: unit), forKey: .fromToday)
    }
  }
}
