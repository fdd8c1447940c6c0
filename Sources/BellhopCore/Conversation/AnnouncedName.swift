import Languages

/// "…, it's for Jane": somebody's name as a part of the message that says nothing else.
extension CustomerWords {
  /// The name in a part of the message that begins by saying for whom something is.
  func announcedName(in message: CustomerMessage, _ context: ReadingContext) -> Recognition? {
    guard message.parts.count > 1 else { return nil }
    for part in message.parts where part.mark != "?" {
      guard let lead = announcement(part.folded), lead < part.words.count else { continue }
      let start = Array(part.words)[lead - 1].span.upperBound
      let rest = message.text(at: start..<part.span.upperBound)
      let found = PersonNameRecogniser.find(in: rest, context)
      guard found.count == 1, let name = found.first, FoldedWords(rest).words.count <= Self.longestName else {
        continue
      }
      let span = start + name.span.lowerBound..<start + name.span.upperBound
      return Recognition(
        value: name.value,
        text: name.text,
        span: span,
        certainty: .certain,
        why: "the message says for whom it is"
      )
    }
    return nil
  }

  private func announcement(_ words: [String]) -> Int? {
    lexicons.compactMap { lexicon in lexicon.own.nameAnnouncements.first { words.starts(with: $0) }?.count }.max()
  }

  private static let longestName = 5
}
