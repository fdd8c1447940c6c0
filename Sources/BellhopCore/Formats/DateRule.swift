import Languages

/// What a date, or a date with a time, must be, and how it is sent.
public struct DateRule: Hashable, Codable, Sendable {
  /// The first day that is taken.
  public var earliest: DateBound?
  /// The last day that is taken.
  public var latest: DateBound?
  /// How the value is written when it is sent, and the order in which customers are expected to write it; nil for
  /// ISO 8601.
  public var pattern: TimePattern?
  /// Whether the date is of something that has happened, so that "Friday" means the last one. It refuses nothing.
  public var looksBack: Bool

  public init(
    earliest: DateBound? = nil,
    latest: DateBound? = nil,
    pattern: TimePattern? = nil,
    looksBack: Bool = false
  ) {
    self.earliest = earliest
    self.latest = latest
    self.pattern = pattern
    self.looksBack = looksBack
  }
}

/// An end of the days that are taken.
public enum DateBound: Hashable, Sendable {
  case day(LocalDate)
  /// So many units after today, before it where negative: 18 years ago is −18 years.
  case fromToday(Int, Unit)

  public enum Unit: String, Hashable, Codable, Sendable {
    case day
    case week
    case month
    case year
  }

  public static let today = DateBound.fromToday(0, .day)
}

/// What a time of day must be, and how it is sent.
public struct TimeRule: Hashable, Codable, Sendable {
  public var earliest: LocalTime?
  public var latest: LocalTime?
  /// How the value is written when it is sent; nil for `14:30`.
  public var pattern: TimePattern?
  /// The part of the day that it is about, so that "8" for a dinner means 20:00. It refuses nothing.
  public var part: PartOfDay?

  public init(
    earliest: LocalTime? = nil,
    latest: LocalTime? = nil,
    pattern: TimePattern? = nil,
    part: PartOfDay? = nil
  ) {
    self.earliest = earliest
    self.latest = latest
    self.pattern = pattern
    self.part = part
  }

  /// The one of these times that lies in the part of the day; nil where none does.
  func usual(of times: [LocalTime]) -> LocalTime? {
    part.flatMap { part in times.first { part.hour(($0.hour + 11) % 12 + 1) == $0.hour } }
  }

  /// A time as customers are expected to write it.
  var example: String {
    let time = [LocalTime(hour: 14, minute: 30), earliest].compactMap { $0 }.first(where: contains)
    return pattern?.write(nil, time ?? latest) ?? (time ?? latest)?.iso8601 ?? "14:30"
  }

  func contains(_ time: LocalTime) -> Bool {
    earliest.map { time >= $0 } != false && latest.map { time <= $0 } != false
  }
}

/// The unit in which a length of time is sent.
public enum DurationUnit: String, Hashable, Codable, Sendable, CaseIterable {
  case second
  case minute
  case hour
  case day
  case week
  case month
  case year
}
