import Languages

/// The shape of a code such as `ORD-12345`: literal text, and so many digits or letters.
public struct CodeShape: Hashable, Codable, Sendable {
  public enum Part: Hashable, Codable, Sendable {
    /// Letters or digits that stand in every code.
    case literal(String)
    /// A sign between the parts; customers leave it out or write another.
    case separator(String)
    case digits(ClosedRange<Int>)
    case letters(ClosedRange<Int>)
    /// Letters and digits.
    case characters(ClosedRange<Int>)

    var isSeparator: Bool { if case .separator = self { true } else { false } }

    /// Whether one is of letters and the other of digits, so that a sign between them tells nothing more.
    func differs(from next: Part) -> Bool {
      switch (self, next) {
      case (.digits, .letters): true
      case (.digits, .literal(let text)): text.first?.isLetter == true
      case (_, .digits): isOfLetters
      default: false
      }
    }

    /// Whether it ends with letters, so that digits after it can't run together with it.
    var isOfLetters: Bool {
      switch self {
      case .literal(let text): text.last?.isLetter == true
      case .letters: true
      case .separator, .digits, .characters: false
      }
    }
  }

  /// How letters are written in the normal form.
  public enum LetterCase: String, Hashable, Codable, Sendable {
    case upper
    case lower
    case asTyped
  }

  public var parts: [Part]
  public var letterCase: LetterCase
  /// A code of this shape.
  public var example: String

  public init(parts: [Part], letterCase: LetterCase, example: String) {
    self.parts = parts
    self.letterCase = letterCase
    self.example = example
  }

  /// The longest example that is taken for a code, in characters.
  public static let longest = 40

  static let separators: Set<Character> = ["-", "–", "—", "‑", "_", "/", ".", ":", "#", " ", "\u{A0}"]

  /// Reads the shape of an example.
  ///
  /// Letters before the first digit are taken to stand in every code. When letters also follow a digit, as in
  /// `AB-123-CD`, all letters are counted instead; where they take turns, as in `X4K9PZ`, or hardly any digit stands, as
  /// in `YBIRI7`, any letter or digit may stand.
  ///
  /// - Returns: Nil when it is no code: without a digit, only digits, too long, with other signs, or in groups parted by
  ///   spaces that mix letters and digits, which postcodes and account numbers have in too many forms.
  public init?(example: String) {
    let characters = Array(example)
    guard (2...Self.longest).contains(characters.count), characters.allSatisfy(Self.belongs),
      let firstDigit = characters.firstIndex(where: { $0.decimalDigit != nil }),
      let first = characters.first, first == "#" || !Self.separators.contains(first),
      let last = characters.last, !Self.separators.contains(last)
    else { return nil }
    let groups = example.split(separator: " ")
    let arePlain = groups.allSatisfy { group in
      group.allSatisfy(\.isLetter) || group.allSatisfy { $0.decimalDigit != nil }
    }
    guard groups.count == 1 || arePlain else { return nil }
    let lettersFollow = characters[firstDigit...].contains(where: \.isLetter)
    var parts: [Part] = []
    var rest = characters[...]
    while let next = rest.first {
      let run: ArraySlice<Character>
      let group = rest.prefix { $0.isLetter || $0.decimalDigit != nil }
      if Self.turns(in: group) > 1 || groups.count == 1 && Self.isMixed(characters) {
        run = group
        parts.append(.characters(run.count...run.count))
      } else if next.decimalDigit != nil {
        run = rest.prefix { $0.decimalDigit != nil }
        parts.append(.digits(run.count...run.count))
      } else if next.isLetter {
        run = rest.prefix(while: \.isLetter)
        let isSeries =
          run.count < groups[0].count && run.count <= Self.series && rest.dropFirst(run.count).first?.isNumber == true
        parts.append(lettersFollow || isSeries ? .letters(run.count...run.count) : .literal(String(run)))
      } else {
        run = rest.prefix(1)
        parts.append(.separator(String(next)))
      }
      rest = rest.dropFirst(run.count)
    }
    guard parts.count > 1 || lettersFollow || groups.count == 1 && Self.isMixed(characters) else { return nil }
    self.init(parts: parts, letterCase: Self.letterCase(of: characters), example: example)
  }

  /// Two groups of digits, as some postcodes have: `114 55`, `1000-205`; but `10 000` is a number.
  init?(groups example: String) {
    let groups = example.split { " -".contains($0) }
    guard groups.count == 2, let sign = example.first(where: { $0.decimalDigit == nil }),
      groups.allSatisfy({ $0.allSatisfy { $0.decimalDigit != nil } }), sign != " " || groups[1].count != 3,
      example.count == groups[0].count + groups[1].count + 1
    else { return nil }
    let counts = groups.map { Part.digits($0.count...$0.count) }
    self.init(parts: [counts[0], .separator(String(sign)), counts[1]], letterCase: .upper, example: example)
  }

  /// The letters of a series or a company, as in `BA123`, which differ from code to code; more of them are a name for
  /// the code, as in `ORD12345`.
  private static let series = 2

  /// How often letters and digits take turns.
  private static func turns(in group: ArraySlice<Character>) -> Int {
    zip(group, group.dropFirst()).filter { $0.isLetter != $1.isLetter }.count
  }

  /// Whether more letters than digits stand in one piece, as in `YBIRI7`: no word begins such a code, its signs are drawn.
  private static func isMixed(_ characters: [Character]) -> Bool {
    let letters = characters.prefix(while: \.isLetter).count
    let digits = characters.dropFirst(letters)
    return letters > digits.count && digits.count <= 2 && digits.allSatisfy { $0.decimalDigit != nil }
  }

  /// Whether nothing but a code looks like this; a shape of any letters and digits may also be a plain word.
  var isDistinctive: Bool {
    parts.contains { part in
      switch part {
      case .literal, .digits: true
      case .separator, .letters, .characters: false
      }
    }
  }

  private static func belongs(_ character: Character) -> Bool {
    character.decimalDigit != nil || character.isLetter || separators.contains(character)
  }

  static func letterCase(of characters: some Sequence<Character>) -> LetterCase {
    let letters = characters.filter(\.isLetter)
    if letters.allSatisfy(\.isUppercase) { return .upper }
    if letters.allSatisfy(\.isLowercase) { return .lower }
    return .asTyped
  }
}

extension CodeShape {
  /// Reads one code at a place in a text, whatever its case and with its separators changed or left out.
  ///
  /// - Returns: The normal form and the place after it, or nil.
  func read(_ text: [Character], from start: Int) -> (value: String, end: Int)? {
    var position = start
    var value = ""
    for (index, part) in parts.enumerated() {
      // "NL 123456789", "3511 AB": what differs in kind is often written by itself.
      if index > 0, parts[index - 1].differs(from: part), position + 1 < text.count,
        Self.separators.contains(text[position]), text[position + 1].isLetter || text[position + 1].decimalDigit != nil
      {
        position += 1
      }
      switch part {
      case .literal(let literal):
        for expected in literal {
          guard position < text.count, String(text[position]).folded == String(expected).folded else {
            return nil
          }
          position += 1
        }
        value += literal
      case .separator(let separator):
        if position < text.count, Self.separators.contains(text[position]) {
          position += 1
        } else if index > 0, index + 1 < parts.count, Self.runTogether(parts[index - 1], parts[index + 1]) {
          return nil
        }
        value += separator
      case .digits(let count):
        let followsLetters = index > 0 && parts[index - 1].isOfLetters
        let mayBeGrouped = count.lowerBound >= (followsLetters ? Self.groupedAfterLetters : Self.grouped)
        let run = Self.digits(in: text, from: position, count, mayBeGrouped: mayBeGrouped)
        guard count.contains(run.digits.count) else { return nil }
        value += run.digits
        position = run.end
      case .letters(let count):
        let run = text[position...].prefix(count.upperBound).prefix(while: \.isLetter)
        guard count.contains(run.count) else { return nil }
        value += cased(String(run))
        position += run.count
      case .characters(let count):
        let run = text[position...].prefix(count.upperBound).prefix { $0.isLetter || $0.decimalDigit != nil }
        guard count.contains(run.count) else { return nil }
        value += run.map { $0.decimalDigit.map(String.init) ?? cased(String($0)) }.joined()
        position += run.count
      }
    }
    return (value, position)
  }

  /// Reads a code without the letters that stand in every one, as customers give it who were just asked: "12345" for
  /// `ORD-12345`.
  ///
  /// - Returns: The normal form; nil unless the whole text is the rest of such a code, in digits.
  func completed(_ text: [Character]) -> String? {
    let lead = parts.prefix { part in
      if case .literal = part { true } else { part.isSeparator }
    }
    let rest = parts.dropFirst(lead.count)
    guard !lead.isEmpty, !rest.isEmpty, text.allSatisfy({ $0.decimalDigit != nil || Self.separators.contains($0) })
    else { return nil }
    let shape = CodeShape(parts: Array(rest), letterCase: letterCase, example: example)
    guard let (value, end) = shape.read(text, from: 0), end == text.count else { return nil }
    let start = lead.map { part in
      switch part {
      case .literal(let text), .separator(let text): text
      case .digits, .letters, .characters: ""
      }
    }
    return start.joined() + value
  }

  /// So many digits are read out and written in groups: "0512 3456 7890".
  private static let grouped = 8
  /// After letters it is surer that the groups are one code: "NL 123 456".
  private static let groupedAfterLetters = 6

  /// The digits at a place; a long run of them may be parted by single spaces.
  private static func digits(
    in text: [Character],
    from start: Int,
    _ count: ClosedRange<Int>,
    mayBeGrouped: Bool
  ) -> (digits: String, end: Int) {
    var digits = ""
    var end = start
    while digits.count < count.upperBound, end < text.count {
      if let digit = text[end].decimalDigit {
        digits += String(digit)
        end += 1
      } else if mayBeGrouped, digits.count < count.lowerBound, end > start, text[end] == " ",
        end + 1 < text.count, text[end + 1].decimalDigit != nil
      {
        end += 1
      } else {
        break
      }
    }
    return (digits, end)
  }

  /// Whether two parts could no longer be told apart without the sign between them.
  private static func runTogether(_ a: Part, _ b: Part) -> Bool {
    switch (a, b) {
    case (.digits(let count), .digits), (.letters(let count), .letters): count.lowerBound != count.upperBound
    case (.characters, _), (_, .characters): true
    default: false
    }
  }

  private func cased(_ letters: String) -> String {
    switch letterCase {
    case .upper: letters.uppercased()
    case .lower: letters.lowercased()
    case .asTyped: letters
    }
  }
}
