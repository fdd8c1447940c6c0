/// Reads which format an input wants, from its name and its instructions in plain English or French.
///
/// What is stated ("a 5-digit number") goes before an example, an example before the name. What is not understood is
/// free text: an answer taken too easily is mended by the API, one refused wrongly stops the customer.
public enum InputReader {
  public static func read(name: String, instructions: String) -> FormatReading {
    let text = InstructionText(instructions)
    let example = ExampleReader.example(in: text)
    let exampleFormat = example.flatMap { ExampleReader.format(of: $0.text) }
    if isEmailOrMore(text, example: exampleFormat) {
      let because = "An e-mail address or something else is asked for in the instructions, so any text is taken."
      return FormatReading(format: .text(nil), because: because)
    }
    if let found = stated(text, example: exampleFormat) {
      return reading(found, from: "the instructions", example: example?.text)
    }
    if let example, let format = exampleFormat {
      let found = FormatFinding(format: format, quote: example.quote, isGuess: true)
      return reading(found, from: "the instructions", example: example.text)
    }
    if let shape = ExampleReader.bareCode(in: text) {
      let found = FormatFinding(format: .shape(shape), quote: shape.example, isGuess: true)
      return reading(found, from: "the instructions", example: shape.example)
    }
    if let found = named(InstructionText(name), instructions: text) { return reading(found, from: "the name") }
    return FormatReading(
      format: .text(nil),
      because: "No particular format is described, so any text is taken.",
      example: example?.text
    )
  }

  private static func stated(_ text: InstructionText, example: InputFormat?) -> FormatFinding? {
    if let found = ChoiceReader.read(text) { return found }
    if let place = email(in: text) { return FormatFinding(format: .email, quote: text.quote(place)) }
    if var found = CountReader.read(text) {
      guard case .shape(let model)? = example else { return found }
      // The example says all that the count says: "5 digits after the letters, like ORD-12345".
      guard case .shape(var shape) = found.format else { return nil }
      shape.letterCase = model.letterCase
      shape.example = model.example
      found.format = .shape(shape)
      return found
    }
    if let example, case .wholeNumber = example {} else if example != nil { return nil }
    return WholeNumberReader.read(text)
  }

  /// "Your email or the order number": two things may be given.
  private static func isEmailOrMore(_ text: InstructionText, example: InputFormat?) -> Bool {
    guard let place = email(in: text) else { return false }
    if let example, example != .email { return true }
    let before = place.lowerBound > 0 ? text.words[place.lowerBound - 1] : ""
    let after = place.upperBound < text.words.count ? text.words[place.upperBound] : ""
    return ["or", "ou"].contains(before) || ["or", "ou"].contains(after)
  }

  private static func named(_ name: InstructionText, instructions: InstructionText) -> FormatFinding? {
    if let place = email(in: name) {
      return FormatFinding(format: .email, quote: name.quote(place), isGuess: true)
    }
    guard var found = WholeNumberReader.read(name: name) else { return nil }
    found.isGuess = true
    return found
  }

  private static let emailPhrases = [
    "e mail address", "email address", "mail address", "adresse e mail", "adresse email", "adresse mail",
    "adresse electronique", "adresse de courriel", "e mail", "email", "courriel",
  ]
  /// Words that make an e-mail the place where something is found, not the thing asked for.
  private static let fromWords: Set<String> = [
    "from", "in", "on", "by", "via", "confirmation", "invoice", "through", "dans", "par", "sur", "welcome", "no", "not",
  ]

  private static func email(in text: InstructionText) -> Range<Int>? {
    for index in text.words.indices {
      guard let place = text.phrase(of: emailPhrases, startingAt: index) else { continue }
      let before = text.words[max(0, index - 3)..<index]
      if !before.contains(where: fromWords.contains) { return place }
    }
    return nil
  }

  private static func reading(_ found: FormatFinding, from source: String, example: String? = nil) -> FormatReading {
    let format = found.format
    var valid = found.example
    if let example, case .valid = format.validate(example) { valid = example }
    return FormatReading(
      format: format,
      because: "“\(found.quote)” in \(source): \(format.title).",
      example: valid,
      isGuess: found.isGuess
    )
  }
}
