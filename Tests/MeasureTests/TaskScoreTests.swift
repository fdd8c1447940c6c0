import Foundation
import Testing

@testable import bellhop_measure

/// A data set of four messages with known answers, written to a folder that is removed afterwards.
@Suite("The score of a task")
struct TaskScoreTests {
  private func withTask(_ body: (FewShotTask, [LabelledMessage]) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "task-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder.appending(path: "fewshot"), withIntermediateDirectories: true)
    let phrases = "intent\ttext\nrefund\tI want my money back\norder\twhere is my order\n"
    try phrases.write(to: folder.appending(path: "fewshot/shop.k1.s0.tsv"), atomically: true, encoding: .utf8)
    let table = """
      id\tsplit\tintent\ttext
      1\ttrain\trefund\tI want my money back
      2\tvalid\trefund\tmoney back please
      3\tvalid\torder\twhere is it
      4\tvalid\torder\tparcel
      5\tvalid\trefund\trefund
      6\toos_valid\toos\ttell me a joke
      7\toos_valid\toos\tplay a song
      """
    try table.write(to: folder.appending(path: "shop.tsv"), atomically: true, encoding: .utf8)
    let task = try #require(try FewShotTask.tasks(in: folder).first)
    try body(task, try task.messages())
  }

  private func answer(
    _ best: String,
    _ confidence: Double,
    _ next: String,
    _ decision: TaskRun.Decision
  ) -> TaskRun.Answer {
    TaskRun.Answer(
      best: best,
      confidence: confidence,
      next: next,
      nextScore: 0,
      decision: decision,
      microseconds: confidence * 100
    )
  }

  @Test("messages that phrases were drawn from aren't asked")
  func messages() throws {
    try withTask { task, messages in
      #expect(task.name == "shop.k1.s0")
      #expect(task.phrasesEach == "1")
      #expect(messages.map(\.id) == ["2", "3", "4", "5", "6", "7"])
      #expect(messages.filter(\.isOutOfScope).map(\.id) == ["6", "7"])
    }
  }

  @Test("each zone is counted by itself, in percent of its split")
  func zones() throws {
    try withTask { task, messages in
      let run = TaskRun(
        answers: [
          answer("refund", 0.9, "order", .accept),
          answer("refund", 0.7, "order", .accept),
          answer("refund", 0.5, "order", .clarify),
          answer("order", 0.1, "", .reject),
          answer("order", 0.8, "refund", .accept),
          answer("refund", 0.05, "order", .reject),
        ],
        fitting: 1
      )
      let score = TaskScore(task, run, messages: messages)
      let split = try #require(score.splits.first)
      #expect(score.splits.count == 1)
      #expect(split.accuracy == 25)
      #expect(split.topTwo == 75)
      #expect(split.accepted == 25)
      #expect(split.acceptedWrongly == 25)
      #expect(split.clarified == 25)
      let outside = try #require(score.outOfScope.first)
      #expect(outside.accepted == 50)
      // 0.9 beats both, 0.7, 0.5 and 0.1 beat 0.05 only: five of eight pairs.
      #expect(abs(outside.separation - 62.5) < 1e-9)
    }
  }

  @Test("the summary is the mean over data sets, each the mean of its draws")
  func summary() throws {
    try withTask { task, messages in
      let right = messages.map { answer($0.intent, 0.9, "", .accept) }
      let wrong = messages.map { _ in answer("", 0.9, "", .accept) }
      let scores = [right, wrong].map { TaskScore(task, TaskRun(answers: $0, fitting: 0), messages: messages) }
      let summary = TaskScore.summary(of: scores)
      #expect(summary.contains("1 phrases each: accuracy 50.0 over 1 data sets"))
      #expect(summary.contains("AUROC 50.0"))
      #expect(summary.contains("median 90 µs"))
    }
  }
}
