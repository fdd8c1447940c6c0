import Languages

/// Splits instructions into sentences, leaving quoted words and `{{…}}` whole.
enum InstructionSentences {
  /// Longer instructions are read up to here, in characters.
  static let longest = 8_000

  static func split(_ text: String) -> [String] {
    String(text.prefix(longest)).pieces(endedBy: .instructions).map(\.written)
      .filter { $0.contains { $0.isLetter || $0 == "{" } }
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
