/// Reads which format an input wants, from its name and its instructions in plain English or French.
///
/// What is stated ("a 5-digit number") goes before an example, an example before the name. What is not understood is
/// free text: an answer taken too easily is mended by the API, one refused wrongly stops the customer.
public enum InputReader {
  /// The format of an input: the admin's choice, else what name and instructions say.
  public static func read(_ input: RequiredInput) -> FormatReading {
    var reading = read(name: input.name, instructions: input.instructions)
    guard let chosen = input.format else { return reading }
    let isOther = chosen != reading.format
    reading.because =
      isOther
      ? "Chosen here: \(chosen.title). Name and instructions alone read as \(reading.format.title)."
      : "Chosen here: \(chosen.title), as name and instructions read, too."
    reading.format = chosen
    if let example = reading.example, case .invalid = chosen.validate(example) { reading.example = nil }
    reading.isGuess = false
    reading.notRead = []
    if isOther { reading.misfit = nil }
    return reading
  }

  public static func read(name: String, instructions: String) -> FormatReading {
    let conditions = Conditions.read(instructions)
    let text = InstructionText(conditions.rest)
    let example = ExampleReader.example(in: text)
    var finding = severalThings(text, example: example?.text)
    if finding == nil { finding = find(InstructionText(name), text, example: example) }
    if let format = finding?.format, let place = Variants.place(in: text, example: example, format: format) {
      finding = .tooMuch(at: place, of: text)
    }
    var reading =
      finding.map { self.reading($0, of: text, example: example) }
      ?? FormatReading(
        format: .text(nil),
        because: "No particular format is described, so any text is taken.",
        example: example?.text,
        notRead: Leftovers.find(in: text, of: .text(nil), used: example.map { [$0.place] } ?? [])
      )
    reading.notRead = Leftovers.shown(conditions.quotes + reading.notRead)
    return reading
  }

  private static func find(_ name: InstructionText, _ text: InstructionText, example: ExampleReader.Example?)
    -> FormatFinding?
  {
    if let found = PatternReader.read(text) ?? YesNoReader.read(text) ?? ChoiceReader.read(text) { return found }
    let exampleFormat = example.flatMap { ExampleReader.format(of: $0.text) }
    let told = KindReader.kind(in: text)
    let kind =
      told.map { (kind: $0.kind, noun: text.quote($0.place)) }
      ?? KindReader.kind(in: name).map { (kind: $0.kind, noun: name.quote($0.place)) }
    if let (pattern, place) = TimePatternReader.find(in: text) {
      let (format, places) = KindFormat.format(of: pattern, named: name.text, in: text)
      return FormatFinding(format, at: [told?.place, place].compactMap { $0 } + places, of: text)
    }
    if let counted = counted(text, told: told?.kind, kind: kind?.kind, example: exampleFormat) { return counted }
    if let kind, told != nil || !NumberReader.saysWhole(text) {
      // "Dinner time" says more than the time that the instructions ask for.
      let named = KindReader.kind(in: name) == nil ? kind.noun : name.text
      let (format, places) = KindFormat.format(of: kind.kind, named: named, in: text, example: example?.text)
      if fits(format, example: example?.text, exampleFormat) {
        if let told { return FormatFinding(format, at: [told.place] + places, of: text) }
        var found = FormatFinding(format, at: places, of: text)
        found.nameQuote = kind.noun
        found.isGuess = places.isEmpty
        return found
      }
    }
    if let found = number(name, text, example: exampleFormat) { return found }
    if example == nil, let found = YesNoReader.question(in: text) { return found }
    if let example, let format = exampleFormat {
      return FormatFinding(format, quotes: [example.quote], used: [example.place], isGuess: true)
    }
    if let shape = ExampleReader.bareCode(in: text) {
      return FormatFinding(.shape(shape), quotes: [shape.example], example: shape.example, isGuess: true)
    }
    return nil
  }

  /// A count of signs, unless a kind says more than it: "an e-mail of at most 100 characters" is an e-mail.
  private static func counted(
    _ text: InstructionText,
    told: InputKind?,
    kind: InputKind?,
    example: InputFormat?
  ) -> FormatFinding? {
    guard var found = CountReader.read(text) else { return nil }
    switch found.format {
    case .text, .letters: if kind != nil { return nil }
    default: if told != nil && told != .phone { return nil }
    }
    if example == nil, let code = ExampleReader.bareCode(in: text), case .invalid = found.format.validate(code.example)
    {
      return nil
    }
    guard case .shape(let model)? = example else { return found }
    if case .characters = found.format, case .valid = found.format.validate(model.example) { return found }
    // The example says all that the count says: "5 digits after the letters, like ORD-12345".
    guard case .shape(var shape) = found.format else { return nil }
    // "Two letters and 3 digits, such as AB-123": the signs of the example belong to the code.
    let isPlain = !shape.parts.contains(where: \.isSeparator)
    if isPlain, model.parts.filter({ !$0.isSeparator }) == shape.parts { shape.parts = model.parts }
    shape.letterCase = model.letterCase
    // One that doesn't fit is the admin's slip, and no code of this shape.
    let told = Array(model.example)
    if shape.read(told, from: 0)?.end == told.count { shape.example = model.example }
    found.example = shape.example
    found.format = .shape(shape)
    return found
  }

  /// Whether an example is one of the format; one that is of another kind says what is wanted better than a noun.
  private static func fits(_ format: InputFormat, example: String?, _ exampleFormat: InputFormat?) -> Bool {
    // One that only breaks the bounds is the admin's slip, and shown as that.
    guard let example, let exampleFormat, !(format.isBounded && exampleFormat.isSameKind(as: format)) else {
      return true
    }
    // Digits alone may be a part of what was given, as of "(555) 010-9999".
    switch exampleFormat {
    case .wholeNumber, .digits: return true
    default: break
    }
    if case .valid = format.validate(example) { return true }
    return false
  }

  private static func number(_ name: InstructionText, _ text: InstructionText, example: InputFormat?) -> FormatFinding?
  {
    guard example?.isNumber != false else { return nil }
    if let found = NumberReader.read(text, named: name) { return found }
    let bounds = NumberRuleReader.read(text)
    guard let place = NumberReader.read(name: name, isBounded: bounds != nil) else { return nil }
    var found = FormatFinding(
      bounds.map { NumberReader.wholeFormat($0.rule) } ?? .wholeNumber(nil),
      at: bounds?.places ?? [],
      of: text
    )
    found.nameQuote = name.quote(place)
    found.isGuess = bounds == nil
    return found
  }

  /// "Your email or the order number": two things may be given.
  private static func severalThings(_ text: InstructionText, example: String?) -> FormatFinding? {
    let email = KindReader.place(of: .email, in: text)
    let isOther = email != nil && example.flatMap(ExampleReader.format(of:)).map { $0 != .email } == true
    guard ChoiceReader.read(text) == nil, YesNoReader.read(text) == nil,
      let place = SeveralThings.place(in: text) ?? (isOther ? email : nil)
    else { return nil }
    var found = FormatFinding(.text(nil), at: [place], of: text)
    found.isSeveralThings = true
    return found
  }

  private static func reading(_ found: FormatFinding, of text: InstructionText, example: ExampleReader.Example?)
    -> FormatReading
  {
    var valid = found.example
    let isFitting = example.map { Misfit.fits($0, found.format, in: text) }
    if let example, isFitting == true, case .valid = found.format.validate(example.text) { valid = example.text }
    return FormatReading(
      format: found.format,
      because: because(found),
      example: valid,
      isGuess: found.isGuess,
      notRead: Leftovers.find(in: text, of: found.format, used: found.used + [example?.place].compactMap { $0 })
        + (found.format.isNumber ? WrittenNumber.tooLong(in: text) : []),
      misfit: isFitting == false ? example?.text : nil
    )
  }

  private static func because(_ found: FormatFinding) -> String {
    let quotes = found.quotes.map { "“\(shortened($0))”" }
    if found.isSeveralThings {
      return "\(quotes.joined(separator: ", ")) in the instructions asks for more than one thing, so any text is taken."
    }
    if found.isTooMuch {
      return "\(quotes.joined(separator: ", ")) in the instructions says more than a format can, so any text is taken."
    }
    let told = quotes.isEmpty ? nil : "\(joined(quotes)) in the instructions"
    let named = found.nameQuote.map { "“\(shortened($0))” in the name" }
    return "\([named, told].compactMap { $0 }.joined(separator: ", ")): \(found.format.title)."
  }

  private static func joined(_ quotes: [String]) -> String {
    guard let last = quotes.last, quotes.count > 1 else { return quotes.first ?? "" }
    return quotes.dropLast().joined(separator: ", ") + " and " + last
  }

  private static func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= 60 ? line : line.prefix(59) + "…"
  }
}
