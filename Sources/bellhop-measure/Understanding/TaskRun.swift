import Foundation
import TriggerModel

/// The answers that a classifier gives to the messages of a task.
struct TaskRun {
  enum Decision: String {
    case accept
    case clarify
    case reject
  }

  struct Answer {
    var best: String
    var confidence: Double
    var next: String
    var nextScore: Double
    var decision: Decision
    var microseconds: Double
  }

  private(set) var answers: [Answer] = []
  /// How much processor time the fit took, in milliseconds.
  private(set) var fitting: Double
  /// The lines of the answer file.
  private(set) var text = ""

  /// - Parameter fitting: in milliseconds.
  init(answers: [Answer], fitting: Double) {
    self.answers = answers
    self.fitting = fitting
  }

  init(_ task: FewShotTask, messages: [LabelledMessage]) throws {
    let intents = Set(task.phrases.map(\.intent)).sorted()
    let labelOf = Dictionary(uniqueKeysWithValues: intents.enumerated().map { ($1, $0) })
    let texts = task.phrases.map(\.text)
    let before = ProcessorTime.now
    let classifier = PhraseClassifier(
      phrases: texts,
      labels: task.phrases.compactMap { labelOf[$0.intent] },
      labelCount: intents.count,
      language: .detected(in: texts)
    )
    fitting = ProcessorTime.now - before
    let clock = ContinuousClock()
    for message in messages {
      let began = clock.now
      let reading = classifier.classify(message.text)
      let ranking = reading.ranking
      let confidence = ranking.first.map { reading.confidence(in: $0, ranking: ranking) } ?? 0
      let answer = Answer(
        best: ranking.first.map { intents[$0] } ?? "",
        confidence: confidence,
        next: ranking.count > 1 ? intents[ranking[1]] : "",
        nextScore: ranking.count > 1 ? reading.scores[ranking[1]] : 0,
        decision: confidence >= Confidence.accepted
          ? .accept : confidence >= Confidence.offered ? .clarify : .reject,
        microseconds: (clock.now - began) / .microseconds(1)
      )
      answers.append(answer)
      text += Self.line(message.id, answer)
    }
  }

  private static func line(_ id: String, _ answer: Answer) -> String {
    let cells = [
      id, answer.best, decimal(answer.confidence), answer.next, decimal(answer.nextScore), answer.decision.rawValue,
      String(Int(answer.microseconds.rounded())),
    ]
    return cells.joined(separator: "\t") + "\n"
  }

  private static func decimal(_ number: Double) -> String { String((number * 100_000).rounded() / 100_000) }
}
