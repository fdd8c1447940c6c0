import Languages

/// A number with the unit that its key names, or a length of time as ISO 8601 writes it.
struct Measure: Hashable, Sendable {
  /// A unit of time, which has a word in each language.
  enum Span: Int, CaseIterable, Hashable, Sendable {
    case years, months, weeks, days, hours, minutes, seconds
  }

  enum Kind: Hashable, Sendable {
    /// The parts of a length of time, the longest first, none of them zero.
    case time([Part])
    /// A number with a sign that is the same in every language.
    case sign(String, of: String)
  }

  struct Part: Hashable, Sendable {
    var number: String
    var span: Span
  }

  var kind: Kind

  private static let spans = Lexicon.api.table("api.measures.spans").compactMapValues { name in
    Span.allCases.first { "\($0)" == name }
  }
  private static let signs = Lexicon.api.table("api.measures.signs")
  /// Before them a unit of time is part of the name: "business days".
  private static let kinds = Lexicon.api.set("api.measures.kinds")

  /// The unit at the end of a key's words; nil where there is none, or nothing else.
  static func unit(of words: [String]) -> String? {
    guard words.count > 1, let last = words.last, spans[last] != nil || signs[last] != nil,
      !kinds.contains(words[words.count - 2])
    else { return nil }
    return last
  }

  /// Whether a word names a unit of time.
  static func isSpan(_ word: String) -> Bool { spans[word] != nil }

  /// - Parameter words: The words of the number's key.
  init?(_ number: String, key words: [String]) {
    guard let unit = Self.unit(of: words), number.allSatisfy({ $0.isNumber || "-.".contains($0) }) else { return nil }
    if let sign = Self.signs[unit] {
      kind = .sign(sign, of: number)
    } else if let span = Self.spans[unit] {
      kind = .time(Self.parts(number, span))
    } else {
      return nil
    }
  }

  /// 93784 seconds are a day and two hours.
  private static func parts(_ number: String, _ span: Span) -> [Part] {
    guard span == .seconds, let seconds = Int(number), seconds >= 120 else { return [Part(number: number, span: span)] }
    let sizes: [(Span, Int)] = [(.days, 86_400), (.hours, 3_600), (.minutes, 60), (.seconds, 1)]
    var rest = seconds
    var parts: [Part] = []
    for (span, size) in sizes {
      if rest / size > 0 { parts.append(Part(number: String(rest / size), span: span)) }
      rest %= size
    }
    return Array(parts.prefix(2))
  }

  /// Keys of lengths of time, and only under these is `P3D` one: elsewhere it may be a gate or a plan.
  private static let lengths = Lexicon.api.set("api.measures.lengths")

  /// Reads `PT14H15M`, and under the key of a length of time `P3D`.
  init?(iso text: String, key: [String]) {
    guard text.utf8.count <= 30, text.first == "P", text.utf8.count > 2,
      text.contains("T") || key.contains(where: Self.lengths.contains)
    else { return nil }
    var parts: [Part] = []
    var digits = ""
    var isTime = false
    for character in text.dropFirst() {
      if character.isASCII, character.isNumber || character == "." && !digits.isEmpty {
        digits.append(character)
      } else if character == "T", !isTime, digits.isEmpty {
        isTime = true
      } else {
        let span: Span
        switch (character, isTime) {
        case ("Y", false): span = .years
        case ("M", false): span = .months
        case ("W", false): span = .weeks
        case ("D", false): span = .days
        case ("H", true): span = .hours
        case ("M", true): span = .minutes
        case ("S", true): span = .seconds
        default: return nil
        }
        guard !digits.isEmpty, digits.count <= 9, parts.last.map({ $0.span.rawValue < span.rawValue }) ?? true else {
          return nil
        }
        parts.append(Part(number: digits, span: span))
        digits = ""
      }
    }
    guard digits.isEmpty, !parts.isEmpty else { return nil }
    let known = parts.filter { part in part.number.contains { $0 != "0" && $0 != "." } }
    kind = .time(known.isEmpty ? [parts[parts.count - 1]] : known)
  }
}
