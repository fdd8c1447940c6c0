import Languages

extension InputFormat {
  /// Finds values of this format inside a longer message; free text and plain letters are never found.
  ///
  /// The time it takes grows with the message's length and no faster; at most twenty values are given.
  public func recognise(in message: String, _ context: ReadingContext = ReadingContext()) -> [Recognition] {
    switch self {
    case .email: EmailRecogniser.find(in: message, context).compactMap { $0.plainRecognition }
    case .phone(let withCountry):
      PhoneRecogniser.find(in: message, context).compactMap { found in
        withCountry && found.value.callingCode == nil ? nil : found.recognition(of: [found.value]) { $0.normalised }
      }
    case .webAddress: WebAddressRecogniser.find(in: message, context).compactMap { $0.plainRecognition }
    case .wholeNumber(let range): NumberRecognition.wholeNumbers(range, in: message, context)
    case .number(let rule): NumberRecognition.numbers(rule, in: message, context)
    case .amount(let currency, let rule): AmountRecognition(currency: currency, rule: rule).named(in: message, context)
    case .percentage(let rule): NumberRecognition.percentages(rule, in: message, context)
    case .date(let rule): TimeRecognition.dates(rule, in: message, context)
    case .time(let rule): TimeRecognition.times(rule, in: message, context)
    case .dateTime(let rule): TimeRecognition.dateTimes(rule, in: message, context)
    case .duration(let unit): TimeRecognition.durations(unit, in: message, context)
    case .yesNo(let words):
      YesNoRecogniser.find(in: message, context).compactMap { found in
        let words = words ?? .plain
        return found.recognition(of: [found.value]) { $0 ? words.yes : words.no }
      }
    case .personName: PersonNameRecogniser.find(in: message, context).compactMap { $0.plainRecognition }
    case .choice(let choices): ChoiceRecognition.choices(choices, in: message)
    case .digits(let count): NumberRecognition.digits(count, in: MessageScan(message))
    case .shape(let shape): CodeRecognition.codes(of: shape, in: MessageScan(message))
    case .characters(let count): CodeRecognition.mixed(count, in: MessageScan(message))
    case .pattern(let expression):
      RegularPattern(expression).map { PatternRecognition.values($0, in: MessageScan(message)) } ?? []
    case .letters, .text: []
    }
  }

  /// Finds values, and where none is found a bare number for an amount or a percentage.
  ///
  /// - Parameter asked: Whether the talk is about this value, so that "make it 8" needs no sign.
  func recognise(in message: String, _ context: ReadingContext, asked: Bool) -> [Recognition] {
    let found = recognise(in: message, context)
    guard asked, found.isEmpty, MoneyRecogniser.find(in: message, context).isEmpty,
      PercentageRecogniser.find(in: message, context).isEmpty
    else { return found }
    return switch self {
    case .amount(let currency, let rule): AmountRecognition(currency: currency, rule: rule).bare(in: message, context)
    case .percentage(let rule): NumberRecognition.bare(rule, in: message, context)
    default: []
    }
  }
}

extension Found<String> {
  /// A value that is sent as it was read.
  fileprivate var plainRecognition: Recognition? { recognition(of: [value] + alternatives) { $0 } }
}
