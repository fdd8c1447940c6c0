import Languages

/// "And when will it come?": a question about what was just answered.
extension Conversation {
  private static let longestFollowUp = 14

  /// Says that the answer has no more to tell. Nothing was misunderstood, so it counts as no miss.
  mutating func tellNoMore(_ heard: Heard) -> [ConversationEffect]? {
    guard offer == nil, let answered, followsAnswer, words.asksAboutAnswer(heard.message),
      heard.message.words.words.count <= Self.longestFollowUp
    else { return nil }
    evidence.read.append(heard.message.reading(as: answered.action.title, why: "it speaks of what was just answered"))
    say(.noMoreToTell(action: answered.action.title), .toldNoMore)
    return []
  }

  /// Whether the last that the agent said was an answer, or belongs to one.
  private var followsAnswer: Bool {
    switch transcript.last(where: { $0.speaker == .agent })?.reason?.rule {
    case .answered, .doneUnread, .passedOn, .rehearsed, .toldNoMore, .thanked, .repeated: true
    default: false
    }
  }
}

extension CustomerWords {
  /// Whether a question speaks of something that isn't named: "what's in it?", "and in how many days?"
  func asksAboutAnswer(_ message: CustomerMessage) -> Bool {
    let words = message.words.folded
    let leads = lexicons.compactMap { lexicon in lexicon.own.followUps.first { words.starts(with: $0) }?.count }
    let rest = Array(words.dropFirst(leads.max() ?? 0))
    guard message.isQuestion || beginsQuestion(rest) else { return false }
    return !leads.isEmpty || words.contains(where: refersBack)
  }
}
