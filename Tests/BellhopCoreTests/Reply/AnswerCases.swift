import Foundation
import Testing

@testable import BellhopCore

/// One response with instructions and the answer that a customer is to get; Answers/README.md tells the format.
struct AnswerCase: Sendable, CustomTestStringConvertible {
  var file: String
  var language: Language
  var response: String
  var instructions: String
  var expected = ""
  /// What must not stand in the answer.
  var hidden: [String] = []

  var testDescription: String { "\(file): \(instructions)" }

  struct FormatError: Error, CustomStringConvertible {
    var description: String
  }

  static let all: Result<[AnswerCase], Error> = Result { try load() }

  static func load() throws -> [AnswerCase] {
    guard let folder = Bundle.module.url(forResource: "Answers", withExtension: nil) else {
      throw FormatError(description: "The folder Answers is missing.")
    }
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "answers" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    return try files.flatMap { try parse($0.lastPathComponent, String(contentsOf: $0, encoding: .utf8)) }
  }

  static func parse(_ file: String, _ text: String) throws -> [AnswerCase] {
    var cases: [AnswerCase] = []
    var language = Language.english
    var response = ""
    var isInResponse = false
    var isNew = true
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let content = String(line.dropFirst(2))
      if line.hasPrefix("  "), isInResponse {
        response += content + "\n"
      } else if line == "response" {
        isInResponse = true
        response = ""
      } else if line.hasPrefix("language ") {
        guard let code = Language(rawValue: String(line.dropFirst("language ".count))) else {
          throw FormatError(description: "\(file):\(index + 1): which language?")
        }
        language = code
      } else if line.hasPrefix("> ") {
        isInResponse = false
        if isNew {
          cases.append(AnswerCase(file: file, language: language, response: response, instructions: content))
          isNew = false
        } else {
          cases[cases.count - 1].instructions += "\n" + content
        }
      } else if line.hasPrefix("= "), !cases.isEmpty {
        isNew = true
        let last = cases.count - 1
        cases[last].expected += (cases[last].expected.isEmpty ? "" : "\n") + content
      } else if line.hasPrefix("! "), !cases.isEmpty {
        cases[cases.count - 1].hidden.append(content)
      } else if !line.isEmpty, !line.hasPrefix("#") {
        throw FormatError(description: "\(file):\(index + 1): not understood: \(line)")
      }
    }
    return cases
  }
}
