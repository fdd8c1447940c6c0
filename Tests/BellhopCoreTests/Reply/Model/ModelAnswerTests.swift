import Foundation
import Testing

@testable import BellhopCore

@Suite struct ModelAnswerTests {
  private func read(_ json: String) throws(ModelFault) -> String { try ModelAnswer.text(in: Data(json.utf8)) }

  @Test func `the text is that of the first choice`() throws {
    let json = #"{"id":"1","choices":[{"message":{"role":"assistant","content":"Hi."},"finish_reason":"stop"},{}]}"#
    #expect(try read(json) == "Hi.")
  }

  @Test(arguments: [
    "{}", "[]", "null", #"{"choices":[]}"#, #"{"choices":{}}"#, #"{"choices":[{}]}"#,
    #"{"choices":[{"message":{}}]}"#, #"{"choices":[{"message":{"content":null}}]}"#,
    #"{"choices":[{"message":{"content":["a"]}}]}"#, #"{"choices":[{"message":{"content":"  \n"}}]}"#,
    #"{"choices":[{"text":"old"}]}"#, #"{"error":{"message":"no"}}"#,
  ])
  func `an answer without a text says so`(json: String) {
    #expect(throws: ModelFault.noText) { try read(json) }
  }

  @Test func `a text that was cut off isn't used`() {
    #expect(throws: ModelFault.cutOff) {
      try read(#"{"choices":[{"message":{"content":"Your order is"},"finish_reason":"length"}]}"#)
    }
  }

  @Test func `what isn't JSON, or is nested without sense, is unreadable`() {
    for text in ["", "hello", "{\"choices\":", String(repeating: "[", count: 40) + String(repeating: "]", count: 40)] {
      #expect(throws: ModelFault.unreadable) { try read(text) }
    }
  }
}
