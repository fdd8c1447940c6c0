import Languages

/// What a required input must look like, as it was read from its name and instructions or chosen by the admin.
///
/// Ranges of digits, letters and characters count characters.
public enum InputFormat: Hashable, Sendable {
  case email
  /// With the calling code of its country, where that is asked for.
  case phone(withCountry: Bool)
  case webAddress
  case wholeNumber(ClosedRange<Int>?)
  case number(NumberRule?)
  /// An amount of money: in this currency (ISO 4217), or in one that the customer names.
  case amount(currency: String?, NumberRule?)
  /// In percent: 15 for "15 %".
  case percentage(NumberRule?)
  case date(DateRule?)
  case time(TimeRule?)
  case dateTime(DateRule?)
  /// A length of time, sent in ISO 8601, or as a number of this unit.
  case duration(DurationUnit?)
  /// Yes or no, sent in these words; nil for `yes` and `no`.
  case yesNo(YesNoWords?)
  case personName
  /// One of these.
  case choice([Choice])
  case digits(ClosedRange<Int>)
  case letters(ClosedRange<Int>)
  /// Letters and digits without spaces.
  case characters(ClosedRange<Int>)
  case shape(CodeShape)
  /// A regular expression that the whole value must match.
  case pattern(String)
  case text(ClosedRange<Int>?)

  /// The longest answer that is taken, in characters, when the instructions give no length.
  public static let longestAnswer = 4_000

  /// Whether anything may be an answer, so that it must be asked for and is never found inside a message.
  public var isFreeText: Bool {
    if case .text = self { true } else { false }
  }

  /// Whether its values are numbers, of whatever.
  var isNumber: Bool {
    switch self {
    case .wholeNumber, .number, .amount, .percentage: true
    default: false
    }
  }

  /// Whether it is a number or a time of day, whose bounds an example may break.
  var isBounded: Bool { if case .time = self { true } else { isNumber } }

  /// Whether it is answered by yes or no, in whatever words that is sent.
  public var isYesNo: Bool {
    if case .yesNo = self { true } else { false }
  }
}
