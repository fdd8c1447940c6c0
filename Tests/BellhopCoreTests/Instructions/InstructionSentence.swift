import Languages
import Testing

@testable import BellhopCore

/// Instructions in the manner of help pages, with the format that a person reads from them.
struct InstructionSentence: Sendable, CustomTestStringConvertible {
  var name: String
  var instructions: String
  /// The title of the wanted format.
  var title: String
  /// Answers that must be taken.
  var takes: [String]
  var testDescription: String { "\(name) | \(instructions) → \(title)" }

  init(_ instructions: String, _ title: String, name: String = "", takes: [String] = []) {
    self.name = name
    self.instructions = instructions
    self.title = title
    self.takes = takes
  }

  func expectReading() {
    let reading = InputReader.read(name: name, instructions: instructions)
    #expect(reading.format.title == title, "\(reading)")
  }

  /// An example that the reading gives must be a valid answer.
  func expectValidExample() {
    let reading = InputReader.read(name: name, instructions: instructions)
    guard let example = reading.example else { return }
    if case .invalid(let why) = reading.format.validate(example) { Issue.record("\(example): \(why)") }
  }

  /// A format that refuses a good answer is worse than none.
  func expectTaken(in language: Language) {
    var context = ReadingContext.wednesdayMorning
    context.language = language
    let format = InputReader.read(name: name, instructions: instructions).format
    for answer in takes {
      if case .invalid(let why) = format.validate(answer, context) { Issue.record("\(answer): \(why)") }
    }
  }
}
