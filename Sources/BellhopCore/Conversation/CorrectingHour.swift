import Languages

/// "Can we do 8 instead of 7?": hours that only the old one tells for hours.
extension Conversation {
  /// Another hour where the old one is denied; a count of anything else isn't meant.
  func hourChange(of slot: Slot, in message: CustomerMessage, run: Run) -> Correction? {
    guard case .time = slot.reading.format, let old = run.value(of: slot.id), let hour = Int(old.prefix(2)),
      slot.reading.format.recognise(in: message.text, context).isEmpty
    else { return nil }
    let numbers = NumberRecogniser.find(in: message.text, context)
    guard numbers.count == 2,
      let denied = numbers.first(where: { said in
        said.value.description == "\(hour)" || said.value.description == "\((hour + 11) % 12 + 1)"
      }),
      let wanted = numbers.first(where: { $0.span != denied.span }),
      Denials(in: message.text, language.heard).denied(numbers.map(\.span), .neighbours)
        == [numbers[0].span == denied.span ? 0 : 1] || message.changes(denied.span, to: wanted.span)
        || message.mends(denied.span, by: wanted.span)
    else { return nil }
    // Said by itself the hour is one only after "at".
    let said = language == .french ? "à \(wanted.value) heures" : "at \(wanted.value)"
    guard let found = slot.reading.format.recognise(in: said, context).first else { return nil }
    let readings = [found.value] + found.alternatives
    let value = readings.first { (Int($0.prefix(2)) ?? 0) / 12 == hour / 12 } ?? found.value
    let reading = Reason.Reading(
      text: wanted.text,
      span: wanted.span,
      meaning: slot.name,
      why: "an hour, instead of \(old)"
    )
    return Correction(slot: slot, value: value, reading: reading, isExplicit: true)
  }
}
