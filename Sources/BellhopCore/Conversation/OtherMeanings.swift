import Languages

/// What the numbers of a message may be a part of: in "December 18", "in 18 days" and "at 8 o'clock" they are no count of
/// guests.
struct OtherMeanings {
  private struct Meaning {
    var span: Range<Int>
    var stems: Set<String>
  }

  private let meanings: [Meaning]

  init(in message: CustomerMessage, _ context: ReadingContext) {
    let spans =
      DateRecogniser.find(in: message.text, context).map(\.span)
      + TimeRecogniser.find(in: message.text, context).map(\.span)
      + DurationRecogniser.find(in: message.text, context).map(\.span)
    meanings = spans.map { span in
      let stems = message.words.words.indices.filter { message.words.words[$0].span.overlaps(span) }
        .map { message.stems[$0] }
      return Meaning(span: span, stems: Set(stems))
    }
  }

  /// Whether a number at this place is a part of something else, unless the input is told in just that unit: "4 hours"
  /// for "the duration in hours".
  func contain(_ span: Range<Int>, for slot: Slot) -> Bool {
    meanings.contains { meaning in
      meaning.span.count > span.count && meaning.span.overlaps(span) && meaning.stems.isDisjoint(with: slot.wordStems)
    }
  }
}

extension InputFormat {
  /// Whether its values are bare numbers, which dates, times and lengths of time have as well.
  var isBareNumber: Bool {
    switch self {
    case .wholeNumber, .number, .digits: true
    default: false
    }
  }
}
