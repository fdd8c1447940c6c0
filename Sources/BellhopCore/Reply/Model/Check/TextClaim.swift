import Languages

/// Something in a text that must be known to be true: a number, a date, a time, an amount, a link, a code.
struct TextClaim: Hashable, Sendable {
  /// As it stands in the text.
  var text: String
  /// What it may mean. Of one reading all atoms must hold.
  var readings: [[Atom]]

  enum Atom: Hashable, Sendable {
    /// A link, an e-mail address or a code: a word that must be given as it is.
    case word(String)
    case day(Day)
    /// 0 is Sunday.
    case weekday(Int)
    /// In minutes from midnight.
    case time(Int)
    /// In the form of ``NumberForms``.
    case number(String)
    /// A number with a currency or a percent sign.
    case amount(String, unit: MoneyUnit)
    /// "The 3rd": a number, or a day of the month.
    case ordinal(String)
    /// The digits of a phone number or the like, without what stands between them.
    case digits(String)
  }

  /// A day, as much of it as is told.
  struct Day: Hashable, Sendable {
    var year: Int?
    var month: Int?
    var day: Int?

    /// Whether everything that is told here is told there, too.
    func isTold(by other: Day) -> Bool {
      (year == nil || year == other.year) && (month == nil || month == other.month) && (day == nil || day == other.day)
    }

    var weekday: Int? {
      guard let year, let month, let day else { return nil }
      return LocalDate(year: year, month: month, day: day)?.weekday
    }
  }

  init(_ text: String, _ readings: [[Atom]]) {
    self.text = text
    self.readings = readings
  }

  init(_ tokens: some Collection<TextToken>, _ readings: [[Atom]]) {
    self.init(tokens.map(\.raw).joined(separator: " "), readings)
  }
}
