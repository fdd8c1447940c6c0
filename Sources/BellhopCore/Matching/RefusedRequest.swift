import Languages

/// Tells when a message asks for the contrary of an action: "don't cancel my order".
///
/// What a message means as a whole doesn't change much with a "not", so it is looked for beside the verb.
enum RefusedRequest {
  private static let refusals: Set<String> = [
    "not", "don", "dont", "never", "won", "wont", "without", "ne", "n", "pas", "jamais", "sans",
  ]
  /// Before "not" these tell of a trouble rather than of a wish: "it does not work", "I have not received it".
  private static let reporting: Set<String> = [
    "can", "could", "is", "are", "am", "was", "were", "does", "did", "has", "have", "had",
  ]
  /// What may stand between the refusal and what is refused, beside function words.
  private static let wishes: Set<String> = [
    "t", "want", "need", "wish", "like", "please", "going", "wanna", "yet", "actually", "veux", "voudrais", "souhaite",
    "desire", "faut", "besoin", "plus",
  ]

  /// Whether the first word that matters after a refusal is one of the phrase's.
  ///
  /// - Parameters:
  ///   - words: The message's folded words.
  ///   - phrase: The folded words of the phrase that it was matched with. One that refuses by itself, such as "I don't
  ///     remember my password", isn't turned round by the same words.
  static func refuses(_ words: [String], what phrase: [String]) -> Bool {
    guard refusals.isDisjoint(with: phrase) else { return false }
    let stems = Set(phrase.filter { !isBetween($0) }.map(WordStem.of))
    return words.indices.contains { index in
      guard refusals.contains(words[index]), index == 0 || !reporting.contains(words[index - 1]),
        let refused = words[(index + 1)...].first(where: { !isBetween($0) })
      else { return false }
      return stems.contains(WordStem.of(refused))
    }
  }

  private static func isBetween(_ word: String) -> Bool {
    FunctionWords.contains(word) || wishes.contains(word) || refusals.contains(word)
  }
}
