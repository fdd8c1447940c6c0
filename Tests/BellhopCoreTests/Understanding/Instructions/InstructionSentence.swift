import Testing

@testable import BellhopCore

/// Instructions in the manner of help pages, with the format that a person reads from them.
struct InstructionSentence: Sendable, CustomTestStringConvertible {
  var name: String
  var instructions: String
  /// The title of the wanted format.
  var title: String
  var testDescription: String { "\(name) | \(instructions) → \(title)" }

  init(_ instructions: String, _ title: String, name: String = "") {
    self.name = name
    self.instructions = instructions
    self.title = title
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
}
