import Languages

/// Tells when a code comes in several forms, so that one of them would refuse the others: "sometimes with 'GB' at the
/// start", "with or without the #", "5-digit ZIP or ZIP+4", "for example 1024 or #1024".
enum Variants {
  /// The words that say so.
  static func place(in text: InstructionText, example: ExampleReader.Example?, format: InputFormat) -> Range<Int>? {
    guard format.isCode else { return nil }
    if let place = text.all(of: phrases).first(where: { !isOfSpaces($0, in: text) }) { return place }
    return repeated(in: text) ?? secondExample(after: example, in: text, format: format)
  }

  private static let phrases = Prose.phrases("prose.variants")
  private static let signs = Prose.set("prose.variants.signs")

  /// Spaces and dashes may be left out of any code.
  private static func isOfSpaces(_ place: Range<Int>, in text: InstructionText) -> Bool {
    let next = text.words[place.upperBound...].prefix(3).first { !FunctionWords.contains($0) }
    return next.map(signs.contains) ?? false
  }

  /// "ZIP or ZIP+4": the same noun on both sides.
  private static func repeated(in text: InstructionText) -> Range<Int>? {
    text.words.indices.dropFirst().first { index in
      ProseWords.or.contains(text.words[index]) && index + 1 < text.words.count
        && text.words[index - 1] == text.words[index + 1] && text.words[index - 1].contains(where: \.isLetter)
    }
    .map { ($0 - 1)..<($0 + 2) }
  }

  /// A second example that the format refuses.
  private static func secondExample(
    after example: ExampleReader.Example?,
    in text: InstructionText,
    format: InputFormat
  ) -> Range<Int>? {
    guard let example, let last = example.place.last, text.words.indices.contains(last + 2),
      ProseWords.or.contains(text.words[last + 1])
    else { return nil }
    let rest = text.rest(after: last + 1).drop { $0.isWhitespace || "\"“'«(".contains($0) }
    let chunk = String(rest.prefix { !$0.isWhitespace && !"\"”'»),.;".contains($0) })
    guard chunk.contains(where: { $0.decimalDigit != nil }) else { return nil }
    if case .valid = format.validate(chunk) { return nil }
    return example.place.lowerBound..<min(text.words.count, last + 2 + max(1, FoldedWords(chunk).words.count))
  }
}

extension InputFormat {
  /// Whether it says of which letters and digits the value is made.
  var isCode: Bool {
    switch self {
    case .digits, .letters, .characters, .shape: true
    default: false
    }
  }
}
