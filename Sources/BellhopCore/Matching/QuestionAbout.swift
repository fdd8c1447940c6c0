import Languages

/// Tells when a message asks about what an action does, rather than for it: "is there a fee for cancelling?", "how do I
/// cancel", "what happens if I cancel", or tells that it was done: "my order was cancelled".
///
/// Its words are the action's all the same, so the form is looked for: before the words in the same clause. Asking "can
/// you" or "can I" is how people request things, and is none of these.
enum QuestionAbout {
  private static let openings: [[String]] = [
    "is there", "are there", "how", "what", "whats", "why", "who", "which", "when", "where", "does", "did", "do you",
    "do i", "will i", "would i", "will you", "should i", "must i", "may i still", "can i still", "could i still",
    "am i", "is my", "is the", "are my", "if i", "in case", "fee", "fees", "policy",
    "y a t il", "est ce qu il y a", "combien", "comment", "pourquoi", "qui", "quand", "quel", "quelle", "quels",
    "quelles", "que se passe", "qu est ce", "faut il", "dois je", "est il", "est ce obligatoire", "puis je encore",
    "peut on encore", "si je", "si j", "frais", "vais je", "serai je",
  ].map { $0.split(separator: " ").map(String.init) }
  /// After "can I", these put it off: the customer wants to know, not to have it done.
  private static let postponing: Set<String> = ["later", "still", "anytime", "afterwards", "tard", "encore", "ensuite"]
  private static let mayI: [[String]] = [
    ["can", "i"], ["could", "i"], ["may", "i"], ["puis", "je"], ["peut", "on"],
  ]
  /// Before a participle these tell of what has happened.
  private static let passive: Set<String> = ["was", "were", "been", "got", "already", "ete"]
  /// "How" and "what" begin requests, too: "how about cancelling it", "what I want is a refund".
  private static let requests: [[String]] = [["how", "about"], ["what", "i", "want"], ["what", "i", "need"]]

  /// Whether a message is a question about the action or tells of it.
  ///
  /// - Parameters:
  ///   - message: as it was written.
  ///   - phrase: The folded words of the phrase that it was matched with.
  ///   - phrases: Those of all phrases of the action: a form that one of them has is how it is asked for.
  static func asks(_ message: String, about phrase: [String], among phrases: [[String]]) -> Bool {
    let stems = Set(phrase.filter { !FunctionWords.contains($0) }.map(WordStem.of))
    return Utterance(message, limit: 200).clauses.map(\.folded).contains { clause in
      guard let place = clause.firstIndex(where: { stems.contains(WordStem.of($0)) }) else { return false }
      let before = Array(clause[..<place])
      if requests.contains(where: before.holds) { return false }
      if openings.contains(where: { before.holds($0) && !phrases.contains(where: $0.isHeld) }) { return true }
      if mayI.contains(where: clause.starts), clause.contains(where: postponing.contains),
        !phrases.contains(where: { !postponing.isDisjoint(with: $0) })
      {
        return true
      }
      return clause.indices.dropFirst().contains { index in
        passive.contains(clause[index - 1]) && stems.contains(WordStem.of(clause[index]))
          && !phrases.contains { $0.contains(clause[index]) }
      }
    }
  }
}

extension [String] {
  /// Whether these words stand in the list one after another.
  fileprivate func holds(_ words: [String]) -> Bool {
    indices.contains { self[$0...].starts(with: words) }
  }

  fileprivate func isHeld(_ list: [String]) -> Bool { list.holds(self) }
}
