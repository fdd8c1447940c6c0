import Testing

@testable import BellhopCore

@Suite("Customers are told") struct AnswerTests {
  @Test("what the instructions ask for, in the agent's language", arguments: try AnswerCase.all.get())
  func answers(_ wanted: AnswerCase) throws {
    let response = try JSONValue(parsing: wanted.response)
    let plan = ResponsePlan(reading: ResponseInstructions(wanted.instructions), against: nil)
    let reply = plan.reply(to: response, style: ReplyStyle(language: wanted.language))
    #expect(reply.text == wanted.expected)
    for hidden in wanted.hidden { #expect(!reply.text.lowercased().contains(hidden.lowercased())) }
  }

  @Test("in enough cases, a fifth of them French")
  func enough() throws {
    let cases = try AnswerCase.all.get()
    #expect(cases.count >= 130)
    #expect(cases.filter { $0.language == .french }.count >= 30)
    #expect(cases.allSatisfy { !$0.expected.isEmpty })
  }
}
