/// A telephone number.
public struct PhoneNumber: Hashable, Sendable {
  /// The digits without the country's calling code; without a code as they were dialled, with their leading zero.
  public var digits: String
  /// The country's calling code without the plus sign, such as `33`, where it was given.
  public var callingCode: String?
  public var `extension`: String?

  public init(digits: String, callingCode: String? = nil, extension: String? = nil) {
    self.digits = digits
    self.callingCode = callingCode
    self.extension = `extension`
  }

  /// As ITU-T E.164 writes it, `+33612345678`, or the digits alone when the country isn't known; without the extension.
  public var normalised: String { callingCode.map { "+" + $0 + digits } ?? digits }
}

/// The calling codes of countries, as ITU-T E.164 assigns them.
enum CallingCode {
  private static let two: Set<String> = [
    "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49", "51",
    "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84", "86", "90",
    "91", "92", "93", "94", "95", "98",
  ]

  /// The digits after a plus sign or double zero, parted into code and number.
  static func split(_ digits: String) -> (code: String, rest: String)? {
    guard let first = digits.first, first != "0" else { return nil }
    let length = first == "1" || first == "7" ? 1 : two.contains(String(digits.prefix(2))) ? 2 : 3
    guard digits.count >= length + 4, digits.count <= 15 else { return nil }
    return (String(digits.prefix(length)), String(digits.dropFirst(length)))
  }

  /// The number without the zero that is dialled only inside the country; Italy dials it always.
  static func withoutTrunkZero(_ digits: String, _ code: String) -> String {
    code != "39" && digits.hasPrefix("0") ? String(digits.dropFirst()) : digits
  }
}
