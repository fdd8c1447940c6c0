import Foundation
import Languages
import Testing

@testable import BellhopCore

/// What is made of one answer: many wordings of one kind in a file, a line each. The format stands in
/// `Talks/README.md`.
@Suite("Readings of answers")
struct ReadingTests {
  private static let files = (try? Talk.files(ending: ".readings")) ?? []

  @Test("there are files") func exist() { #expect(!Self.files.isEmpty) }

  @Test("each answer is read as its file says", arguments: files.map(\.name))
  func read(name: String) throws {
    let text = Self.files.first { $0.name == name }?.text ?? ""
    let answers = try AnswerReading.all(in: text, of: name)
    let wrong = answers.compactMap(\.problem)
    if !wrong.isEmpty {
      Issue.record("\(answers.count - wrong.count) of \(answers.count) are right\n\(wrong.joined(separator: "\n"))")
    }
  }
}

/// One answer to one question, and what must be taken from it.
struct AnswerReading {
  private var place: String
  private var action: Action
  private var language = Language.english
  private var today: LocalDate?
  private var message: String
  private var expected: String
  /// Whether it is said before anything was asked.
  private var isRequest: Bool

  static func all(in text: String, of name: String) throws -> [AnswerReading] {
    var (input, language, today) = (
      RequiredInput(id: InputID("1"), name: "", instructions: ""), Language.english, LocalDate?.none
    )
    var all: [AnswerReading] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let place = "\(name):\(number + 1)"
      let line = line.trimmingCharacters(in: .whitespaces)
      if line.isEmpty || line.hasPrefix("#") { continue }
      if let told = rest(of: line, after: "input ") {
        let parts = told.components(separatedBy: " — ")
        input = RequiredInput(
          id: InputID("1"),
          name: parts[0],
          instructions: parts.dropFirst().joined(separator: " — ")
        )
      } else if let told = rest(of: line, after: "language ") {
        language = Language(rawValue: told) ?? .english
      } else if let told = rest(of: line, after: "today ") {
        today = LocalDate(iso8601: told)
      } else {
        let parts = line.components(separatedBy: " => ")
        guard parts.count == 2 else { throw TalkError(place: place, problem: "“\(line)” has no “ => ”") }
        let request = rest(of: parts[0], after: "> ")
        var action = Action(id: ActionID("1"), name: "Do the thing")
        action.triggers = [TriggerPhrase("Do the thing"), TriggerPhrase("Fais la chose")]
        action.endpoint.method = .post
        action.endpoint.url = "https://api.example.com/"
        action.inputs = [input]
        all.append(
          AnswerReading(
            place: place,
            action: action,
            language: language,
            today: today,
            message: request ?? parts[0],
            expected: parts[1],
            isRequest: request != nil
          )
        )
      }
    }
    return all
  }

  private static func rest(of line: String, after word: String) -> String? {
    line.hasPrefix(word) ? String(line.dropFirst(word.count)) : nil
  }

  /// What was read otherwise than it should be.
  var problem: String? {
    let now = today.flatMap { day in LocalTime(hour: 10).map { LocalDateTime(date: day, time: $0) } }
    var conversation = Conversation(
      id: "reading",
      agent: AgentDefinition([AnsweringAction(action, revision: 1)]),
      customer: Customer(),
      language: language
    )
    if !isRequest { _ = conversation.receive(.trigger(action.id, phrase: "Do the thing"), at: now) }
    _ = conversation.receive(.message(message), at: now)
    let read = Self.read(conversation.run)
    return read == expected ? nil : "\(place): “\(message)” is \(expected), read as \(read)"
  }

  private static func read(_ run: Run?) -> String {
    guard let run, let slot = run.slots.first else { return "no run" }
    if let value = run.value(of: slot.id) { return value }
    return run.unclear[slot.id]?.joined(separator: " / ") ?? "asked"
  }
}
