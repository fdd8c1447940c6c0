/// Finds the answer to a question for yes or no: "yep", "not really", "of course", "👍", "bien sûr", "pas du tout".
///
/// A word for yes or no counts where it is the answer: it is all that a clause of the message says ("Sure!"), or the
/// clause begins with it and goes on as answers do ("no, I never got it"). In "there is no signal", "no onions" and in a
/// question it isn't. "Not sure" and "maybe" are neither.
public enum YesNoRecogniser {
  /// The answer in the text: one at most, since an answer that is taken back is none that may be acted on.
  public static func find(in text: String, _ context: ReadingContext) -> [Found<Bool>] {
    let tokens = Tokens(text)
    let words = AnswerVocabulary.of(context.language)
    var answers: [(value: Bool, range: Range<Int>)] = []
    var isAlone = true
    for clause in clauses(of: tokens).prefix(mostClauses) {
      let (answer, isWhole) = words.answer(in: tokens, clause.range)
      isAlone = isAlone && isWhole && !clause.isQuestion
      switch answer {
      case .yes where !clause.isQuestion: answers.append((true, clause.range))
      case .no where !clause.isQuestion: answers.append((false, clause.range))
      case .unsure: return []
      default: break
      }
    }
    guard let first = answers.first else { return [] }
    // "OK, no": what follows a mere sign of having heard is the answer.
    let isSoft = words.isSoft(tokens, first.range)
    let answer = answers.first { $0.value != first.value && isSoft } ?? first
    let isTakenBack = !isSoft && answers.contains { $0.value != first.value }
    return [
      Found(
        value: answer.value,
        alternatives: isTakenBack ? [!answer.value] : [],
        text: tokens.written(answer.range),
        span: tokens.span(answer.range),
        certainty: isAlone && !isTakenBack ? .certain : .likely,
        why: answer.value ? "a yes" : "a no"
      )
    ]
  }

  /// An answer stands among the first things that are said.
  private static let mostClauses = 6

  /// The runs of tokens between punctuation, each with whether it ends in a question mark. A picture is one by itself.
  private static func clauses(of tokens: Tokens) -> [(range: Range<Int>, isQuestion: Bool)] {
    var clauses: [(range: Range<Int>, isQuestion: Bool)] = []
    var next = 0
    for piece in tokens.text.pieces(endedBy: .answers) {
      var start = next
      while next < tokens.count, tokens.all[next].span.lowerBound < piece.span.upperBound {
        let token = tokens.all[next]
        let isPicture = AnswerVocabulary.pictures[token.text] != nil
        if isPicture || token.span.lowerBound < piece.span.lowerBound {
          if next > start { clauses.append((start..<next, false)) }
          if isPicture { clauses.append((next..<next + 1, false)) }
          start = next + 1
        }
        next += 1
      }
      if next > start { clauses.append((start..<next, piece.mark == "?")) }
      if clauses.count >= mostClauses { break }
    }
    return clauses
  }
}
