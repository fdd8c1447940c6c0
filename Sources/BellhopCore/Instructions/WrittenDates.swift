import Languages

/// Days of the calendar that instructions name: "31/12/2026", "1 January 2026".
enum WrittenDates {
  static func all(in text: InstructionText) -> [(day: LocalDate, place: Range<Int>)] {
    // Day first, but where the second number can only be a day: instructions seldom say in which order they write.
    let context = ReadingContext(language: text.language, dateOrder: nil)
    return DateRecogniser.find(in: text.text, context).compactMap { found in
      text.words(in: found.span).map { (found.value, $0) }
    }
  }
}
