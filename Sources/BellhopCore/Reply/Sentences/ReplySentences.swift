import Languages

/// The words that a reply is made of, in the agent's language.
///
/// What one language says stands in one file: ``EnglishReplySentences`` and ``FrenchReplySentences``.
struct ReplySentences: Hashable, Sendable {
  let language: Language

  private var isFrench: Bool { language == .french }

  var done: String { isFrench ? FrenchReplySentences.done : EnglishReplySentences.done }
  var failed: String { isFrench ? FrenchReplySentences.failed : EnglishReplySentences.failed }
  var more: String { isFrench ? FrenchReplySentences.more : EnglishReplySentences.more }

  func yesOrNo(_ isTrue: Bool) -> String {
    isFrench ? (isTrue ? "oui" : "non") : (isTrue ? "yes" : "no")
  }

  // MARK: - Sentences

  /// A field with its value.
  func value(_ label: FieldLabel, _ value: WrittenValue) -> String {
    isFrench ? FrenchReplySentences.value(label, value) : EnglishReplySentences.value(label, value)
  }

  /// A yes or no asked for as a clause, such as "it is paid"; nil when the clause has no verb that can be denied.
  func statement(_ clause: String, _ isTrue: Bool) -> String? {
    isFrench ? FrenchReplySentences.statement(clause, isTrue) : EnglishReplySentences.statement(clause, isTrue)
  }

  /// How many of something there are or the customer has.
  func count(_ count: NamedField.Count, _ number: String) -> String {
    isFrench ? FrenchReplySentences.count(count, number) : EnglishReplySentences.count(count, number)
  }

  func notAvailable(_ label: FieldLabel?) -> String {
    isFrench ? FrenchReplySentences.notAvailable(label) : EnglishReplySentences.notAvailable(label)
  }

  func none(_ label: FieldLabel) -> String {
    isFrench ? FrenchReplySentences.none(label) : EnglishReplySentences.none(label)
  }

  func courtesy(_ courtesy: Courtesy) -> String {
    isFrench ? FrenchReplySentences.courtesy(courtesy) : EnglishReplySentences.courtesy(courtesy)
  }

  func text(_ value: String) -> String { Self.capitalised(Self.ended(value)) }

  // MARK: - Values

  /// "a, b and c", or "a, b and 7 more".
  func list(_ items: [String], more: Int) -> String {
    let separator = items.contains { Self.hasListComma($0) } ? "; " : ", "
    let and = isFrench ? "et" : "and"
    if more > 0 {
      let others = isFrench ? (more == 1 ? "1 autre" : "\(more) autres") : "\(more) more"
      return items.joined(separator: separator) + " \(and) \(others)"
    }
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: separator) + (separator == "; " ? "; " : " \(and) ") + last
  }

  func date(_ date: CalendarDate) -> String {
    isFrench ? FrenchReplySentences.date(date) : EnglishReplySentences.date(date)
  }

  /// From one moment to another, on one day where they are.
  func range(_ start: CalendarDate, _ end: CalendarDate) -> String {
    guard start.date == end.date, let from = start.time, let to = end.time, from.offset == to.offset else {
      return date(start) + (isFrench ? " au " : " to ") + date(end)
    }
    let day = date(CalendarDate(start.date))
    let times = (time(from.hour, from.minute), time(to.hour, to.minute))
    return (isFrench ? "\(day) de \(times.0) à \(times.1)" : "\(day) from \(times.0) to \(times.1)") + from.zoneName
  }

  /// A day and a time of day that stand apart in the response.
  func moment(_ day: String, _ time: String) -> String { isFrench ? "\(day) à \(time)" : "\(day) at \(time)" }

  func time(_ hour: Int, _ minute: Int) -> String {
    isFrench ? FrenchReplySentences.time(hour, minute) : EnglishReplySentences.time(hour, minute)
  }

  /// A decimal number as people of the language write it.
  ///
  /// - Parameter isGrouped: Whether thousands are parted, as in counts and amounts, not in codes and years.
  func number(_ digits: String, isGrouped: Bool) -> String {
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2, whole.drop(while: { $0 == "-" }).allSatisfy(\.isNumber),
      parts.dropFirst().allSatisfy({ $0.allSatisfy(\.isNumber) })
    else { return digits }
    let point = isFrench ? "," : "."
    let written = isGrouped ? grouped(String(whole)) : String(whole)
    return parts.count == 2 ? written + point + parts[1] : written
  }

  func percent(_ number: String) -> String { self.number(number, isGrouped: true) + (isFrench ? " %" : "%") }

  /// An amount; without a code, the bare number.
  func money(_ amount: Money) -> String {
    let number = number(amount.digits, isGrouped: true)
    let sign = amount.isNegative ? "-" : ""
    guard let code = amount.currency else { return sign + number }
    let symbol = CurrencySigns.shown[code]
    if isFrench { return sign + number + " " + (symbol ?? code) }
    return symbol.map { sign + $0 + number } ?? "\(sign)\(number) \(code)"
  }

  /// "14 hours 15 minutes", "250 Mbps".
  func measure(_ measure: Measure) -> String {
    switch measure.kind {
    case .sign(let sign, let value): return number(value, isGrouped: true) + (sign == "°C" ? " °C" : " \(sign)")
    case .time(let parts):
      return parts.map { part in
        let noun = isFrench ? FrenchReplySentences.span(part.span) : EnglishReplySentences.span(part.span)
        let isOne = ["1", "1.0"].contains(part.number) || isFrench && part.number == "0"
        return "\(number(part.number, isGrouped: true)) \(isOne ? noun.one : noun.many)"
      }.joined(separator: " ")
    }
  }

  private func grouped(_ whole: String) -> String {
    let isNegative = whole.hasPrefix("-")
    let digits = Array(isNegative ? whole.dropFirst() : Substring(whole))
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += isFrench ? " " : "," }
      grouped.append(digit)
    }
    return (isNegative ? "-" : "") + grouped
  }

  // MARK: - Text

  /// With its full stop; an address ends without one, or it could not be opened.
  static func ended(_ text: String) -> String {
    guard let last = text.last, !".!?…".contains(last), !endsInLink(text) else { return text }
    return text + "."
  }

  static func endsInLink(_ text: String) -> Bool {
    text.split(whereSeparator: \.isWhitespace).last?.contains("://") == true
  }

  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// A comma outside brackets, which would be taken for one between two items.
  private static func hasListComma(_ text: String) -> Bool {
    var depth = 0
    var previous: Character = " "
    for (index, character) in zip(text.indices, text) {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      let next = text.index(after: index)
      let isDecimal = previous.isNumber && next < text.endIndex && text[next].isNumber
      if character == ",", depth <= 0, !isDecimal { return true }
      previous = character
    }
    return false
  }
}
