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

  private static let ends: Set = [".", "!", "?", ";", ",", "…", "(", ")", ":", "\u{2014}", "\u{2013}", "-"]

  /// The runs of tokens between punctuation, each with whether it ends in a question mark. A picture is one by itself.
  private static func clauses(of tokens: Tokens) -> [(range: Range<Int>, isQuestion: Bool)] {
    var clauses: [(range: Range<Int>, isQuestion: Bool)] = []
    var start = 0
    for index in 0...tokens.count {
      guard index == tokens.count || tokens.isSign(index) else { continue }
      let sign = index < tokens.count ? tokens.all[index].text : ""
      guard index == tokens.count || ends.contains(sign) || AnswerVocabulary.pictures[sign] != nil else { continue }
      if index > start { clauses.append((start..<index, sign == "?")) }
      if AnswerVocabulary.pictures[sign] != nil { clauses.append((index..<index + 1, false)) }
      start = index + 1
      if clauses.count >= mostClauses { break }
    }
    return clauses
  }
}
