import Languages

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
    return firstLexicon { $0.isNo(words) ? .no : $0.isYes(words) ? .yes : nil }
  }

  /// A yes that isn't taken back at once: "yes someone should help me".
  func beginsWithYes(_ message: CustomerMessage) -> Bool {
    let words = message.words.folded
    guard !message.isQuestion, let first = words.first else { return false }
    return lexicons.contains { lexicon in
      lexicon.own.yesLeads.contains(first) && !isSoftYes([first]) && !words.contains { $0.first?.isNumber == true }
        && !words.contains { lexicon.own.negations.contains($0) || adds($0) }
    }
  }

  /// A yes that more words follow, none of which takes it back: "yes, and are there fees?"
  ///
  /// - Parameter mayAdd: whether "but" only adds something, as in "yes but to Bob".
  func beginsWithPlainYes(_ message: CustomerMessage, mayAdd: Bool = false) -> Bool {
    let words = message.words.folded
    guard let first = words.first, lexicons.contains(where: { $0.own.yesLeads.contains(first) }) else { return false }
    // "Yes is this safe" goes on with a question.
    let isParted = message.parts.first?.words.count == 1
    if words.count > 1, !isParted, lexicons.contains(where: { $0.own.questionStarts.contains(words[1]) }) {
      return false
    }
    let takesBack = words.contains { word in
      !(mayAdd && adds(word))
        && lexicons.contains { $0.own.hedges.contains(word) || $0.own.negations.contains(word) }
    }
    return !takesBack && !announcesCorrection(words)
  }

  /// "She has a stiff neck, so yes": the answer that a message ends with.
  func concludingAnswer(in message: CustomerMessage) -> YesOrNo? {
    let said = message.words.words
    guard !message.isQuestion, said.count > 2, let last = said.last,
      lexicons.contains(where: { $0.own.plainAnswers.contains(last.folded) })
    else {
      return nil
    }
    let before = said[said.count - 2]
    let isParted = message.parts.last { !$0.words.isEmpty }?.words.count == 1
    guard isParted || lexicons.contains(where: { $0.own.conclusions.contains(before.folded) }) else { return nil }
    return yesOrNo(words: [last.folded])
  }

  /// "OK" and the like, which often only say that one has heard.
  func isSoftYes(_ words: [String]) -> Bool {
    words.allSatisfy { word in lexicons.contains { $0.own.softYes.contains(word) } }
  }

  private func adds(_ word: String) -> Bool { lexicons.contains { $0.own.adding.contains(word) } }

  private static let longestAnswer = 10
}
