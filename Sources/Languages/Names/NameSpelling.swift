/// The usual capitals of a name.
enum NameSpelling {
  /// The name with one space between its words; with the usual capitals where it has none or nothing else.
  static func mended(_ written: String, particles: Set<String>) -> String {
    let name = written.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let letters = name.filter(\.isLetter)
    let isUpper = letters.allSatisfy(\.isUppercase) && letters.count > 2
    guard isUpper || letters.allSatisfy(\.isLowercase) else { return name }
    let words = name.lowercased().split(separator: " ")
    return words.enumerated()
      .map { index, word in index > 0 && particles.contains(String(word)) ? String(word) : capitalised(word) }
      .joined(separator: " ")
  }

  private static func capitalised(_ word: Substring) -> String {
    var result = ""
    var isStart = true
    for character in word {
      result += isStart && character.isLetter ? character.uppercased() : String(character)
      isStart = "-'’.".contains(character)
      // "McDonald"; but "Mcx" isn't a name that anybody has.
      if result.hasSuffix("Mc"), word.count > 4 { isStart = true }
    }
    return result
  }
}
