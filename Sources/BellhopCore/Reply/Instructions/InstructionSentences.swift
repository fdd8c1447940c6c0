/// Splits instructions into sentences, leaving quoted words and `{{…}}` whole.
enum InstructionSentences {
  /// Longer instructions are read up to here, in characters.
  static let longest = 8_000

  static func split(_ text: String) -> [String] {
    let characters = Array(text.prefix(longest))
    var sentences: [String] = []
    var current = ""
    var quoteEnd: Int?
    var braces = 0
    let quotes = Quotes(characters)
    func close() {
      let sentence = current.trimmingSpaces()
      if sentence.contains(where: { $0.isLetter || $0 == "{" }) { sentences.append(sentence) }
      current = ""
    }
    for (index, character) in characters.enumerated() {
      current.append(character)
      let next = index + 1 < characters.count ? characters[index + 1] : nil
      if let end = quoteEnd {
        guard index == end else { continue }
        quoteEnd = nil
        if index > 0, ".!?".contains(characters[index - 1]), startsAnew(characters, after: index) { close() }
        continue
      }
      if character == "{", next == "{" { braces = 2 }
      if character == "}", braces > 0 { braces -= 1 }
      if braces > 0 { continue }
      if let end = quotes.end(from: index) {
        quoteEnd = end
      } else if "\n•;".contains(character) {
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

  private static func endsInAbbreviation(_ text: String) -> Bool {
    let word = text.split(whereSeparator: { $0.isWhitespace || $0 == "(" }).last?.lowercased() ?? ""
    return ["e.g.", "i.e.", "etc.", "no.", "ex.", "p.ex."].contains(word)
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
