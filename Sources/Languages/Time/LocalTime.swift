/// A time of day, without a time zone.
public struct LocalTime: Hashable, Codable, Sendable, Comparable {
  /// 0 to 23.
  public let hour: Int
  public let minute: Int
  public let second: Int

  /// - Returns: Nil for a time that doesn't exist, such as 25:00.
  public init?(hour: Int, minute: Int = 0, second: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else { return nil }
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  private enum CodingKeys: String, CodingKey {
    case hour, minute, second
  }

  /// - Throws: For a time that doesn't exist.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let hour = try container.decode(Int.self, forKey: .hour)
    let minute = try container.decode(Int.self, forKey: .minute)
    let time = LocalTime(hour: hour, minute: minute, second: try container.decode(Int.self, forKey: .second))
    guard let time else {
      throw DecodingError.dataCorruptedError(forKey: .hour, in: container, debugDescription: "no such time")
    }
    self = time
  }

  public static func < (a: LocalTime, b: LocalTime) -> Bool {
    (a.hour, a.minute, a.second) < (b.hour, b.minute, b.second)
  }
}

/// A day with a time on it, as a wall clock shows it.
public struct LocalDateTime: Hashable, Codable, Sendable, Comparable {
  public var date: LocalDate
  public var time: LocalTime

  public init(date: LocalDate, time: LocalTime) {
    self.date = date
    self.time = time
  }

  public static func < (a: LocalDateTime, b: LocalDateTime) -> Bool { (a.date, a.time) < (b.date, b.time) }
}
