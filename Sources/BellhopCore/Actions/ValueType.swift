/// What the value of a body's parameter is in JSON.
///
/// It is text unless the admin says otherwise, whatever it looks like, so that the endpoint sees one type for one key
/// always: an order number of digits alone stays text.
public enum ValueType: String, Codable, Hashable, Sendable, CaseIterable {
  case text
  case number
  case boolean

  public var title: String {
    switch self {
    case .text: "Text"
    case .number: "Number"
    case .boolean: "True or false"
    }
  }

  /// Values of the type, in a sentence.
  var noun: String {
    switch self {
    case .text: "text"
    case .number: "numbers"
    case .boolean: "true or false"
    }
  }

  /// The types that a property can be sent as; text alone where its values are neither numbers nor yes or no.
  ///
  /// - Parameter format: of an input, as it was read or chosen.
  public static func possible(for property: Property, format: (InputID) -> InputFormat?) -> [ValueType] {
    let other: ValueType? =
      switch property {
      case .input(let id): format(id)?.valueType
      case .fixed(let text):
        [.number, .boolean].first { $0.value(of: text, words: .plain) != nil }
      case .fact, .secret: nil
      }
    return [.text] + (other.map { [$0] } ?? [])
  }

  /// A value as it stands in the body; nil when it isn't of this type.
  ///
  /// - Parameter words: what stands for true and false beside those two words.
  func value(of text: String, words: YesNoWords) -> JSONValue? {
    switch self {
    case .text: return .string(text)
    case .number: return JSONNumber.text(of: text).map { .number($0) }
    case .boolean:
      let said = text.lowercased()
      if [words.yes.lowercased(), "true"].contains(said) { return .bool(true) }
      return [words.no.lowercased(), "false"].contains(said) ? .bool(false) : nil
    }
  }
}

extension InputFormat {
  /// What all its values are in JSON, where they aren't text.
  fileprivate var valueType: ValueType? {
    switch self {
    case .wholeNumber, .number, .percentage, .amount(currency: .some, _), .duration(.some): .number
    case .yesNo: .boolean
    case .email, .phone, .webAddress, .amount, .date, .time, .dateTime, .duration, .personName, .choice, .digits,
      .letters, .characters, .shape, .pattern, .text:
      nil
    }
  }
}
