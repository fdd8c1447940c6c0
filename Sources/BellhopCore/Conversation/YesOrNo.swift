/// How a message answers a question for yes or no.
enum YesOrNo: String, Hashable, Sendable {
  case yes
  case no
}

extension CustomerWords {
  /// The answer that the whole message is, or nil when it is neither or says more than that.
  func yesOrNo(_ message: CustomerMessage) -> YesOrNo? {
    message.isQuestion ? nil : yesOrNo(words: message.words.folded)
  }

  func yesOrNo(words: [String]) -> YesOrNo? {
    guard !words.isEmpty, words.count <= Self.longestAnswer else { return nil }
    return firstVocabulary { $0.isNo(words) ? .no : $0.isYes(words) ? .yes : nil }
  }

  /// A yes that more words follow, none of which takes it back: "yes, and are there fees?"
  func beginsWithPlainYes(_ message: CustomerMessage) -> Bool {
    let words = message.words.folded
    guard let first = words.first, vocabularies.contains(where: { $0.yesLeads.contains(first) }) else { return false }
    let takesBack = words.contains { word in
      vocabularies.contains { $0.hedges.contains(word) || $0.negations.contains(word) }
    }
    return !takesBack && !announcesCorrection(words)
  }

  private static let longestAnswer = 10
}

extension CustomerVocabulary {
  fileprivate func isYes(_ words: [String]) -> Bool {
    if yesPhrases.contains(words) { return true }
    guard let first = words.first, !noYesAfter.contains(first) else { return false }
    return Self.made(of: words, affirmations, glue: yesGlue)
  }

  fileprivate func isNo(_ words: [String]) -> Bool { Self.made(of: words, negations, glue: noGlue) }
}
