/// How a message answers a question for yes or no.
enum YesOrNo: String, Hashable, Sendable {
  case yes
  case no

  /// The answer that the whole message is, or nil when it is neither or says more than that.
  init?(whole message: CustomerMessage) {
    let words = message.words.folded
    guard !words.isEmpty, words.count <= Self.longest, !message.isQuestion else { return nil }
    if Self.isNo(words) {
      self = .no
    } else if Self.isYes(words) {
      self = .yes
    } else {
      return nil
    }
  }

  /// A yes that more words follow, none of which takes it back: "yes, and are there fees?"
  static func beginsWithPlainYes(_ message: CustomerMessage) -> Bool {
    let words = message.words.folded
    guard let first = words.first, leads.contains(first) else { return false }
    return !words.contains { hedges.contains($0) || negations.contains($0) }
      && !CustomerWords.announcesCorrection(words)
  }

  private static let longest = 10

  private static func isYes(_ words: [String]) -> Bool {
    if phrases.contains(words) { return true }
    guard let first = words.first, !["is", "am", "are", "would"].contains(first) else { return false }
    return words.contains { affirmations.contains($0) }
      && words.allSatisfy { affirmations.contains($0) || yesGlue.contains($0) }
  }

  private static func isNo(_ words: [String]) -> Bool {
    words.contains { negations.contains($0) } && words.allSatisfy { negations.contains($0) || noGlue.contains($0) }
  }

  private static let affirmations: Set<String> = [
    "yes", "yeah", "yep", "yup", "yea", "sure", "ok", "okay", "correct", "right", "confirm", "confirmed", "proceed",
    "absolutely", "definitely", "certainly", "agreed", "agree", "affirmative", "y", "fine", "perfect", "exactly",
    "alright",
  ]
  private static let phrases: Set<[String]> = Set(
    [
      "go ahead", "do it", "please do", "sounds good", "looks good", "of course", "all good", "send it", "try again",
      "let's do it", "please go ahead", "go for it", "please", "continue", "go on", "retry", "looks right",
      "that's it", "please try again", "by all means",
    ].map { FoldedWords($0).folded }
  )
  private static let yesGlue: Set<String> = [
    "please", "thanks", "thank", "you", "go", "ahead", "do", "it", "is", "that", "s", "thats", "its", "looks", "sounds",
    "good", "great", "of", "course", "all", "the", "i", "with", "me", "for", "to", "and", "this", "send", "on",
    "continue", "very", "much", "now", "let", "lets", "then", "try", "again", "once", "more", "are", "values",
    "everything", "they", "these",
  ]
  private static let negations: Set<String> = [
    "no", "nope", "nah", "n", "wrong", "incorrect", "negative", "not", "dont",
  ]
  private static let noGlue: Set<String> = [
    "thanks", "thank", "you", "please", "it", "is", "that", "s", "its", "thats", "do", "don", "t", "correct", "right",
    "ok", "i", "m", "am", "now", "yet", "really", "want", "to", "good", "at", "all", "this", "isn", "are", "they",
    "sorry",
  ]
  private static let leads: Set<String> = [
    "yes", "yeah", "yep", "yup", "sure", "ok", "okay", "absolutely", "definitely", "correct",
  ]
  /// Words that make a yes less than one.
  private static let hedges: Set<String> = [
    "but", "wait", "hold", "think", "moment", "second", "later", "not", "no", "never", "if", "unless", "except",
    "change", "instead", "actually", "wrong", "rather", "different", "only", "before", "until", "why", "t", "dont",
    "however", "though", "first", "maybe", "perhaps", "guess", "stop", "cancel", "minute", "sec", "or", "could",
    "should", "sorry", "oops", "mistake",
  ]
}
