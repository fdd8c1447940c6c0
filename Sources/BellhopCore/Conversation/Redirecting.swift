import Languages

/// "No, pause it instead": a no with another request, where agreement was asked for.
extension Conversation {
  /// Declines what was shown and begins what is wanted instead; nil when the message asks for nothing else.
  mutating func declineForAnother(_ heard: Heard, _ run: Run) -> [ConversationEffect]? {
    guard let rest = rest(afterNo: heard.message), !heard.message.isQuestion,
      corrections(in: heard.message, run: run).isEmpty,
      run.slots.allSatisfy({ SlotName($0, among: run.slots).mentions(in: heard.message).isEmpty })
    else { return nil }
    let match = match(of: rest, insteadOf: run.action)
    // What is only a little like another action asks for it where the customer says "instead".
    guard match.accepted != nil || rest.words.folded.contains(where: words.redirects) else { return nil }
    let fitting = match.accepted.map { [$0] } ?? match.options
    let wanted = fitting.compactMap { definition[$0.actionID] }
    guard let first = wanted.first, !wanted.contains(where: { $0.id == run.action.id }) else { return nil }
    evidence.read.append(heard.message.reading(as: "no", why: "the message begins with it"))
    say(.nothingSent, .declined)
    endRun()
    guard wanted.count == 1, match.accepted != nil || isConfirmedBeforeWriting(first) else {
      return clarify(wanted.map(\.id), message: rest.text, round: 1)
    }
    return start(first, message: rest, match: match)
  }

  /// What follows the no.
  private func rest(afterNo message: CustomerMessage) -> CustomerMessage? {
    let said = message.words.words
    guard let first = said.first, words.beginsWithCorrectingNo(first.folded), said.count > 2 else { return nil }
    return CustomerMessage(message.text(at: said[1].span.lowerBound..<message.text.utf8.count))
  }

  /// "Pause it" speaks of what the action that is left is about: its words stand for the "it".
  private func match(of request: CustomerMessage, insteadOf left: Action) -> TriggerMatch {
    let match = definition.matcher.match(request.text)
    guard match.accepted == nil, let place = request.words.words.first(where: { words.refersBack($0.folded) }) else {
      return match
    }
    let before = request.text(at: 0..<place.span.lowerBound)
    guard FoldedWords(before).folded.contains(where: { !FunctionWords.contains($0) }) else { return match }
    let matches = ([left.title] + left.triggers.map(\.text)).compactMap { phrase -> TriggerMatch? in
      // The thing stands behind the verb: "end membership", "quit the gym".
      let thing = phrase.split(separator: " ").dropFirst().joined(separator: " ")
      guard !thing.isEmpty else { return nil }
      let match = definition.matcher.match(before + thing)
      guard let other = match.accepted, other.actionID != left.id else { return nil }
      return match
    }
    return matches.max { ($0.candidates.first?.score ?? 0) < ($1.candidates.first?.score ?? 0) } ?? match
  }
}
