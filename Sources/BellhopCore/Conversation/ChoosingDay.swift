import Languages

/// "Some time last week": days of which one is meant.
extension Conversation {
  /// Asks which of the days it is that the customer tells in place of one; nil where there are none that are taken, or
  /// where it was asked before.
  mutating func askWhichDay(_ slot: Slot, _ message: CustomerMessage) -> [ConversationEffect]? {
    guard let rule = slot.reading.format.dateRule, offer == nil, run?.within[slot.id] == nil,
      let told = DaySpanRecogniser.find(in: message.text, context).last,
      let days = rule.taken(of: [told.value] + told.alternatives, today: context.now?.date)
    else { return nil }
    let reading = Reason.Reading(text: told.text, span: told.span, meaning: slot.name, why: "one of these days")
    evidence.read.append(reading)
    run?.within[slot.id] = days
    say(.whichDay(told.text), .askedWhichValue, input: slot)
    return []
  }

  /// What a day is read with while it is known among which it is.
  func context(for slot: Slot) -> ReadingContext {
    var context = context
    context.within = run?.within[slot.id]
    return context
  }
}

extension InputFormat {
  /// What a day must be; nil for what is no day.
  fileprivate var dateRule: DateRule? {
    switch self {
    case .date(let rule), .dateTime(let rule): rule ?? DateRule()
    default: nil
    }
  }
}

extension DateRule {
  /// The first of some stretches of days of which it takes any, on its side of today.
  fileprivate func taken(of stretches: [ClosedRange<LocalDate>], today: LocalDate?) -> ClosedRange<LocalDate>? {
    stretches.first { days in
      guard contains(days.lowerBound, today: today) || contains(days.upperBound, today: today) else { return false }
      guard let today else { return true }
      return looksBack ? days.lowerBound <= today : true
    }
  }
}
