/// Reads the example in instructions: "like ORD-12345", "(e.g., johndoe@example.com)".
enum ExampleReader {
  private static let markers = [
    "e g", "eg", "for example", "for instance", "such as", "looks like", "look like", "like", "example", "in the form",
    "in the format", "format", "par exemple", "exemple", "tel que", "telle que", "comme", "p ex", "ex", "au format",
    "ressemble a",
  ]

  /// The example as it is written, with its marker's words; nil when there is none.
  static func example(in text: InstructionText) -> (text: String, quote: String)? {
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
        ["like", "comme"].contains(text.words[from]) && from > 0
        && ["would", "you", "d"].contains(text.words[from - 1])
      if !example.isEmpty, !isMarker, !isVerb, !FunctionWords.contains(FoldedWords.fold(example)) {
        return (example, text.quote(marker) + " " + example)
      }
      from = marker.upperBound
    }
    return pattern(in: text)
  }

  /// A pattern or an address that needs no marker: "ORD-#####", "DD/MM/YYYY", "johndoe@example.com".
  private static func pattern(in text: InstructionText) -> (text: String, quote: String)? {
    for chunk in text.text.split(whereSeparator: \.isWhitespace).prefix(200) {
      let code = trimmed(String(chunk))
      if code.contains("##") || filledDate(code) != nil || (code.contains("@") && format(of: code) == .email) {
        return (code, code)
      }
    }
    return nil
  }

  /// A date for the pattern of one: `14/03/2026` for `DD/MM/YYYY`, in English and French letters.
  private static func filledDate(_ pattern: String) -> String? {
    let parts = pattern.split(omittingEmptySubsequences: false) { !$0.isLetter }.map { $0.uppercased() }
    let values = ["YYYY": "2026", "AAAA": "2026", "YY": "26", "MM": "03", "DD": "14", "JJ": "14"]
    guard parts.count >= 2, parts.contains("MM"), parts.allSatisfy({ values[$0] != nil }) else { return nil }
    let signs = pattern.filter { !$0.isLetter }
    guard signs.count == parts.count - 1, signs.allSatisfy({ "-/.".contains($0) }) else { return nil }
    var date = values[parts[0]] ?? ""
    for (sign, part) in zip(signs, parts.dropFirst()) { date += String(sign) + (values[part] ?? "") }
    return date
  }

  /// A code that stands in the text without any marker.
  static func bareCode(in text: InstructionText) -> CodeShape? {
    for chunk in text.text.split(whereSeparator: \.isWhitespace).prefix(200) {
      let code = trimmed(String(chunk))
      guard code.contains(where: \.isUppercase), code.contains(where: { "-_/".contains($0) }),
        code.contains(where: { $0.decimalDigit != nil }), code.count >= 5
      else { continue }
      if let shape = shape(code) { return shape }
    }
    return nil
  }

  static func format(of example: String) -> InputFormat? {
    if let date = filledDate(example) { return shape(date).map(InputFormat.shape) }
    if example.contains("@") {
      if case .valid = InputFormat.email.validate(example) { return .email }
      return nil
    }
    let digits = example.filter { $0.decimalDigit != nil }.count
    let isNumber = example.allSatisfy { $0.decimalDigit != nil || " -".contains($0) }
    if digits == example.count, digits > 0 { return digits >= 4 ? .digits(digits...digits) : .wholeNumber(nil) }
    // A phone number has as many digits as its country wants, and a price is no code.
    if isNumber || looksLikeAmount(example) || example.hasPrefix("+") { return dated(example) }
    return shape(example).map(InputFormat.shape)
  }

  private static func looksLikeAmount(_ example: String) -> Bool {
    example.allSatisfy { $0.decimalDigit != nil || ".,".contains($0) }
  }

  /// `2026-03-14` keeps its shape though it is all digits and dashes.
  private static func dated(_ example: String) -> InputFormat? {
    let groups = example.split(separator: "-")
    guard groups.map(\.count) == [4, 2, 2] else { return nil }
    return shape(example).map(InputFormat.shape)
  }

  /// Reads a code, or a pattern in which `#`, or a run of `X`, `N` or `0`, stands for digits.
  private static func shape(_ example: String) -> CodeShape? {
    var filled = Array(example)
    for sign in ["X", "N", "x", "#"] as [Character] {
      var index = 0
      while index < filled.count {
        let run = filled[index...].prefix { $0 == sign }
        let isAlone = index == 0 || !filled[index - 1].isLetter
        if run.count >= (sign == "#" ? 2 : 3), sign == "#" || isAlone {
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
      guard let last = previous.last, next.contains(where: { $0.decimalDigit != nil }),
        last.decimalDigit != nil
          || (last.isUppercase && previous.allSatisfy { $0.isUppercase || $0.decimalDigit != nil }),
        next.allSatisfy({ $0.isUppercase || $0.decimalDigit != nil })
      else { break }
      taken.append(trimmed(String(chunk)))
    }
    return taken.joined(separator: " ")
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
