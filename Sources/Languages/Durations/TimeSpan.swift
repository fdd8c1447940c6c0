/// A length of time as it was told: "an hour and a half" is one hour and thirty minutes, "two weeks" are two weeks.
public struct TimeSpan: Hashable, Codable, Sendable {
  public var years = 0
  public var months = 0
  public var weeks = 0
  public var days = 0
  public var hours = 0
  public var minutes = 0
  public var seconds = 0
  /// 0 to 999.
  public var milliseconds = 0

  public init(
    years: Int = 0,
    months: Int = 0,
    weeks: Int = 0,
    days: Int = 0,
    hours: Int = 0,
    minutes: Int = 0,
    seconds: Int = 0,
    milliseconds: Int = 0
  ) {
    self.years = years
    self.months = months
    self.weeks = weeks
    self.days = days
    self.hours = hours
    self.minutes = minutes
    self.seconds = seconds
    self.milliseconds = milliseconds
  }

  public static let zero = TimeSpan()

  /// `PT1H30M`, `P10D`; weeks stand alone (`P2W`) or are counted as seven days, since ISO 8601 mixes them with nothing.
  public var iso8601: String {
    guard self != .zero else { return "PT0S" }
    if weeks != 0, self == TimeSpan(weeks: weeks) { return "P\(weeks)W" }
    let date = part(years, "Y") + part(months, "M") + part(days + weeks * 7, "D")
    let time = part(hours, "H") + part(minutes, "M") + secondsPart
    return "P" + date + (time.isEmpty ? "" : "T" + time)
  }

  /// - Parameter iso8601: `P1Y2M3DT4H5M6.5S` or a part of it, and nothing else.
  public init?(iso8601: String) {
    self.init()
    guard iso8601.first == "P", iso8601.utf8.count > 2, iso8601.utf8.count <= 40 else { return nil }
    var isTime = false
    var digits = ""
    // Units stand in this order and once each.
    var left = Substring("YMWDHmS")
    for character in iso8601.dropFirst() {
      switch character {
      case "0"..."9", ".": digits.append(character)
      case "T" where !isTime && digits.isEmpty: isTime = true
      default:
        let unit = character == "M" && isTime ? "m" : character
        guard isTime == "HmS".contains(unit), let place = left.firstIndex(of: unit), set(unit, to: digits) else {
          return nil
        }
        left = left[left.index(after: place)...]
        digits = ""
      }
    }
    guard digits.isEmpty, iso8601.last != "T" else { return nil }
  }

  /// How long it is; a month counts as 30 days and a year as 365, because their true lengths depend on when they begin.
  public var totalSeconds: Double {
    let days = Double(years) * 365 + Double(months) * 30 + Double(weeks) * 7 + Double(days)
    let clock = Double(hours) * 3600 + Double(minutes) * 60 + Double(seconds) + Double(milliseconds) / 1000
    return days * 86_400 + clock
  }

  public static func + (a: TimeSpan, b: TimeSpan) -> TimeSpan {
    TimeSpan(
      years: a.years + b.years,
      months: a.months + b.months,
      weeks: a.weeks + b.weeks,
      days: a.days + b.days,
      hours: a.hours + b.hours,
      minutes: a.minutes + b.minutes,
      seconds: a.seconds + b.seconds + (a.milliseconds + b.milliseconds) / 1000,
      milliseconds: (a.milliseconds + b.milliseconds) % 1000
    )
  }

  private func part(_ number: Int, _ letter: String) -> String { number == 0 ? "" : "\(number)\(letter)" }

  private var secondsPart: String {
    guard milliseconds != 0 else { return part(seconds, "S") }
    var fraction = String(1000 + milliseconds).dropFirst()
    while fraction.last == "0" { fraction = fraction.dropLast() }
    return "\(seconds).\(fraction)S"
  }

  private mutating func set(_ unit: Character, to digits: String) -> Bool {
    if unit == "S", let dot = digits.firstIndex(of: ".") {
      let fraction = digits[digits.index(after: dot)...]
      guard let whole = Int(digits[..<dot]), (1...3).contains(fraction.count), let number = Int(fraction) else {
        return false
      }
      seconds = whole
      milliseconds = number * (fraction.count == 1 ? 100 : fraction.count == 2 ? 10 : 1)
      return digits.utf8.count <= 12
    }
    guard digits.utf8.count <= 8, let number = Int(digits) else { return false }
    switch unit {
    case "Y": years = number
    case "M": months = number
    case "W": weeks = number
    case "D": days = number
    case "H": hours = number
    case "m": minutes = number
    default: seconds = number
    }
    return true
  }
}

extension TimeSpan {
  /// So many thousandths of a unit, broken down exactly; but half a month is fifteen days.
  init(thousandths: Int, of unit: CalendarUnit) {
    let (whole, rest) = (thousandths / 1000, thousandths % 1000)
    switch unit {
    case .second: self.init(seconds: whole, milliseconds: rest)
    case .minute: self = TimeSpan(minutes: whole) + (rest == 0 ? .zero : TimeSpan(thousandths: rest * 60, of: .second))
    case .hour: self = TimeSpan(hours: whole) + (rest == 0 ? .zero : TimeSpan(thousandths: rest * 60, of: .minute))
    case .day, .workingDay:
      self = TimeSpan(days: whole) + (rest == 0 ? .zero : TimeSpan(thousandths: rest * 24, of: .hour))
    case .week: self = TimeSpan(weeks: whole) + (rest == 0 ? .zero : TimeSpan(thousandths: rest * 7, of: .day))
    case .fortnight: self.init(thousandths: thousandths * 2, of: .week)
    case .month: self = TimeSpan(months: whole) + (rest == 0 ? .zero : TimeSpan(thousandths: rest * 30, of: .day))
    case .quarter: self.init(thousandths: thousandths * 3, of: .month)
    case .year: self = TimeSpan(years: whole) + (rest == 0 ? .zero : TimeSpan(thousandths: rest * 12, of: .month))
    case .decade: self.init(thousandths: thousandths * 10, of: .year)
    }
  }
}
