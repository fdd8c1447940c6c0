import Foundation
import Testing

@testable import bellhop_measure

@Suite("Filling inputs with labelled answers")
struct FillingTests {
  @Test("counts what was filled right, wrong, and though nothing was given")
  func counts() {
    var score = FillingScore()
    score.add("4", expected: "4", answer: .filled("4"))
    score.add("0612", expected: "612", answer: .filled("+33612"))
    score.add("JANE", expected: "jane", answer: .filled("Jane"))
    score.add("5 or 6", expected: "6", answer: .askedWhich(["5", "6"]))
    score.add("seven", expected: "7", answer: .filled("8"))
    score.add("nine", expected: "9", answer: .asked)
    score.add("hello", expected: nil, answer: .filled("1"))
    score.add("hello", expected: nil, answer: .asked)
    #expect(score.cases == 8)
    #expect(score.given == 6)
    #expect(score.right == 3)
    #expect(score.wrong == 1)
    #expect(score.unfounded == 1)
    #expect(score.askedWhich == 1)
    #expect(score.precision == 60)
    #expect(score.recall == 50)
    #expect(score.misses.count == 3)
  }

  @Test("says a message in a conversation that asks for the input")
  func playsAnswers() {
    let talk = FillingTalk([FillingTask.input("Guests", "A whole number"), FillingTask.input("Email", "A valid email")])
    #expect(talk.answers(to: "there are 4 of us, jane@x.io") == [.filled("4"), .filled("jane@x.io")])
    #expect(talk.answers(to: "4 or 5") == [.askedWhich(["4", "5"]), .asked])
    #expect(talk.answers(to: "purple") == [.asked, .asked])
    #expect(talk.answers(to: "cancel") == [.left, .left])
  }

  @Test("takes the labels of a text for one value, and leaves out those that are several")
  func readsLabels() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let lines = [
      #"{"input": "we are 4", "requested": ["people"], "results": [{"text": "4", "start": 7, "end": 7, "type": "people"}]}"#,
      #"{"input": "4 adults and 2 children", "requested": ["people"], "results": [{"text": "4 adults and 2 children", "type": "people"}]}"#,
      #"{"input": "hello", "requested": ["people"], "results": []}"#,
      #"{"input": "at 8", "requested": ["time"], "results": []}"#,
    ]
    try Data(lines.joined(separator: "\n").utf8).write(to: folder.appending(path: "answers.jsonl"))
    let task = try #require(FillingTask.asked("answers.jsonl").first)
    let (cases, leftOut) = try task.cases(in: folder)
    #expect(cases.map(\.expected) == ["4", nil])
    #expect(leftOut == 1)
  }
}
