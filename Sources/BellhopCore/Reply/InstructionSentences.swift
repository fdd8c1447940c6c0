/// Splits instructions into sentences, leaving quoted words and `{{…}}` whole.
enum InstructionSentences {
  /// Longer instructions are read up to here, in characters.
  static let longest = 8_000

  static func split(_ text: String) -> [String] {
    let characters = Array(text.prefix(longest))
    var sentences: [String] = []
    var current = ""
    var quote: Character?
    var braces = 0
    /// Signs that close nothing before the line ends, so that they aren't looked for again and again.
    var unclosed: Set<Character> = []
    func close() {
      let sentence = current.trimmingSpaces()
      if sentence.contains(where: { $0.isLetter || $0 == "{" }) { sentences.append(sentence) }
      current = ""
    }
    for (index, character) in characters.enumerated() {
      current.append(character)
      let next = index + 1 < characters.count ? characters[index + 1] : nil
      if let open = quote {
        guard character == open || character == "\n" else { continue }
        quote = nil
        if character == "\n" {
          close()
        } else if let last = current.dropLast().last, ".!?".contains(last), startsAnew(characters, after: index) {
          close()
        }
        continue
      }
      if character == "{", next == "{" { braces = 2 }
      if character == "}", braces > 0 { braces -= 1 }
      if braces > 0 { continue }
      if character == "\n" { unclosed = [] }
      if let closing = Quotes.closing(of: character), !unclosed.contains(closing) {
        if closes(closing, in: characters, after: index) { quote = closing } else { unclosed.insert(closing) }
      } else if "\n•".contains(character) || character == ";" {
        current.removeLast()
        close()
      } else if ".!?。".contains(character), next == nil || next?.isWhitespace == true, !endsInAbbreviation(current) {
        close()
      }
    }
    close()
    return sentences
  }

  private static func startsAnew(_ characters: [Character], after index: Int) -> Bool {
    let rest = characters[(index + 1)...]
    guard let first = rest.first else { return true }
    guard first.isWhitespace, let word = rest.first(where: { !$0.isWhitespace }) else { return false }
    return word.isUppercase || rest.prefix(while: \.isWhitespace).contains("\n")
  }

  /// Whether the quotation ends in its line: a lone sign is an inch or an apostrophe.
  private static func closes(_ closing: Character, in characters: [Character], after index: Int) -> Bool {
    for character in characters[(index + 1)...] {
      if character == closing { return true }
      if character == "\n" { return false }
    }
    return false
  }

  private static func endsInAbbreviation(_ text: String) -> Bool {
    let word = text.split(whereSeparator: { $0.isWhitespace || $0 == "(" }).last?.lowercased() ?? ""
    return ["e.g.", "i.e.", "etc.", "no.", "ex.", "p.ex."].contains(word)
  }
}

/// The signs that open and close quoted words.
enum Quotes {
  /// Single signs are left out: they are apostrophes far more often.
  static func closing(of opening: Character) -> Character? {
    switch opening {
    case "\"": "\""
    case "“", "„": "”"
    case "«": "»"
    default: nil
    }
  }
}

extension StringProtocol {
  func trimmingSpaces() -> String {
    var text = self[startIndex...]
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
