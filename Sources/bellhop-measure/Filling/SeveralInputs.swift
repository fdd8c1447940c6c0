import BellhopCore
import Foundation

/// Messages that give several values at once, in answer to the first of four questions.
struct SeveralInputs {
  private let tasks = FillingTask.asked("restaurant8k.jsonl")

  /// One score for each input, over the texts that label at least two of them.
  func scores(in folder: URL) throws -> [(name: String, score: FillingScore)] {
    let talk = FillingTalk(tasks.map(\.input))
    var scores = tasks.map { (name: $0.name + ", several at once", score: FillingScore()) }
    for text in try LabelledText.all(in: folder.appending(path: tasks[0].file)) {
      let labels = tasks.map { task in text.labels.filter { task.types.contains($0.type) } }
      guard labels.filter({ !$0.isEmpty }).count > 1 else { continue }
      let answers = talk.answers(to: text.input)
      for index in tasks.indices {
        let expected = tasks[index].wanted(from: labels[index])
        // A label that is no single value of the format says nothing about what should be filled.
        guard labels[index].isEmpty || expected != nil else { continue }
        scores[index].score.add(text.input, expected: labels[index].isEmpty ? nil : expected, answer: answers[index])
      }
    }
    return scores
  }
}
