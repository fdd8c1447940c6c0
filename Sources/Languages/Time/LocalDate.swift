/// A day of the Gregorian calendar, without a time zone.
public struct LocalDate: Hashable, Codable, Sendable, Comparable {
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to the month's last.
  public let day: Int

  /// - Returns: Nil for a day that doesn't exist, such as 30 February, and outside the years 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  public static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  private enum CodingKeys: String, CodingKey {
    case year, month, day
  }

  /// - Throws: For a day that doesn't exist.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let (year, month) = (try container.decode(Int.self, forKey: .year), try container.decode(Int.self, forKey: .month))
    let date = LocalDate(year: year, month: month, day: try container.decode(Int.self, forKey: .day))
    guard let date else {
      throw DecodingError.dataCorruptedError(forKey: .day, in: container, debugDescription: "no such day")
    }
    self = date
  }

  public static func < (a: LocalDate, b: LocalDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}
