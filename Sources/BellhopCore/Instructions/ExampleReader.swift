import Languages

/// Reads the example in instructions: "like ORD-12345", "(e.g., johndoe@example.com)".
enum ExampleReader {
  private static let markers = Prose.phrases("prose.examples.markers")

  private static let likes = Prose.set("prose.examples.likes")
  /// Before "like" they make a verb of it.
  private static let wishes = Prose.set("prose.examples.wishes")

  struct Example {
    var text: String
    /// With its marker's words.
    var quote: String
    var place: Range<Int>
  }

  /// The example as it is written; nil when there is none.
  static func example(in text: InstructionText) -> Example? {
    var from = 0
    while from < text.words.count {
      guard let marker = text.phrase(of: markers, startingAt: from) else {
        from += 1
        continue
      }
      let example = leading(text.rest(after: marker.upperBound - 1))
      // "Valid format (e.g. …)": the second marker is no example.
      let isMarker = InstructionText(example).phrase(of: markers, startingAt: 0) != nil
      let isVerb =
        likes.contains(text.words[from]) && from > 0
        && wishes.contains(text.words[from - 1])
      if !example.isEmpty, !isMarker, !isVerb, !FunctionWords.contains(example.folded) {
        let end = min(text.words.count, marker.upperBound + max(1, FoldedWords(example).words.count))
        return Example(text: example, quote: text.quote(marker) + " " + example, place: marker.lowerBound..<end)
      }
      // "1234 AB for example": it stands before.
      let clause = text.clause(of: marker.lowerBound)
      if example.isEmpty || clause.upperBound == marker.upperBound, clause.lowerBound < marker.lowerBound {
        let before = text.quote(clause.lowerBound..<marker.lowerBound)
        let told = leading(before)
        // A word in small letters makes it a kind: "24-hour format".
        if told == before, told.contains(where: { $0.decimalDigit != nil }), !told.contains(where: \.isLowercase) {
          return Example(text: told, quote: text.quote(clause), place: clause)
        }
      }
      from = marker.upperBound
    }
    return pattern(in: text)
  }

  /// A pattern or an address that needs no marker: "ORD-#####", "johndoe@example.com".
  private static func pattern(in text: InstructionText) -> Example? {
    for chunk in text.text.split(whereSeparator: \.isWhitespace).prefix(200) {
      let code = trimmed(String(chunk))
      guard code.contains("##") || code.contains("@") && format(of: code) == .email else { continue }
      let start = text.text.utf8.distance(from: text.text.startIndex, to: chunk.startIndex)
      guard let place = text.words(in: start..<(start + chunk.utf8.count)) else { continue }
      return Example(text: code, quote: code, place: place)
    }
    return nil
  }

  /// A code that stands in the text without any marker.
  static func bareCode(in text: InstructionText) -> CodeShape? {
    var previous: Substring = ""
    for chunk in text.text.split(whereSeparator: \.isWhitespace).prefix(200) {
      defer { previous = chunk }
      let code = trimmed(String(chunk))
      guard code.contains(where: { "-_/".contains($0) }), code.contains(where: { $0.decimalDigit != nil }),
        code.count >= 5, code.contains(where: \.isUppercase) || isShown(chunk, after: previous, code)
      else { continue }
      if let shape = shape(code) { return shape }
    }
    return nil
  }

  /// "10-20", "2026-27": two numbers rather than the groups of one code.
  private static func isRange(_ code: String) -> Bool {
    let groups = code.split { "-_/".contains($0) }
    return groups.count == 2 && (groups[0].count == groups[1].count || groups[1].count < 3)
  }

  /// Whether a colon or a bracket shows digits with signs between them: "five digits: 2026-00123".
  private static func isShown(_ chunk: Substring, after previous: Substring, _ code: String) -> Bool {
    return (previous.hasSuffix(":") || chunk.hasPrefix("(")) && !isRange(code) && !TimePattern.isDate(code)
      && code.allSatisfy { $0.decimalDigit != nil || "-_/".contains($0) }
  }

  static func format(of example: String) -> InputFormat? {
    if example.contains("@") {
      if case .valid = InputFormat.email.validate(example) { return .email }
      return nil
    }
    if let format = known(example) { return format }
    let digits = example.filter { $0.decimalDigit != nil }.count
    let isNumber = example.allSatisfy { $0.decimalDigit != nil || " -".contains($0) }
    if digits == example.count, digits > 0 { return digits >= 4 ? .digits(digits...digits) : .wholeNumber(nil) }
    if isNumber, !isRange(example), digits >= 5, let shape = CodeShape(groups: example) { return .shape(shape) }
    // A price is no code.
    if isNumber || looksLikeAmount(example) || example.hasPrefix("+") { return nil }
    return shape(example).map(InputFormat.shape)
  }

  /// What shows its kind by its signs: a date, a time, an address of the web, a phone number, money, a percentage.
  private static func known(_ example: String) -> InputFormat? {
    if TimePattern.isDate(example) {
      return .date(TimePattern(like: example).map { DateRule(pattern: $0) })
    }
    let signs: [(isOne: Bool, format: InputFormat)] = [
      (example.contains("://") || example.lowercased().hasPrefix("www."), .webAddress),
      (example.hasPrefix("+"), .phone(withCountry: false)),
      (example.contains("%"), .percentage(nil)),
      (example.contains { "€$£".contains($0) }, .amount(currency: CurrencyWords.sign(in: example), nil)),
      (example.contains(":"), .time(nil)),
    ]
    return signs.first { sign in
      guard sign.isOne, case .valid = sign.format.validate(example) else { return false }
      return true
    }?.format
  }

  private static func looksLikeAmount(_ example: String) -> Bool {
    example.allSatisfy { $0.decimalDigit != nil || ".,".contains($0) }
  }

  /// Reads a code, or a pattern in which `#`, or a run of `X`, `N` or `0`, stands for digits.
  private static func shape(_ example: String) -> CodeShape? {
    var filled = Array(example)
    let letters = Set(filled.filter { $0.isLetter || $0 == "#" })
    let isAllPlaces = letters.count == 1 && !filled.contains { $0.decimalDigit != nil }
    for sign in ["X", "N", "x", "#"] as [Character] {
      var index = 0
      while index < filled.count {
        let run = filled[index...].prefix { $0 == sign }
        let isAlone = index == 0 || !filled[index - 1].isLetter
        if run.count >= (isAllPlaces ? 1 : sign == "#" ? 2 : 3), sign == "#" || isAlone {
          for offset in 0..<run.count { filled[index + offset] = Character(String((offset + 1) % 10)) }
        }
        index += max(run.count, 1)
      }
    }
    return CodeShape(example: String(filled))
  }

  /// The quoted text or the first chunk of what follows a marker; digits parted by spaces stay together.
  private static func leading(_ rest: String) -> String {
    let fillers: Set<Character> = [":", "(", ",", ".", " ", "\u{A0}", "=", "\t"]
    let start = rest.drop { fillers.contains($0) }
    if let open = start.first, let close = quotes[open] {
      return trimmed(String(start.dropFirst().prefix { $0 != close }.prefix(CodeShape.longest)))
    }
    let chunks = start.prefix(120).split(whereSeparator: \.isWhitespace)
    guard let first = chunks.first else { return "" }
    var taken = [trimmed(String(first))]
    for (previous, chunk) in zip(chunks, chunks.dropFirst()) {
      let next = trimmed(String(chunk))
      guard let last = previous.last, next.contains(where: { $0.decimalDigit != nil }) || isLetters(next, after: last),
        last.decimalDigit != nil
          || (last.isUppercase && previous.allSatisfy { $0.isUppercase || $0.decimalDigit != nil }),
        next.allSatisfy({ $0.isUppercase || $0.decimalDigit != nil })
      else { break }
      taken.append(trimmed(String(chunk)))
    }
    return taken.joined(separator: " ")
  }

  /// Whether capitals behind digits are a part of the code and no unit, currency or half of the day.
  private static func isLetters(_ chunk: String, after last: Character) -> Bool {
    guard last.decimalDigit != nil, (1...3).contains(chunk.count), chunk.allSatisfy(\.isUppercase) else { return false }
    let words = InstructionText("1 " + chunk)
    return CurrencyWords.find(in: words) == nil && UnitWords.find(in: words) == nil
      && TimeRecogniser.find(in: "1 " + chunk, ReadingContext()).isEmpty
  }

  private static let quotes: [Character: Character] = ["\"": "\"", "“": "”", "«": "»", "'": "'", "‘": "’", "`": "`"]

  private static func trimmed(_ chunk: String) -> String {
    let signs: Set<Character> = [
      ".", ",", ";", ":", "!", "?", ")", "(", "\"", "“", "”", "«", "»", "'", "’", "`", "…", " ", "\u{A0}", "[", "]",
    ]
    var text = Substring(chunk)
    while let first = text.first, signs.contains(first) { text = text.dropFirst() }
    while let last = text.last, signs.contains(last) { text = text.dropLast() }
    return String(text)
  }
}
